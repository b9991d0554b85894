/** Writes down which steps keep failing, so that the beheer page shows them with their cause. */
import type { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { meldVastgelopen, meldVerder, type Stapsleutel } from '#db/beheer/vastgelopen';
import { zonderPersoonsnummers } from '#domain/waarden/anoniem';

/** From this attempt on a failing step is stuck: the first ones are what networks do. */
const VASTGELOPEN_VANAF = 3;

/** A step that was scheduled again this long after the first time has a past, also when its attempts were reset. */
const EERDER_MS = 500;

/** What the watch works with. */
export interface Stappenwachtdeps {
  readonly knex: Knex;
  readonly logger: Pick<Logger, 'warn'>;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** Interceptor of every activity of a worker. */
export function maakStappenwacht(deps: Stappenwachtdeps): (context: Context) => {
  readonly inbound: ActivityInboundCallsInterceptor;
} {
  return (context) => ({
    inbound: {
      execute: async (invoer: ActivityExecuteInput, verder: Next<ActivityInboundCallsInterceptor, 'execute'>) => {
        try {
          const antwoord: unknown = await verder(invoer);
          if (heeftVerleden(context)) await stil(deps, () => meldVerder(deps.knex, sleutelVan(context)));
          return antwoord;
        } catch (fout) {
          await meld(deps, context, fout);
          throw fout;
        }
      },
    },
  });
}

async function meld(deps: Stappenwachtdeps, context: Context, fout: unknown): Promise<void> {
  const { attempt, activityType } = context.info;
  const { type, message, definitief } = duid(fout);
  deps.logger.warn(
    { ...sleutelVan(context), activiteit: activityType, poging: attempt, type, message },
    'stap mislukt',
  );
  // A definite refusal goes back to whoever asked: nothing is stuck.
  if (attempt < VASTGELOPEN_VANAF || definitief) return;
  const stap = {
    ...sleutelVan(context),
    activiteit: activityType,
    zaaknummer: zaaknummerIn(context),
    pogingen: attempt,
    fouttype: type,
    melding: message,
  };
  await stil(deps, () => meldVastgelopen(deps.knex, stap, deps.klok()));
}

function duid(fout: unknown): { readonly type: string; readonly message: string; readonly definitief: boolean } {
  const message = zonderPersoonsnummers(fout instanceof Error ? fout.message : String(fout));
  if (fout instanceof ApplicationFailure) {
    return { type: fout.type ?? 'ApplicationFailure', message, definitief: fout.nonRetryable === true };
  }
  const code = (fout as { readonly code?: unknown }).code;
  const naam = fout instanceof Error ? fout.name : 'onbekend';
  return { type: typeof code === 'string' ? code : naam, message, definitief: false };
}

function heeftVerleden({ info }: Context): boolean {
  return info.attempt > 1 || info.currentAttemptScheduledTimestampMs - info.scheduledTimestampMs > EERDER_MS;
}

function sleutelVan({ info }: Context): Stapsleutel {
  const { workflowId = '', runId = '' } = info.workflowExecution ?? {};
  return { workflowId, runId, activityId: info.activityId };
}

function zaaknummerIn({ info }: Context): string | null {
  return /ZK-\d{4}-\d{7}/.exec(info.workflowExecution?.workflowId ?? '')?.[0] ?? null;
}

/** The watch never makes a step fail that went well. */
async function stil({ logger }: Stappenwachtdeps, werk: () => Promise<void>): Promise<void> {
  try {
    await werk();
  } catch (fout) {
    logger.warn({ err: fout }, 'vastgelopen stappen niet bijgewerkt');
  }
}
