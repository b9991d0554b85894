/** Vooraankondiging and beschikking side by side, line by line, with the reason of each difference. */
import type { Besluitregel } from '#domain/processen/effecten';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** One line in both. */
export interface Verschilregel {
  readonly omschrijving: string;
  readonly was: EuroCenten;
  readonly wordt: EuroCenten;
  readonly reden: string;
}

/** What stands as source at an amount that was taken over from the previous system as it was, without its components. */
export const OVERGENOMEN_BRON = 'overgenomen';

/** Lines that change by the passing of time alone: the definitive amount is worked out to the day of the decision (Wht 2.3 lid 4, 7 and 8; E14). */
const DOOR_DE_TIJD: readonly (readonly [string, string])[] = [
  ['Wht 2.2, onder d', 'De termijn loopt tot de dag van de beschikking.'],
  ['Wht 2.2, onder g', 'De rente loopt tot de dag van de beschikking.'],
  ['Wht 2.3 lid 8', 'De 1% is berekend over het nieuwe totaal.'],
];

/**
 * The lines that differ. `feitenGewijzigd`: facts or judgments changed after the vooraankondiging.
 * Example (E14): interest of a few weeks more → one line for the interest and one for the 1%.
 */
export function vergelijkRegels(
  was: readonly Besluitregel[],
  wordt: readonly Besluitregel[],
  feitenGewijzigd: boolean,
): readonly Verschilregel[] {
  const namen = [...new Set([...was, ...wordt].map(({ omschrijving }) => omschrijving))];
  return namen
    .map((omschrijving) => {
      const [oud, nieuw] = [vind(was, omschrijving), vind(wordt, omschrijving)];
      const bron = nieuw?.bron ?? oud?.bron ?? '';
      return {
        omschrijving,
        was: oud?.bedrag ?? centen(0),
        wordt: nieuw?.bedrag ?? centen(0),
        reden: redenVan(bron, feitenGewijzigd),
      };
    })
    .filter((regel) => regel.was !== regel.wordt);
}

function vind(regels: readonly Besluitregel[], omschrijving: string): Besluitregel | undefined {
  return regels.find((regel) => regel.omschrijving === omschrijving);
}

function redenVan(bron: string, feitenGewijzigd: boolean): string {
  if (bron === OVERGENOMEN_BRON)
    return 'Beide bedragen stelde het vorige systeem vast; de onderdelen zijn niet overgenomen.';
  const tijd = DOOR_DE_TIJD.find(([begin]) => bron.startsWith(begin))?.[1];
  const feiten = 'De feiten of het oordeel over een jaar zijn na de vooraankondiging aangepast.';
  if (tijd === undefined) return feiten;
  return feitenGewijzigd ? `${tijd} ${feiten}` : tijd;
}
