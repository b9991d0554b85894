import { alinea, kop, lijst, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { hardheidsgrond, isZonderGrond } from '#domain/brieven/hardheidsgronden';
import { advocaat, bezwaar, EINDE_STILSTAND, vragen } from '#domain/brieven/slot';
import { laatsteAanmelddag } from '#domain/brieven/termijnen';
import { schrijfDatum } from '#domain/waarden/datum';

/** The aanmelding came too late and the law is not set aside (Wht 6.1 lid 1, 9.1 lid 1; end of the pause: H-REJ; gemeente: Wht 2.21 lid 6). */
export function afwijzingTeLaat(feiten: Brieffeiten): Brieftekst {
  return {
    titel: 'Besluit: uw aanmelding kwam te laat',
    isBesluit: true,
    blokken: [
      alinea(
        'U heeft zich aangemeld voor herstel van uw kinderopvangtoeslag. Wij begrijpen dat dit besluit een teleurstelling voor u kan zijn.',
      ),
      kop('Ons besluit'),
      alinea(
        `Wij wijzen uw aanmelding af. Wij ontvingen uw aanmelding op ${schrijfDatum(feiten.ontvangenOp)}. Aanmelden kon tot en met ${laatsteAanmelddag(feiten)} (Wht artikel 6.1 lid 1).`,
      ),
      kop('Waarom maken wij geen uitzondering?'),
      alinea(
        'Wij mogen van de wet afwijken als het heel onredelijk zou zijn om dat niet te doen. Dat heet de hardheidsclausule (Wht artikel 9.1 lid 1).',
        weging(feiten),
      ),
      ...(feiten.toelichting === null ? [] : vrijeTekst(feiten.toelichting)),
      kop('Wat betekent dit voor u?'),
      lijst(
        'Wij beoordelen uw kinderopvangtoeslag niet opnieuw.',
        EINDE_STILSTAND,
        'Krijgt u hulp van uw gemeente door uw aanmelding? Dan stopt de gemeente daarmee, binnen 30 dagen nadat zij dit van ons hoort (Wht artikel 2.21 lid 6).',
      ),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}

function weging(feiten: Brieffeiten): string {
  if (isZonderGrond(feiten))
    return 'Wij vonden geen bijzondere omstandigheid waardoor u zich niet op tijd kon aanmelden.';
  const grond = hardheidsgrond(feiten);
  const gekeken =
    grond === null
      ? 'Wij hebben uw omstandigheden bekeken.'
      : `Wij hebben vooral gekeken naar deze omstandigheid: ${grond}.`;
  return `${gekeken} Dat weegt volgens ons niet zwaar genoeg om van de wet af te wijken.`;
}
