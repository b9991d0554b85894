import type { Briefblok } from '#domain/brieven/model';

/** What one letter says; address, kenmerk and signature are the same for all. */
export interface Brieftekst {
  readonly titel: string;
  /** A besluit is signed by who established it, on behalf of the bestuursorgaan (Awb 10:10). */
  readonly isBesluit: boolean;
  readonly blokken: readonly Briefblok[];
}
