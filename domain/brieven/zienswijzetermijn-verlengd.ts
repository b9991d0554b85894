import { alinea, alineaMet, kop } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { vragen } from '#domain/brieven/slot';
import { datumUit } from '#domain/processen/velden';
import { schrijfDatumMetDag } from '#domain/waarden/datum';

/** The ouder asked for more time to react and gets it, once (Wht 6.7 lid 3). */
export function zienswijzetermijnVerlengd(feiten: Brieffeiten): Brieftekst {
  const tot = schrijfDatumMetDag(datumUit(feiten.gegevens, 'nieuweDatum') ?? feiten.op);
  return {
    titel: 'U krijgt langer de tijd om te reageren',
    isBesluit: false,
    blokken: [
      alineaMet(
        tot,
        `U vroeg om meer tijd. U kunt nu reageren op onze vooraankondiging tot en met ${tot} (Wht artikel 6.7 lid 3).`,
      ),
      kop('Wat gebeurt er daarna?'),
      alinea(
        'Wij lezen uw reactie en bekijken ons oordeel opnieuw. Daarna krijgt u het besluit.',
        'Reageert u niet? Dan krijgt u het besluit ook. Langer uitstel staat de wet niet toe.',
      ),
      ...vragen(feiten),
    ],
  };
}
