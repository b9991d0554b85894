import { deelVan } from '#domain/bedragen/breuk';
import { RENTETABEL, type Dagtelling, type Rentebeleid } from '#domain/parameters/rente';
import { dagnummer, datumdelen, laatste, plusDagen, vroegste, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** Interest over a span with one rate; both days are counted. */
export interface Renteperiode {
  readonly van: Datum;
  readonly tot: Datum;
  readonly honderdsten: number;
  readonly dagen: number;
  readonly bedrag: EuroCenten;
}

/** All spans, and their sum. */
export interface Renteberekening {
  readonly perioden: readonly Renteperiode[];
  readonly totaal: EuroCenten;
}

/** A row of the table with its last day, worked out once. */
const ROOSTER = RENTETABEL.map((voet, i) => {
  const volgende = RENTETABEL[i + 1];
  return { ...voet, tot: volgende ? plusDagen(volgende.vanaf, -1) : ('9999-12-31' as Datum) };
});

/**
 * Simple interest over an amount from a day to a day, both counted, at the rate of each day (Awir 27 lid 3 → AWR 30hb) [S]; how days are counted and
 * where is rounded is the open choice `beleid`. No days, no interest.
 * Examples (E22): € 1.000 from 2024-07-01 to 2024-09-13 → 73 days of 7,5% → € 15; € 2.500 from 2024-07-01 to 2025-01-22 → 180 and 22 days → € 93 + € 9.
 */
export function berekenRente(
  hoofdsom: EuroCenten,
  span: { readonly van: Datum; readonly tot: Datum },
  beleid: Rentebeleid,
): Renteberekening {
  const perioden: Renteperiode[] = [];
  for (const voet of ROOSTER) {
    const van = laatste(voet.vanaf, span.van);
    const tot = vroegste(voet.tot, span.tot);
    if (van <= tot) perioden.push(periode(hoofdsom, { van, tot, honderdsten: voet.honderdsten }, beleid));
  }
  return { perioden, totaal: som(perioden.map(({ bedrag }) => bedrag)) };
}

function periode(
  hoofdsom: EuroCenten,
  deel: Pick<Renteperiode, 'van' | 'tot' | 'honderdsten'>,
  beleid: Rentebeleid,
): Renteperiode {
  const dagen = rentedagen(deel.van, deel.tot, beleid.dagtelling.waarde);
  const perJaar = beleid.dagtelling.waarde === '30/360' ? 360 : 365;
  const breuk = { teller: deel.honderdsten * dagen, noemer: 10_000 * perJaar };
  return { ...deel, dagen, bedrag: deelVan(hoofdsom, breuk, beleid.deelperiode.waarde) };
}

/**
 * Days of interest, both days counted. With 30/360 every month has 30 days, so the last day of a month, also of February, is day 30.
 * Examples: 2024-07-01 to 2024-12-31 → 180 and 184; 2025-01-31 to 2025-02-28 → 31 and 29.
 */
export function rentedagen(van: Datum, tot: Datum, telling: Dagtelling): number {
  if (telling === 'werkelijk/365') return dagnummer(tot) - dagnummer(van) + 1;
  return dagindex(tot, datumdelen(plusDagen(tot, 1)).dag === 1) - dagindex(van, false) + 1;
}

function dagindex(d: Datum, eindeMaand: boolean): number {
  const { jaar, maand, dag } = datumdelen(d);
  return 360 * jaar + 30 * maand + (eindeMaand ? 30 : Math.min(dag, 30));
}

/** For people: `4,00% over 2130 dagen: € 2.414,00`. */
export function schrijfRenteperiode({ honderdsten, dagen, bedrag }: Renteperiode): string {
  const procent = `${Math.floor(honderdsten / 100)},${String(honderdsten % 100).padStart(2, '0')}%`;
  return `${procent} over ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}: ${schrijfBedrag(bedrag)}`;
}
