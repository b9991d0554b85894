import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { registreerAanmelding } from '#db/intake/registreerAanmelding';
import { neemUitOutbox } from '#db/outbox/outbox';
import { bouwAanmelding } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

describe('taking rows from the outbox', () => {
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

  it('takes no more than asked, also when the database took the table for empty', async () => {
    const registreer = async (aantal: number): Promise<void> => {
      for (let i = 0; i < aantal; i += 1) await registreerAanmelding(knex, bouwAanmelding());
    };
    await registreer(10);
    await knex('outbox').delete();
    // With these counts the plan looks at each row of the table first, and for each of them at the choice.
    await knex.raw('analyze outbox');
    await registreer(10);
    const genomen: number[] = [];
    for (let i = 0; i < 4; i += 1) genomen.push((await neemUitOutbox(knex, 'starts', 3)).length);
    expect(genomen).toEqual([3, 3, 3, 1]);
  });
});
