import {
  proxyActivities,
  proxyLocalActivities,
  type ActivityOptions,
  type LocalActivityOptions,
} from '@temporalio/workflow';
import type { Activities } from '#activities/index';

/** Own database: it comes back by itself, so it is tried until it does. */
const DOSSIER: ActivityOptions = {
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
};

/** Own database, asked once within the workflow task itself, which may take ten seconds: two steps that hang leave room, and a web request its answer. */
const METEEN: LocalActivityOptions = { startToCloseTimeout: '3s', retry: { maximumAttempts: 1 } };

/** Others: registers, print, bank. Tried for ever, ever more slowly; an operator sees it on the beheer page and can reset it in the console. */
const EXTERN: ActivityOptions = {
  startToCloseTimeout: '1m',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '15m' },
};

/** What a zaak reads and writes in the dossier. */
export type Dossierwerk = Pick<Activities, 'laadToestand' | 'leesFeiten' | 'legVast' | 'listOpenBrieven'>;

/** What is asked of such a step, and what it answers. */
export type Vraag<Naam extends keyof Dossierwerk> = Parameters<Dossierwerk[Naam]>[0];
export type Antwoord<Naam extends keyof Dossierwerk> = Awaited<ReturnType<Dossierwerk[Naam]>>;

/** A step in the dossier, whichever way it is done; `summary` stands beside it in the console. */
type Dossierstappen = {
  readonly [Naam in keyof Dossierwerk]: {
    executeWithOptions(opties: { readonly summary: string }, args: [Vraag<Naam>]): Promise<Antwoord<Naam>>;
  };
};

/** Steps in the dossier as activities, tried until they are done: an operator sees them waiting in the console. */
export const dossier: Dossierstappen = proxyActivities<Dossierwerk>(DOSSIER);

/** The same, tried once and at once. */
export const dossierMeteen: Dossierstappen = proxyLocalActivities<Dossierwerk>(METEEN);

/** Questions to other registers. */
export const registers = proxyActivities<Pick<Activities, 'vraagToeslaggegevens'>>(EXTERN);

/** Printing and sending of letters. */
export const brieven = proxyActivities<Pick<Activities, 'drukBrief' | 'verstuurBrief'>>(EXTERN);
