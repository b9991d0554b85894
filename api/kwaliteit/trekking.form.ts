import { BESLUITNAMEN } from '#api/shared/besluitnamen';
import { HOOGSTE_ZAAD } from '#domain/kwaliteit/trekking';
import type { Besluitsoort } from '#domain/processen/effecten';
import { datumUit, getalUit, jaUit, type Invoer, type Veld, type Veldfout } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** More than this nobody checks by hand. */
const HOOGSTENS = 500;

/** Every kind of besluit, as a tick. */
export const SOORTVELDEN: readonly Veld[] = Object.entries(BESLUITNAMEN).map(([naam, label]) => ({
  naam,
  label,
  soort: 'vinkje',
}));

const PERIODE: readonly Veld[] = [
  { naam: 'van', label: 'Dagtekening vanaf', soort: 'datum', nietNaVandaag: true },
  { naam: 'tot', label: 'Dagtekening tot en met', soort: 'datum', nietNaVandaag: true },
];

const OMVANG: readonly Veld[] = [
  {
    naam: 'aantal',
    label: 'Hoeveel besluiten?',
    hint: `Van 1 tot en met ${HOOGSTENS}.`,
    soort: 'getal',
    minimum: 1,
    maximum: HOOGSTENS,
  },
  {
    naam: 'zaad',
    label: 'Zaad',
    hint: 'Een getal waarmee iedereen de trekking kan overdoen. Leeg: wij kiezen er een en bewaren het.',
    soort: 'getal',
    minimum: 0,
    maximum: HOOGSTE_ZAAD,
    verplicht: false,
  },
];

/** All fields of the form in their order; the ticks stand between period and size. */
export const TREKVELDEN: readonly Veld[] = [...PERIODE, ...SOORTVELDEN, ...OMVANG];

/** What is asked for; `zaad` null: one has to be chosen. */
export interface Trekvraag {
  readonly van: Datum;
  readonly tot: Datum;
  readonly besluitsoorten: readonly Besluitsoort[];
  readonly gevraagd: number;
  readonly zaad: number | null;
}

/** Reads answers that are complete field by field; what they must be together may still be wrong. */
export function leesTrekvraag(invoer: Invoer): Trekvraag | { readonly fouten: readonly Veldfout[] } {
  const [van, tot, gevraagd] = [datumUit(invoer, 'van'), datumUit(invoer, 'tot'), getalUit(invoer, 'aantal')];
  const besluitsoorten = (Object.keys(BESLUITNAMEN) as Besluitsoort[]).filter((soort) => jaUit(invoer, soort));
  const fouten: Veldfout[] = [];
  if (van && tot && tot < van)
    fouten.push({ veld: 'tot', code: 'te-vroeg', melding: 'De laatste dag ligt voor de eerste dag.' });
  if (besluitsoorten.length === 0) {
    fouten.push({ veld: 'eersteToets', code: 'verplicht', melding: 'Kies ten minste één soort besluit.' });
  }
  if (fouten.length > 0 || !van || !tot || gevraagd === null) return { fouten };
  return { van, tot, besluitsoorten, gevraagd, zaad: getalUit(invoer, 'zaad') };
}

/** Nothing was made known in that period. */
export const LEGE_VERZAMELING: Veldfout = {
  veld: 'van',
  code: 'geen-besluiten',
  melding: 'In deze periode zijn geen besluiten van de gekozen soorten.',
};
