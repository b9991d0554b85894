import { berekenForfait } from '#domain/bedragen/forfait';
import { verantwoord } from '#domain/bedragen/verantwoording';
import { forfaitparametersOp, FORFAIT_SINDS } from '#domain/parameters/forfait';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, type Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** The forfait of € 30.000 (Wht 2.7 lid 1): the right needs an application in time; at zero nothing is granted. */
export const forfaitRegel = maakRegel({
  regel: 'forfait',
  titel: 'Forfait van € 30.000',
  toelichting:
    'Het bedrag na de eerste toets, min alles wat al als herstelmaatregel is ontvangen. Of iemand gedupeerd is staat hier niet ter beoordeling.',
  bron: 'Wht 2.7 lid 1',
  invoer: {
    aanvraagOntvangen: { label: 'Aanvraag ontvangen op', vorm: { soort: 'datum' } },
    alOntvangenCenten: { label: 'Al ontvangen als herstelmaatregel', vorm: { soort: 'centen', minimum: 0 } },
  },
  uitkomst: {
    recht: { label: 'Recht', vorm: { soort: 'jaNee' } },
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
  },
  reken: ({ aanvraagOntvangen, alOntvangenCenten }, geldigOp) => {
    const geweigerd = goldNogNiet('het forfait', FORFAIT_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const op = geldigOp ?? aanvraagOntvangen;
    const { tijdig, uitleg } = isTijdigAangemeld({ ontvangenOp: aanvraagOntvangen, poststempel: null });
    const forfait = berekenForfait({ aanvraagOntvangen: op, alOntvangen: alOntvangenCenten });
    const bedragCenten = tijdig ? forfait.bedrag : centen(0);
    const stappen: readonly Uitlegregel[] = [
      ...naarUitleg('aanvraag', uitleg, 'Wht 6.1 lid 1'),
      ...(tijdig ? naarStappen(forfait.regels) : [TE_LAAT]),
      { stap: 'bedrag', tekst: slot(bedragCenten), bron: 'Wht 2.7 lid 1' },
    ];
    const { versie } = forfaitparametersOp(op);
    return { ok: true, uitkomst: { recht: bedragCenten > 0, bedragCenten }, ...verantwoord(versie, stappen) };
  },
});

const TE_LAAT: Uitlegregel = {
  stap: 'te laat',
  tekst:
    'Zonder tijdige aanvraag is er geen forfait, tenzij de hardheidsclausule wordt toegepast of de brief op tijd op de post is gedaan.',
  bron: 'Wht 2.7 lid 1; 9.1 lid 1',
};

function naarStappen(regels: ReturnType<typeof berekenForfait>['regels']): readonly Uitlegregel[] {
  return regels.map(({ omschrijving, bedrag, bron }) => ({
    stap: 'berekening',
    tekst: `${omschrijving}: ${schrijfBedrag(bedrag)}.`,
    bron,
  }));
}

function slot(bedrag: ReturnType<typeof centen>): string {
  return bedrag > 0 ? `Forfait: ${schrijfBedrag(bedrag)}.` : 'Er blijft niets over: er vindt geen toekenning plaats.';
}
