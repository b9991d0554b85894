import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { datumdelen } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { betaalschema, type Betaalschema } from '#workflows/betaalrun/schema';

/**
 * Sets the daily betaalrun at the Temporal server, or brings it up to date. May be done by every worker at every start; a schedule that was
 * paused by an operator stays paused.
 */
export async function zetBetaalschema(client: Pick<Client, 'schedule'>, nuMs: number = Date.now()): Promise<void> {
  const opties = alsOpties(betaalschema(datumOp(nuMs)));
  try {
    await client.schedule.create(opties);
  } catch (fout) {
    if (!(fout instanceof ScheduleAlreadyRunning)) throw fout;
    const { spec, action, policies } = opties;
    await client.schedule.getHandle(opties.scheduleId).update(({ state }) => ({
      spec,
      action,
      state,
      ...(policies === undefined ? {} : { policies }),
    }));
  }
}

function alsOpties(schema: Betaalschema): ScheduleOptions {
  const { uur, tijdzone, nietOp } = schema;
  return {
    scheduleId: schema.scheduleId,
    spec: {
      timezone: tijdzone,
      calendars: [{ hour: uur, dayOfWeek: { start: 'MONDAY', end: 'FRIDAY' }, comment: 'werkdagen' }],
      skip: nietOp.map((op) => {
        const { jaar, maand, dag } = datumdelen(op);
        return { year: jaar, month: MAANDEN[maand - 1] ?? 'JANUARY', dayOfMonth: dag, hour: uur };
      }),
    },
    action: {
      type: 'startWorkflow',
      workflowType: schema.workflow,
      workflowId: schema.workflowId,
      taskQueue: schema.taskQueue,
      args: [schema.start],
      staticSummary: 'Betaalrun van de dag',
    },
    // A run that waits for the bank must not hold up the payments of the next day: each run has its own orders.
    policies: { overlap: ScheduleOverlapPolicy.ALLOW_ALL, catchupWindow: '12 hours' },
  };
}

const MAANDEN = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
] as const;
