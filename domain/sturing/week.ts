import { datum, datumdelen, plusDagen, weekdag, type Datum } from '#domain/waarden/datum';

/** A calendar week from Monday to Sunday. */
export interface Week {
  readonly maandag: Datum;
  readonly zondag: Datum;
  /** ISO 8601 number: week 1 is the week with the first Thursday of the year. */
  readonly nummer: number;
  /** Year the number belongs to; 2027-01-01 lies in week 53 of 2026. */
  readonly jaar: number;
}

/** The week a day lies in. Example: 2026-11-25 → Monday 23 November, week 48. */
export function weekVan(dag: Datum): Week {
  const maandag = plusDagen(dag, -((weekdag(dag) + 6) % 7));
  const donderdag = plusDagen(maandag, 3);
  const { jaar } = datumdelen(donderdag);
  const eerste = datum(`${jaar}-01-01`);
  let nummer = 0;
  for (let d = donderdag; d >= eerste; d = plusDagen(d, -7)) nummer += 1;
  return { maandag, zondag: plusDagen(maandag, 6), nummer, jaar };
}

/** The last `aantal` weeks, oldest first; the last one is the week of `dag` itself, which may still run. */
export function laatsteWeken(dag: Datum, aantal: number): readonly Week[] {
  return Array.from({ length: aantal }, (_leeg, plaats) => weekVan(plusDagen(dag, -7 * (aantal - 1 - plaats))));
}
