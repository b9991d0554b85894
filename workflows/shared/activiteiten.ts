import { proxyActivities, type ActivityOptions } from '@temporalio/workflow';
import type { Activities } from '#activities/index';

/** Own database: it comes back by itself, so it is tried until it does. */
const DOSSIER: ActivityOptions = {
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
};

/** Others: registers, print, bank. Tried for ever, ever more slowly; an operator sees it on the beheer page and can reset it in the console. */
const EXTERN: ActivityOptions = {
  startToCloseTimeout: '1m',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '15m' },
};

/** Activities on the dossier. */
export const dossier =
  proxyActivities<Pick<Activities, 'laadToestand' | 'leesFeiten' | 'legVast' | 'listOpenBrieven'>>(DOSSIER);

/** Questions to other registers. */
export const registers = proxyActivities<Pick<Activities, 'vraagToeslaggegevens'>>(EXTERN);

/** Printing and sending of letters. */
export const brieven = proxyActivities<Pick<Activities, 'drukBrief' | 'verstuurBrief'>>(EXTERN);
