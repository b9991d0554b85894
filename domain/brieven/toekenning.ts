import { alinea, alineaMet, kop, lijst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefblok } from '#domain/brieven/model';
import { advocaat, alsArtikel, bezwaar, vragen } from '#domain/brieven/slot';
import { dagIntegraleBeoordeling, wettelijkeDag } from '#domain/brieven/termijnen';
import type { Besluitregel } from '#domain/processen/effecten';
import { getalUit } from '#domain/processen/velden';
import { plusMaanden, schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** What this toekenning is about. */
interface Toekenning {
  readonly bedrag: EuroCenten;
  readonly isPartnerbedrag: boolean;
  readonly regels: readonly Besluitregel[];
}

/** The eerste toets was positive: forfait or partnerbedrag, also when all of it was received already (Wht 2.7 lid 1 en 2, 2.20, 6.8, 6.9). */
export function toekenning(feiten: Brieffeiten): Brieftekst {
  const { besluit, gegevens } = feiten;
  const bedrag = centen(besluit?.bedrag ?? getalUit(gegevens, 'bedrag') ?? 0);
  const isPartnerbedrag = gegevens['regeling'] === 'partnerbedrag';
  const wat = { bedrag, isPartnerbedrag, regels: besluit?.regels ?? [] };
  return {
    titel: bedrag === 0 ? 'Besluit: u bent gedupeerd' : `Besluit: u krijgt ${schrijfBedrag(bedrag)}`,
    isBesluit: true,
    blokken: [
      alinea(
        `Wij hebben de eerste toets gedaan op uw aanmelding van ${schrijfDatum(feiten.ontvangenOp)}.`,
        'U bent gedupeerd door de manier waarop wij met uw kinderopvangtoeslag omgingen. Dat had niet mogen gebeuren. Wij bieden u daarvoor onze excuses aan.',
      ),
      kop('Ons besluit'),
      ...(bedrag === 0
        ? nietsTeBetalen(wat)
        : [alineaMet(schrijfBedrag(bedrag), `U krijgt ${schrijfBedrag(bedrag)} (${artikelVan(wat)}).`)]),
      ...waarom(feiten),
      ...opbouw(wat),
      ...(bedrag === 0 ? [] : betaling(feiten, wat)),
      ...gevolgen(feiten, wat),
      ...integraleBeoordeling(feiten),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}

function artikelVan({ isPartnerbedrag }: Toekenning): string {
  return `Wht artikel 2.7 lid ${isPartnerbedrag ? 2 : 1}`;
}

/** At zero the law adds nothing: all was received, or the partner's forfait counts for both. */
function nietsTeBetalen(wat: Toekenning): readonly Briefblok[] {
  const recht = wat.regels[0]?.bedrag;
  const reden =
    wat.isPartnerbedrag && recht === 0
      ? 'Uw toeslagpartner kreeg het bedrag van de eerste toets. Op de dag van die toekenning was u nog elkaars toeslagpartner. Dan geldt dat bedrag voor u samen.'
      : `U ontving eerder al ${recht === undefined ? 'het hele bedrag' : `ten minste ${schrijfBedrag(recht)}`} als herstel.`;
  return [alinea(`U krijgt nu geen extra bedrag. ${reden} Daarom betalen wij nu niets (${artikelVan(wat)}).`)];
}

function waarom({ besluit }: Brieffeiten): readonly Briefblok[] {
  const redenen = (besluit?.redenen ?? []).filter((reden) => reden !== '');
  return redenen.length === 0 ? [] : [kop('Waarom besluiten wij dit?'), ...redenen.map((reden) => alinea(reden))];
}

function opbouw({ bedrag, regels }: Toekenning): readonly Briefblok[] {
  if (regels.every((regel) => regel.bedrag === 0)) return [];
  const rijen = regels.map((regel) => [regel.omschrijving, alsArtikel(regel.bron), schrijfBedrag(regel.bedrag)]);
  const aftrek = regels.some((regel) => regel.bedrag < 0);
  return [
    kop('Hoe komen wij aan dit bedrag?'),
    {
      soort: 'tabel',
      kolommen: ['Omschrijving', 'Artikel', 'Bedrag'],
      rijen: [...rijen, ['Totaal', '', schrijfBedrag(bedrag)]],
      metTotaal: true,
    },
    ...(aftrek
      ? [
          alinea(
            'Wat u eerder al als herstel ontving, moeten wij volgens de wet aftrekken. Klopt dat bedrag niet? Bel ons dan.',
          ),
        ]
      : []),
  ];
}

function betaling(feiten: Brieffeiten, { isPartnerbedrag }: Toekenning): readonly Briefblok[] {
  const { laatsteDagen, ontvangenOp } = feiten;
  const laatsteDag = laatsteDagen['uitbetaaltermijn'] ?? laatsteDagen['forfaitbetaling'] ?? plusMaanden(ontvangenOp, 6);
  return [
    kop('Wanneer krijgt u het geld?'),
    alinea(
      'Wij bellen u voordat wij betalen. U zegt dan op welke rekening u het geld wilt. Die rekening moet op uw eigen naam staan (Wht artikel 6.8).',
      'Krijgt u het geld liever later? Zeg dat dan in het gesprek.',
    ),
    alinea(
      wettelijkeDag(feiten, laatsteDag, 'betalen', `Wht artikel 6.9 lid ${isPartnerbedrag ? 4 : 3}`),
      'Meestal bellen wij binnen twee weken. Dat is een schatting en geen toezegging.',
    ),
  ];
}

function gevolgen({ laatsteDagen }: Brieffeiten, { bedrag, isPartnerbedrag }: Toekenning): readonly Briefblok[] {
  const schuldenVoor = laatsteDagen['publiekeSchulden'];
  const betaald = bedrag > 0;
  const punten = [
    betaald && !isPartnerbedrag
      ? 'Vanaf de dag van betaling hebben u en uw toeslagpartner een jaar rust. Schuldeisers mogen u dan niet dwingen om achterstanden van vóór die dag te betalen (Wht artikel 2.20).'
      : null,
    schuldenVoor
      ? `Moest u nog toeslagen van vóór 2021 terugbetalen? Die schulden schelden wij kwijt, uiterlijk op ${schrijfDatum(schuldenVoor)} (Wht artikel 3.1 en 6.6).`
      : null,
    betaald ? 'U betaalt geen inkomstenbelasting over dit bedrag. Het telt wel mee als vermogen in box 3.' : null,
    betaald
      ? 'Voor uw toeslagen telt dit bedrag niet mee als vermogen, tot en met tien jaar na het jaar waarin u het krijgt.'
      : null,
  ];
  return punten.every((punt) => punt === null) ? [] : [kop('Wat betekent dit voor u?'), lijst(...punten)];
}

function integraleBeoordeling(feiten: Brieffeiten): readonly Briefblok[] {
  return [
    kop('Hoe gaat het verder?'),
    alinea(
      'Na de eerste toets volgt de integrale beoordeling. Daarin bekijken wij met u precies wat er in elk jaar is gebeurd. Komt daar een hoger bedrag uit? Dan krijgt u het verschil. Komt er een lager bedrag uit? Dan hoeft u niets terug te betalen.',
      dagIntegraleBeoordeling(feiten),
    ),
    alinea('Wilt u geen integrale beoordeling? Bespreek dat met ons. Die keuze kunt u later niet meer terugdraaien.'),
  ];
}
