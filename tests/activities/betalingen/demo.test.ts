import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { betaalDemo, boekDemo } from '#activities/betalingen/demo';
import { Grootboek } from '#activities/integraties/bank/grootboek';
import { maakVerbinding } from '#db/connection';
import { datum } from '#domain/waarden/datum';
import { vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;
let map: string;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  map = mkdtempSync(join(tmpdir(), 'herstelbalie-demobank-'));
});

afterAll(async () => {
  rmSync(map, { recursive: true, force: true });
  await knex.destroy();
  await database.drop();
});

describe('payments of the demo', () => {
  it('go through a run on their own day, with the outcome of the story, and the bank agrees', async () => {
    const [betaald, terug, ander] = [
      await vrijgegevenZaak(knex),
      await vrijgegevenZaak(knex),
      await vrijgegevenZaak(knex),
    ];
    const dag = {
      runOp: datum('2021-06-11'),
      boekdag: datum('2021-06-14'),
      uitslagen: [
        { zaakId: betaald.zaakId, retour: null },
        { zaakId: terug.zaakId, retour: { code: 'AC04', reden: 'rekening opgeheven' } },
      ],
    };
    const berichten = await knex.transaction((trx) => betaalDemo(trx, dag));
    expect(berichten).toMatchObject([
      {
        zaakId: betaald.zaakId,
        bericht: 'betalingVerwerkt',
        gegevens: { betaaldOp: '2021-06-14', bedrag: 3_000_000 },
      },
      {
        zaakId: terug.zaakId,
        bericht: 'betalingGeretourneerd',
        gegevens: { code: 'AC04', reden: 'de rekening is opgeheven' },
      },
    ]);
    expect(await knex('betaalruns').first()).toMatchObject({
      runnummer: 'BR-2021-06-11-demo',
      status: 'verwerkt',
      aantal: 2,
      verzonden_op: new Date('2021-06-11T14:01:00Z'),
      verwerkt_op: new Date('2021-06-14T05:00:00Z'),
    });
    expect(await knex('betaalopdrachten').where({ zaak_id: ander.zaakId }).pluck('status')).toEqual(['vrijgegeven']);
    expect(await knex('outbox').where('sleutel', 'like', 'bank/%')).toEqual([]);

    expect(await boekDemo(knex, null)).toBe(0);
    expect(await boekDemo(knex, map)).toBe(1);
    expect(await boekDemo(knex, map)).toBe(0);
    const [bestand] = new Grootboek(map).alles();
    expect(bestand).toMatchObject({ msgId: 'BR-2021-06-11-demo', ontvangenMs: Date.parse('2021-06-11T14:01:00Z') });
    expect(bestand?.boekingen).toMatchObject([
      { uitslag: 'betaald', bedrag: 3_000_000, boekdatum: '2021-06-14' },
      { uitslag: 'geretourneerd', code: 'AC04' },
    ]);
  });

  it('get a run of their own when two bank days have the same day of running', async () => {
    const { zaakId } = await vrijgegevenZaak(knex);
    const dag = { runOp: datum('2021-06-11'), boekdag: datum('2021-06-15'), uitslagen: [{ zaakId, retour: null }] };
    await knex.transaction((trx) => betaalDemo(trx, dag));
    expect(await knex('betaalruns').orderBy('runnummer').pluck('runnummer')).toEqual([
      'BR-2021-06-11-2-demo',
      'BR-2021-06-11-demo',
    ]);
    expect(await knex.transaction((trx) => betaalDemo(trx, { ...dag, uitslagen: [] }))).toEqual([]);
    expect(await boekDemo(knex, map)).toBe(1);
  });

  it('do not go into the ledger of another dossier', async () => {
    await knex('betaalruns')
      .where({ runnummer: 'BR-2021-06-11-demo' })
      .update({ bestand: knex.raw(`replace(bestand, 'M. Jansen', 'P. Ander')`) });
    await expect(boekDemo(knex, map)).rejects.toThrow('hoort bij een ander dossier');
  });
});
