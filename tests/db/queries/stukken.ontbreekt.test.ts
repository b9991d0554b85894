import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { listOntbrekend } from '#db/queries/stukken.ontbreekt.query';
import { readToestand } from '#db/queries/toestand.query';
import { beginZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

describe('what the feitenoverzicht says is missing', () => {
  let database: TestDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('is what was last said of each source, of the years of the dossier', async () => {
    const { zaakId } = await beginZaak(knex);
    const doe = (handeling: string, invoer: Parameters<typeof verricht>[2]['invoer']): Promise<unknown> =>
      verricht(knex, zaakId, {
        ...{ soort: 'aanmelding', handeling, door: 'noor.de.wit', invoer: invoer ?? {} },
        persoonlijk: { motivering: 'Gezocht in het archief.' },
      });
    await doe('kiesDossierjaren', { jaar2009: true });
    expect(await listOntbrekend(knex, await readToestand(knex, zaakId))).toEqual([]);
    await doe('merkBron', { bron: 'bezwaar', jaar: '2009', stand: 'opgevraagd' });
    await doe('merkBron', { bron: 'bezwaar', jaar: '2009', stand: 'afwezig' });
    await doe('merkBron', { bron: 'ogs', jaar: '2009', stand: 'afwezig' });
    await doe('merkBron', { bron: 'ogs', jaar: '2009', stand: 'nogTeDoen' });
    await doe('merkBron', { bron: 'bezwaar', jaar: '2012', stand: 'afwezig' });
    expect(await listOntbrekend(knex, await readToestand(knex, zaakId))).toEqual([
      'Bezwaar- en beroepsdossier over 2009',
    ]);
  });
});
