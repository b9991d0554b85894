import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** What the bank did with one payment. */
export interface Bankuitslag {
  readonly endToEndId: string;
  /** `geretourneerd`: no money stayed with the payee, refused at once or sent back later. */
  readonly soort: 'betaald' | 'geretourneerd';
  readonly bedrag: EuroCenten;
  readonly boekdatum: Datum;
  /** Status reason of ISO 20022, for a payment that came back. */
  readonly code: string | null;
}
