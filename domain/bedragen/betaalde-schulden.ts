import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { schuldparametersOp } from '#domain/parameters/schulden';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/**
 * Compensation for debts already paid with the money: public (Wht 3.13) and private (4.3) debts together, at most the herstel money received; for an
 * ex-toeslagpartner that is € 10.000 [S]. Example: received € 30.000, paid € 20.000 public and € 15.000 private → € 30.000. In eurocenten.
 */
export function berekenBetaaldeSchulden(feiten: {
  readonly ontvangenHerstel: EuroCenten;
  readonly publiekBetaald: EuroCenten;
  readonly privaatBetaald: EuroCenten;
  readonly op: Datum;
}): Verantwoording & { readonly vergoeding: EuroCenten } {
  const samen = centen(feiten.publiekBetaald + feiten.privaatBetaald);
  const vergoeding = centen(Math.min(samen, feiten.ontvangenHerstel));
  const betaald = `Betaald aan publieke schulden ${schrijfBedrag(feiten.publiekBetaald)} en aan private schulden ${schrijfBedrag(feiten.privaatBetaald)}`;
  const stappen = [
    { stap: 'betaald', tekst: `${betaald}: samen ${schrijfBedrag(samen)}.`, bron: 'Wht 3.13; 4.3' },
    {
      stap: 'plafond',
      tekst: `Ten hoogste het ontvangen herstelbedrag van ${schrijfBedrag(feiten.ontvangenHerstel)}: ${schrijfBedrag(vergoeding)}.`,
      bron: 'Wht 3.13 lid 3; 4.3',
    },
  ];
  return { vergoeding, ...verantwoord(schuldparametersOp(feiten.op).versie, stappen) };
}

/** When a paid private debt was paid, beside what happened in the case. */
export interface Betaalmoment {
  readonly betaaldOp: Datum;
  readonly herstelOntvangenOp: Datum;
  /** Dagtekening of "vooralsnog geen reden"; null when the first decision was positive. */
  readonly eersteAfwijzingOp: Datum | null;
  readonly toekenningOp: Datum;
}

/**
 * Does a paid private debt count by the day it was paid: on or after receipt of the herstel money, or between the negative eerste toets and the later
 * positive decision (Wht 4.3) [S]. Example KAT-26: money received 2023-10-31, debt open since February 2021 paid on 2023-11-20 → yes.
 */
export function teltBetaaldePrivateSchuld({
  betaaldOp,
  herstelOntvangenOp,
  eersteAfwijzingOp,
  toekenningOp,
}: Betaalmoment): boolean {
  const naOntvangst = betaaldOp >= herstelOntvangenOp;
  const tussenin = eersteAfwijzingOp !== null && betaaldOp >= eersteAfwijzingOp && betaaldOp <= toekenningOp;
  return naOntvangst || tussenin;
}

/**
 * What is still to be paid of a claim in a Wsnp or Msnp that is ended early: the verified claim minus what was paid out (Wht 4.6, 4.7; S-traject) [S].
 * Example KAT-24: € 10.000, € 300 paid out → € 9.700. In eurocenten.
 */
export function openstaandeTrajectvordering(vordering: EuroCenten, uitgekeerd: EuroCenten): EuroCenten {
  return minTotNul(vordering, uitgekeerd);
}
