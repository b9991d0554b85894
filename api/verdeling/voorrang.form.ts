import type { Voorrangzaak } from '#db/queries/verdeling.voorrang.query';
import { DWANGSOMTERMIJNEN } from '#domain/parameters/dwangsom';
import { datumUit, tekstUit, type Invoer, type Veld, type Veldfout } from '#domain/processen/velden';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import type { Datum } from '#domain/waarden/datum';

const RECHTER = 'rechterlijke termijn';
const IGS = 'ingebrekestelling';
const VERVALLEN = ' vervallen';

/** Fields of the form. The last day of an ingebrekestelling follows from the day it was received. */
export const VOORRANGVELDEN: readonly Veld[] = [
  {
    naam: 'zaaknummer',
    label: 'Zaaknummer',
    hint: 'Bijvoorbeeld ZK-2021-0000012.',
    soort: 'tekst',
    maximaleLengte: 20,
  },
  {
    naam: 'feit',
    label: 'Wat is er gebeurd?',
    soort: 'keuze',
    keuzes: [
      { waarde: RECHTER, label: 'De rechter gaf een laatste dag' },
      { waarde: IGS, label: 'Er is een ingebrekestelling ontvangen' },
      { waarde: RECHTER + VERVALLEN, label: 'De termijn van de rechter geldt niet meer' },
      { waarde: IGS + VERVALLEN, label: 'De ingebrekestelling geldt niet meer' },
    ],
  },
  { naam: 'ontvangenOp', label: 'Wanneer ontvingen wij dat?', soort: 'datum', nietNaVandaag: true },
  {
    naam: 'uiterlijk',
    label: 'Laatste dag die de rechter gaf',
    hint: 'Deze dag schuift niet op als hij in een weekend valt.',
    soort: 'datum',
    alleenAls: { veld: 'feit', waarden: [RECHTER] },
  },
  {
    naam: 'grond',
    label: 'Op welke grond?',
    hint: 'Bijvoorbeeld de uitspraak (ECLI) of de brief. Iedereen die verdeelt, kan dit lezen: noem niet meer dan nodig.',
    soort: 'langeTekst',
    maximaleLengte: 1000,
    persoonsgegeven: true,
  },
];

/** What the form comes to: which kind, and the last day that holds from now on (null: none). */
export interface Voorrangwijziging {
  readonly soort: 'rechterlijke termijn' | 'ingebrekestelling';
  readonly uiterlijk: Datum | null;
}

/** Reads the answers together with the zaak they are about; `zaak` null: there is none with that number. */
export function leesVoorrang(
  invoer: Invoer,
  zaak: Voorrangzaak | null,
): Voorrangwijziging | { readonly fouten: readonly Veldfout[] } {
  const feit = tekstUit(invoer, 'feit') ?? '';
  const soort = feit.startsWith(RECHTER) ? RECHTER : IGS;
  const vervalt = feit.endsWith(VERVALLEN);
  const fouten = [...zaakfouten(zaak), ...(vervalt ? vervalfouten(zaak, soort) : dagfouten(invoer))];
  if (fouten.length > 0) return { fouten };
  if (vervalt) return { soort, uiterlijk: null };
  return { soort, uiterlijk: soort === RECHTER ? datumUit(invoer, 'uiterlijk') : dagNaIgs(invoer) };
}

/** Two weeks after receipt (Awb 4:17 lid 3), without moving on from a free day: for the order of the queue that makes no difference. */
function dagNaIgs(invoer: Invoer): Datum | null {
  const ontvangen = datumUit(invoer, 'ontvangenOp');
  return ontvangen && ruweLaatsteDag(ontvangen, leesLengte(DWANGSOMTERMIJNEN.wachten));
}

function zaakfouten(zaak: Voorrangzaak | null): readonly Veldfout[] {
  if (zaak === null) return [fout('zaaknummer', 'zaak-onbekend', 'Er is geen zaak met dit nummer.')];
  if (zaak.teBeginnen) return [];
  const melding =
    'Deze zaak wacht niet op de integrale beoordeling: de eerste toets is niet af, of de beoordeling is al begonnen. Kijk in de zaak.';
  return [fout('zaaknummer', 'wacht-niet', melding)];
}

function vervalfouten(zaak: Voorrangzaak | null, soort: Voorrangwijziging['soort']): readonly Veldfout[] {
  const geldt = soort === RECHTER ? zaak?.rechterlijk : zaak?.ingebrekestelling;
  if (zaak === null || geldt) return [];
  return [fout('feit', 'geldt-niet', `Bij deze zaak staat geen ${soort}.`)];
}

function dagfouten(invoer: Invoer): readonly Veldfout[] {
  const [ontvangen, uiterlijk] = [datumUit(invoer, 'ontvangenOp'), datumUit(invoer, 'uiterlijk')];
  if (!ontvangen || !uiterlijk || uiterlijk >= ontvangen) return [];
  return [fout('uiterlijk', 'te-vroeg', 'De laatste dag ligt voor de dag waarop wij de uitspraak ontvingen.')];
}

function fout(veld: string, code: string, melding: string): Veldfout {
  return { veld, code, melding };
}
