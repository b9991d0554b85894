/** What the ouder reads about papers that are not there. */
import type { Manifestitem } from '#domain/stukken/manifest';

/** Above the list of what is missing, in the feitenoverzicht and on the page of the dossier alike. */
export const ONTBREEKT =
  'Deze gegevens zochten wij en hebben wij niet, of nog niet. Dat ligt niet aan u. Het ontbreken ervan werkt niet in uw nadeel.';

/** Files were destroyed too early: what is missing may not hurt the ouder. */
export const ONTBREEKT_BRON =
  'Inspectie Overheidsinformatie en Erfgoed 1-9-2020; Kamerstukken 2020Z15485 en 2020Z15232';

/** Everything of the manifest that is not there or was only asked for, by year; what nobody looked for yet is not in it. */
export function noemOntbrekend(items: readonly Manifestitem[]): readonly string[] {
  return items
    .filter(({ stand }) => stand === 'afwezig' || stand === 'opgevraagd')
    .sort((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0))
    .map(({ bron, jaar, stand }) => {
      const naam = jaar === null ? bron.titel : `${bron.titel} over ${jaar}`;
      return stand === 'opgevraagd' ? `${naam}: opgevraagd, nog niet ontvangen` : naam;
    });
}
