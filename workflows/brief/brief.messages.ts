import type { Briefsoort } from '#domain/processen/effecten';

/** Task queue of printing and sending. */
export const BRIEVEN = 'brieven';

/** Which letter is to be printed and sent. */
export interface Briefstart {
  readonly v: 1;
  readonly briefId: string;
  readonly zaaknummer: string;
  readonly brief: Briefsoort;
}
