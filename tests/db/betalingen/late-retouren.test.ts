import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { beginZaak } from '#tests/support/dossier/zaken';
import { boekBetaald, maakRun, vrijgegevenZaak } from '#tests/support/dossier/betaald';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

describe('locks of the database around a payment that came back', () => {
  it('a payment is booked once and comes back once', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await maakRun(knex, 'BR-1', [zaak]);
    await boekBetaald(knex, zaak);
    const [boeking] = await knex('bankboekingen').select<Record<string, unknown>[]>(
      ...['betaalrun_id', 'end_to_end_id', 'soort', 'bedrag_centen', 'boekdatum'],
    );
    await expect(knex('bankboekingen').insert(boeking)).rejects.toThrow('bankboekingen_een_per_soort');
    await knex('bankboekingen').insert({ ...boeking, soort: 'geretourneerd' });
    await expect(knex('bankboekingen').insert({ ...boeking, soort: 'geretourneerd' })).rejects.toThrow(
      'bankboekingen_een_per_soort',
    );
  });

  it('only a return of the bank is an amount below zero', async () => {
    const { zaakId } = await beginZaak(knex);
    const lijn = { zaak_id: zaakId, regeling: 'forfait', bedrag_centen: -3_000_000, op: '2026-12-02' };
    await expect(knex('ontvangsten').insert({ ...lijn, sleutel: 'iets anders' })).rejects.toThrow(
      'ontvangsten_onder_nul_is_retour',
    );
    await knex('ontvangsten').insert({ ...lijn, sleutel: 'bank/BO-2026-0000001/retour' });
  });
});
