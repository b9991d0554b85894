import { alinea, kop, lijst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { feitenblokken, integraalVan } from '#domain/brieven/integraal.delen';
import { advocaat, vragen } from '#domain/brieven/slot';
import { dagIntegraleBeoordeling } from '#domain/brieven/termijnen';
import { ONTBREEKT } from '#domain/stukken/ontbreekt';

/** What we know of each year and where it stands, before anything is judged (JP24; H-BER). Missing sources never count against the ouder (wht-kern §6.10). */
export function feitenoverzicht(feiten: Brieffeiten): Brieftekst {
  const { jaren, ontbrekend } = integraalVan(feiten);
  return {
    titel: 'Uw feitenoverzicht',
    isBesluit: false,
    blokken: [
      alinea(
        'Wij bekijken met u wat er met uw kinderopvangtoeslag is gebeurd. In dit overzicht staat van ieder jaar wat wij weten en waar dat staat.',
        'Wij hebben nog niets beslist.',
      ),
      kop('Wat vragen wij van u?'),
      alinea(
        'Lees het overzicht rustig door. Klopt er iets niet, of ontbreekt er iets? Bel ons. Wij schrijven uw antwoord naast onze gegevens: wij halen niets weg.',
      ),
      ...jaren.flatMap(feitenblokken),
      ...(ontbrekend.length === 0 ? [] : [kop('Wat wij niet konden vinden'), alinea(ONTBREEKT), lijst(...ontbrekend)]),
      kop('Hoe gaat het verder?'),
      alinea(
        'Daarna beoordelen wij ieder jaar. U krijgt eerst een brief met ons voorlopige oordeel, de vooraankondiging. Daarop kunt u reageren.',
        dagIntegraleBeoordeling(feiten),
      ),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
