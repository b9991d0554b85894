import type { Datum } from '#domain/waarden/datum';

/** Name of the workflow type. */
export const BETAALRUNWORKFLOW = 'betaalrunWorkflow';

/** Task queue of everything that speaks with the bank. */
export const BETALING = 'betaling';

/** Id of the workflow of a run that a medewerker asks for. */
export function betaalrunWorkflowId(runnummer: string): string {
  return `betaalrun/${runnummer}`;
}

/** Number of the run that goes by itself on a day. Example: `BR-2026-11-25-dag`. */
export function dagrunnummer(op: Datum): string {
  return `BR-${op}-dag`;
}

/** Number of a run that a medewerker asks for: the day, and the beginning of the token of the form. */
export function handmatigRunnummer(op: Datum, sleutel: string): string {
  return `BR-${op}-${sleutel.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`;
}

/** Which run. Without a number it is the run of the day the workflow starts; without `door` it goes by schedule. */
export interface Betaalrunstart {
  readonly v: 1;
  readonly runnummer?: string;
  readonly op?: Datum;
  readonly door?: string;
}

/** How a run went. */
export interface Betaalrunuitkomst {
  readonly runnummer: string;
  readonly aantal: number;
  readonly betaald: number;
  readonly geretourneerd: number;
}
