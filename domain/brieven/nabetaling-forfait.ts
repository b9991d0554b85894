import { alinea, alineaMet, kop } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { advocaat, bezwaar, vragen } from '#domain/brieven/slot';
import { forfaitbedrag } from '#domain/brieven/termijnen';
import { getalUit } from '#domain/processen/velden';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** The partner was granted something too, so less of the forfait counts for this ouder than came off before (Wht 2.7 lid 3). */
export function nabetalingForfait(feiten: Brieffeiten): Brieftekst {
  const bedrag = schrijfBedrag(centen(getalUit(feiten.gegevens, 'bedrag') ?? 0));
  return {
    titel: `Besluit: u krijgt nog ${bedrag}`,
    isBesluit: true,
    blokken: [
      alineaMet(bedrag, `U krijgt nog ${bedrag} van ons. In deze brief staat waarom.`),
      kop('Waarom krijgt u dit bedrag?'),
      alinea(
        `U of uw toeslagpartner kreeg van ons ${forfaitbedrag(feiten)}. Bij ons besluit over uw compensatie trokken wij dat bedrag helemaal van uw compensatie af.`,
        'Nu kreeg uw toeslagpartner ook compensatie. Daarom telt een deel van dat bedrag voor uw partner en niet meer voor u (Wht artikel 2.7 lid 3).',
        'Dat deel krijgt u nu alsnog.',
      ),
      kop('Wanneer krijgt u het geld?'),
      alinea('Wij bellen u eerst over de rekening. Daarna betalen wij binnen zes weken na de datum van deze brief.'),
      ...bezwaar(feiten),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}
