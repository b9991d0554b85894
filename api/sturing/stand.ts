import type { Diensten } from '#api/compose';
import { readSturingcijfers, type Sturingcijfers } from '#db/queries/sturing.query';
import { laatsteWeken, type Week } from '#domain/sturing/week';
import type { Datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

/** The figures with the moment they were counted. */
export interface Stand {
  /** Milliseconds since 1970 at which counting began. */
  readonly peilMs: number;
  readonly peildatum: Datum;
  readonly weken: readonly Week[];
  readonly cijfers: Sturingcijfers;
}

const WEKEN = 26;
/** Age at which figures are counted again while the old ones are still shown; so at a steady flow of visitors nobody waits. */
const VERVERS_MS = 30_000;
/** Age beyond which figures are never shown. */
const HOOGSTENS_MS = 60_000;

/** Makes the reader of the figures: one computation for all visitors, never older than a minute and never of another day. */
export function maakStandlezer(diensten: Diensten): () => Promise<Stand> {
  let laatste: Stand | null = null;
  let bezig: Promise<Stand> | null = null;
  const tel = async (): Promise<Stand> => {
    laatste = await telStand(diensten);
    return laatste;
  };
  const ververs = (): Promise<Stand> => {
    bezig ??= tel().finally(() => {
      bezig = null;
    });
    return bezig;
  };
  return async () => {
    const nu = diensten.klok();
    const ouderdom = laatste === null ? Infinity : nu - laatste.peilMs;
    if (laatste === null || ouderdom > HOOGSTENS_MS || laatste.peildatum !== datumOp(nu)) return ververs();
    if (ouderdom > VERVERS_MS) {
      ververs().catch((fout: unknown) => diensten.logger.warn({ err: fout }, 'sturingscijfers niet ververst'));
    }
    return laatste;
  };
}

async function telStand({ knex, klok }: Diensten): Promise<Stand> {
  const peilMs = klok();
  const peildatum = datumOp(peilMs);
  const weken = laatsteWeken(peildatum, WEKEN);
  const cijfers = await readSturingcijfers(knex, peildatum, weken[0]?.maandag ?? peildatum);
  return { peilMs, peildatum, weken, cijfers };
}
