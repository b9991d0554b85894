import { alinea, kop, lijst, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { hardheidsgrond } from '#domain/brieven/hardheidsgronden';
import { advocaat, bezwaar, vragen } from '#domain/brieven/slot';
import { dagForfait, dagIntegraleBeoordeling, forfaitbedrag, laatsteAanmelddag } from '#domain/brieven/termijnen';
import { datumUit } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

/** The aanmelding came too late, but refusing it would be too unfair: it is handled after all (Wht 9.1 lid 1). */
export function hardheidsclausuleToegepast(feiten: Brieffeiten): Brieftekst {
  const grond = hardheidsgrond(feiten);
  return {
    titel: 'Besluit: wij behandelen uw aanmelding toch',
    isBesluit: true,
    blokken: [
      alinea(
        `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding. Aanmelden kon tot en met ${laatsteAanmelddag(feiten)} (Wht artikel 6.1 lid 1). Toch wijzen wij u niet af.`,
      ),
      kop('Ons besluit'),
      alinea(
        'Wij behandelen uw aanmelding alsof u op tijd was. Wij passen de hardheidsclausule toe, omdat het heel onredelijk zou zijn om u af te wijzen (Wht artikel 9.1 lid 1).',
      ),
      kop('Waarom besluiten wij dit?'),
      alinea(
        grond === null
          ? 'In uw geval is er een bijzondere omstandigheid.'
          : `De belangrijkste reden is deze omstandigheid: ${grond}.`,
      ),
      ...(feiten.toelichting === null ? [] : vrijeTekst(feiten.toelichting)),
      kop('Hoe gaat het verder?'),
      lijst(
        `Wij doen nu de eerste toets. Daarin kijken wij of u recht heeft op ${forfaitbedrag(feiten)} (Wht artikel 2.7).`,
        'Heeft u daar recht op? Dan bellen wij u voordat wij betalen.',
        'Daarna volgt de integrale beoordeling. Daarin bekijken wij met u alle jaren waarin er iets mis kan zijn gegaan.',
      ),
      alinea(dagForfait(feiten)),
      alinea(dagIntegraleBeoordeling(feiten), 'U hoeft zelf niets te doen.'),
      ...(datumUit(feiten.gegevens, 'bezwaarTot') === null ? [] : bezwaar(feiten)),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
