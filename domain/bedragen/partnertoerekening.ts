import { isOpDeCent } from '#domain/bedragen/breuk';
import { rekenPartnertoerekeningUit, type Partnertoerekening } from '#domain/bedragen/forfait';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { AFRONDING_TOEREKENING, forfaitparametersOp } from '#domain/parameters/forfait';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** The shares, and what is left to pay to each. All amounts in eurocenten. */
export interface BetalingNaForfait extends Partnertoerekening, Verantwoording {
  readonly teBetalenA: EuroCenten;
  readonly teBetalenB: EuroCenten;
}

/**
 * What each of two partners still gets when the forfait is set off: the own grant minus the own share of the forfait, never below zero (Wht 2.7 lid 3) [S
 * for the share, D for what is left]. Own other receipts come off afterwards. Example: grants 20.000 and 40.000, forfait 30.000 → shares 10.000 and
 * 20.000, left to pay 10.000 and 20.000.
 */
export function berekenTeBetalenNaForfait(feiten: {
  readonly aanvraagOntvangen: Datum;
  readonly toegekendA: EuroCenten;
  readonly toegekendB: EuroCenten;
  readonly forfaitUitbetaald: EuroCenten;
}): BetalingNaForfait {
  const { toegekendA, toegekendB, forfaitUitbetaald } = feiten;
  const { forfait, versie } = forfaitparametersOp(feiten.aanvraagOntvangen);
  const { aandeelA, aandeelB } = rekenPartnertoerekeningUit(feiten);
  const teBetalenA = minTotNul(toegekendA, aandeelA);
  const teBetalenB = minTotNul(toegekendB, aandeelB);
  const samen = centen(toegekendA + toegekendB);
  const bron = 'Wht 2.7 lid 3';
  const aandeel = (wie: string, eigen: EuroCenten, deel: EuroCenten): { stap: string; tekst: string; bron: string } => {
    const breuk = `${schrijfBedrag(forfait)} × ${schrijfBedrag(eigen)} / ${schrijfBedrag(samen)}`;
    const tekst = `Aandeel ${wie}: ${breuk}, ten hoogste de uitbetaalde ${schrijfBedrag(forfaitUitbetaald)} = ${schrijfBedrag(deel)}.`;
    return { stap: `aandeel ${wie}`, tekst, bron };
  };
  const rest = (wie: string, eigen: EuroCenten, deel: EuroCenten): { stap: string; tekst: string; bron: string } => ({
    stap: `te betalen ${wie}`,
    tekst: `Te betalen aan ${wie}: ${schrijfBedrag(eigen)} min ${schrijfBedrag(deel)}, nooit onder nul = ${schrijfBedrag(minTotNul(eigen, deel))}.`,
    bron: 'Wht 2.1 lid 5; 2.7 lid 3',
  });
  const stappen =
    samen === 0
      ? [
          {
            stap: 'aandeel',
            tekst: 'Aan geen van beiden is iets toegekend: er is niets om het forfait op in mindering te brengen.',
            bron,
          },
        ]
      : [
          aandeel('A', toegekendA, aandeelA),
          aandeel('B', toegekendB, aandeelB),
          rest('A', toegekendA, aandeelA),
          rest('B', toegekendB, aandeelB),
        ];
  const afgerond = samen > 0 && !isOpDeCent(forfait, { teller: toegekendA, noemer: samen });
  return {
    aandeelA,
    aandeelB,
    teBetalenA,
    teBetalenB,
    ...verantwoord(versie, stappen, afgerond ? [AFRONDING_TOEREKENING] : []),
  };
}
