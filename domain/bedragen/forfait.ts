import { forfaitparametersOp } from '#domain/parameters/forfait';
import type { Besluitregel } from '#domain/processen/effecten';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';
import type { Datum } from '#domain/waarden/datum';

/** What a person gets after the eerste toets, line by line; the lines add up to `bedrag`. */
export interface Forfaitberekening {
  readonly regeling: 'forfait' | 'partnerbedrag';
  readonly bedrag: EuroCenten;
  readonly regels: readonly Besluitregel[];
  readonly regelversie: string;
}

/**
 * The forfait: € 30.000 minus everything already received under a herstelmaatregel, never below zero (Wht 2.7 lid 1) [S]. At zero the law grants
 * nothing ("vindt geen toekenning plaats"). Whether the aanmelding was in time, or the hardheidsclausule opened the door, is decided before.
 * Example S10: already received 0 / 12.000 / 30.000 / 41.000 → 30.000 / 18.000 / 0 / 0. All amounts in eurocenten.
 */
export function berekenForfait(feiten: {
  readonly aanvraagOntvangen: Datum;
  readonly alOntvangen: EuroCenten;
}): Forfaitberekening {
  const { forfait, versie } = forfaitparametersOp(feiten.aanvraagOntvangen);
  const bron = 'Wht 2.7 lid 1';
  return {
    regeling: 'forfait',
    bedrag: minTotNul(forfait, feiten.alOntvangen),
    regels: [
      { omschrijving: 'Forfaitair bedrag', bedrag: forfait, bron },
      ...aftrek(feiten.alOntvangen, forfait, bron),
    ],
    regelversie: versie,
  };
}

/**
 * The amount for the other of two qualifying partners: € 10.000 minus what was already received, floor zero (Wht 2.7 lid 2) [S]. `nogPartner` says
 * whether the two were partners on the day on which the forfait was granted to the first: then nothing is added and lid 3 attributes the forfait to both.
 * Examples: no longer partners, received 0 / 4.000 / 12.000 → 10.000 / 6.000 / 0; partners that day → 0. All amounts in eurocenten.
 */
export function berekenPartnerbedrag(feiten: {
  readonly aanvraagOntvangen: Datum;
  readonly alOntvangen: EuroCenten;
  readonly nogPartner: boolean;
}): Forfaitberekening {
  const { partnerbedrag, versie } = forfaitparametersOp(feiten.aanvraagOntvangen);
  const bron = 'Wht 2.7 lid 2';
  const recht = feiten.nogPartner ? centen(0) : partnerbedrag;
  const omschrijving = feiten.nogPartner
    ? 'Toeslagpartner van wie het forfait kreeg, op de dag van die toekenning'
    : 'Bedrag voor de andere van twee gedupeerde partners';
  return {
    regeling: 'partnerbedrag',
    bedrag: minTotNul(recht, feiten.alOntvangen),
    regels: [{ omschrijving, bedrag: recht, bron }, ...aftrek(feiten.alOntvangen, recht, bron)],
    regelversie: versie,
  };
}

/** The line that takes off what was received: never more than there is, and then it names the whole sum. */
function aftrek(alOntvangen: EuroCenten, hoogstens: EuroCenten, bron: string): readonly Besluitregel[] {
  const af = Math.min(alOntvangen, hoogstens);
  if (af === 0) return [];
  const geheel = alOntvangen > hoogstens ? ` (in totaal ${schrijfBedrag(alOntvangen)})` : '';
  return [{ omschrijving: `Al ontvangen als herstelmaatregel${geheel}`, bedrag: centen(-af), bron }];
}

/** How much of a forfait counts for each of two partners when their later compensation is reduced. */
export interface Partnertoerekening {
  readonly aandeelA: EuroCenten;
  readonly aandeelB: EuroCenten;
}

/**
 * Attribution of the forfait to two partners (Wht 2.7 lid 3) [S]: each a percentage of € 30.000, at most what was paid out; the percentage is the
 * grants to that partner divided by the grants to both, before deductions and without actual damage. The law does not round: A's share is rounded
 * half up to a cent and B gets the rest of the € 30.000, before each is held against what was paid [A]. Without any grant there is nothing to reduce: zero [A].
 * Examples: grants 20.000 and 40.000, paid 30.000 → 10.000 and 20.000; the same grants, paid 18.000 → 10.000 and 18.000. All amounts in eurocenten.
 */
export function rekenPartnertoerekeningUit(feiten: {
  readonly aanvraagOntvangen: Datum;
  readonly toegekendA: EuroCenten;
  readonly toegekendB: EuroCenten;
  readonly forfaitUitbetaald: EuroCenten;
}): Partnertoerekening {
  const totaal = BigInt(feiten.toegekendA) + BigInt(feiten.toegekendB);
  if (totaal === 0n) return { aandeelA: centen(0), aandeelB: centen(0) };
  const { forfait } = forfaitparametersOp(feiten.aanvraagOntvangen);
  const deelA = Number((2n * BigInt(forfait) * BigInt(feiten.toegekendA) + totaal) / (2n * totaal));
  const hoogstens = (deel: number): EuroCenten => centen(Math.min(deel, feiten.forfaitUitbetaald));
  return { aandeelA: hoogstens(deelA), aandeelB: hoogstens(forfait - deelA) };
}
