import type { Request } from 'express';
import { maakAdres } from '#api/shared/bladeren';
import { zoekwaarde } from '#api/shared/route';
import type { Medewerker } from '#api/shared/weblocals';
import type { Plaats } from '#db/queries/bladzijde';
import type { Takenkring, Takenlijst } from '#db/queries/taken.selectie';

/** Which taken one wants to see. */
export interface Takenkeuze extends Takenkring {
  readonly lijst: Takenlijst;
  readonly soort: string | null;
  readonly plaats: Plaats;
  /** Also looks after zaken of the team that nobody has. */
  readonly ziet: readonly Takenlijst[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the address; what does not exist counts as not asked. */
export function leesTakenkeuze(req: Request, { id, rollen, team }: Medewerker): Takenkeuze {
  const ziet: readonly Takenlijst[] =
    rollen.includes('pzb') || rollen.includes('teamleider') ? ['mijn', 'vrij'] : ['mijn'];
  const soort = zoekwaarde(req, 'soort');
  return {
    medewerkerId: id,
    rollen,
    team,
    ziet,
    lijst: ziet.find((lijst) => lijst === zoekwaarde(req, 'lijst')) ?? 'mijn',
    soort: soort === '' ? null : soort,
    plaats: { na: nummer(zoekwaarde(req, 'na')), voor: nummer(zoekwaarde(req, 'voor')) },
  };
}

/** The address of a list that differs in what `anders` names; without a place it begins at the top. */
export function takenadres(keuze: Takenkeuze, anders: Partial<Takenkeuze> = {}): string {
  const { lijst, soort, plaats } = { ...keuze, plaats: { na: null, voor: null }, ...anders };
  return maakAdres('/taken', { lijst: lijst === 'mijn' ? null : lijst, soort, na: plaats.na, voor: plaats.voor });
}

function nummer(waarde: string): string | null {
  return UUID.test(waarde) ? waarde : null;
}
