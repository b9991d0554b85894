/** The parts letters share: how to object, free legal help, whom to call. */
import { AFZENDER } from '#domain/brieven/afzender';
import { alinea, alineaMet, kop, lijst } from '#domain/brieven/blokken';
import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefblok } from '#domain/brieven/model';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { datumUit } from '#domain/processen/velden';
import { schrijfDatum, schrijfDatumMetDag } from '#domain/waarden/datum';

/**
 * How to object and until when. The last day is the one the procedure fixed for its clock; without it the term is worked out from the
 * dagtekening (Wht 6.10a). What the bezwaar must hold: Awb 6:5; by post in time: Awb 6:9; too late without fault: Awb 6:11.
 */
export function bezwaar(feiten: Brieffeiten): readonly Briefblok[] {
  const termijn = bezwaartermijnWht(feiten.op);
  const laatsteDag = datumUit(feiten.gegevens, 'bezwaarTot') ?? termijn.laatsteDag;
  const artikel = termijn.bron.startsWith('Wht') ? ` (${alsArtikel(termijn.bron)})` : '';
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alineaMet(
      schrijfDatumMetDag(laatsteDag),
      `U kunt bezwaar maken tot en met ${schrijfDatumMetDag(laatsteDag)}${artikel}.`,
      'Bezwaar maken is gratis.',
      'Is iets niet duidelijk? Bel dan eerst met ons. De laatste dag om bezwaar te maken verandert daardoor niet.',
    ),
    alinea(`Stuur uw bezwaar naar: ${AFZENDER.bezwaaradres}. Een postzegel is niet nodig. Schrijf in uw bezwaar:`),
    lijst(
      'uw naam, adres en telefoonnummer;',
      `het kenmerk ${feiten.zaaknummer} en de datum van deze brief, ${schrijfDatum(feiten.op)};`,
      'met welk besluit u het niet eens bent en waarom;',
      'de datum en uw handtekening.',
    ),
    alinea(
      'Doet u uw brief uiterlijk op de laatste dag op de post, en hebben wij hem binnen een week daarna? Dan bent u op tijd.',
      'Heeft u nog niet alles bij elkaar? Maak dan toch op tijd bezwaar. U krijgt van ons de tijd om het aan te vullen.',
      'Is de laatste dag voorbij en kon u daar niets aan doen? Leg dat dan uit in uw bezwaar.',
    ),
  ];
}

/** Public creditors take up their claims again after a refusal, a bezwaar does not change that (H-REJ). */
export const EINDE_STILSTAND =
  'Stonden uw schulden bij overheden stil door uw aanmelding? Dan stopt dat nu, ook als u bezwaar maakt.';

/** Free legal help; the receipt confirmation is the proof (herstel.toeslagen.nl/gratis-hulp-van-een-advocaat). */
export function advocaat(bewijs: 'deze brief' | 'ontvangstbevestiging'): readonly Briefblok[] {
  const brief = bewijs === 'deze brief' ? 'Deze brief is' : 'Onze ontvangstbevestiging van uw aanmelding is';
  return [
    kop('Gratis hulp van een advocaat'),
    alinea(
      'Een advocaat kan u gratis helpen. De Raad voor Rechtsbijstand betaalt die hulp.',
      `${brief} het bewijs dat u er recht op heeft: laat die aan de advocaat zien.`,
    ),
  ];
}

/** Whom to call, and what the abbreviations stand for. */
export function vragen({ behandelaar, zaaknummer }: Brieffeiten): readonly Briefblok[] {
  const bel =
    behandelaar === null
      ? `Bel gratis met ${AFZENDER.serviceteam}: ${AFZENDER.telefoon}. Uw zaak heeft nog geen vaste behandelaar. Zodra die er is, hoort u wie dat is.`
      : `Bel gratis met ${AFZENDER.telefoon} en vraag naar ${behandelaar}, uw persoonlijk zaakbehandelaar.`;
  return [
    kop('Heeft u vragen?'),
    alinea(bel, `Houd het kenmerk ${zaaknummer} bij de hand.`),
    alinea('Wht betekent: Wet hersteloperatie toeslagen. Awb betekent: Algemene wet bestuursrecht.'),
  ];
}

/** `Wht 2.7 lid 1` as a letter writes it: `Wht artikel 2.7 lid 1`. */
export function alsArtikel(bron: string): string {
  return bron.replace(/^(Wht|Awb) (?=\d)/, '$1 artikel ');
}
