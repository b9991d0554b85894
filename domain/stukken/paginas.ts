/**
 * How many pages a PDF has, or null when that is not written in the open: newer files pack their page tree. Reads the largest count in the
 * tree of pages, and else counts the pages themselves. `inhoud` is the whole file.
 */
export function telPaginas(inhoud: Uint8Array): number | null {
  const tekst = new TextDecoder('latin1').decode(inhoud);
  const bomen = [...tekst.matchAll(/<<[^<>]{0,2000}\/Type\s*\/Pages\b[^<>]{0,2000}>>/g)];
  const tellingen = bomen.map(([boom]) => Number(/\/Count\s+(\d{1,6})\b/.exec(boom)?.[1] ?? 0));
  const hoogste = Math.max(0, ...tellingen);
  if (hoogste > 0) return hoogste;
  const los = tekst.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return los > 0 ? los : null;
}
