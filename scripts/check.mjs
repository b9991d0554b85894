import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wortel, zorgVoorPakketten } from './pakketten.mjs';

/** What is checked, in this order: a name for who reads along and the npm script that does it. */
const STAPPEN = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['opmaak', 'check:opmaak'],
  ['importregels', 'check:imports'],
  ['ongebruikte code', 'check:ongebruikt'],
  ['html', 'check:html'],
  ['webservice (NL API Design Rules)', 'check:api'],
  ['documentatie vers', 'check:docs'],
];

/** Runs one step; its words are shown only when it fails. */
function doe(naam, script) {
  const begin = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: wortel,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const goed = status === 0;
  console.log(`${goed ? '✓' : '✗'} ${naam} (npm run ${script}, ${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  if (!goed) console.log(`${stdout}${stderr}`.trimEnd());
  return goed;
}

zorgVoorPakketten({ metOntwikkeling: true });
const scripts = JSON.parse(readFileSync(join(wortel, 'package.json'), 'utf8')).scripts;
const mislukt = STAPPEN.filter(([naam, script]) => {
  if (script in scripts) return !doe(naam, script);
  console.log(`✗ ${naam}: package.json has no script ${script}`);
  return true;
});
console.log(mislukt.length === 0 ? 'Alles in orde.' : `Niet in orde: ${mislukt.map(([naam]) => naam).join(', ')}.`);
process.exit(mislukt.length === 0 ? 0 : 1);
