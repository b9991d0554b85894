/** Who speaks for an ouder in the demo. Made up, names and addresses alike. */
import type { AanmeldingBetrokkene } from '#db/intake/aanmelding';

/** A lawyer with an office. */
export const ADVOCAAT: AanmeldingBetrokkene = {
  rol: 'gemachtigde',
  naam: 'mr. A. de Pleiter',
  hoedanigheid: 'advocaat',
  adres: { straat: 'Proefhof', huisnummer: '8', postcode: '2511 CD', plaats: 'Den Haag' },
  telefoon: '070 5550108',
  email: 'a.depleiter@voorbeeld.nl',
};

/** A bewindvoerder, reached by post only. */
export const BEWINDVOERDER: AanmeldingBetrokkene = {
  rol: 'vertegenwoordiger',
  naam: 'B. de Bewindvoerder',
  hoedanigheid: 'bewindvoerder',
  adres: { straat: 'Voorbeeldkade', huisnummer: '21', postcode: '3011 AB', plaats: 'Rotterdam' },
};
