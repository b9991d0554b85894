import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { bewaarAanlevering, type Aanlevering } from '#db/intake/bewaarAanlevering';
import { findAanlevering } from '#db/queries/stukken.aanlevering.query';
import { proefpdf } from '#tests/support/dossier/bestanden';
import { beginZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const NU = Date.UTC(2026, 10, 25, 9);
const DAG_MS = 24 * 3_600_000;

describe('a file that waits for its act', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaakId: string;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
    zaakId = (await beginZaak(knex)).zaakId;
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  function aanlevering(tekst: string, anders: Partial<Aanlevering> = {}): Aanlevering {
    const inhoud = proefpdf(tekst);
    return {
      sleutel: randomUUID(),
      zaakId,
      door: 'noor.de.wit',
      bestandsnaam: 'brief.pdf',
      bestandstype: 'pdf',
      inhoud,
      hash: createHash('sha256').update(inhoud).digest('hex'),
      scanner: 'nagebootst',
      momentMs: NU,
      ...anders,
    };
  }

  const hashes = async (): Promise<readonly string[]> => knex('stukinhoud').pluck<string[]>('hash');

  it('is replaced by the next one of the same form, and never by one of somebody else', async () => {
    const eerst = aanlevering('eerst');
    await bewaarAanlevering(knex, eerst);
    const beter = aanlevering('beter', { sleutel: eerst.sleutel, bestandsnaam: 'beter.pdf' });
    await bewaarAanlevering(knex, beter);
    expect(await findAanlevering(knex, eerst)).toMatchObject({ hash: beter.hash, bestandsnaam: 'beter.pdf' });
    const vreemd = aanlevering('vreemd', { sleutel: eerst.sleutel, door: 'sam.bakker' });
    await expect(bewaarAanlevering(knex, vreemd)).rejects.toThrow('al voor iets anders gebruikt');
    expect(await findAanlevering(knex, { ...eerst, door: 'sam.bakker' })).toBeNull();
  });

  it('goes after a week when nobody took it, with its content, unless the dossier holds that', async () => {
    const vergeten = aanlevering('vergeten');
    const gebruikt = aanlevering('gebruikt');
    const elders = aanlevering('gebruikt');
    for (const een of [vergeten, gebruikt, elders]) await bewaarAanlevering(knex, een);
    const invoer = { soort: 'overig', jaar: null, hash: gebruikt.hash, vervangt: null };
    await verricht(knex, zaakId, {
      ...{ soort: 'aanmelding', handeling: 'voegStukToe', door: 'noor.de.wit' },
      ...{ invoer, sleutel: gebruikt.sleutel },
    });
    await bewaarAanlevering(knex, aanlevering('later', { momentMs: NU + 6 * DAG_MS }));
    expect(await hashes()).toContain(vergeten.hash);
    await bewaarAanlevering(knex, aanlevering('nog later', { momentMs: NU + 8 * DAG_MS }));
    expect(await findAanlevering(knex, vergeten)).toBeNull();
    expect(await findAanlevering(knex, elders)).toBeNull();
    expect(await hashes()).not.toContain(vergeten.hash);
    expect(await hashes()).toContain(gebruikt.hash);
  });

  it('is under the hash of its content, or not at all', async () => {
    const verkeerd = aanlevering('verkeerd', { hash: 'a'.repeat(64) });
    await expect(bewaarAanlevering(knex, verkeerd)).rejects.toMatchObject({ constraint: 'stukinhoud_hash' });
  });

  it.each(['stukken', 'stukversies', 'bronstanden'])('what is in %s stays as it was written', async (tabel) => {
    await expect(knex.raw(`truncate ${tabel} cascade`)).rejects.toMatchObject({ code: 'HB001' });
  });

  it('whose act is done without it is refused by the dossier', async () => {
    const invoer = { soort: 'overig', jaar: null, hash: 'b'.repeat(64), vervangt: null };
    const zonder = verricht(knex, zaakId, {
      soort: 'aanmelding',
      handeling: 'voegStukToe',
      door: 'noor.de.wit',
      invoer,
    });
    await expect(zonder).rejects.toMatchObject({ redenen: [{ code: 'bestand-ontbreekt' }] });
  });
});
