import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { vrijePoorten } from '#scripts/servers/poorten';
import { type Postgres, startPostgres, zorgVoorDatabase } from '#scripts/servers/postgres';
import { postgresDatamap } from '#scripts/servers/postgresdatamap';

const bovenmap = mkdtempSync(join(tmpdir(), 'herstelbalie-pg-'));
const mappen: string[] = [];
chmodSync(bovenmap, 0o711);

function nieuweMap(naam: string): string {
  const map = join(bovenmap, naam, 'gegevens');
  mkdirSync(map, { recursive: true });
  mappen.push(map);
  return map;
}

afterAll(() => {
  for (const map of mappen) rmSync(postgresDatamap(map), { recursive: true, force: true });
  rmSync(bovenmap, { recursive: true });
});

async function start(map: string, wachtwoord = "ge'heim/?", vluchtig = true): Promise<Postgres> {
  const [poort = 0] = await vrijePoorten(1);
  return startPostgres({ map, poort, wachtwoord, logbestand: join(bovenmap, 'postgres.log'), vluchtig });
}

async function vraag(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

describe('embedded PostgreSQL', () => {
  it('keeps its data, sorts as Dutch does, and gives the dossier an owner without superuser rights', async () => {
    const map = nieuweMap('gewoon');
    const eerste = await start(map);
    const url = await zorgVoorDatabase(eerste, 'herstelbalie');
    await vraag(url, 'create table proef as select 42 as waarde');
    expect(await vraag(url, "select current_setting('is_superuser') as super, 'é' < 'f' as sortering")).toEqual([
      { super: 'off', sortering: true },
    ]);
    await eerste.stop();
    const tweede = await start(map);
    expect(await vraag(await zorgVoorDatabase(tweede, 'herstelbalie'), 'select waarde from proef')).toEqual([
      { waarde: 42 },
    ]);
    await tweede.stop();
  });

  it('comes back after it was killed', async () => {
    const map = nieuweMap('gedood');
    // As npm start runs it: the volatile one of the tests may lose the last moment.
    const eerste = await start(map, 'geheim', false);
    const url = await zorgVoorDatabase(eerste, 'herstelbalie');
    await vraag(url, 'create table proef as select 1 as waarde');
    eerste.kind.dood();
    await eerste.kind.einde;
    const tweede = await start(map, 'geheim', false);
    expect(await vraag(tweede.url('herstelbalie'), 'select waarde from proef')).toEqual([{ waarde: 1 }]);
    await tweede.stop();
  });

  it('works in a folder that other users cannot enter, as a work tree under /root', async () => {
    const map = nieuweMap('dicht');
    chmodSync(join(bovenmap, 'dicht'), 0o700);
    const postgres = await start(map);
    expect(await vraag(postgres.beheerUrl('postgres'), 'select 1 as een')).toEqual([{ een: 1 }]);
    await postgres.stop();
  });

  it('refuses a data folder that was not finished', async () => {
    const map = nieuweMap('half');
    mkdirSync(join(map, 'postgres', 'base'), { recursive: true });
    await expect(start(map)).rejects.toThrow(/^De datamap .* is half aangemaakt .* npm start -- --leeg\.$/);
  });

  it('refuses the password of another data folder', async () => {
    const map = nieuweMap('wachtwoord');
    await (await start(map)).stop();
    await expect(start(map, 'een ander')).rejects.toThrow(/weigert het wachtwoord uit geheimen\.json/);
  });
});
