import { Worp } from '#domain/bevolking/worp';

/** How places are drawn, as a draw records it: with this name, the seed and the same set anyone can draw again and get the same. */
export const TREKWIJZE = 'mulberry32, Fisher-Yates, versie 1';

/** The largest seed that can be asked for; every one of them gives a draw of its own. */
export const HOOGSTE_ZAAD = 999_999_999;

/**
 * Draws `aantal` different places of 1 up to and including `omvang`, each as likely, in the order in which they were drawn; all of them when
 * there are no more. The same seed over the same number of places always gives the same draw.
 */
export function trekPlaatsen(omvang: number, aantal: number, zaad: number): readonly number[] {
  const worp = new Worp(zaad);
  // A shuffle that only remembers what was moved: the rest still lies where it lay.
  const verplaatst = new Map<number, number>();
  return Array.from({ length: Math.min(aantal, omvang) }, (_leeg, i) => {
    const gekozen = worp.heel(i, omvang - 1);
    const plaats = verplaatst.get(gekozen) ?? gekozen;
    verplaatst.set(gekozen, verplaatst.get(i) ?? i);
    return plaats + 1;
  });
}
