import type { Briefsoort } from '#domain/processen/effecten';

/** Name of the workflow type. */
export const BRIEFWORKFLOW = 'briefWorkflow';

/** Task queue of printing and sending. */
export const BRIEVEN = 'brieven';

/** Which letter is to be printed and sent. */
export interface Briefstart {
  readonly v: 1;
  readonly briefId: string;
  readonly zaaknummer: string;
  readonly brief: Briefsoort;
}
