import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesStartwens } from '#scripts/opstart/argumenten';
import { zorgVoorGeheimen } from '#scripts/opstart/geheimen';
import { maakLeeg } from '#scripts/opstart/leeg';
import { controleerOmgevingen, omgevingen } from '#scripts/opstart/omgeving';
import { eisAlleenrecht, REGISTERBESTAND, ruimRestenOp, schrijfIn } from '#scripts/opstart/register';
import { startKind } from '#scripts/servers/kind';

const map = mkdtempSync(join(tmpdir(), 'herstelbalie-opstart-'));
afterAll(() => rmSync(map, { recursive: true }));

describe('the command line of npm start', () => {
  it('takes ports from flags before variables before defaults', () => {
    const { poorten } = leesStartwens(['--web-port', '4000'], { WEB_PORT: '5000', BANK_PORT: '5002' });
    expect(poorten).toMatchObject({ web: 4000, bank: 5002, temporal: 7233 });
  });

  it.each([
    [['--onzin'], {}, /Unknown option '--onzin'/],
    [['--web-port', '99999'], {}, /--web-port must be a port number/],
    [[], { BANK_PORT: 'x' }, /BANK_PORT must be a port number/],
    [['--web-port', '3001'], {}, /Port 3001 is given to two parts/],
  ])('refuses %j with %j with exit code 2', (argumenten, env, zin) => {
    expect(() => leesStartwens(argumenten, env)).toThrow(
      expect.objectContaining({ exitcode: 2, message: expect.stringMatching(zin) as string }) as Error,
    );
  });
});

describe('the secrets of a data folder', () => {
  it('are made once and readable for their owner only', () => {
    const eerste = zorgVoorGeheimen(map);
    expect(zorgVoorGeheimen(map)).toEqual(eerste);
    expect(statSync(join(map, 'geheimen.json')).mode & 0o777).toBe(0o600);
  });

  it('that are damaged give a sentence', () => {
    const kapot = mkdtempSync(join(tmpdir(), 'herstelbalie-kapot-'));
    writeFileSync(join(kapot, 'geheimen.json'), '{"half');
    expect(() => zorgVoorGeheimen(kapot)).toThrow(/geheimen\.json is beschadigd/);
    rmSync(kapot, { recursive: true });
  });
});

describe('the environment of the processes', () => {
  const bron = {
    env: { PATH: '/bin', LOG_NIVEAU: 'warn' },
    geheimen: zorgVoorGeheimen(map),
    poorten: leesStartwens([], {}).poorten,
    map,
    databaseUrl: 'postgres://herstelbalie:x@127.0.0.1:1/herstelbalie',
  };

  it('is complete, and gives each process only the secrets it needs', () => {
    const alle = omgevingen(bron);
    expect(() => controleerOmgevingen(alle)).not.toThrow();
    expect(alle.web).toMatchObject({ PATH: '/bin', LOG_NIVEAU: 'warn', WEB_ADRES: 'http://localhost:3000' });
    expect(alle.web).not.toHaveProperty('BANK_TOKEN');
    expect(alle.worker).not.toHaveProperty('SESSIE_GEHEIM');
    expect(alle.bank).not.toHaveProperty('DATABASE_URL');
  });

  it('takes what the operator set, and names what then is missing', () => {
    const env = { TEMPORAL_ADDRESS: 'temporal.voorbeeld.nl:7233', OIDC_ISSUER: 'https://inloggen.voorbeeld.nl' };
    const alle = omgevingen({ ...bron, env });
    expect(alle.web).toMatchObject(env);
    expect(() => controleerOmgevingen(alle)).toThrow(/OIDC_CLIENT_ID is required/);
  });
});

describe('the register of processes', () => {
  it('refuses a second run and stops what outlived a killed one', async () => {
    const toezicht = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    const deel = startKind({
      naam: 'Proef',
      programma: 'sleep',
      argumenten: ['1000'],
      logbestand: join(map, 'proef.log'),
    });
    schrijfIn(map, [deel]);
    const [eigen, ...rest] = JSON.parse(readFileSync(join(map, REGISTERBESTAND), 'utf8')) as Record<string, unknown>[];
    schrijfIn(map, [{ ...deel, naam: 'Toezicht', pid: toezicht.pid }]);
    const [, ander] = JSON.parse(readFileSync(join(map, REGISTERBESTAND), 'utf8')) as Record<string, unknown>[];
    writeFileSync(join(map, REGISTERBESTAND), JSON.stringify([ander, ...rest]));
    expect(eigen).toMatchObject({ pid: process.pid });
    expect(() => eisAlleenrecht(map)).toThrow(/draait al op .* \(proces \d+\)/);
    toezicht.kill('SIGKILL');
    await new Promise((klaar) => toezicht.once('exit', klaar));
    expect(() => eisAlleenrecht(map)).not.toThrow();
    expect(await ruimRestenOp(map)).toBe(1);
    expect(await deel.einde).toMatchObject({ signaal: 'SIGTERM' });
  });

  it('does not mistake a later process with the same number for one of ours', async () => {
    writeFileSync(
      join(map, REGISTERBESTAND),
      JSON.stringify([
        { naam: 'npm start', pid: 1, begin: '-1' },
        { naam: 'Web', pid: process.ppid, begin: '-1' },
      ]),
    );
    expect(() => eisAlleenrecht(map)).not.toThrow();
    expect(await ruimRestenOp(map)).toBe(0);
  });
});

describe('--leeg', () => {
  it('deletes what is ours and nothing else', () => {
    writeFileSync(join(map, 'foto.jpg'), 'niet van ons');
    writeFileSync(join(map, 'temporal.db'), '');
    maakLeeg(map);
    expect(() => statSync(join(map, 'temporal.db'))).toThrow(/ENOENT/);
    expect(() => statSync(join(map, 'geheimen.json'))).toThrow(/ENOENT/);
    expect(statSync(join(map, 'foto.jpg')).size).toBeGreaterThan(0);
  });
});
