const VORM = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** True for an IBAN without spaces whose check digits are right (ISO 13616, modulo 97). Example: `NL91ABNA0417164300`. */
export function isIban(tekst: string): boolean {
  if (!VORM.test(tekst) || (tekst.startsWith('NL') && tekst.length !== 18)) return false;
  return rest97(`${tekst.slice(4)}${tekst.slice(0, 4)}`) === 1;
}

/** The IBAN of a country, a bank and an account: with the check digits that belong to them. */
export function maakIban(land: string, rekening: string): string {
  const controle = 98 - rest97(`${rekening}${land}00`);
  return `${land}${String(controle).padStart(2, '0')}${rekening}`;
}

/** Letters count as 10 to 35; the remainder is taken per character, so that no number grows too large. */
function rest97(tekst: string): number {
  let rest = 0;
  for (const teken of tekst) {
    const waarde = teken >= 'A' ? teken.charCodeAt(0) - 55 : Number(teken);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest;
}
