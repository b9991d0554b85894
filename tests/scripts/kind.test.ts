import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eindzin, type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';
import { StartFout } from '#scripts/servers/startfout';

const map = mkdtempSync(join(tmpdir(), 'herstelbalie-kind-'));
afterAll(() => rmSync(map, { recursive: true }));

function kindMet(script: string, naam = 'Proef'): Kind {
  return startKind({
    naam,
    programma: process.execPath,
    argumenten: ['-e', script],
    logbestand: join(map, `${naam}.log`),
  });
}

const nooit = (): Promise<boolean> => Promise.resolve(false);

describe('a part of the system', () => {
  it('stops when asked, and at once when it does not listen', async () => {
    const doof = kindMet(
      "process.on('SIGTERM', () => undefined); console.log('begonnen'); setInterval(() => undefined, 1000)",
      'Doof',
    );
    await wachtOpKind(doof, () => Promise.resolve(readFileSync(doof.logbestand, 'utf8').includes('begonnen')), 5_000);
    await doof.stop(100);
    expect(doof.leeft()).toBe(false);
    expect(await doof.einde).toMatchObject({ signaal: 'SIGKILL' });
  });

  it('that dies while we wait for it gives its name, its code, its log and its last words', async () => {
    const dood = kindMet("console.error('geen verbinding'); process.exit(3)", 'Ziek');
    await expect(wachtOpKind(dood, nooit, 5_000)).rejects.toThrow(
      /^Ziek is onverwacht gestopt \(code 3\); zie .*Ziek\.log\. Laatste regel: geen verbinding$/,
    );
  });

  it('that cannot be run at all gives a sentence', async () => {
    const weg = startKind({
      naam: 'Weg',
      programma: '/bestaat/niet',
      argumenten: [],
      logbestand: join(map, 'weg.log'),
    });
    await expect(wachtOpKind(weg, nooit, 5_000)).rejects.toThrow(/^Weg is onverwacht gestopt \(.*ENOENT\)/);
  });

  it('that never answers is stopped', async () => {
    const traag = kindMet('setInterval(() => undefined, 1000)', 'Traag');
    await expect(wachtOpKind(traag, nooit, 200)).rejects.toThrow(StartFout);
    expect(traag.leeft()).toBe(false);
  });

  it('that could not write says that the disk is full', async () => {
    const vol = kindMet("console.error('PANIC: could not write: No space left on device'); process.exit(1)", 'Vol');
    expect(eindzin(vol, await vol.einde)).toMatch(/^De schijf is vol: Vol kon niet verder schrijven/);
  });

  it('keeps the log of the run before', async () => {
    await kindMet("console.log('eerste')", 'Log').einde;
    const tweede = kindMet("console.log('tweede')", 'Log');
    await tweede.einde;
    expect(readFileSync(tweede.logbestand, 'utf8')).toBe('tweede\n');
    expect(readFileSync(`${tweede.logbestand}.vorige`, 'utf8')).toBe('eerste\n');
  });
});
