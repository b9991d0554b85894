import type { Werk } from '#db/vastlegging/werk';
import type { Effect } from '#domain/processen/effecten';

/** One kind of effect. */
export type EffectVan<S extends Effect['soort']> = Extract<Effect, { readonly soort: S }>;

/** Writes the rows of one effect of the procedure `procedureId`. */
export type Schrijver<S extends Effect['soort']> = (
  werk: Werk,
  effect: EffectVan<S>,
  procedureId: string,
) => Promise<void>;
