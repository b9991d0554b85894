import { toonTermijn, type Termijnweergave } from '#api/shared/weergave';
import { klokdefinitie } from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Klok, Klokdefinitie, Signaal } from '#domain/termijnen/klok';
import { dagenOver } from '#domain/termijnen/klokrekening';
import type { Datum } from '#domain/waarden/datum';

/** A clock with the row of the table it comes from. */
export interface Zaakklok {
  readonly procedure: Proceduretoestand;
  readonly definitie: Klokdefinitie;
  readonly klok: Klok;
  readonly titel: string;
  readonly termijn: Termijnweergave;
}

/** How near the end is on a day, also when the signal of that day has not been handled yet. Spans and stopped clocks never press. */
export function signaalOp(definitie: Klokdefinitie, klok: Klok, vandaag: Datum): Signaal {
  if (klok.status !== 'loopt' || definitie.soort === 'periode') return 'geen';
  const over = dagenOver(klok, vandaag);
  if (over < 0) return 'verlopen';
  if (over <= definitie.signalen.dreigt) return 'dreigt';
  return over <= definitie.signalen.onderweg ? 'onderweg' : 'geen';
}

/** All clocks of a zaak, running ones first and by last day. */
export function klokkenVan(zaak: Zaaktoestand, vandaag: Datum): readonly Zaakklok[] {
  const alle = zaak.procedures.flatMap((procedure) =>
    procedure.klokken.map((klok): Zaakklok => {
      const definitie = klokdefinitie(definitieVan(procedure.soort), klok.naam);
      const termijn = toonTermijn(klok.einddatum, vandaag, signaalOp(definitie, klok, vandaag));
      const over = klok.status === 'loopt' ? termijn.over : null;
      return { procedure, definitie, klok, titel: definitie.titel, termijn: { ...termijn, over } };
    }),
  );
  return alle.sort((a, b) => volgorde(a) - volgorde(b) || (a.klok.einddatum < b.klok.einddatum ? -1 : 1));
}

/** The running clock that presses most, or null: what is overdue before what is at risk, a legal term before a promise, then by last day. */
export function meestDringend(zaak: Zaaktoestand, vandaag: Datum): Zaakklok | null {
  const lopend = klokkenVan(zaak, vandaag).filter(
    ({ klok, definitie }) => klok.status === 'loopt' && definitie.soort !== 'periode',
  );
  return lopend.sort((a, b) => druk(a) - druk(b) || (a.klok.einddatum < b.klok.einddatum ? -1 : 1))[0] ?? null;
}

const ZWAARTE = { verlopen: 0, dreigt: 2, onderweg: 4, geen: 6 } as const;

function druk({ termijn, definitie }: Zaakklok): number {
  return ZWAARTE[termijn.signaal] + (definitie.soort === 'wettelijk' || definitie.soort === 'rechterlijk' ? 0 : 1);
}

function volgorde({ klok }: Zaakklok): number {
  return klok.status === 'gestopt' ? 1 : 0;
}
