/**
 * How quick the rekenhulp is, beside a bare JSON parse and print of the same lines in the same run: npm run bench:rekenhulp [-- --schrijf] [-- --aantal 100000].
 * Writes nothing unless `--schrijf` is given; then the figures go to bench/uitslagen/rekenhulp.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { maakVragen, type Vraagregel } from './rekenvragen';
import { beantwoordTekst, isGeweigerd } from '#domain/rekenhulp/beantwoord';

type Werk = (tekst: string) => string;

interface Meting {
  readonly perSeconde: number;
  /** By processor time: the same on a quiet machine as on a busy one. */
  readonly perRekenseconde: number;
  readonly geheugenMb: number;
}

const RONDES = 5;
/** Rounds before anything counts: an import runs long enough to be warm, and so does a service. */
const OPWARMEN = 2;

const kaal: Werk = (tekst) => JSON.stringify(JSON.parse(tekst));
const rekenhulp: Werk = (tekst) => JSON.stringify(beantwoordTekst(tekst));

/** Runs all lines once; the length of the answers is used, so nothing can be left out. `geheugenMb` is the highest heap above the start. */
function meet(werk: Werk, vragen: readonly Vraagregel[]): Meting {
  globalThis.gc?.();
  const begin = process.memoryUsage().heapUsed;
  let hoogste = begin;
  let lengte = 0;
  const start = process.hrtime.bigint();
  const rekenstart = process.cpuUsage();
  for (const [n, { tekst }] of vragen.entries()) {
    lengte += werk(tekst).length;
    if (n % 2_000 === 0) hoogste = Math.max(hoogste, process.memoryUsage().heapUsed);
  }
  const seconden = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(rekenstart);
  if (lengte === 0) throw new Error('geen antwoorden');
  const perRekenseconde = vragen.length / ((user + system) / 1e6);
  return { perSeconde: vragen.length / seconden, perRekenseconde, geheugenMb: (hoogste - begin) / 1_048_576 };
}

/** The best round of each, measured in turns so that both meet the same machine: what else runs on it can only slow a round down. */
function vergelijk(vragen: readonly Vraagregel[]): { readonly kaal: Meting; readonly rekenhulp: Meting } {
  const rondes = Array.from({ length: RONDES }, () => ({
    kaal: meet(kaal, vragen),
    rekenhulp: meet(rekenhulp, vragen),
  }));
  const beste = (metingen: readonly Meting[]): Meting =>
    metingen.toSorted((a, b) => b.perRekenseconde - a.perRekenseconde)[0] as Meting;
  return { kaal: beste(rondes.map((r) => r.kaal)), rekenhulp: beste(rondes.map((r) => r.rekenhulp)) };
}

interface Regelcijfer {
  readonly regel: string;
  readonly vragen: number;
  readonly perSeconde: number;
  readonly verhouding: number;
  readonly geweigerd: string;
}

function perRegel(vragen: readonly Vraagregel[]): readonly Regelcijfer[] {
  return [...new Set(vragen.map(({ regel }) => regel))].map((regel) => {
    const eigen = vragen.filter((vraag) => vraag.regel === regel);
    const uit = vergelijk(eigen);
    const geweigerd = eigen.filter(({ tekst }) => isGeweigerd(beantwoordTekst(tekst))).length;
    return {
      regel,
      vragen: eigen.length,
      perSeconde: Math.round(uit.rekenhulp.perRekenseconde),
      verhouding: Number((uit.kaal.perRekenseconde / uit.rekenhulp.perRekenseconde).toFixed(1)),
      geweigerd: `${Math.round((100 * geweigerd) / eigen.length)}%`,
    };
  });
}

function hoofd(): void {
  const { values } = parseArgs({
    options: { schrijf: { type: 'boolean' }, aantal: { type: 'string', default: '100000' } },
  });
  const vragen = maakVragen(Number(values.aantal));
  for (let ronde = 0; ronde < OPWARMEN; ronde += 1) for (const werk of [kaal, rekenhulp]) meet(werk, vragen);
  const samen = vergelijk(vragen);
  const verhouding = samen.kaal.perRekenseconde / samen.rekenhulp.perRekenseconde;
  const regels = perRegel(vragen);
  console.table({
    'JSON lezen en schrijven': {
      'vragen/s': Math.round(samen.kaal.perSeconde),
      'per rekenseconde': Math.round(samen.kaal.perRekenseconde),
      'piek MB': Math.round(samen.kaal.geheugenMb),
    },
    rekenhulp: {
      'vragen/s': Math.round(samen.rekenhulp.perSeconde),
      'per rekenseconde': Math.round(samen.rekenhulp.perRekenseconde),
      'piek MB': Math.round(samen.rekenhulp.geheugenMb),
    },
  });
  console.log(`${vragen.length} vragen, verhouding ${verhouding.toFixed(1)} in rekentijd (doel: hoogstens 10)\n`);
  console.table(Object.fromEntries(regels.map(({ regel, ...cijfers }) => [regel, cijfers])));
  if (values.schrijf) {
    const map = join(__dirname, 'uitslagen');
    mkdirSync(map, { recursive: true });
    writeFileSync(
      join(map, 'rekenhulp.json'),
      `${JSON.stringify({ vragen: vragen.length, ...samen, verhouding, regels }, null, 2)}\n`,
    );
  }
}

hoofd();
