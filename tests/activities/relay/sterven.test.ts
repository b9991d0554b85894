import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { registreerAanmelding } from '#db/intake/registreerAanmelding';
import { WORTEL } from '#scripts/servers/mappen';
import { bouwAanmelding } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const ZAKEN = 150;

describe('a relay that is killed', () => {
  let database: TestDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex.raw('create table proef_gestart (zaaknummer text primary key, keren int not null default 1)');
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const draai = (): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'sterfelijk.ts')], {
      cwd: WORTEL,
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: 'inherit',
    });
  const tel = async (vraag: Knex.QueryBuilder): Promise<number> =>
    Number((await vraag.count<{ n: number }[]>('* as n'))[0]?.n);
  const gestart = (): Promise<number> => tel(knex('proef_gestart'));
  const over = (): Promise<number> => tel(knex('outbox').whereNull('verwerkt_op'));
  const totdat = async (klaar: () => Promise<boolean>): Promise<void> => {
    while (!(await klaar())) await slaap(20);
  };
  const dood = async (kind: ChildProcess): Promise<void> => {
    kind.kill('SIGKILL');
    await once(kind, 'exit');
  };

  it('is followed by one that starts the rest: every zaak once in the end, none left', async () => {
    const nummers: string[] = [];
    for (let i = 0; i < ZAKEN; i += 1) nummers.push((await registreerAanmelding(knex, bouwAanmelding())).zaaknummer);
    for (const tot of [30, 80]) {
      const kind = draai();
      await totdat(async () => (await gestart()) >= tot);
      await dood(kind);
      expect(await gestart()).toBeLessThan(ZAKEN);
      // What it had in hand comes back by itself when the lease ends; nobody waits two minutes here.
      await knex('outbox').whereNull('verwerkt_op').update({ volgende_poging_op: knex.fn.now() });
    }
    const laatste = draai();
    await totdat(async () => (await over()) === 0);
    await dood(laatste);
    expect(await knex('proef_gestart').orderBy('zaaknummer').pluck('zaaknummer')).toEqual(nummers.sort());
    // Only what was under way at a kill went out a second time, and the second time changes nothing.
    expect(await tel(knex('proef_gestart').where('keren', '>', 1))).toBeLessThanOrEqual(2 * 8);
    expect(await tel(knex('proef_gestart').where('keren', '>', 3))).toBe(0);
  }, 90_000);
});
