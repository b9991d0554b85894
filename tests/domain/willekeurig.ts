import fc from 'fast-check';
import { dagnummer, datum, vanDagnummer, type Datum } from '#domain/waarden/datum';

/** Any day of 2005 up to and including 2040: the years a zaak may speak of. */
export const datums: fc.Arbitrary<Datum> = fc
  .integer({ min: dagnummer(datum('2005-01-01')), max: dagnummer(datum('2040-12-31')) })
  .map(vanDagnummer);
