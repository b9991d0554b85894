/** Every row of every table on a page, as the words in its cells. */
export function tabelrijen(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, rij = '']) =>
    [...rij.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cel = '']) => woorden(cel)),
  );
}

/** The address of a link with `rel="next"`; empty when there is none. */
export function volgendePagina(html: string): string {
  return (/href="([^"]+)" rel="next"/.exec(html)?.[1] ?? '').replace(/&(?:amp|#38);/g, '&');
}

function woorden(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ')
    .trim();
}
