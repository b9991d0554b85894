import { alinea, alineaMet, kop, lijst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { berekeningblokken, integraalVan, oordeelblokken } from '#domain/brieven/integraal.delen';
import { advocaat, vragen } from '#domain/brieven/slot';
import { getalUit } from '#domain/processen/velden';
import { plusDagen, schrijfDatum, schrijfDatumMetDag } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

const ZES_WEKEN = 42;

/** The provisional judgment with its calculation, and until when the ouder can react (Wht 6.7, 6.9 lid 1). */
export function vooraankondiging(feiten: Brieffeiten): Brieftekst {
  const { besluit, laatsteDagen, op } = feiten;
  const totaal = centen(besluit?.bedrag ?? getalUit(feiten.gegevens, 'totaal') ?? 0);
  const teBetalen = getalUit(feiten.gegevens, 'teBetalen') ?? 0;
  const tot = laatsteDagen['zienswijze'] ?? plusDagen(op, 14);
  return {
    titel:
      totaal > 0
        ? `Vooraankondiging: voorlopig ${schrijfBedrag(totaal)}`
        : 'Vooraankondiging: voorlopig geen compensatie',
    isBesluit: false,
    blokken: [
      alinea(
        'Wij hebben uw situatie bekeken. In deze brief staat wat wij van plan zijn te beslissen.',
        'Dit is nog geen besluit. U kunt eerst reageren.',
      ),
      kop('Ons voorlopige oordeel'),
      totaal > 0
        ? alineaMet(
            schrijfBedrag(totaal),
            `U krijgt voorlopig ${schrijfBedrag(totaal)}. Het echte bedrag kan iets anders zijn: wij rekenen het opnieuw uit tot de dag van het besluit.`,
          )
        : alinea(
            'Wij zien op dit moment geen reden voor compensatie. Wij begrijpen dat dit een teleurstelling voor u kan zijn.',
          ),
      ...integraalVan(feiten).jaren.flatMap((jaar) => oordeelblokken(jaar, feiten.op)),
      ...berekeningblokken(feiten, besluit?.regels ?? []),
      ...(teBetalen > 0
        ? [
            kop('Wanneer krijgt u het geld?'),
            alinea(
              `U krijgt het voorlopige bedrag van ${schrijfBedrag(centen(teBetalen))} nu al (Wht artikel 6.9 lid 1). Wij bellen u eerst over de rekening.`,
            ),
          ]
        : []),
      kop('Wilt u reageren?'),
      alineaMet(
        schrijfDatumMetDag(tot),
        `U kunt reageren tot en met ${schrijfDatumMetDag(tot)} (Wht artikel 6.7 lid 2).`,
        `Heeft u meer tijd nodig? Bel ons vóór die dag. Dan krijgt u tijd tot uiterlijk ${schrijfDatum(plusDagen(op, ZES_WEKEN))}.`,
        'Bellen mag, schrijven mag ook.',
      ),
      lijst(
        'Klopt een jaar of een bedrag niet? Zeg het ons.',
        'Heeft u papieren die iets anders laten zien? Stuur ze mee.',
        'Bent u het eens met ons oordeel? Ook dat horen wij graag. Op zijn vroegst na de laatste dag om te reageren krijgt u het besluit (Wht artikel 6.7 lid 4).',
      ),
      alinea('Tegen deze brief kunt u nog geen bezwaar maken. Dat kan wel tegen het besluit dat volgt.'),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
