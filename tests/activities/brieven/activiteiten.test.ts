import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { drukEnVerstuur, maakBriefactiviteiten, type Briefactiviteiten } from '#activities/brieven/activiteiten';
import { maakDrukpers, type Drukpers } from '#activities/brieven/drukpers';
import { maakNagebootstePost } from '#activities/integraties/post/nagebootst';
import type { Post, Zending } from '#activities/integraties/post/post';
import { maakVerbinding } from '#db/connection';
import { maakBriefmodel } from '#domain/brieven/brief';
import { bouwFeiten } from '#tests/domain/brieven/bouwFeiten';
import { beginZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;
let drukpers: Drukpers;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  drukpers = maakDrukpers({ draden: 1 });
});

afterAll(async () => {
  await drukpers.sluit();
  await knex.destroy();
  await database.drop();
});

const OM_TWAALF = Date.UTC(2021, 2, 1, 12);

/** A zaak whose only letter is the one of this test. */
async function zaakMetBrief(
  model: object = maakBriefmodel('verlenging', bouwFeiten()),
): Promise<{ zaakId: string; briefId: string }> {
  const { zaakId } = await beginZaak(knex);
  await knex('brieven').where({ zaak_id: zaakId }).delete();
  const [rij] = await knex('brieven')
    .insert({
      zaak_id: zaakId,
      procedure_id: 'aanmelding-1',
      sleutel: `${zaakId}/proef`,
      briefsoort: 'verlenging',
      model: JSON.stringify(model),
      aangemaakt_op: new Date(OM_TWAALF),
    })
    .returning<{ id: string }[]>('id');
  return { zaakId, briefId: rij!.id };
}

interface Brievenbus extends Post {
  readonly zendingen: readonly Zending[];
}

/** A post that keeps everything, and first fails `storingen` times. */
function brievenbus(storingen = 0): Brievenbus {
  const zendingen: Zending[] = [];
  let nog = storingen;
  return {
    zendingen,
    verstuur: (zending) => {
      nog -= 1;
      if (nog >= 0) return Promise.reject(new Error('de drukker is niet bereikbaar'));
      zendingen.push(zending);
      return Promise.resolve();
    },
  };
}

function activiteiten(post: Post, klok = (): number => OM_TWAALF): Briefactiviteiten {
  return maakBriefactiviteiten({ knex, drukpers, post, klok });
}

interface Briefrij {
  readonly status: string;
  readonly pdf: Buffer;
  readonly pdf_hash: string;
  readonly gemaakt_op: Date;
  readonly verzonden_op: Date;
}

async function rij(briefId: string): Promise<Briefrij> {
  return knex('brieven').where({ id: briefId }).first<Briefrij>('*');
}

describe('drukBrief', () => {
  it('keeps the PDF with the hash of its bytes, once', async () => {
    const { briefId } = await zaakMetBrief();
    let nu = OM_TWAALF;
    const brieven = activiteiten(brievenbus(), () => nu);
    const eerste = await brieven.drukBrief({ briefId });
    const na = await rij(briefId);
    nu += 60_000;
    expect(await brieven.drukBrief({ briefId })).toEqual(eerste);
    expect(await rij(briefId)).toEqual(na);
    expect(na).toMatchObject({
      status: 'gemaakt',
      gemaakt_op: new Date(OM_TWAALF),
      pdf_hash: eerste.hash,
      verzonden_op: null,
    });
    expect(createHash('sha256').update(na.pdf).digest('hex')).toBe(eerste.hash);
  });

  it('gives two attempts at once the same print', async () => {
    const { briefId } = await zaakMetBrief();
    const brieven = activiteiten(brievenbus());
    const [een, twee] = await Promise.all([brieven.drukBrief({ briefId }), brieven.drukBrief({ briefId })]);
    expect(een).toEqual(twee);
  });

  it('gives up on a text that cannot be printed, and tries again when the letter is not there', async () => {
    const { briefId } = await zaakMetBrief({ ...maakBriefmodel('verlenging', bouwFeiten()), datum: 'ooit' });
    const brieven = activiteiten(brievenbus());
    await expect(brieven.drukBrief({ briefId })).rejects.toMatchObject({ type: 'OndrukbareBrief', nonRetryable: true });
    const onbekend = brieven.drukBrief({ briefId: '00000000-0000-0000-0000-000000000000' });
    await expect(onbekend).rejects.toThrow(/niet in het dossier/);
    await expect(onbekend).rejects.not.toMatchObject({ nonRetryable: true });
  });
});

describe('verstuurBrief', () => {
  it('hands the print to the post and notes when, once', async () => {
    const { zaakId, briefId } = await zaakMetBrief();
    const post = brievenbus();
    const brieven = activiteiten(post);
    const { hash } = await brieven.drukBrief({ briefId });
    expect(await brieven.listOpenBrieven({ zaakId })).toEqual([{ briefId, brief: 'verlenging' }]);
    expect(await brieven.verstuurBrief({ briefId })).toEqual({ brief: 'verlenging' });
    expect(await brieven.verstuurBrief({ briefId })).toEqual({ brief: 'verlenging' });
    const na = await rij(briefId);
    expect(na).toMatchObject({ status: 'verzonden', verzonden_op: new Date(OM_TWAALF) });
    expect(post.zendingen).toHaveLength(1);
    expect(post.zendingen[0]).toMatchObject({ briefId, hash, pdf: na.pdf });
    expect(post.zendingen[0]!.kenmerk).toMatch(/^ZK-/);
    expect(await brieven.listOpenBrieven({ zaakId })).toEqual([]);
  });

  it('prints first what was not printed, and stays unsent while the post is down', async () => {
    const { briefId } = await zaakMetBrief();
    const brieven = activiteiten(brievenbus(1));
    await expect(brieven.verstuurBrief({ briefId })).rejects.toThrow('niet bereikbaar');
    expect(await rij(briefId)).toMatchObject({ status: 'gemaakt', verzonden_op: null });
    expect(await brieven.verstuurBrief({ briefId })).toEqual({ brief: 'verlenging' });
    expect(await rij(briefId)).toMatchObject({ status: 'verzonden' });
  });
});

describe('listOpenBrieven', () => {
  it('gives the letters of this zaak only, oldest first', async () => {
    const { zaakId, briefId } = await zaakMetBrief();
    await zaakMetBrief();
    const [ouder] = await knex('brieven')
      .insert({
        zaak_id: zaakId,
        procedure_id: 'aanmelding-1',
        sleutel: 'eerder',
        briefsoort: 'ontvangstbevestiging',
        model: '{}',
        aangemaakt_op: new Date(OM_TWAALF - 1000),
      })
      .returning<{ id: string }[]>('id');
    expect(await activiteiten(brievenbus()).listOpenBrieven({ zaakId })).toEqual([
      { briefId: ouder!.id, brief: 'ontvangstbevestiging' },
      { briefId, brief: 'verlenging' },
    ]);
  });
});

describe('drukEnVerstuur', () => {
  it('prints and sends inside the transaction of the caller, on the moment it is told', async () => {
    const { briefId } = await zaakMetBrief();
    const moment = Date.UTC(2021, 5, 1, 9, 24);
    const brief = await knex.transaction((trx) => drukEnVerstuur(trx, briefId, moment, drukpers));
    expect(brief).toBe('verlenging');
    expect(await rij(briefId)).toMatchObject({
      status: 'verzonden',
      gemaakt_op: new Date(moment),
      verzonden_op: new Date(moment),
    });
  });
});

describe('the imitated post', () => {
  it('takes a letter twice as one envelope, and refuses another content under the same id', async () => {
    const post = maakNagebootstePost();
    const zending = { briefId: 'b', kenmerk: 'ZK-2021-0000042', pdf: Buffer.from('a'), hash: 'h' };
    await post.verstuur(zending);
    await post.verstuur(zending);
    await expect(post.verstuur({ ...zending, hash: 'ander' })).rejects.toThrow('andere inhoud');
  });
});
