/** Why a payment came back, in our own words: a text of the bank may hold a name and never goes further than the bank's file. */

/** Code for a return of which the bank gives no usable reason (ISO 20022 external status reason `MS03`). */
const ONBEKEND = 'MS03';

const REDENEN: Readonly<Record<string, string>> = {
  AC01: 'het rekeningnummer klopt niet',
  AC03: 'het rekeningnummer klopt niet',
  AC04: 'de rekening is opgeheven',
  AC06: 'de rekening is geblokkeerd',
  AG01: 'op deze rekening kan niet worden overgemaakt',
  BE01: 'de naam past niet bij de rekening',
  MD07: 'de rekeninghouder is overleden',
  MS02: 'de ontvanger weigerde de betaling',
  MS03: 'de bank gaf geen reden',
  RC01: 'de bank van de ouder is niet bekend',
  RR04: 'de bank hield de betaling tegen om wettelijke redenen',
};

/** A code of the bank as it may go on: four characters, anything else counts as no reason given. */
export function leesCode(code: string | null): string {
  return code !== null && /^[A-Z]{2}[A-Z0-9]{2}$/.test(code) ? code : ONBEKEND;
}

/** The reason in Dutch. */
export function retourreden(code: string): string {
  return REDENEN[code] ?? 'de bank gaf een andere reden';
}
