import { deelVan } from '#domain/bedragen/breuk';
import { RENTETABEL, type Dagtelling, type Rentebeleid } from '#domain/parameters/rente';
import { dagnummer, datumdelen, isDatum, plusDagen, type Datum } from '#domain/waarden/datum';
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

/** A row of the table with its last day and the index of both days, worked out once. */
const ROOSTER = RENTETABEL.map((voet, i) => {
  const volgende = RENTETABEL[i + 1];
  const tot = volgende ? plusDagen(volgende.vanaf, -1) : ('9999-12-31' as Datum);
  return { honderdsten: voet.honderdsten, van: grens(voet.vanaf), tot: grens(tot) };
});

/** A day with its index in both countings; `eerste` as the first day of a span, `laatste` as the last. */
interface Grens {
  readonly dag: Datum;
  readonly nummer: number;
  readonly eerste: number;
  readonly laatste: number;
}

function grens(dag: Datum): Grens {
  const delen = datumdelen(dag);
  const maand = 360 * delen.jaar + 30 * delen.maand;
  const gekapt = Math.min(delen.dag, 30);
  const isLaatste = delen.dag >= 28 && !isDatum(`${dag.slice(0, 8)}${delen.dag + 1}`);
  return { dag, nummer: dagnummer(dag), eerste: maand + gekapt, laatste: maand + (isLaatste ? 30 : gekapt) };
}

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
  const van = grens(span.van);
  const tot = grens(span.tot);
  const perioden: Renteperiode[] = [];
  for (const voet of ROOSTER) {
    const eerste = voet.van.nummer > van.nummer ? voet.van : van;
    const slot = voet.tot.nummer < tot.nummer ? voet.tot : tot;
    if (eerste.nummer <= slot.nummer) {
      perioden.push(periode(hoofdsom, { van: eerste, tot: slot, honderdsten: voet.honderdsten }, beleid));
    }
  }
  return { perioden, totaal: som(perioden.map(({ bedrag }) => bedrag)) };
}

interface Deel {
  readonly van: Grens;
  readonly tot: Grens;
  readonly honderdsten: number;
}

function periode(hoofdsom: EuroCenten, { van, tot, honderdsten }: Deel, beleid: Rentebeleid): Renteperiode {
  const dagen = dagenTussenGrenzen(van, tot, beleid.dagtelling.waarde);
  const perJaar = beleid.dagtelling.waarde === '30/360' ? 360 : 365;
  const breuk = { teller: honderdsten * dagen, noemer: 10_000 * perJaar };
  return {
    van: van.dag,
    tot: tot.dag,
    honderdsten,
    dagen,
    bedrag: deelVan(hoofdsom, breuk, beleid.deelperiode.waarde),
  };
}

function dagenTussenGrenzen(van: Grens, tot: Grens, telling: Dagtelling): number {
  return telling === '30/360' ? tot.laatste - van.eerste + 1 : tot.nummer - van.nummer + 1;
}

/**
 * Days of interest, both days counted. With 30/360 every month has 30 days, so the last day of a month, also of February, is day 30.
 * Examples: 2024-07-01 to 2024-12-31 → 180 and 184; 2025-01-31 to 2025-02-28 → 31 and 29.
 */
export function rentedagen(van: Datum, tot: Datum, telling: Dagtelling): number {
  return dagenTussenGrenzen(grens(van), grens(tot), telling);
}

/** For people: `4,00% over 2130 dagen: € 2.414,00`. */
export function schrijfRenteperiode({ honderdsten, dagen, bedrag }: Renteperiode): string {
  const procent = `${Math.floor(honderdsten / 100)},${String(honderdsten % 100).padStart(2, '0')}%`;
  return `${procent} over ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}: ${schrijfBedrag(bedrag)}`;
}
