/** The picture of one toeslagjaar: what happened when, on a line from the year itself to today or the decision. Geometry only. */
import type { Jaarstand } from '#domain/integraal/feiten';
import type { Jaardeel } from '#domain/integraal/jaardeel';
import { dagenTussen, datumdelen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A mark on the line. */
export interface Beeldpunt {
  readonly x: number;
  /** Row of its text: neighbours do not stand on each other. */
  readonly rij: number;
  readonly tekst: string;
  readonly soort: 'correctie' | 'ogs' | 'einde';
}

/** The picture, in a box of 720 wide. */
export interface Jaarbeeld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly band: { readonly x: number; readonly breedte: number; readonly tekst: string };
  readonly jaren: readonly { readonly x: number; readonly tekst: string }[];
  readonly punten: readonly Beeldpunt[];
  /** The same in words, for who does not see it. */
  readonly omschrijving: string;
}

const BREEDTE = 720;
const RAND = 12;
const RIJHOOGTE = 16;
/** Years of the line that get a number: not all when it is long. */
const HOOGSTENS_JAREN = 12;

/** Draws the line of a year until `tot`. */
export function tekenJaar(deel: Jaardeel, stand: Jaarstand | undefined, tot: Datum, naam: string): Jaarbeeld {
  const begin = `${deel.jaar}-01-01` as Datum;
  const lengte = Math.max(1, dagenTussen(begin, tot));
  const x = (dag: Datum): number => Math.round(RAND + (dagenTussen(begin, dag) / lengte) * (BREEDTE - 2 * RAND));
  const maand = (nummer: number): Datum =>
    nummer > 12 ? (`${deel.jaar + 1}-01-01` as Datum) : (`${deel.jaar}-${String(nummer).padStart(2, '0')}-01` as Datum);
  const [van, einde] = [x(maand(deel.vanMaand)), x(maand(deel.totMaand + 1))];
  const gebeurd = gebeurtenissen(stand, tot);
  const punten = gebeurd.map(({ dag, tekst, soort }, rij) => ({ x: x(dag), rij, tekst, soort }));
  return {
    breedte: BREEDTE,
    hoogte: 44 + punten.length * RIJHOOGTE,
    band: { x: van, breedte: Math.max(4, einde - van), tekst: naam },
    jaren: jaarstrepen(deel.jaar, tot).map((jaar) => ({ x: x(`${jaar}-01-01` as Datum), tekst: String(jaar) })),
    punten,
    omschrijving: `${naam}. ${gebeurd.map(({ tekst }) => tekst).join('. ')}.`,
  };
}

function gebeurtenissen(
  stand: Jaarstand | undefined,
  tot: Datum,
): readonly { readonly dag: Datum; readonly tekst: string; readonly soort: Beeldpunt['soort'] }[] {
  const punt = (dag: Datum | undefined, wat: string, soort: Beeldpunt['soort']) =>
    dag === undefined ? [] : [{ dag, tekst: `${schrijfDatum(dag)}: ${wat}`, soort }];
  return [
    ...punt(stand?.correctieOp, 'eerste nadelige beschikking', 'correctie'),
    ...punt(stand?.ogsGeweigerdOp, 'regeling geweigerd (O/GS)', 'ogs'),
    ...punt(tot, 'peildatum', 'einde'),
  ].sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

function jaarstrepen(van: number, tot: Datum): readonly number[] {
  const laatste = datumdelen(tot).jaar;
  const stap = Math.ceil((laatste - van + 1) / HOOGSTENS_JAREN);
  return Array.from({ length: laatste - van + 1 }, (_, i) => van + i).filter((jaar) => (jaar - van) % stap === 0);
}
