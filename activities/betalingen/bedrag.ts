import { OnleesbaarBericht } from '#activities/betalingen/xml';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** An amount as ISO 20022 writes it. Example: 3000000 cents → `30000.00`. */
export function schrijfIsoBedrag(bedrag: EuroCenten): string {
  return `${Math.floor(bedrag / 100)}.${String(bedrag % 100).padStart(2, '0')}`;
}

/** Reads an amount of ISO 20022, exactly, in cents. Throws `OnleesbaarBericht` for a sign, a comma or a fraction of a cent. */
export function leesIsoBedrag(tekst: string): EuroCenten {
  const delen = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(tekst.trim());
  if (!delen) throw new OnleesbaarBericht('een bedrag is niet in euro met twee decimalen');
  return centen(Number(delen[1]) * 100 + Number((delen[2] ?? '').padEnd(2, '0')));
}
