import { berekenTeBetalenNaForfait } from '#domain/bedragen/partnertoerekening';
import { FORFAIT_SINDS } from '#domain/parameters/forfait';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';

const bedrag = { soort: 'centen', minimum: 0 } as const;

/** Attribution of the forfait to two partners and what is left to pay to each (Wht 2.7 lid 3). */
export const partnertoerekeningRegel = maakRegel({
  regel: 'partnertoerekening',
  titel: 'Toerekening van het forfait aan twee partners',
  toelichting:
    'Voor de latere verrekening telt het forfait mee naar verhouding van wat aan ieder is toegekend, voor aftrek en zonder werkelijke schade.',
  bron: 'Wht 2.7 lid 3',
  invoer: {
    toegekendACenten: { label: 'Toegekend aan A, voor aftrek en zonder werkelijke schade', vorm: bedrag },
    toegekendBCenten: { label: 'Toegekend aan B, voor aftrek en zonder werkelijke schade', vorm: bedrag },
    forfaitUitbetaaldCenten: { label: 'Forfait dat aan A is uitbetaald', vorm: bedrag },
  },
  uitkomst: {
    aandeelACenten: { label: 'Aandeel van A', vorm: { soort: 'centen' } },
    aandeelBCenten: { label: 'Aandeel van B', vorm: { soort: 'centen' } },
    teBetalenACenten: { label: 'Te betalen aan A', vorm: { soort: 'centen' } },
    teBetalenBCenten: { label: 'Te betalen aan B', vorm: { soort: 'centen' } },
  },
  reken: ({ toegekendACenten, toegekendBCenten, forfaitUitbetaaldCenten }, geldigOp) => {
    const geweigerd = goldNogNiet('de toerekening van het forfait', FORFAIT_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const { aandeelA, aandeelB, teBetalenA, teBetalenB, ...verantwoording } = berekenTeBetalenNaForfait({
      aanvraagOntvangen: geldigOp ?? FORFAIT_SINDS,
      toegekendA: toegekendACenten,
      toegekendB: toegekendBCenten,
      forfaitUitbetaald: forfaitUitbetaaldCenten,
    });
    const uitkomst = {
      aandeelACenten: aandeelA,
      aandeelBCenten: aandeelB,
      teBetalenACenten: teBetalenA,
      teBetalenBCenten: teBetalenB,
    };
    return { ok: true, uitkomst, ...verantwoording };
  },
});
