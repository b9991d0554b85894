import { isBsn } from '#domain/waarden/bsn';

/** A sentence for a log or an operator: a bsn or an iban that slipped into it is taken out. Example: `rekening NL91ABNA0417164300` → `rekening [iban]`. */
export function zonderPersoonsnummers(tekst: string): string {
  return tekst
    .replace(/\b[A-Z]{2}\d{2}[A-Z]{4}\d{7,10}\b/g, '[iban]')
    .replace(/\b\d{9}\b/g, (cijfers) => (isBsn(cijfers) ? '[bsn]' : cijfers));
}
