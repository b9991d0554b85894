/** The fields with which an act names a (part of a) toeslagjaar, and how they are read. */
import {
  EERSTE_JAAR,
  heelJaar,
  LAATSTE_JAAR,
  leesJaarsleutel,
  MAANDEN,
  schrijfJaardeel,
  type Jaardeel,
} from '#domain/integraal/jaardeel';
import { jarenIn, vindJaar, type Beoordeeldjaar } from '#domain/integraal/jaren';
import { weiger, type Context, type Weigering } from '#domain/processen/procedure';
import { tekstUit, type Invoer, type Veld } from '#domain/processen/velden';

const JAREN = Array.from({ length: LAATSTE_JAAR - EERSTE_JAAR + 1 }, (_, i) => String(EERSTE_JAAR + i));
const MAANDKEUZES = MAANDEN.map((label, i) => ({ waarde: String(i + 1), label }));

/** Year, and the months when it is only a part of it. */
export const JAARVELDEN: readonly Veld[] = [
  { naam: 'jaar', label: 'Toeslagjaar', soort: 'keuze', keuzes: JAREN.map((jaar) => ({ waarde: jaar, label: jaar })) },
  {
    naam: 'vanMaand',
    label: 'Eerste maand',
    hint: 'Laat leeg als het om het hele jaar gaat.',
    soort: 'keuze',
    keuzes: MAANDKEUZES,
    verplicht: false,
  },
  {
    naam: 'totMaand',
    label: 'Laatste maand',
    hint: 'Laat leeg als het om het hele jaar gaat.',
    soort: 'keuze',
    keuzes: MAANDKEUZES,
    verplicht: false,
  },
];

/** The part an act names; a refusal when the months do not go together. */
export function leesJaardeel(invoer: Invoer): Jaardeel | Weigering {
  const jaar = tekstUit(invoer, 'jaar') ?? '';
  const [van, tot] = [tekstUit(invoer, 'vanMaand'), tekstUit(invoer, 'totMaand')];
  if (van === null && tot === null) return heelJaar(Number(jaar));
  if (van === null) return weiger('maand-ontbreekt', 'Kies ook de eerste maand.', 'vanMaand');
  if (tot === null) return weiger('maand-ontbreekt', 'Kies ook de laatste maand.', 'totMaand');
  const deel = leesJaarsleutel(`${jaar}/${van}-${tot}`);
  return deel ?? weiger('maanden-verkeerd-om', 'De laatste maand ligt voor de eerste.', 'totMaand');
}

/** The part an act names, as the procedure knows it; a refusal that names the parts there are when it does not. */
export function leesBekendJaar({ procedure }: Context, invoer: Invoer): Beoordeeldjaar | Weigering {
  const deel = leesJaardeel(invoer);
  if ('ok' in deel) return deel;
  const bekend = vindJaar(procedure.gegevens, deel);
  if (bekend) return bekend;
  const namen = jarenIn(procedure.gegevens).map((jaar) => schrijfJaardeel(jaar.deel));
  const wel = namen.length > 0 ? ` Wel: ${namen.join('; ')}.` : '';
  const melding = `${schrijfJaardeel(deel)} hoort niet bij deze beoordeling.${wel} Voeg het jaar eerst toe.`;
  return weiger('jaar-onbekend', melding, 'jaar');
}
