/** What the address of the werkvoorraad asks for, and addresses that ask for something else. */
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { maakAdres } from '#api/shared/bladeren';
import { zoekwaarde } from '#api/shared/route';
import type { Medewerker } from '#api/shared/weblocals';
import type { Plaats } from '#db/queries/bladzijde';
import type { Sortering } from '#db/queries/werkvoorraad.query';
import type { Weergave, Werkselectie } from '#db/queries/werkvoorraad.selectie';
import { definitieVan, PROCEDURES } from '#domain/processen/register';
import { plusWerkdagen } from '#domain/termijnen/termijn';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/** A list, its filter, its order and the place in it. */
export interface Werkkeuze extends Werkselectie {
  readonly sortering: Sortering;
  readonly plaats: Plaats;
  /** True for who leads a team: sees all of it and may look at another. */
  readonly leidt: boolean;
}

const WEERGAVEN: readonly Weergave[] = ['mijn', 'team', 'niet-toegewezen', 'wacht', 'afgerond'];
const SORTERINGEN: readonly Sortering[] = ['termijn', 'wacht', 'naam'];
const TERMIJNEN = ['verlopen', 'dreigt'] as const;
/** Stands for all teams in the address. */
const ALLE_TEAMS = 'alle';
/** From so many working days before its end a term is near. */
export const DREIGT_WERKDAGEN = 10;

/** Reads the address; what does not exist counts as not asked. */
export function leesKeuze(diensten: Pick<Diensten, 'klok'>, req: Request, medewerker: Medewerker): Werkkeuze {
  const op = vandaag(diensten);
  const leidt = medewerker.rollen.includes('teamleider');
  const weergave = een(WEERGAVEN, zoekwaarde(req, 'weergave')) ?? (leidt ? 'team' : 'mijn');
  return {
    medewerkerId: medewerker.id,
    leidt,
    teambreed: leidt && !medewerker.rollen.includes('pzb'),
    team: leidt ? leesTeam(req, medewerker.team) : medewerker.team,
    weergave,
    sortering: een(SORTERINGEN, zoekwaarde(req, 'sorteer')) ?? 'termijn',
    fase: leesFase(zoekwaarde(req, 'fase')),
    // What is done has no term left to filter on.
    termijn: weergave === 'afgerond' ? null : een(TERMIJNEN, zoekwaarde(req, 'termijn')),
    alleenSpoed: zoekwaarde(req, 'spoed') === 'ja',
    vandaag: op,
    dreigtTot: plusWerkdagen(op, DREIGT_WERKDAGEN),
    plaats: { na: nummer(zoekwaarde(req, 'na')), voor: nummer(zoekwaarde(req, 'voor')) },
  };
}

/** The address of a list that differs from `keuze` in what `anders` names; without a place it begins at the top. */
export function adresVan(keuze: Werkkeuze, anders: Partial<Werkkeuze> = {}): string {
  const nieuw = { ...keuze, plaats: { na: null, voor: null }, ...anders };
  return maakAdres('/werkvoorraad', {
    weergave: nieuw.weergave,
    team: nieuw.leidt ? (nieuw.team ?? ALLE_TEAMS) : null,
    fase: faseWaarde(nieuw.fase),
    termijn: nieuw.termijn,
    spoed: nieuw.alleenSpoed ? 'ja' : null,
    sorteer: nieuw.sortering === 'termijn' ? null : nieuw.sortering,
    na: nieuw.plaats.na,
    voor: nieuw.plaats.voor,
  });
}

/** True when the filter hides something. */
export function isGefilterd({ fase, termijn, alleenSpoed }: Werkkeuze): boolean {
  return fase !== null || termijn !== null || alleenSpoed;
}

/** A fase as the form sends it, `eersteToets.voorstel`; empty for all. */
export function faseWaarde(fase: Werkselectie['fase']): string {
  return fase ? `${fase.procedure}.${fase.fase}` : '';
}

function leesFase(waarde: string): Werkselectie['fase'] {
  const [procedure, fase] = waarde.split('.');
  const definitie = PROCEDURES.find(({ soort }) => soort === procedure);
  if (!definitie) return null;
  const gevonden = definitieVan(definitie.soort).fases.find(({ naam }) => naam === fase);
  return gevonden ? { procedure: definitie.soort, fase: gevonden.naam } : null;
}

function leesTeam(req: Request, eigen: string | null): string | null {
  const gevraagd = zoekwaarde(req, 'team');
  if (gevraagd === ALLE_TEAMS) return null;
  return gevraagd === '' ? eigen : gevraagd;
}

function een<W extends string>(mogelijk: readonly W[], waarde: string): W | null {
  return mogelijk.find((m) => m === waarde) ?? null;
}

function nummer(waarde: string): string | null {
  return isZaaknummer(waarde) ? waarde : null;
}
