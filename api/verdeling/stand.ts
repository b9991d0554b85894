import type { Knex } from 'knex';
import { listPzbs, type Pzb } from '#db/queries/verdeling.capaciteit.query';
import { listWachtenden, telUitgegeven, type Kijkmoment, type Wachtrijzaak } from '#db/queries/verdeling.query';
import { geldigOp } from '#domain/parameters/versie';
import { weekVan } from '#domain/sturing/week';
import { BESCHERMD_DEEL, type Beschermddeel } from '#domain/verdeling/regels';
import { stelUitgifteVoor, type Capaciteit, type Uitgiftevoorstel } from '#domain/verdeling/uitgifte';
import { maakWachtrij, type Uitgegeven, type Wachtplaats } from '#domain/verdeling/wachtrij';
import { datum } from '#domain/waarden/datum';

/** So much of the queue is read: more than can be handed out at once. */
const HOOGSTENS = 200;

/** The front of the queue with what decides its order, and who can be given what. */
export interface Wachtrijstand {
  readonly plaatsen: readonly Wachtplaats<Wachtrijzaak>[];
  readonly deel: Beschermddeel;
  /** Handed out in this calendar month. */
  readonly uitgegeven: Uitgegeven;
  readonly pzbs: readonly Pzb[];
  readonly voorstellen: readonly Uitgiftevoorstel<Wachtrijzaak>[];
}

/** Reads the queue as it is at that moment. */
export async function readWachtrij(knex: Knex, kijk: Kijkmoment): Promise<Wachtrijstand> {
  const { vandaag, nuMs } = kijk;
  const deel = geldigOp(BESCHERMD_DEEL, vandaag);
  // One after the other: inside a transaction there is one connection.
  const wachtenden = await listWachtenden(knex, kijk, HOOGSTENS);
  const uitgegeven = await telUitgegeven(knex, { vanaf: datum(`${vandaag.slice(0, 7)}-01`), nuMs });
  const pzbs = await listPzbs(knex, { maandag: weekVan(vandaag).maandag, nuMs });
  const plaatsen = maakWachtrij(wachtenden, deel, uitgegeven).slice(0, HOOGSTENS);
  const voorstellen = stelUitgifteVoor(plaatsen, capaciteitenVan(pzbs), vandaag);
  return { plaatsen, deel, uitgegeven, pzbs, voorstellen };
}

/** Those of whom it was set how much they can take. */
export function capaciteitenVan(pzbs: readonly Pzb[]): readonly Capaciteit[] {
  return pzbs.flatMap(({ capaciteit }) => capaciteit ?? []);
}
