import { berekenPartnerbedrag } from '#domain/bedragen/forfait';
import { verantwoord } from '#domain/bedragen/verantwoording';
import { FORFAIT_SINDS } from '#domain/parameters/forfait';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { schrijfBedrag } from '#domain/waarden/geld';

/** € 10.000 for the other of two qualifying partners (Wht 2.7 lid 2). */
export const partnerbedragRegel = maakRegel({
  regel: 'partnerbedrag',
  titel: 'Bedrag voor de andere van twee gedupeerde partners',
  toelichting:
    'Het forfait gaat naar wie het eerst recht had; de ander krijgt € 10.000 als zij bij die toekenning geen partners meer waren.',
  bron: 'Wht 2.7 lid 2',
  invoer: {
    nogPartner: {
      label: 'Nog partner op de dag van de toekenning van het forfait aan de eerste',
      vorm: { soort: 'jaNee' },
    },
    alOntvangenCenten: { label: 'Al ontvangen als herstelmaatregel', vorm: { soort: 'centen', minimum: 0 } },
  },
  uitkomst: {
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
  },
  reken: ({ nogPartner, alOntvangenCenten }, geldigOp) => {
    const geweigerd = goldNogNiet('het bedrag voor de andere partner', FORFAIT_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const feiten = { aanvraagOntvangen: geldigOp ?? FORFAIT_SINDS, nogPartner, alOntvangen: alOntvangenCenten };
    const { bedrag, regels, regelversie } = berekenPartnerbedrag(feiten);
    const stappen = [
      ...regels.map((regel) => ({
        stap: 'berekening',
        tekst: `${regel.omschrijving}: ${schrijfBedrag(regel.bedrag)}.`,
        bron: regel.bron,
      })),
      { stap: 'bedrag', tekst: `Bedrag: ${schrijfBedrag(bedrag)}.`, bron: 'Wht 2.7 lid 2' },
    ];
    return { ok: true, uitkomst: { bedragCenten: bedrag }, ...verantwoord(regelversie, stappen) };
  },
});
