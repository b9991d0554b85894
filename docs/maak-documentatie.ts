/**
 * Writes the documentation that follows from the tables: `docs/processen`, `docs/autorisatie.md` and the configuration table of the README.
 * With `--controleer` it writes nothing, names what is not fresh and ends with 1.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instellingenTabel } from '#config/instellingentabel';
import { autorisatiepagina } from '#docs/autorisatiepagina';
import { procespagina, WAARSCHUWING } from '#docs/procespagina';
import { tabel } from '#docs/tabel';
import { PROCEDURES } from '#domain/processen/register';

const wortel = join(__dirname, '..');
const MAP = 'docs/processen';

function inhoudsopgave(): string {
  const rijen = PROCEDURES.map((p) => [`[${p.titel}](${p.soort}.md)`, p.toelichting, p.bron]);
  const uitleg =
    'Iedere procedure is een tabel in `domain/processen/tabellen`. Deze pagina’s zijn daaruit gemaakt en zeggen dus wat het systeem doet.';
  return [WAARSCHUWING, '# Procedures', uitleg, tabel(['Procedure', 'Waarvoor', 'Grondslag'], rijen), ''].join('\n\n');
}

/** The README with a fresh table between its markers; the markers are added at the end when they are not there. */
function readme(nu: string): string {
  const [begin, eind] = ['<!-- instellingen -->', '<!-- /instellingen -->'];
  const tekst = nu.includes(begin) ? nu : `${nu.trimEnd()}\n\n## Configuration\n\n${begin}\n${eind}\n`;
  const blok = ['<!-- prettier-ignore-start -->', instellingenTabel(), '<!-- prettier-ignore-end -->'].join('\n\n');
  const voor = tekst.slice(0, tekst.indexOf(begin) + begin.length);
  return `${voor}\n\n${blok}\n\n${tekst.slice(tekst.indexOf(eind))}`;
}

function lees(pad: string): string {
  return existsSync(join(wortel, pad)) ? readFileSync(join(wortel, pad), 'utf8') : '';
}

/** Everything that is generated, by path. */
function documenten(): ReadonlyMap<string, string> {
  return new Map([
    ...PROCEDURES.map((p): [string, string] => [`${MAP}/${p.soort}.md`, procespagina(p)]),
    [`${MAP}/README.md`, inhoudsopgave()],
    ['docs/autorisatie.md', autorisatiepagina(PROCEDURES)],
    ['README.md', readme(lees('README.md'))],
  ]);
}

/** Pages of procedures that are no longer there. */
function over(nodig: ReadonlyMap<string, string>): readonly string[] {
  if (!existsSync(join(wortel, MAP))) return [];
  return readdirSync(join(wortel, MAP))
    .map((naam) => `${MAP}/${naam}`)
    .filter((pad) => !nodig.has(pad));
}

function schrijf(pad: string, inhoud: string): void {
  mkdirSync(dirname(join(wortel, pad)), { recursive: true });
  writeFileSync(join(wortel, pad), inhoud);
}

const gewenst = documenten();
const oud = [...gewenst].filter(([pad, inhoud]) => lees(pad) !== inhoud).map(([pad]) => pad);
const teVeel = over(gewenst);
if (!process.argv.includes('--controleer')) {
  for (const pad of oud) schrijf(pad, gewenst.get(pad) ?? '');
  for (const pad of teVeel) rmSync(join(wortel, pad));
  console.log(`Bijgewerkt: ${[...oud, ...teVeel].join(', ') || 'niets, alles was vers'}.`);
} else if (oud.length + teVeel.length > 0) {
  console.error(`Niet vers: ${[...oud, ...teVeel].join(', ')}. Doe: npm run docs.`);
  process.exitCode = 1;
}
