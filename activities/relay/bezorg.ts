import type { Outboxrij } from '#db/outbox/outbox';
import type { Uitgever } from '#activities/relay/uitgever';
import type { Zaakbericht, Zaakstarter, Zaakverwijzing } from '#activities/relay/zaakstarter';

/** Where rows of the outbox go. */
export interface Bestemmingen {
  readonly zaken: Zaakstarter;
  readonly uitgever: Uitgever;
}

/** Brings one row where it belongs. May be called again for the same row. */
export async function bezorg(bestemmingen: Bestemmingen, rij: Outboxrij): Promise<void> {
  switch (rij.soort) {
    case 'zaak.start':
      return bestemmingen.zaken.start({ ...zaakVan(rij), isIngelezen: rij.isIngelezen, stand: rij.stand });
    case 'zaak.bericht':
      return bestemmingen.zaken.bericht(zaakVan(rij), berichtVan(rij));
    case 'cloudevent':
      return bestemmingen.uitgever.geefUit(rij);
  }
}

function zaakVan(rij: Outboxrij): Zaakverwijzing {
  if (!rij.zaakId) throw new Error(`geen zaak met nummer ${rij.onderwerp}`);
  return { zaakId: rij.zaakId, zaaknummer: rij.onderwerp };
}

function berichtVan(rij: Outboxrij): Zaakbericht {
  const { procedureId, bericht, gegevens } = rij.inhoud as Partial<Zaakbericht>;
  if (!bericht) throw new Error(`bericht ${rij.sleutel} heeft geen naam`);
  return { sleutel: rij.sleutel, procedureId: procedureId ?? null, bericht, gegevens: gegevens ?? {} };
}

const EERSTE_WACHT_MS = 1_000;
const LANGSTE_WACHT_MS = 5 * 60_000;

/** How long to wait after the n-th failed attempt (from 1): doubled each time, at most five minutes. */
export function wachttijd(pogingen: number): number {
  return Math.min(LANGSTE_WACHT_MS, EERSTE_WACHT_MS * 2 ** Math.max(0, pogingen - 1));
}
