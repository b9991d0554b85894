import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');
const script = join(wortel, 'scripts', 'genereer.mjs');

describe('npm run genereer', () => {
  it('writes the same bytes for the same seed, for ever', () => {
    const uit = execFileSync(process.execPath, [script, '--aantal', '200', '--zaad', '1'], { encoding: 'utf8' });
    expect(uit.split('\n')).toHaveLength(202);
    expect(uit.startsWith('referentie;huishouden;bsn;')).toBe(true);
    const nogEens = execFileSync(process.execPath, [script, '--aantal', '200', '--zaad', '1'], { encoding: 'utf8' });
    expect(createHash('sha256').update(nogEens).digest('hex')).toBe(createHash('sha256').update(uit).digest('hex'));
  }, 60_000);

  it.each([
    [[], /--aantal is required/],
    [['--aantal', 'veel'], /--aantal must be a whole number/],
    [['--aantal', '10', '--peildatum', 'morgen'], /--peildatum must be a day/],
    [['--onzin'], /Unknown option '--onzin'/],
  ])(
    'refuses %j with exit code 2 and writes nothing',
    (argumenten, zin) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argumenten], { encoding: 'utf8' });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(zin);
    },
    60_000,
  );
});
