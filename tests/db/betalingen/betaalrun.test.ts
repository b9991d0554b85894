import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { bewaarBestand, listBestandsregels, readBestand } from '#db/betalingen/bestand';
import { readRun } from '#db/betalingen/run';
import { stelRunSamen } from '#db/betalingen/stelRunSamen';
import { beginVerzending, markeerVerzonden } from '#db/betalingen/verzending';
import { datum } from '#domain/waarden/datum';
import { vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 6 });
});

afterEach(async () => {
  await knex('betaalopdrachten').delete();
  await knex('betaalruns').delete();
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

function stelSamen(runnummer: string): ReturnType<typeof stelRunSamen> {
  const wens = { runnummer, op: datum('2026-11-25'), door: 'mila.jansen', momentMs: Date.UTC(2026, 10, 25, 15) };
  return knex.transaction((trx) => stelRunSamen(trx, wens));
}

describe('putting a run together', () => {
  it('takes what was released and nothing else', async () => {
    await toegekendeZaak(knex);
    const { zaakId } = await vrijgegevenZaak(knex);
    const { betaalrunId, aantal } = await stelSamen('BR-1');
    expect(aantal).toBe(1);
    expect(await knex('betaalopdrachten').where({ betaalrun_id: betaalrunId }).select('zaak_id', 'status')).toEqual([
      { zaak_id: zaakId, status: 'in run' },
    ]);
    expect(await readRun(knex, betaalrunId!)).toMatchObject({
      runnummer: 'BR-1',
      status: 'samengesteld',
      aantal: 1,
      totaalCenten: 3_000_000,
      aangemaaktMs: Date.UTC(2026, 10, 25, 15),
    });
  });

  it('finds its own run again, also when more was released since', async () => {
    await vrijgegevenZaak(knex);
    const eerst = await stelSamen('BR-1');
    await vrijgegevenZaak(knex);
    expect(await stelSamen('BR-1')).toEqual(eerst);
    expect((await stelSamen('BR-2')).aantal).toBe(1);
  });

  it('gives every order to one run when several are asked for at once', async () => {
    for (let i = 0; i < 3; i += 1) await vrijgegevenZaak(knex);
    const runs = await Promise.all(['BR-1', 'BR-2', 'BR-3', 'BR-4'].map(stelSamen));
    expect(runs.reduce((som, { aantal }) => som + aantal, 0)).toBe(3);
    expect(await knex('betaalruns')).toHaveLength(runs.filter(({ betaalrunId }) => betaalrunId !== null).length);
  });

  it('leaves no run behind when there was nothing to pay', async () => {
    expect(await stelSamen('BR-1')).toEqual({ betaalrunId: null, aantal: 0 });
    expect(await knex('betaalruns')).toEqual([]);
  });
});

describe('the file of a run', () => {
  it('holds the account that was checked, whatever the ouder told since', async () => {
    const { zaakId, zaaknummer } = await vrijgegevenZaak(knex);
    const { betaalrunId } = await stelSamen('BR-1');
    const { persoon_id } = await knex('zaken').where({ id: zaakId }).first<{ persoon_id: string }>();
    await knex('rekeningen').where({ persoon_id }).update({ vervallen_op: new Date() });
    await knex('rekeningen').insert({
      persoon_id,
      iban: 'NL12HERS0500000010',
      tenaamstelling: 'Iemand anders',
      opgegeven_door: 'noor.de.wit',
      opgegeven_op: new Date(),
    });
    expect(await listBestandsregels(knex, betaalrunId!)).toMatchObject([
      { zaaknummer, iban: 'NL91ABNA0417164300', naam: 'M. Jansen-Öztürk', bedrag: 3_000_000 },
    ]);
  });

  it('is made once', async () => {
    await vrijgegevenZaak(knex);
    const { betaalrunId } = await stelSamen('BR-1');
    await expect(readBestand(knex, betaalrunId!)).rejects.toThrow('heeft nog geen bestand');
    const bewaar = (xml: string): Promise<void> =>
      knex.transaction((trx) => bewaarBestand(trx, betaalrunId!, { berichtId: 'BR-1', xml, hash: 'ab'.repeat(32) }));
    await bewaar('<een/>');
    await expect(bewaar('<twee/>')).rejects.toThrow('heeft al een bestand');
    expect(await readBestand(knex, betaalrunId!)).toBe('<een/>');
  });
});

describe('sending', () => {
  it('is claimed by one, and orders are at the bank only when the bank has the file', async () => {
    await vrijgegevenZaak(knex);
    const { betaalrunId } = await stelSamen('BR-1');
    const id = betaalrunId!;
    expect(await beginVerzending(knex, id)).toBe(false);
    await knex.transaction((trx) =>
      bewaarBestand(trx, id, { berichtId: 'BR-1', xml: '<een/>', hash: 'ab'.repeat(32) }),
    );
    expect(await Promise.all([beginVerzending(knex, id), beginVerzending(knex, id)])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(await knex('betaalopdrachten').pluck('status')).toEqual(['in run']);
    await knex.transaction((trx) => markeerVerzonden(trx, id, 1_000));
    await knex.transaction((trx) => markeerVerzonden(trx, id, 2_000));
    expect(await knex('betaalopdrachten').pluck('status')).toEqual(['verzonden']);
    expect(await knex('betaalruns').pluck('verzonden_op')).toEqual([new Date(1_000)]);
  });

  it('does not exist for a run the dossier does not know', async () => {
    await expect(readRun(knex, '00000000-0000-0000-0000-000000000000')).rejects.toThrow('niet in het dossier');
  });
});
