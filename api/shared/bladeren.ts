import type { Bladzijde, Plaats } from '#db/queries/bladzijde';

/** Links to the pages before and after this one; null where there is none. */
export interface Bladeren {
  readonly vorige: string | null;
  readonly volgende: string | null;
}

/** Makes the links of a page: `adres` makes the address of the page at a place, `sleutel` says how a row is called in it. */
export function maakBladeren<R>(
  { rijen, eerder, later }: Bladzijde<R>,
  sleutel: (rij: R) => string,
  adres: (plaats: Plaats) => string,
): Bladeren {
  const [eerste, laatste] = [rijen[0], rijen.at(-1)];
  return {
    vorige: eerder && eerste !== undefined ? adres({ na: null, voor: sleutel(eerste) }) : null,
    volgende: later && laatste !== undefined ? adres({ na: sleutel(laatste), voor: null }) : null,
  };
}

/** An address with what is filled in of its parameters. */
export function maakAdres(pad: string, waarden: Readonly<Record<string, string | null>>): string {
  const gevuld = Object.entries(waarden).filter((paar): paar is [string, string] => paar[1] !== null && paar[1] !== '');
  const vraag = new URLSearchParams(gevuld).toString();
  return vraag === '' ? pad : `${pad}?${vraag}`;
}
