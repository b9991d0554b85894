import { isOpDeCent } from '#domain/bedragen/breuk';
import { rekenPartnertoerekeningUit, type Partnertoerekening } from '#domain/bedragen/forfait';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { AFRONDING_TOEREKENING, forfaitparametersOp } from '#domain/parameters/forfait';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
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
  const verdeling = { forfait, samen, forfaitUitbetaald };
  const stappen =
    samen === 0
      ? [NIETS_TOEGEKEND]
      : [
          schrijfAandeel({ wie: 'A', eigen: toegekendA, aandeel: aandeelA }, verdeling),
          schrijfAandeel({ wie: 'B', eigen: toegekendB, aandeel: aandeelB }, verdeling),
          schrijfRest({ wie: 'A', eigen: toegekendA, aandeel: aandeelA }),
          schrijfRest({ wie: 'B', eigen: toegekendB, aandeel: aandeelB }),
        ];
  const afgerond = samen > 0 && !isOpDeCent(forfait, { teller: toegekendA, noemer: samen });
  const keuzes = afgerond ? [AFRONDING_TOEREKENING] : [];
  return { aandeelA, aandeelB, teBetalenA, teBetalenB, ...verantwoord(versie, stappen, keuzes) };
}

const NIETS_TOEGEKEND: Uitlegregel = {
  stap: 'aandeel',
  tekst: 'Aan geen van beiden is iets toegekend: er is niets om het forfait op in mindering te brengen.',
  bron: 'Wht 2.7 lid 3',
};

interface Partnerdeel {
  readonly wie: 'A' | 'B';
  readonly eigen: EuroCenten;
  readonly aandeel: EuroCenten;
}

function schrijfAandeel(
  { wie, eigen, aandeel }: Partnerdeel,
  van: { readonly forfait: EuroCenten; readonly samen: EuroCenten; readonly forfaitUitbetaald: EuroCenten },
): Uitlegregel {
  const breuk = `${schrijfBedrag(van.forfait)} × ${schrijfBedrag(eigen)} / ${schrijfBedrag(van.samen)}`;
  const hoogstens = `ten hoogste de uitbetaalde ${schrijfBedrag(van.forfaitUitbetaald)}`;
  return {
    stap: `aandeel ${wie}`,
    tekst: `Aandeel ${wie}: ${breuk}, ${hoogstens} = ${schrijfBedrag(aandeel)}.`,
    bron: 'Wht 2.7 lid 3',
  };
}

function schrijfRest({ wie, eigen, aandeel }: Partnerdeel): Uitlegregel {
  const rest = schrijfBedrag(minTotNul(eigen, aandeel));
  const tekst = `Te betalen aan ${wie}: ${schrijfBedrag(eigen)} min ${schrijfBedrag(aandeel)}, nooit onder nul = ${rest}.`;
  return { stap: `te betalen ${wie}`, tekst, bron: 'Wht 2.1 lid 5; 2.7 lid 3' };
}
