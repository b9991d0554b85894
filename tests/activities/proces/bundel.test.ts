import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zorgVoorBundel } from '#activities/proces/bundel';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'herstelbalie-bundel-'));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

describe('bundle of the workflows', () => {
  it('is made once for a state of the source and found by every later start', async () => {
    const eerste = await zorgVoorBundel(map);
    if (!('codePath' in eerste)) throw new Error('it should be a file');
    expect(readFileSync(eerste.codePath, 'utf8')).toContain('zaakWorkflow');
    const { mtimeMs } = statSync(eerste.codePath);
    expect(await zorgVoorBundel(map)).toEqual(eerste);
    expect(statSync(eerste.codePath).mtimeMs).toBe(mtimeMs);
  });

  it('clears away what nobody has used for long, and leaves what is not its own', async () => {
    const oud = join(map, 'workflows-0123456789.js');
    for (const pad of [oud, join(map, 'anders.txt')]) {
      writeFileSync(pad, '');
      utimesSync(pad, new Date(0), new Date(0));
    }
    const bundel = await zorgVoorBundel(map);
    expect(readdirSync(map).map((naam) => join(map, naam))).toEqual(
      expect.arrayContaining([join(map, 'anders.txt'), (bundel as { codePath: string }).codePath]),
    );
    expect(readdirSync(map)).toHaveLength(2);
  });

  it('stays in memory where nothing can be written', async () => {
    const bestand = join(map, 'geen-map');
    writeFileSync(bestand, '');
    expect(await zorgVoorBundel(bestand)).toEqual({ code: expect.stringContaining('zaakWorkflow') as string });
  });
});
