import { alinea, alineaMet, kop, lijst, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { berekeningblokken, integraalVan, oordeelblokken } from '#domain/brieven/integraal.delen';
import type { Briefblok } from '#domain/brieven/model';
import { advocaat, bezwaar, vragen } from '#domain/brieven/slot';
import { forfaitbedrag } from '#domain/brieven/termijnen';
import { getalUit } from '#domain/processen/velden';
import { centen, schrijfBedrag, som } from '#domain/waarden/geld';

/** The definitive amount, with the difference to the vooraankondiging explained line by line (Wht 2.1–2.6, 6.7 lid 4, 6.9 lid 2). */
export function beschikkingCompensatie(feiten: Brieffeiten): Brieftekst {
  const { jaren, afwijkingVanAdvies } = integraalVan(feiten);
  const totaal = centen(getalUit(feiten.gegevens, 'totaal') ?? 0);
  const [teBetalen, aanvulling] = [
    getalUit(feiten.gegevens, 'teBetalen') ?? 0,
    getalUit(feiten.gegevens, 'aanvulling') ?? 0,
  ];
  const geeft = jaren.filter(({ oordeel }) => oordeel !== null && oordeel.grond !== 'geen');
  return {
    titel: `Besluit: ${schrijfBedrag(totaal)} na de integrale beoordeling`,
    isBesluit: true,
    blokken: [
      alinea(
        'Wij hebben uw situatie van al uw jaren bekeken. U bent gedupeerd door de manier waarop wij met uw kinderopvangtoeslag omgingen. Dat had niet mogen gebeuren. Wij bieden u daarvoor onze excuses aan.',
      ),
      kop('Ons besluit'),
      alineaMet(
        schrijfBedrag(totaal),
        `Wij stellen uw bedrag vast op ${schrijfBedrag(totaal)}.`,
        nu(teBetalen, aanvulling),
      ),
      ...geeft.flatMap((jaar) => oordeelblokken(jaar, feiten.op)),
      ...berekeningblokken(feiten, feiten.regels ?? []),
      ...aanvullingblokken(feiten, aanvulling),
      ...verschilblokken(feiten),
      ...reactieblokken(feiten),
      ...(afwijkingVanAdvies === null
        ? []
        : [kop('Waarom volgen wij het advies niet helemaal?'), ...vrijeTekst(afwijkingVanAdvies)]),
      kop('Wat betekent dit voor u?'),
      lijst(
        'U betaalt geen inkomstenbelasting over dit bedrag. Het telt wel mee als vermogen in box 3.',
        'Voor uw toeslagen telt dit bedrag niet mee als vermogen, tot en met tien jaar na het jaar waarin u het krijgt.',
        'Was uw schade groter? U kunt aanvullende werkelijke schade vragen tot zes maanden nadat dit besluit vaststaat (Wht artikel 6.1 lid 3).',
      ),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}

function nu(teBetalen: number, aanvulling: number): string {
  const samen = som([centen(teBetalen), centen(aanvulling)]);
  if (samen === 0) return 'Dit bedrag is al betaald. Was het meer, dan hoeft u niets terug te betalen.';
  return `U krijgt nog ${schrijfBedrag(samen)}. Wij bellen u eerst over de rekening en betalen binnen zes weken.`;
}

function aanvullingblokken(feiten: Brieffeiten, aanvulling: number): readonly Briefblok[] {
  if (aanvulling === 0) return [];
  return [
    alinea(
      `U bent gedupeerd en meldde zich op tijd aan. Daarom vullen wij het bedrag aan met ${schrijfBedrag(centen(aanvulling))}, zodat u in totaal ten minste ${forfaitbedrag(feiten)} krijgt (Wht artikel 2.7 lid 1).`,
    ),
  ];
}

/** Empty when nothing changed since the vooraankondiging. */
function verschilblokken(feiten: Brieffeiten): readonly Briefblok[] {
  const { verschillen } = integraalVan(feiten);
  if (verschillen.length === 0) return [];
  return [
    kop('Wat is er anders dan in de vooraankondiging?'),
    {
      soort: 'tabel',
      kolommen: ['Onderdeel', 'Vooraankondiging', 'Besluit'],
      rijen: verschillen.map((regel) => [regel.omschrijving, schrijfBedrag(regel.was), schrijfBedrag(regel.wordt)]),
    },
    lijst(...verschillen.map((regel) => `${regel.omschrijving}: ${regel.reden}`)),
  ];
}

/** How the reaction of the ouder was weighed, in the words of who weighed it. */
export function reactieblokken({ toelichting }: Brieffeiten): readonly Briefblok[] {
  return toelichting === null ? [] : [kop('Wat deden wij met uw reactie?'), ...vrijeTekst(toelichting)];
}
