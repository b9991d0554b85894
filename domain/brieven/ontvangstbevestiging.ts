import { alinea, kop, lijst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefblok } from '#domain/brieven/model';
import { advocaat, vragen } from '#domain/brieven/slot';
import {
  dagForfait,
  dagIntegraleBeoordeling,
  forfaitbedrag,
  laatsteAanmelddag,
  schattingEersteToets,
} from '#domain/brieven/termijnen';
import { schrijfDatum } from '#domain/waarden/datum';

/** The aanmelding came in: what we will do and when the ouder hears from us (Wht 6.1, 6.2, 6.3, 6.9; H-AANM). */
export function ontvangstbevestiging(feiten: Brieffeiten): Brieftekst {
  const tijdig = feiten.gegevens['tijdig'] !== false;
  return {
    titel: 'Wij hebben uw aanmelding ontvangen',
    isBesluit: false,
    blokken: [...(tijdig ? opTijd(feiten) : teLaat(feiten)), ...advocaat('deze brief'), ...vragen(feiten)],
  };
}

function opTijd(feiten: Brieffeiten): readonly Briefblok[] {
  return [
    alinea(
      `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding voor herstel van uw kinderopvangtoeslag. U bent op tijd.`,
      'In deze brief leest u wat wij nu gaan doen en wanneer u van ons hoort. U hoeft zelf niets te doen.',
    ),
    kop('Wat gaan wij doen?'),
    alinea('Eén aanmelding is genoeg. Wij kijken naar alle redenen voor herstel (Wht artikel 6.3 lid 1).'),
    lijst(
      `Eerst doen wij de eerste toets. Daarin kijken wij of u recht heeft op ${forfaitbedrag(feiten)} (Wht artikel 2.7).`,
      'Heeft u daar recht op? Dan bellen wij u voordat wij betalen.',
      'Daarna volgt de integrale beoordeling. Daarin bekijken wij met u alle jaren waarin er iets mis kan zijn gegaan.',
    ),
    kop('Wanneer hoort u van ons?'),
    alinea(dagForfait(feiten), schattingEersteToets(feiten)),
    alinea(
      dagIntegraleBeoordeling(feiten),
      'Hebben wij meer tijd nodig? Dan mogen wij dat één keer met hoogstens zes maanden verlengen. U krijgt daarover een brief.',
    ),
    kop('Heeft u schulden of andere zorgen?'),
    alinea(
      'Vanaf uw aanmelding zetten overheden schulden van vóór 1 januari 2021 stil. Krijgt u toch een aanmaning of een deurwaarder? Bel ons meteen.',
      'Uw gemeente kan u helpen met wonen, werk, gezin, gezondheid en geld (Wht artikel 2.21). Wij geven uw gegevens alleen door als u dat wilt.',
    ),
  ];
}

function teLaat(feiten: Brieffeiten): readonly Briefblok[] {
  return [
    alinea(
      `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding voor herstel van uw kinderopvangtoeslag.`,
      `Aanmelden kon tot en met ${laatsteAanmelddag(feiten)} (Wht artikel 6.1 lid 1). Uw aanmelding kwam dus te laat. Wij wijzen u niet meteen af.`,
    ),
    kop('Wat gaan wij doen?'),
    alinea(
      'Wij kijken of het onredelijk zou zijn om u af te wijzen. Dat heet de hardheidsclausule (Wht artikel 9.1). Dat kan bijvoorbeeld zo zijn als:',
    ),
    lijst(
      'u onder bewind of curatele stond en uw vertegenwoordiger u niet aanmeldde;',
      'u al eerder probeerde u aan te melden;',
      'u ziek of opgenomen was;',
      'u in het buitenland woonde en wij u niet bereikten.',
    ),
    alinea(
      'Vertel ons waarom u zich niet eerder aanmeldde. Bel ons of stuur een brief. Heeft u iets waaruit dat blijkt? Stuur een kopie mee.',
    ),
    kop('Wanneer hoort u van ons?'),
    alinea(
      'U krijgt een brief met ons besluit. Behandelen wij uw aanmelding toch? Dan begint daarna de eerste toets.',
      dagIntegraleBeoordeling(feiten),
    ),
  ];
}
