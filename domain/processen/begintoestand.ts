import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** What is known of a zaak on the day it is registered, as far as the procedures need it. */
export interface Zaakgegevens {
  readonly zaakId: string;
  readonly zaaknummer: string;
  /** Day on which the aanmelding came in; all terms count from it. */
  readonly ontvangenOp: Datum;
  readonly geregistreerdOp: Datum;
  readonly spoed: boolean;
  readonly team: string;
  /** Postmark of an aanmelding on paper: sent in time is in time when received within a week (Awb 6:9 by analogy). */
  readonly poststempel?: Datum | null;
  /** The ouder asked to share with the gemeente (Wht 6.12 lid 1). Without it nothing goes there. */
  readonly toestemmingGemeente?: boolean;
}

/** A zaak before its first event: no procedures, volgnummer 0. */
export function begintoestand(gegevens: Zaakgegevens): Zaaktoestand {
  return {
    v: 1,
    zaakId: gegevens.zaakId,
    zaaknummer: gegevens.zaaknummer,
    zaaktype: 'ouder',
    ontvangenOp: gegevens.ontvangenOp,
    geregistreerdOp: gegevens.geregistreerdOp,
    poststempel: gegevens.poststempel ?? null,
    toestemmingGemeente: gegevens.toestemmingGemeente ?? false,
    spoed: gegevens.spoed,
    team: gegevens.team,
    behandelaarId: null,
    volgnummer: 0,
    procedures: [],
    openVragen: [],
    afgeslotenOp: null,
  };
}
