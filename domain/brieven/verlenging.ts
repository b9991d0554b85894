import { AFZENDER } from '#domain/brieven/afzender';
import { alinea, alineaMet, kop, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { advocaat, vragen } from '#domain/brieven/slot';
import { forfaitbedrag } from '#domain/brieven/termijnen';
import { datumUit } from '#domain/processen/velden';
import { plusMaanden, schrijfDatum } from '#domain/waarden/datum';

/** The term of the integrale beoordeling becomes longer, once, by at most six months (Wht 6.2 lid 1); if it is missed again: Awb 4:17. */
export function verlenging(feiten: Brieffeiten): Brieftekst {
  const oud = datumUit(feiten.gegevens, 'oudeDatum') ?? plusMaanden(feiten.ontvangenOp, 6);
  const nieuw = schrijfDatum(datumUit(feiten.gegevens, 'nieuweDatum') ?? plusMaanden(oud, 6));
  return {
    titel: 'Wij hebben meer tijd nodig',
    isBesluit: false,
    blokken: [
      alinea(
        `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding. Uiterlijk op ${schrijfDatum(oud)} zouden wij beslissen over de integrale beoordeling. Dat lukt niet. Het spijt ons dat u langer moet wachten.`,
      ),
      kop('De nieuwe datum'),
      alineaMet(
        nieuw,
        `Wij beslissen nu uiterlijk op ${nieuw}. De wet staat toe dat wij één keer verlengen, met hoogstens zes maanden (Wht artikel 6.2 lid 1).`,
      ),
      ...(feiten.toelichting === null ? [] : [kop('Waarom lukt het niet eerder?'), ...vrijeTekst(feiten.toelichting)]),
      kop('Wat betekent dit voor u?'),
      alinea(
        'U hoeft niets te doen.',
        `De verlenging geldt alleen voor de integrale beoordeling. Voor de eerste toets op de ${forfaitbedrag(feiten)} verandert er niets.`,
        'Duurt het wachten te lang omdat u in nood zit? Bel ons dan.',
      ),
      kop('Beslissen wij dan nog niet?'),
      alinea(
        `Heeft u na ${nieuw} nog geen besluit? Dan kunt u ons schriftelijk vragen om alsnog te beslissen. Dat heet een ingebrekestelling. Beslissen wij daarna niet binnen twee weken, dan betalen wij u een dwangsom voor elke dag dat het langer duurt, hoogstens 42 dagen (Awb artikel 4:17).`,
        `Stuur uw brief naar: ${AFZENDER.ingebrekestellingsadres}.`,
      ),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
