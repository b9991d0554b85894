/** The forfait of a household when it comes off the compensation of two partners, each for a share. */
import type { Ontvangst } from '#domain/bedragen/compensatie.feiten';
import { berekenTeBetalenNaForfait } from '#domain/bedragen/partnertoerekening';
import type { Verantwoording } from '#domain/bedragen/verantwoording';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, type EuroCenten } from '#domain/waarden/geld';

/** A forfait that was granted to one of two people who were toeslagpartners that day, both of whom qualify (Wht 2.7 lid 3). */
export interface ForfaitMetPartner {
  /** The zaak of the other one. */
  readonly zaaknummer: string;
  /** Day on which the application of who got the forfait was received: decides the parameters. */
  readonly aanvraagOntvangen: Datum;
  /** The forfait as it was granted, whoever of the two got it. */
  readonly forfait: EuroCenten;
  /** Whether it went to the person of this zaak. */
  readonly zelfGekregen: boolean;
  /** Compensation and O/GS that was granted to the other one so far, before anything came off and without actual damage. */
  readonly partnerToegekend: EuroCenten;
}

/** What comes off the amount of one person, with the reasoning of the share when there is one. */
export interface Aftrek {
  readonly ontvangen: readonly Ontvangst[];
  /** The own share in a forfait of two partners; zero when it is not shared. */
  readonly aandeel: EuroCenten;
  readonly toerekening: Pick<Verantwoording, 'uitleg' | 'onzeker'> | null;
}

/**
 * What counts as received for one person: everything received, but of a forfait shared with a partner the own share instead of what was paid
 * (Wht 2.7 lid 3) [S]. As long as nothing was granted to the partner the whole forfait counts for this person. Example: forfait € 30.000 to this
 * person, granted € 40.000 and € 20.000 to the partner → € 20.000 counts instead of € 30.000; to the partner → € 10.000, although nothing was received.
 */
export function bepaalAftrek(
  toegekend: EuroCenten,
  alOntvangen: EuroCenten,
  partner: ForfaitMetPartner | undefined,
): Aftrek {
  if (partner === undefined) {
    return { ontvangen: ontvangst('compensatie', alOntvangen), aandeel: centen(0), toerekening: null };
  }
  const { aandeelA, ...rest } = berekenTeBetalenNaForfait({
    aanvraagOntvangen: partner.aanvraagOntvangen,
    toegekendA: toegekend,
    toegekendB: partner.partnerToegekend,
    forfaitUitbetaald: partner.forfait,
  });
  const eigen = partner.zelfGekregen ? minTotNul(alOntvangen, partner.forfait) : alOntvangen;
  // What is left to pay follows from the whole of what was received, so that line of the rule does not belong here.
  const uitleg = rest.uitleg.filter(({ stap }) => !stap.startsWith('te betalen'));
  const wie = `A is de ouder van deze zaak, B de partner (${partner.zaaknummer}).`;
  return {
    ontvangen: [...ontvangst('forfait', aandeelA), ...ontvangst('compensatie', eigen)],
    aandeel: aandeelA,
    toerekening: { ...rest, uitleg: [{ stap: 'forfait en partner', tekst: wie, bron: 'Wht 2.7 lid 3' }, ...uitleg] },
  };
}

function ontvangst(soort: Ontvangst['soort'], bedrag: EuroCenten): readonly Ontvangst[] {
  return bedrag > 0 ? [{ soort, bedrag: centen(bedrag) }] : [];
}
