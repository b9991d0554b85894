import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakVerbinding } from '#db/connection';
import { leesStartwens } from '#scripts/opstart/argumenten';
import { poortVan } from '#scripts/opstart/deel';
import { zorgVoorGeheimen } from '#scripts/opstart/geheimen';
import { omgevingen } from '#scripts/opstart/omgeving';
import { Systeem } from '#scripts/opstart/systeem';
import { GEWOON, PRODUCTIE_ACHTIG, vormMetNaam } from '#scripts/opstart/vorm';
import { WORTEL } from '#scripts/servers/mappen';
import { HOOGSTE_SERVERPOORT, vrijeServerpoorten } from '#scripts/servers/poorten';
import { startTemporalserver } from '#scripts/servers/temporalproductie';
import { zorgVoorTemporalprogrammas } from '#scripts/servers/temporalprogrammas';
import { beginZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase } from '#tests/support/servers/testdatabase';

const map = mkdtempSync(join(tmpdir(), 'herstelbalie-productie-'));
afterAll(() => rmSync(map, { recursive: true }));

interface Uitslag {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Runs a script of the project without settings of this machine, and waits for its end. */
function draai(script: string, argumenten: string[], env: Record<string, string> = {}): Promise<Uitslag> {
  const laad = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const proces = spawn(process.execPath, [...laad, join(WORTEL, 'scripts', script), ...argumenten], {
    cwd: WORTEL,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HERSTELBALIE_MAP: map, ...env },
  });
  const tekst = { uit: '', fout: '' };
  proces.stdout.on('data', (deel: Buffer) => (tekst.uit += deel.toString()));
  proces.stderr.on('data', (deel: Buffer) => (tekst.fout += deel.toString()));
  return new Promise((klaar) => proces.once('close', (code) => klaar({ code, ...tekst })));
}

async function vrijePoortvariabelen(): Promise<Record<string, string>> {
  const namen = ['WEB', 'OIDC', 'BANK', 'POSTGRES', 'TEMPORAL', 'CONSOLE', 'METRICS'].map((naam) => `${naam}_PORT`);
  const vrij = await vrijeServerpoorten(namen.length + 1);
  return Object.fromEntries([...namen, 'METRICS_PORT_2'].map((naam, plaats) => [naam, String(vrij[plaats])]));
}

describe('the shape of production', () => {
  const opties = { map, poorten: leesStartwens([], {}).poorten, demo: false, meld: () => undefined };

  it('is that of npm start with a second worker and a console of its own', () => {
    const gewoon = new Systeem({ ...opties, env: {} });
    const productie = new Systeem({ ...opties, env: {}, vorm: PRODUCTIE_ACHTIG });
    expect(productie.delen.filter((deel) => !gewoon.delen.includes(deel))).toEqual(['worker2']);
    expect(gewoon.servers).toEqual(['PostgreSQL', 'Temporal']);
    expect(productie.servers).toEqual(['PostgreSQL', 'Temporal', 'Console']);
  });

  it('leaves out what the operator has of their own', () => {
    const env = { OIDC_ISSUER: 'https://inloggen.voorbeeld.nl', TEMPORAL_ADDRESS: 'temporal:7233' };
    const systeem = new Systeem({ ...opties, env, vorm: PRODUCTIE_ACHTIG });
    expect(systeem.delen).not.toContain('oidc');
    expect(systeem.servers).toEqual(['PostgreSQL']);
  });

  it('gives the second worker a port of its own and otherwise the settings of the first', () => {
    const { poorten } = leesStartwens(['--metrics-port-2', '4321'], {});
    const bron = { env: {}, geheimen: zorgVoorGeheimen(map), poorten, map, databaseUrl: 'postgres://x@127.0.0.1:1/x' };
    const { worker, worker2 } = omgevingen(bron);
    expect(worker2).toEqual({ ...worker, METRICS_PORT: '4321' });
    expect([poortVan('worker', poorten), poortVan('worker2', poorten)]).toEqual([9464, 4321]);
  });

  it('is chosen for the journeys by name, and no other name will do', () => {
    expect([vormMetNaam(undefined), vormMetNaam('productie-achtig')]).toEqual([GEWOON, PRODUCTIE_ACHTIG]);
    expect(() => vormMetNaam('onzin')).toThrow('choose gewoon or productie-achtig');
  });
});

describe('npm run start:productie-achtig that cannot start', () => {
  it('answers a wrong option with its own usage, and exit code 2', async () => {
    const { code, fout } = await draai('start-productie-achtig.mjs', ['--onzin']);
    expect(code).toBe(2);
    expect(fout).toContain('Usage: npm run start:productie-achtig');
    expect(fout).toContain('than .herstelbalie-productie');
  });

  it('names the port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const { port } = server.address() as AddressInfo;
    const env = { ...(await vrijePoortvariabelen()), METRICS_PORT_2: String(port) };
    const { code, fout } = await draai('start-productie-achtig.mjs', [], env);
    server.close();
    expect(code).toBe(1);
    expect(fout.trim()).toMatch(new RegExp(`^Poort ${port} voor de metingen van de tweede worker is al in gebruik: `));
  });

  it('says that it keeps the state of Temporal in a PostgreSQL of its own', async () => {
    const env = { ...(await vrijePoortvariabelen()), DATABASE_URL: 'postgres://x@127.0.0.1:1/x' };
    const { code, fout } = await draai('start-productie-achtig.mjs', ['--zonder-demo'], env);
    expect(code).toBe(2);
    expect(fout.trim()).toMatch(/laat DATABASE_URL weg, of geef ook TEMPORAL_ADDRESS op\.$/);
  });
});

describe('a Temporal server on PostgreSQL', () => {
  const opslag = { poort: 1, gebruiker: 'temporal', wachtwoord: 'x' };

  it('gets ports it can write down, all different', async () => {
    const poorten = await vrijeServerpoorten(20);
    expect(new Set(poorten).size).toBe(20);
    expect(Math.max(...poorten)).toBeLessThanOrEqual(HOOGSTE_SERVERPOORT);
  });

  it('refuses a port that is too high before it starts', async () => {
    const server = { programma: '/bestaat/niet', poort: 32_768, opslag, logbestand: join(map, 'x.log') };
    await expect(startTemporalserver(server)).rejects.toThrow('kies met TEMPORAL_PORT een poort tot en met 32767');
  });

  it('is not looked for elsewhere when TEMPORAL_PROGRAMMAS names a folder without it', async () => {
    process.env['TEMPORAL_PROGRAMMAS'] = map;
    const zoek = zorgVoorTemporalprogrammas(() => undefined);
    await expect(zoek).rejects.toThrow(`${map}, maar daar staat geen temporal-server 1.31.2`);
    delete process.env['TEMPORAL_PROGRAMMAS'];
  });
});

describe('the commands of the containers', () => {
  it('migrate a database, also one that is up to date', async () => {
    const database = await maakTestDatabase();
    const { code, uit } = await draai('productie/migreer.ts', [], { DATABASE_URL: database.url });
    await database.drop();
    expect([code, uit.trim()]).toEqual([0, 'Database is up to date']);
  });

  it.each([
    ['productie/migreer.ts', 'DATABASE_URL is required.'],
    ['productie/richt-temporal-in.ts', 'TEMPORAL_ADDRESS is required: host:port of the Temporal server.'],
    ['productie/gezond.mjs', 'Usage: node scripts/productie/gezond.mjs <port>'],
  ])('%s says what is missing', async (script, zin) => {
    expect(await draai(script, [])).toMatchObject({ code: 2, fout: `${zin}\n` });
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('a process that answers %i makes the health check end with %i', async (status, code) => {
    const server = createHttpServer((_req, res) => res.writeHead(status).end()).listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const { port } = server.address() as AddressInfo;
    expect(await draai('productie/gezond.mjs', [String(port)])).toMatchObject({ code, uit: `status ${status}\n` });
    await new Promise((klaar) => server.close(klaar));
    expect((await draai('productie/gezond.mjs', [String(port)])).code).toBe(1);
  });
});

describe('a Temporal cluster that was lost', () => {
  it('has every open zaak put in line for a new start, once per occasion', async () => {
    const database = await maakTestDatabase();
    const knex = maakVerbinding(database.url, { naam: 'proef', poolgrootte: 2 });
    const open = await beginZaak(knex);
    const dicht = await beginZaak(knex);
    await knex('zaak_overzicht').where({ zaak_id: dicht.zaakId }).update({ afgesloten_op: '2026-11-02' });
    await knex('outbox').update({ verwerkt_op: knex.fn.now() });
    const herstart = (): Promise<Uitslag> =>
      draai('productie/start-zaken-opnieuw.ts', ['2026-11-nieuw-cluster'], { DATABASE_URL: database.url });
    expect((await herstart()).uit).toMatch(/^1 zaken wait/);
    expect((await herstart()).uit).toMatch(/^0 zaken wait/);
    const wachtend = await knex('outbox').whereNull('verwerkt_op').select('soort', 'onderwerp', 'inhoud');
    await knex.destroy();
    await database.drop();
    const inhoud = { zaakId: open.zaakId, zaaknummer: open.zaaknummer };
    expect(wachtend).toEqual([{ soort: 'zaak.start', onderwerp: open.zaaknummer, inhoud }]);
  });

  it('is named, so that nobody asks twice by mistake', async () => {
    const { code, fout } = await draai('productie/start-zaken-opnieuw.ts', []);
    expect([code, fout]).toEqual([2, expect.stringContaining('<occasion>')]);
  });
});
