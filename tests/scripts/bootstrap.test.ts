import { execFileSync, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');
const map = mkdtempSync(join(tmpdir(), 'herstelbalie-bootstrap-'));
afterAll(() => rmSync(map, { recursive: true }));

/** Evaluates an expression with a module of scripts/ as `m`; the modules are plain ES modules that jest does not load. */
function metModule(module: string, uitdrukking: string): unknown {
  const code = `import * as m from '${join(wortel, 'scripts', module)}'; console.log(JSON.stringify(${uitdrukking}))`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

/** Runs a script in an empty data folder and waits for its end. */
function draai(
  script: string,
  argumenten: string[],
  env: Record<string, string> = {},
): { code: number | null; fout: string } {
  const uitslag = spawnSync(process.execPath, [join(wortel, 'scripts', script), ...argumenten], {
    cwd: map,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HERSTELBALIE_MAP: map, ...env },
  });
  return { code: uitslag.status, fout: uitslag.stderr };
}

describe('packages', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', dev: true },
    'node_modules/c': { version: '3', optional: true },
  };
  const metLock = (geinstalleerd: object, metOntwikkeling: boolean): unknown =>
    metModule(
      'pakketten.mjs',
      `m.ontbrekend(${JSON.stringify(lock)}, ${JSON.stringify(geinstalleerd)}, ${metOntwikkeling})`,
    );

  it('that are absent or of another version are installed; those for other platforms and, for npm start, for development are not missed', () => {
    expect(metLock({}, true)).toEqual(['node_modules/a', 'node_modules/b']);
    expect(metLock({ 'node_modules/a': { version: '0.9.0' } }, false)).toEqual(['node_modules/a']);
    expect(metLock({ 'node_modules/a': { version: '1.0.0' } }, false)).toEqual([]);
  });

  it('of the lock are complete for npm ci on every platform', () => {
    const lees = `JSON.parse(require('fs').readFileSync('${join(wortel, 'package-lock.json')}')).packages`;
    const code = `m.vulAan(${lees.replace("require('fs')", '(await import("node:fs"))')}).toegevoegd`;
    expect(metModule('vul-lock-aan.mjs', code)).toEqual([]);
  });

  it('for a platform are added to the lock with what their name says', () => {
    const pakketten = {
      'node_modules/x': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { 'x-darwin-arm64': '1.0.0', 'x-wasm32-wasi': '1.0.0' },
      },
    };
    expect(metModule('vul-lock-aan.mjs', `m.vulAan(${JSON.stringify(pakketten)}).pakketten`)).toMatchObject({
      'node_modules/x-darwin-arm64': { version: '1.0.0', dev: true, optional: true, os: ['darwin'], cpu: ['arm64'] },
      'node_modules/x-wasm32-wasi': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
    });
  });
});

describe('npm start that cannot start', () => {
  it('answers a wrong option with the usage and exit code 2', () => {
    expect(draai('start.mjs', ['--onzin'])).toMatchObject({
      code: 2,
      fout: expect.stringContaining('Usage: npm start') as string,
    });
  });

  it('names the port that is in use, and how to choose another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const { port } = server.address() as AddressInfo;
    const { code, fout } = draai('start.mjs', ['--web-port', String(port)]);
    server.close();
    expect(fout.trim()).toBe(
      `Poort ${port} voor de webapplicatie is al in gebruik: sluit het andere programma, of kies een andere poort met WEB_PORT=… of --web-port ….`,
    );
    expect(code).toBe(1);
  });

  it('does not delete without an answer', () => {
    expect(draai('start.mjs', ['--leeg'])).toMatchObject({
      code: 2,
      fout: expect.stringContaining('add --ja') as string,
    });
  });

  it('names the folder it may not write in', () => {
    const { code, fout } = draai('start.mjs', [], { HERSTELBALIE_MAP: '/proc/herstelbalie' });
    expect({ code, regels: fout.trim().split('\n').length }).toEqual({ code: 1, regels: 1 });
    expect(fout).toContain('/proc/herstelbalie');
  });
});

describe('npm test', () => {
  it('knows no other projects', () => {
    expect(draai('test.mjs', ['--project', 'onzin'])).toMatchObject({
      code: 2,
      fout: expect.stringContaining('Unknown project onzin') as string,
    });
  });
});
