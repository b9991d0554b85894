import { alinea, kop, vrijeTekst } from '#domain/brieven/blokken';
import { reactieblokken } from '#domain/brieven/beschikking-compensatie';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { integraalVan, oordeelblokken } from '#domain/brieven/integraal.delen';
import { advocaat, bezwaar, EINDE_STILSTAND, vragen } from '#domain/brieven/slot';

/** Years without compensation, each with its own reasons (Awb 3:46; Wht 2.1, 2.6). Goes apart from a grant of other years (RVS:2025:1301). */
export function beschikkingAfwijzing(feiten: Brieffeiten): Brieftekst {
  const { jaren, afwijkingVanAdvies } = integraalVan(feiten);
  const geweigerd = jaren.filter(({ oordeel }) => oordeel?.grond === 'geen');
  const alles = geweigerd.length === jaren.filter(({ oordeel }) => oordeel !== null).length;
  const namen = geweigerd.map(({ naam }) => naam).join('; ');
  return {
    titel: alles ? 'Besluit: geen compensatie na de integrale beoordeling' : `Besluit: geen compensatie voor ${namen}`,
    isBesluit: true,
    blokken: [
      alinea('Wij hebben uw situatie bekeken. Wij begrijpen dat dit besluit een teleurstelling voor u kan zijn.'),
      kop('Ons besluit'),
      alinea(
        `U krijgt geen compensatie en geen tegemoetkoming voor ${namen} (Wht artikel 2.1 en 2.6).`,
        alles
          ? 'Geld dat u na de eerste toets kreeg, mag u houden.'
          : 'Over uw andere jaren krijgt u een eigen besluit.',
      ),
      kop('Waarom besluiten wij dit?'),
      ...geweigerd.flatMap((jaar) => oordeelblokken(jaar, feiten.op)),
      ...reactieblokken(feiten),
      kop('Het advies van de Commissie van Wijzen'),
      alinea(
        'De Commissie van Wijzen heeft ons geadviseerd. Het advies en de stukken waarop het rust, krijgt u bij dit besluit (Wht artikel 5.2 lid 3).',
      ),
      ...(afwijkingVanAdvies === null ? [] : vrijeTekst(afwijkingVanAdvies)),
      ...(alles ? [alinea(EINDE_STILSTAND)] : []),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
