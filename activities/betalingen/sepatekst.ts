/** Letters that do not come apart into a base letter and an accent. */
const LOSSE: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  '&': '+',
};
const ACCENTEN = /\p{Mn}/gu;
const LOSSE_LETTERS = /[ßÆæØøŒœŁłĐđı&]/g;
const NIET_TOEGESTAAN = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/**
 * A text in the character set every SEPA bank must take (EPC217-08), at most `lengte` characters. Names lose their accents in the bank file
 * only. Example: `M. Jansen-Öztürk` → `M. Jansen-Ozturk`.
 */
export function sepaTekst(tekst: string, lengte = 70): string {
  return tekst
    .replace(LOSSE_LETTERS, (letter) => LOSSE[letter] ?? letter)
    .normalize('NFD')
    .replace(ACCENTEN, '')
    .replace(NIET_TOEGESTAAN, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, lengte);
}
