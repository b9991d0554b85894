import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { Knex } from 'knex';
import { OndrukbareBrief } from '#activities/brieven/drukkerij';
import type { Drukpers } from '#activities/brieven/drukpers';
import type { Post } from '#activities/integraties/post/post';
import { bewaarDruk } from '#db/brieven/bewaarDruk';
import { markeerVerzonden } from '#db/brieven/markeerVerzonden';
import { findDrukwerk, listOpenBrieven, readTeDrukkenBrief, type OpenBrief } from '#db/queries/briefdruk.query';
import type { Briefsoort } from '#domain/processen/effecten';

/** Activities that print and send letters. All may be repeated: a letter is printed once and sent once. */
export interface Briefactiviteiten {
  /** Prints a letter and keeps the PDF with its hash. */
  drukBrief(opdracht: { readonly briefId: string }): Promise<{ readonly hash: string }>;
  /** Hands a letter to the post, printing it first when that was not done, and notes that it went out. */
  verstuurBrief(opdracht: { readonly briefId: string }): Promise<{ readonly brief: Briefsoort }>;
  /** Letters of a zaak that were not sent yet: a workflow that starts again from the dossier sends them. */
  listOpenBrieven(vraag: { readonly zaakId: string }): Promise<readonly OpenBrief[]>;
}

/** What these activities work with. */
export interface Briefdeps {
  readonly knex: Knex;
  readonly drukpers: Drukpers;
  readonly post: Post;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** Makes the activities. */
export function maakBriefactiviteiten(deps: Briefdeps): Briefactiviteiten {
  const { knex, drukpers, klok } = deps;
  return {
    drukBrief: async ({ briefId }) => ({ hash: await druk(knex, briefId, drukpers, klok) }),
    verstuurBrief: ({ briefId }) => verstuur(deps, briefId),
    listOpenBrieven: ({ zaakId }) => listOpenBrieven(knex, zaakId),
  };
}

/** Prints a letter and notes it as sent at `momentMs`, in the transaction of the caller and without the post: for the demo, whose letters lie in the past. */
export async function drukEnVerstuur(
  trx: Knex.Transaction,
  briefId: string,
  momentMs: number,
  drukpers: Drukpers,
): Promise<Briefsoort> {
  await druk(trx, briefId, drukpers, () => momentMs);
  await markeerVerzonden(trx, briefId, momentMs);
  const { brief } = await readTeDrukkenBrief(trx, briefId);
  return brief;
}

async function verstuur({ knex, drukpers, post, klok }: Briefdeps, briefId: string): Promise<{ brief: Briefsoort }> {
  await druk(knex, briefId, drukpers, klok);
  const drukwerk = await findDrukwerk(knex, briefId);
  if (!drukwerk) throw new Error(`brief ${briefId} is niet gedrukt`);
  const { brief, zaaknummer, pdf, hash, isVerzonden } = drukwerk;
  if (isVerzonden) return { brief };
  await post.verstuur({ briefId, kenmerk: zaaknummer, pdf, hash });
  await markeerVerzonden(knex, briefId, klok());
  return { brief };
}

async function druk(
  knex: Knex | Knex.Transaction,
  briefId: string,
  drukpers: Drukpers,
  klok: () => number,
): Promise<string> {
  const { model, hash: eerder } = await readTeDrukkenBrief(knex, briefId);
  if (eerder !== null) return eerder;
  const pdf = await drukpers.druk(model).catch((fout: unknown) => {
    throw alsFailure(fout);
  });
  const hash = createHash('sha256').update(pdf).digest('hex');
  return bewaarDruk(knex, { briefId, pdf, hash, momentMs: klok() });
}

/** A text that cannot be printed stays so; a thread that broke off may do better next time. */
function alsFailure(fout: unknown): unknown {
  if (!(fout instanceof OndrukbareBrief)) return fout;
  return ApplicationFailure.create({ message: fout.message, type: 'OndrukbareBrief', nonRetryable: true });
}
