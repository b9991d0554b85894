/** What a payment is for decides which term it has and what it starts. */
import type { Betaalregeling, Mijlpaal } from '#domain/processen/effecten';
import { tekstUit, type Invoer } from '#domain/processen/velden';

/** How a payment of a regeling behaves. */
export interface Regelinggedrag {
  /** Payment of the forfait starts a year of rest (Wht 2.20); nothing else does. */
  readonly geeftMoratorium: boolean;
  /** Six months from receipt (Wht 6.9 lid 3 and 4) for the amounts of 2.7; six weeks from the besluit (Awb 4:87) for those of 2.1 and 2.6. */
  readonly termijn: 'uitbetaaltermijn' | 'betaaltermijn';
  readonly titel: string;
  readonly mijlpaal: Mijlpaal | null;
  /** Name of the event for those who hear of the payment. */
  readonly gebeurtenis: 'forfait' | 'compensatie';
}

const GEDRAG: Readonly<Record<Betaalregeling, Regelinggedrag>> = {
  forfait: {
    geeftMoratorium: true,
    termijn: 'uitbetaaltermijn',
    titel: 'forfait',
    mijlpaal: 'forfaitBetaald',
    gebeurtenis: 'forfait',
  },
  partnerbedrag: {
    geeftMoratorium: false,
    termijn: 'uitbetaaltermijn',
    titel: 'bedrag voor de andere partner',
    mijlpaal: 'forfaitBetaald',
    gebeurtenis: 'forfait',
  },
  voorlopig: {
    geeftMoratorium: false,
    termijn: 'betaaltermijn',
    titel: 'voorlopig bedrag',
    mijlpaal: null,
    gebeurtenis: 'compensatie',
  },
  compensatie: {
    geeftMoratorium: false,
    termijn: 'betaaltermijn',
    titel: 'nabetaling na de beschikking',
    mijlpaal: 'compensatieBetaald',
    gebeurtenis: 'compensatie',
  },
};

/** The regeling of a payment; one without a name is of before there was more than one. */
export function regelingVan(gegevens: Invoer): Betaalregeling {
  const naam = tekstUit(gegevens, 'regeling') ?? '';
  return naam in GEDRAG ? (naam as Betaalregeling) : 'forfait';
}

/** How the payment with these gegevens behaves. */
export function gedragVan(gegevens: Invoer): Regelinggedrag {
  return GEDRAG[regelingVan(gegevens)];
}
