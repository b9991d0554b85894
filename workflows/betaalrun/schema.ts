/** The betaalrun that goes by itself, as data. */
import { feestdagen } from '#domain/termijnen/feestdagen';
import { datumdelen, type Datum } from '#domain/waarden/datum';
import { BETAALRUNWORKFLOW, BETALING, type Betaalrunstart } from '#workflows/betaalrun/betaalrun.messages';

/** A schedule: on weekdays at `uur` of the Dutch clock, but not on the days of `nietOp`. */
export interface Betaalschema {
  readonly scheduleId: string;
  readonly tijdzone: string;
  readonly uur: number;
  readonly nietOp: readonly Datum[];
  readonly workflow: string;
  /** The server puts the instant behind it. */
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly start: Betaalrunstart;
}

/** Years ahead of which the holidays are in the schedule; it is set again whenever a worker starts. */
const JAREN_VOORUIT = 5;

/** The daily run as seen on a day: working days at 16:00 Europe/Amsterdam. */
export function betaalschema(vandaag: Datum): Betaalschema {
  const { jaar } = datumdelen(vandaag);
  const jaren = Array.from({ length: JAREN_VOORUIT + 1 }, (_leeg, i) => jaar + i);
  return {
    scheduleId: 'schema/betaalrun',
    tijdzone: 'Europe/Amsterdam',
    uur: 16,
    nietOp: jaren.flatMap((van) => [...feestdagen(van).keys()].sort()),
    workflow: BETAALRUNWORKFLOW,
    workflowId: 'betaalrun/dag',
    taskQueue: BETALING,
    start: { v: 1 },
  };
}
