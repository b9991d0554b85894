import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import { beantwoordStroom } from '#scripts/rekenhulp/stroom';

const wortel = join(__dirname, '..', '..');
const K20 = '{"regel":"bezwaartermijn","invoer":{"besluitnemer":"overig-awb","dagtekening":"2025-03-10"}}';

/** Runs the command line as a user does, without a shell in between. */
function draai(invoer: string, ...argumenten: string[]): { code: number | null; regels: string[]; fout: string } {
  const uit = spawnSync(process.execPath, [join(wortel, 'scripts', 'rekenhulp.mjs'), ...argumenten], {
    input: invoer,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: uit.status, regels: uit.stdout.split('\n').filter((regel) => regel !== ''), fout: uit.stderr };
}

/** Answers a stream that arrives in these pieces. */
async function stroom(
  stukken: readonly (string | Buffer)[],
): Promise<{ uit: string; beantwoord: number; geweigerd: number }> {
  const doel = new PassThrough();
  const delen: Buffer[] = [];
  doel.on('data', (deel: Buffer) => delen.push(deel));
  const telling = await beantwoordStroom(Readable.from(stukken, { objectMode: false }), doel);
  return { uit: Buffer.concat(delen).toString('utf8'), ...telling };
}

describe('npm run rekenhulp', () => {
  it('answers one line for one line, in order, and nothing else, with exit code 0', () => {
    const { code, regels, fout } = draai(`${K20}\n\n${K20.replace('2025-03-10', '2026-02-20')}`);
    expect([code, fout]).toEqual([0, '']);
    expect(
      regels.map((regel) => (JSON.parse(regel) as { uitkomst: { laatsteDag: string } }).uitkomst.laatsteDag),
    ).toEqual(['2025-04-22', '2026-04-07']);
  });

  it('goes on after a line that is refused, and ends with exit code 2', () => {
    const { code, regels } = draai(`geen json\n${K20}\n{"regel":"bestaat-niet","invoer":{}}\n`);
    expect(code).toBe(2);
    expect(regels).toHaveLength(3);
    expect(JSON.parse(regels[0] ?? '')).toMatchObject({ regel: null, fout: { code: 'ongeldige-json' } });
    expect(JSON.parse(regels[1] ?? '')).toMatchObject({ regel: 'bezwaartermijn' });
    expect(JSON.parse(regels[2] ?? '')).toMatchObject({ regel: 'bestaat-niet', fout: { code: 'onbekende-regel' } });
  });

  it('answers nothing to nothing', () => {
    expect(draai('')).toEqual({ code: 0, regels: [], fout: '' });
  });

  it('explains itself with --help and refuses other arguments with exit code 1', () => {
    expect(draai('', '--help').regels[0]).toContain('npm run --silent rekenhulp');
    expect(draai('', '--onzin')).toMatchObject({
      code: 1,
      regels: [],
      fout: expect.stringContaining('Gebruik') as string,
    });
  });

  it('answers ten thousand questions in one run', () => {
    const { code, regels } = draai(`${K20}\n`.repeat(10_000));
    expect([code, regels.length]).toEqual([0, 10_000]);
  });
});

describe('the stream of questions', () => {
  it('may be cut anywhere, also inside a character, with Windows line ends and a mark at the start', async () => {
    const bytes = Buffer.from(`\uFEFF${K20}\r\n{"regel":"één","invoer":{}}\r\n`);
    const stukken = Array.from({ length: bytes.length }, (_leeg, n) => bytes.subarray(n, n + 1));
    const { uit, beantwoord, geweigerd } = await stroom(stukken);
    expect([beantwoord, geweigerd]).toEqual([1, 1]);
    expect(uit).toContain('"regel":"één"');
  });

  it('waits for who reads slowly', async () => {
    const doel = new PassThrough({ highWaterMark: 16 });
    const klaar = beantwoordStroom(Readable.from([`${K20}\n`, `${K20}\n`]), doel);
    await once(doel, 'readable');
    doel.resume();
    await expect(klaar).resolves.toEqual({ beantwoord: 2, geweigerd: 0 });
  });

  it('fails when the answers cannot be written', async () => {
    const kapot = new Writable({ write: (_stuk, _soort, klaar) => klaar(new Error('vol')) });
    await expect(beantwoordStroom(Readable.from([`${K20}\n`, `${K20}\n`]), kapot)).rejects.toThrow('vol');
  });
});
