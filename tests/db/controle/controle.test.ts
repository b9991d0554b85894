import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { controleerAfgeleideTabellen } from '#db/controle/afgeleid';
import { controleerHashketens } from '#db/controle/hashketen';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

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

/** Changes the logboek the way only the owner of the database can: without its trigger. */
async function knoei(verander: (trx: Knex.Transaction) => Promise<unknown>): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw('alter table logboek disable trigger alleen_toevoegen');
    await verander(trx);
    await trx.raw('alter table logboek enable trigger alleen_toevoegen');
  });
}

describe('controleerHashketens', () => {
  it('finds nothing in logboeken as they were written', async () => {
    await toegekendeZaak(knex);
    expect(await controleerHashketens(knex)).toEqual([]);
  });

  it('finds a changed sentence', async () => {
    const { zaakId, zaaknummer } = await toegekendeZaak(knex);
    await knoei((trx) =>
      trx('logboek').where({ zaak_id: zaakId, volgnummer: 3, regel: 1 }).update({ tekst: 'iets anders' }),
    );
    expect(await controleerHashketens(knex, zaaknummer)).toEqual([
      { zaaknummer, volgnummer: 3, regel: 1, wat: 'regel gewijzigd' },
    ]);
  });

  it('finds a changed name even when its own hash was made anew', async () => {
    const { zaakId, zaaknummer } = await toegekendeZaak(knex);
    await knoei((trx) =>
      trx('logboek')
        .where({ zaak_id: zaakId, volgnummer: 3, regel: 1 })
        .update({ door: 'iemand.anders', hash: 'a'.repeat(64) }),
    );
    expect(await controleerHashketens(knex, zaaknummer)).toHaveLength(1);
  });

  it('finds a line that was taken out', async () => {
    const { zaakId, zaaknummer } = await toegekendeZaak(knex);
    await knoei((trx) => trx('logboek').where({ zaak_id: zaakId, volgnummer: 2 }).delete());
    expect(await controleerHashketens(knex, zaaknummer)).toMatchObject([
      { volgnummer: 2, wat: 'gebeurtenis ontbreekt' },
    ]);
  });

  it('finds that the last lines were cut off', async () => {
    const { zaakId, zaaknummer } = await toegekendeZaak(knex);
    await knoei((trx) => trx('logboek').where({ zaak_id: zaakId, volgnummer: 4 }).delete());
    expect(await controleerHashketens(knex, zaaknummer)).toEqual([
      { zaaknummer, volgnummer: 4, regel: 1, wat: 'gebeurtenis ontbreekt' },
    ]);
  });
});

describe('controleerAfgeleideTabellen', () => {
  it('finds the read model equal to a full recomputation, and finds where it is not', async () => {
    const { zaakId, zaaknummer } = await toegekendeZaak(knex);
    expect(await controleerAfgeleideTabellen(knex)).toEqual([]);
    await knex('zaak_overzicht').where({ zaak_id: zaakId }).update({ uiterste_datum: '2030-01-01' });
    await knex('termijnen').where({ zaak_id: zaakId, klok: 'beslistermijnIb' }).update({ einddatum: '2030-01-01' });
    expect(await controleerAfgeleideTabellen(knex)).toEqual([
      { zaaknummer, tabel: 'termijnen' },
      { zaaknummer, tabel: 'zaak_overzicht' },
    ]);
  });
});
