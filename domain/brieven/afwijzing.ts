import { alinea, kop, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { advocaat, bezwaar, EINDE_STILSTAND, vragen } from '#domain/brieven/slot';
import { dagIntegraleBeoordeling, forfaitbedrag } from '#domain/brieven/termijnen';
import { tekstUit } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

/** The eerste toets was negative; the integrale beoordeling stays open (Wht 2.7; H-CAT: letter "no reason for € 30.000"). */
export function afwijzing(feiten: Brieffeiten): Brieftekst {
  const bedrag = forfaitbedrag(feiten);
  return {
    titel: `Besluit: geen ${bedrag} na de eerste toets`,
    isBesluit: true,
    blokken: [
      alinea(
        `Wij hebben de eerste toets gedaan op uw aanmelding van ${schrijfDatum(feiten.ontvangenOp)}. Wij begrijpen dat dit besluit een teleurstelling voor u kan zijn.`,
      ),
      kop('Ons besluit'),
      alinea(
        `U krijgt na de eerste toets geen ${bedrag} (Wht artikel 2.7 lid 1). Wij zien daar op dit moment geen reden voor.`,
        'Dit is nog geen eindoordeel: de integrale beoordeling van uw situatie gaat door.',
      ),
      kop('Waarom besluiten wij dit?'),
      ...redenenVan(feiten).map((reden) => alinea(reden)),
      ...(feiten.toelichting === null
        ? []
        : [alinea('Bij de beoordeling schreven wij hierover:'), ...vrijeTekst(feiten.toelichting)]),
      kop('Hoe gaat het verder?'),
      alinea(
        'In de integrale beoordeling bekijken wij met u precies wat er in elk jaar is gebeurd. Daaruit kan blijken dat u toch recht heeft op herstel. U hoeft zich daarvoor niet opnieuw aan te melden.',
        dagIntegraleBeoordeling(feiten),
      ),
      alinea(EINDE_STILSTAND, 'Komt u daardoor in de knel? Bel ons.'),
      alinea(
        'Heeft u papieren of een verhaal waaruit blijkt dat dit besluit niet klopt? Bel ons dan, of maak bezwaar.',
      ),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}

/** The reasons of the besluit; the reason of the procedure when it carries none. */
function redenenVan({ besluit, gegevens }: Brieffeiten): readonly string[] {
  const redenen = (besluit?.redenen ?? []).filter((reden) => reden !== '');
  if (redenen.length > 0) return redenen;
  return [tekstUit(gegevens, 'reden') ?? 'Uit uw dossier blijkt niet dat u ten onrechte moest terugbetalen.'];
}
