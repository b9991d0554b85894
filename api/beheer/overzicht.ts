import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { voerControleUit, type Controlesoort, type Controleuitslag } from '#api/beheer/controle';
import { toonOutbox } from '#api/beheer/outbox.presenter';
import { toonVastgelopen } from '#api/beheer/vastgelopen.presenter';
import { maakGeheugen, type Geheugen } from '#api/shared/geheugen';
import { toonAantal } from '#api/shared/getal';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import { listOutboxstanden, type Outboxstand } from '#db/queries/beheer.outbox.query';
import { listVastgelopenstappen } from '#db/queries/beheer.vastgelopen.query';
import { magPagina } from '#domain/autorisatie/rechten';

/** Steps shown of each group; the count is of all. */
const PER_GROEP = 20;

/** A queue this long takes some fifty milliseconds of a core to count, each time somebody looks. */
const LANG = 5_000;

/** What the operator's page works with. */
export interface Beheerdiensten extends Diensten {
  readonly outboxgeheugen: Geheugen<readonly Outboxstand[]>;
}

/** Gives the page its memory: the numbers of a long queue are at most five seconds old, those of a short one are of this moment. */
export function metOutboxgeheugen(diensten: Diensten): Beheerdiensten {
  const isGroot = (standen: readonly Outboxstand[]): boolean => standen.some(({ wachtend }) => wachtend >= LANG);
  return { ...diensten, outboxgeheugen: maakGeheugen({ bewaarMs: 5_000, isGroot }) };
}

/** What stands still, what waits, and the checks of the dossier. */
export async function toonBeheer(
  diensten: Beheerdiensten,
  res: Antwoord,
  controle: Controleuitslag | null,
): Promise<void> {
  const nuMs = diensten.klok();
  const [stappen, outbox] = await Promise.all([
    listVastgelopenstappen(diensten.knex, PER_GROEP),
    diensten.outboxgeheugen('', nuMs, () => listOutboxstanden(diensten.knex, nuMs)),
  ]);
  const groepen = toonVastgelopen(stappen, {
    namespace: diensten.instellingen.temporalNamespace,
    magZaken: magPagina(res.locals.medewerker.rollen, 'zaken.bekijken'),
    nuMs,
  });
  const totaal = new Map(stappen.map((stap) => [`${stap.activiteit} ${stap.fouttype}`, stap.groepAantal]));
  const model = {
    totaal: toonAantal([...totaal.values()].reduce((som, aantal) => som + aantal, 0)),
    groepen,
    outbox: toonOutbox(outbox, nuMs),
    controle,
  };
  await res.locals.toon('pages/beheer/overzicht', model, { titel: 'Vastgelopen stappen' });
}

/** Runs a check of the dossier and shows what it found. */
export async function controleer(
  diensten: Beheerdiensten,
  req: Request,
  res: Antwoord,
  soort: Controlesoort,
): Promise<void> {
  await res.locals.legInzageVast(`${soort}.gecontroleerd`, null);
  const invoer = { zaaknummer: formulierwaarde(req, 'zaaknummer'), na: formulierwaarde(req, 'na') };
  await toonBeheer(diensten, res, await voerControleUit(diensten, soort, invoer));
}
