/** The reasons of a besluit as sentences without personal data; what was written about the ouder stands in the letter. */
import { schrijfJaardeel } from '#domain/integraal/jaardeel';
import type { Beoordeeldjaar } from '#domain/integraal/jaren';
import { UITSLUITINGEN } from '#domain/integraal/oordeel';
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';

const GRONDZINNEN: Readonly<Record<Jaargrond, string>> = {
  vooringenomenheid: 'wij behandelden uw kinderopvangtoeslag met institutionele vooringenomenheid',
  hardheid: 'de regels werkten voor u onbillijk hard uit',
  ogs: 'wij weigerden een betalingsregeling terwijl u niets te verwijten viel',
  geen: 'wij zagen geen vooringenomenheid, geen onbillijke hardheid en geen onterechte opzet of grove schuld',
};

/** One sentence for each year. Example: "2014: de regels werkten voor u onbillijk hard uit.". */
export function redenenVan(jaren: readonly Beoordeeldjaar[]): readonly string[] {
  return jaren.flatMap(({ deel, oordeel }) => {
    if (oordeel === null) return [];
    const uitgesloten = oordeel.uitsluiting === null ? null : UITSLUITINGEN[oordeel.uitsluiting];
    const slot = uitgesloten === null ? '' : ` ${uitgesloten.titel} (${uitgesloten.bron}).`;
    const zin = uitgesloten === null || oordeel.grond !== 'geen' ? GRONDZINNEN[oordeel.grond] : 'geen compensatie';
    return [`${schrijfJaardeel(deel)}: ${zin}.${slot}`];
  });
}
