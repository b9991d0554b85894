/** Parts the letters of the integrale beoordeling share. */
import { alinea, kop, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefintegraal, Briefjaar } from '#domain/brieven/integraal.feiten';
import type { Briefblok } from '#domain/brieven/model';
import { alsArtikel } from '#domain/brieven/slot';
import { forfaitbedrag } from '#domain/brieven/termijnen';
import { BRONNAMEN } from '#domain/integraal/feiten';
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';
import { compensatieparametersOp } from '#domain/parameters/compensatie';
import { UITSLUITINGEN } from '#domain/integraal/oordeel';
import type { Besluitregel } from '#domain/processen/effecten';
import { getalUit } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { schrijfBedrag, schrijfRondBedrag, som, centen } from '#domain/waarden/geld';

/** A zaak without recorded years. */
const LEEG: Briefintegraal = { jaren: [], verschillen: [], afwijkingVanAdvies: null, ontbrekend: [] };

/** What the dossier holds of the beoordeling. */
export function integraalVan({ integraal }: Brieffeiten): Briefintegraal {
  return integraal ?? LEEG;
}

/** What each ground means, said to the ouder; `drempel` is from which amount on hardship counts (Wht 2.1 lid 4). */
const GRONDZINNEN: Readonly<Record<Jaargrond, (drempel: string) => string>> = {
  vooringenomenheid: () =>
    'In deze periode behandelden wij uw kinderopvangtoeslag met institutionele vooringenomenheid. Wij gingen niet eerlijk en open met u om.',
  hardheid: (drempel) =>
    `In deze periode pakten de regels voor u veel te hard uit. U moest ten minste ${drempel} terugbetalen of kreeg dat bedrag minder.`,
  ogs: () =>
    'In deze periode weigerden wij een betalingsregeling of schuldregeling, omdat wij ten onrechte dachten dat u iets met opzet fout deed.',
  geen: () => 'Voor deze periode vonden wij geen reden om u compensatie te geven.',
};

/** The judgment on a year with the words of who made it; `op` is the date of the letter. */
export function oordeelblokken({ naam, oordeel }: Briefjaar, op: Datum): readonly Briefblok[] {
  if (oordeel === null) return [];
  const uitsluiting = oordeel.uitsluiting === null ? null : UITSLUITINGEN[oordeel.uitsluiting];
  return [
    kop(naam),
    alinea(
      GRONDZINNEN[oordeel.grond](schrijfRondBedrag(compensatieparametersOp(op).drempelHardheid)),
      uitsluiting === null ? null : `De reden: ${uitsluiting.titel.toLowerCase()} (${alsArtikel(uitsluiting.bron)}).`,
    ),
    ...vrijeTekst(oordeel.motivering),
  ];
}

/** The facts of a year with their sources. */
export function feitenblokken({ naam, feiten }: Briefjaar): readonly Briefblok[] {
  if (feiten.length === 0) return [kop(naam), alinea('Over deze periode vonden wij niets in onze systemen.')];
  return [
    kop(naam),
    {
      soort: 'tabel',
      kolommen: ['Feit', 'Bron', 'Wat wij weten'],
      rijen: feiten.map((feit) => [feit.naam, BRONNAMEN[feit.bron], feit.waarde]),
    },
  ];
}

/**
 * The lines of an amount with what was received and what is left. Of a forfait that two partners share only the own share comes off, also when the
 * partner is the one who got it.
 */
export function berekeningblokken(feiten: Brieffeiten, regels: readonly Besluitregel[]): readonly Briefblok[] {
  if (regels.length === 0) return [];
  const teBetalen = getalUit(feiten.gegevens, 'teBetalen') ?? 0;
  const aandeel = getalUit(feiten.gegevens, 'forfaitaandeel') ?? 0;
  const totaal = som(regels.map((regel) => centen(regel.bedrag)));
  const af = centen(Math.max(0, totaal - teBetalen - aandeel));
  const rijen = regels.map((regel) => [regel.omschrijving, alsArtikel(regel.bron), schrijfBedrag(regel.bedrag)]);
  return [
    kop('Zo rekenden wij'),
    {
      soort: 'tabel',
      kolommen: ['Onderdeel', 'Artikel', 'Bedrag'],
      rijen: [...rijen, ['Totaal', '', schrijfBedrag(totaal)]],
      metTotaal: true,
    },
    alinea(
      aandeel > 0
        ? `Het bedrag van ${forfaitbedrag(feiten)} kregen u en uw toeslagpartner samen. Daarvan telt ${schrijfBedrag(centen(aandeel))} voor u (Wht artikel 2.7 lid 3). Dat gaat eraf.`
        : null,
      af > 0
        ? `U ontving al ${schrijfBedrag(af)} of krijgt dat nog op een eerder besluit. Dat gaat eraf (Wht artikel 2.1 lid 5).`
        : null,
      `Nu te betalen: ${schrijfBedrag(centen(teBetalen))}.`,
      teBetalen === 0 && totaal > 0 ? 'U hoeft niets terug te betalen.' : null,
    ),
  ];
}
