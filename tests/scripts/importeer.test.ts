import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { controleerHashketens } from '#db/controle/hashketen';
import { maakBevolking } from '#domain/bevolking/bevolking';
import { KOLOMMEN } from '#domain/import/kolommen';
import { leesImportwens } from '#scripts/import/argumenten';
import { maakVoortgang } from '#scripts/import/voortgang';
import { bestandstekst, proefBsn, schrijfBestand } from '#tests/db/import/bestanden';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const script = join(__dirname, '..', '..', 'scripts', 'importeer.mjs');

/** A file of synthetic aanmelders; every tenth row without a surname. */
function bevolkingsbestand(aantal: number): string {
  const regels = [...maakBevolking({ aantal, zaad: 5 })].map((rij, plaats) =>
    KOLOMMEN.map(({ naam }) => (naam === 'achternaam' && plaats % 10 === 9 ? '' : (rij[naam] ?? ''))).join(';'),
  );
  return schrijfBestand([KOLOMMEN.map(({ naam }) => naam).join(';'), ...regels, ''].join('\n'));
}

describe('npm run importeer', () => {
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

  const omgeving = (): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: database.url });
  const draai = (...argumenten: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [script, ...argumenten], { encoding: 'utf8', env: omgeving() });
  const tel = async (tabel: string): Promise<number> =>
    Number((await knex(tabel).count<{ n: number }[]>('* as n'))[0]?.n);

  it('reads a file, tells what came of it and writes a report beside it', async () => {
    const pad = schrijfBestand(bestandstekst([{ bsn: proefBsn(1) }, { bsn: '1', referentie: 'A2' }]));
    const proef = draai(pad, '--droog');
    expect([proef.status, proef.stdout]).toEqual([0, expect.stringMatching(/Proef: er is niets ingelezen\. 1 nieuw/)]);
    expect(await tel('zaken')).toBe(0);
    const { status, stdout } = draai(pad);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /De import is klaar\. 1 nieuw, 0 al ingelezen, 0 gewijzigd sinds de vorige keer, 1 met een fout/,
    );
    const verslag = readFileSync(`${pad}.verslag.csv`, 'utf8');
    expect(verslag).toBe(
      '\uFEFFrij;regel;referentie;kolom;soort;reden\r\n3;3;A2;bsn;fout;Dit is geen geldig burgerservicenummer.\r\n',
    );
  }, 90_000);

  it('goes on after kill -9 where it was: nothing twice, nothing lost', async () => {
    const pad = bevolkingsbestand(6_000);
    const begin = await tel('zaken');
    const kind = spawn(process.execPath, [script, pad], { env: omgeving(), stdio: 'ignore' });
    while ((await tel('zaken')) < begin + 1_000) await new Promise((verder) => setTimeout(verder, 50));
    kind.kill('SIGKILL');
    await once(kind, 'exit');
    const halverwege = (await tel('zaken')) - begin;
    expect(halverwege).toBeLessThan(5_400);
    const { status, stderr, stdout } = draai(pad);
    expect(status).toBe(0);
    expect(stderr).toMatch(/Gaat verder na rij/);
    expect(stdout).toMatch(/5\.400 nieuw, 0 al ingelezen, 0 gewijzigd sinds de vorige keer, 600 met een fout/);
    expect((await tel('zaken')) - begin).toBe(5_400);
    expect(await tel('importrijen')).toBe(begin + 5_400);
    expect(await knex('outbox').where({ soort: 'zaak.start' }).count('* as n')).toEqual([{ n: begin + 5_400 }]);
    expect(await controleerHashketens(knex)).toEqual([]);
    const gaten = await knex.raw<{ rows: unknown[] }>(
      `select jaar from nummerreeksen r where reeks = 'zaak' and laatste <> (select count(*) from zaken where zaaknummer like 'ZK-' || r.jaar || '-%')`,
    );
    expect(gaten.rows).toEqual([]);
  }, 180_000);

  it.each([
    [[], 2, /Name the file to import/],
    [['a.csv', 'b.csv'], 2, /One file at a time/],
    [['--onzin'], 2, /Unknown option '--onzin'/],
    [['/bestaat/niet.csv'], 2, /File not found: \/bestaat\/niet\.csv/],
    [['a.csv', '--postgres-port', 'x'], 2, /--postgres-port must be a port number/],
  ])(
    'refuses %j with exit code %i',
    (argumenten, code, zin) => {
      const { status, stderr } = draai(...argumenten);
      expect(status).toBe(code);
      expect(stderr).toMatch(zin);
    },
    60_000,
  );

  it('says in one line that the file or the database is not what it should be, with exit code 1', () => {
    const vreemd = schrijfBestand('kleur;maat\nrood;3\n');
    expect([draai(vreemd).status, draai(vreemd).stderr]).toEqual([1, expect.stringMatching(/^\n?De eerste regel/)]);
    expect(existsSync(`${vreemd}.verslag.csv`)).toBe(false);
    const weg = spawnSync(process.execPath, [script, vreemd], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: 'postgres://herstelbalie:x@127.0.0.1:1/weg' },
    });
    expect([weg.status, weg.stderr]).toEqual([1, expect.stringMatching(/The import failed: .*ECONNREFUSED/)]);
  }, 90_000);
});

describe('the command line of an import', () => {
  it('puts the report beside the file unless told otherwise', () => {
    expect(leesImportwens(['a.csv'], {})).toMatchObject({
      bron: { verslag: 'a.csv.verslag.csv' },
      droog: false,
      poort: 54_329,
    });
    expect(leesImportwens(['a.csv', '--verslag', 'b.csv', '--droog'], { POSTGRES_PORT: '5000' })).toEqual({
      bron: { pad: 'a.csv', verslag: 'b.csv' },
      droog: true,
      poort: 5_000,
    });
    expect(leesImportwens(['--help'], {})).toBeNull();
  });
});

describe('the progress of an import', () => {
  const stand = (positie: number, rij: number): Parameters<ReturnType<typeof maakVoortgang>['toon']>[0] => ({
    ...{ positie, rij, nieuw: rij - 1, fout: 0 },
  });

  it('is a bar with rate and time left on a terminal, and a line now and then elsewhere', () => {
    for (const isTTY of [true, false]) {
      let nu = 0;
      const uit: string[] = [];
      const voortgang = maakVoortgang({ isTTY, write: (tekst) => uit.push(tekst) }, () => nu);
      voortgang.begin(1_000, stand(0, 1));
      for (nu = 1_000; nu <= 6_000; nu += 1_000) voortgang.toon(stand(nu / 10, 1 + nu));
      const laatste = '50%  5.000 rijen (5.000 nieuw), 1.000/s, nog 5 s';
      expect(uit.filter((tekst) => tekst.includes(laatste))).toHaveLength(1);
      expect(uit).toHaveLength(isTTY ? 6 : 1);
    }
  });
});
