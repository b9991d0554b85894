import type { Compensatiefeiten, Jaarfeiten } from '#domain/bedragen/compensatie.feiten';
import { beslisTabel, type Tabelrij } from '#domain/beslistabellen/beslistabel';
import { COMPENSATIEJAAR, type Jaaruitkomst, type Jaarvraag } from '#domain/beslistabellen/compensatiejaar';
import type { Compensatieparameters } from '#domain/parameters/compensatie';
import { centen, minTotNul, som, type EuroCenten } from '#domain/waarden/geld';

/** A year with what it leads to and its startbedrag. */
export interface Jaaroordeel {
  readonly feiten: Jaarfeiten;
  readonly rij: Tabelrij<Jaarvraag, Jaaruitkomst>;
  /** KOT plus interest in the recovery decision. */
  readonly bruto: EuroCenten;
  /** Gross minus what is unpaid and what was granted after all, never below zero per year. */
  readonly netto: EuroCenten;
}

/**
 * Per year the ground, the threshold and the startbedrag a (Wht 2.1, 2.2 onder a, 2.3 lid 1, 2.6). The threshold of hardheid is held against all KOT of
 * that ground in that year, without interest [D]. Examples: hardheid € 1.500 → compensation (S4), € 1.499 → none (S4b);
 * € 7.500 of which € 2.500 unpaid → gross 7.500, net 5.000 (E02).
 */
export function beoordeelJaren(feiten: Compensatiefeiten, parameters: Compensatieparameters): readonly Jaaroordeel[] {
  return feiten.jaren.map((jaar) => {
    const bruto = centen(jaar.kotGecorrigeerd + jaar.renteInTerugvordering);
    const rij = beslisTabel(COMPENSATIEJAAR, {
      grond: jaar.grond,
      drempelGehaald: kotMetZelfdeGrond(feiten.jaren, jaar) >= parameters.drempelHardheid,
      ogsTerugvordering: jaar.terugvorderingOgs > 0,
    });
    return { feiten: jaar, rij, bruto, netto: minTotNul(bruto, centen(jaar.onbetaald + jaar.alsnogToegekend)) };
  });
}

function kotMetZelfdeGrond(jaren: readonly Jaarfeiten[], van: Jaarfeiten): EuroCenten {
  return som(
    jaren.filter(({ jaar, grond }) => jaar === van.jaar && grond === van.grond).map((jaar) => jaar.kotGecorrigeerd),
  );
}

/** The years with this result. */
export function jarenMet(uitkomst: Jaaruitkomst, jaren: readonly Jaaroordeel[]): readonly Jaaroordeel[] {
  return jaren.filter(({ rij }) => rij.uitkomst === uitkomst);
}

/** True when one year has compensation for one period and O/GS for another. */
export function heeftGemengdJaar(jaren: readonly Jaaroordeel[]): boolean {
  const ogs = jarenMet('ogs', jaren).map(({ feiten }) => feiten.jaar);
  return jarenMet('compensatie', jaren).some(({ feiten }) => ogs.includes(feiten.jaar));
}
