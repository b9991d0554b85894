/** The report of a run: a table on the screen and the page docs/prestaties.md. */
import type { Machine } from '#bench/volume/machine';
import type { Benchuitslag, Herkomst, Meting } from '#bench/volume/meting';
import type { Deel } from '#bench/volume/opties';

const TITELS: Readonly<Record<Deel, string>> = {
  a: 'Import',
  b: 'Relay',
  c: 'Pages',
  d: 'Acts of people',
  e: 'Memory and disk',
  f: 'Restart',
  g: 'Clocks due in the same minute',
  h: 'Growth',
};

const UITLEG: Readonly<Record<Deel, string>> = {
  a: '`npm run importeer` on generated files, workers off; wall time with the start of the processes and the vacuum at the end, highest resident memory of such a process. After it the check of the read model, that counts everything again.',
  b: 'The relay of a worker and a skeleton workflow (start, first workflow task, one timer of a year), in turns on one server, each with a worker process of its own. Delivered: the start was accepted. At rest: no workflow task runs any more. A zaak that was taken over gets its position along with the start and had the signals of its overdue terms with the import; beyond what the skeleton does it writes its search attributes for the console. The tasks of each are in the table.',
  c: '20 connections at once, each asking the next page as soon as it has the last one, signed in as medewerkers who may open it; workers idle. Beside it: Express that answers a fixed text of 20 kB, and the time of the page’s own SQL under the same load, from the log of PostgreSQL.',
  d: 'Post of the form “Leg contact met de ouder vast” until the redirect, each on another zaak. Beside it: an update of the skeleton workflow that runs one activity that writes one row, straight over gRPC; an act writes within its workflow task and needs no activity for it. On a zaak whose start still waits the act starts it as well, which costs a start beside the act: those figures are first of a relay that stands still, and then of the same while it runs and makes way for who acts.',
  e: 'Resident memory (VmRSS) with all workflows open and the cache of the worker full; PostgreSQL as the sum of proportional shares (PSS).',
  f: 'SIGKILL of the worker, a new one started at once, and acts tried until one is done.',
  g: 'A promise on each of these zaken for one day, under a worker whose calendar jumps past that day at one moment and does not spread signals over the night: all timers fire in the same second. Everything else is the ordinary code.',
  h: 'The same measurements at three sizes of the dossier. A ratio of 1,0 to the rows means that the figure grew as the rows did; 0 that it did not grow.',
};

/** A number as Dutch text: three digits that matter, dots between thousands. */
export function schrijfGetal(getal: number): string {
  const decimalen = Math.abs(getal) >= 100 ? 0 : Math.abs(getal) >= 10 ? 1 : 2;
  const [geheel = '', rest] = getal.toFixed(decimalen).split('.');
  const metPunten = geheel.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined || Number(rest) === 0 ? metPunten : `${metPunten},${rest}`;
}

function waardeVan({ waarde, eenheid, spreiding }: Meting): string {
  if (waarde === null) return 'not measured';
  if (spreiding === undefined) return `${schrijfGetal(waarde)} ${eenheid}`.trim();
  const [p50, p95, p99] = [spreiding.p50, waarde, spreiding.p99].map(schrijfGetal);
  return `${p50} / ${p95} / ${p99} ${eenheid} (${schrijfGetal(spreiding.aantal)})`;
}

function opmerkingVan({ naast = [], budget, reden }: Meting): string {
  const delen = naast.map(({ wat, verhouding }) => `${schrijfGetal(verhouding)} × ${wat}`);
  if (budget !== undefined) delen.push(`budget ${budget}`);
  if (reden !== undefined) delen.push(reden);
  return delen.join('; ');
}

/** The figures as lines of plain text, for the screen. */
export function alsTekst({ metingen }: Benchuitslag): string {
  const breedte = Math.max(...metingen.map(({ wat }) => wat.length));
  return metingen
    .map((m) => `${m.deel}  ${m.wat.padEnd(breedte)}  ${waardeVan(m).padStart(20)}  ${opmerkingVan(m)}`.trimEnd())
    .join('\n');
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n');
}

function hoofdstuk(deel: Deel, metingen: readonly Meting[]): string {
  const eigen = metingen.filter((meting) => meting.deel === deel);
  if (eigen.length === 0) return '';
  const rijen = eigen.map((m) => [m.wat, waardeVan(m), opmerkingVan(m)]);
  const [herkomst] = eigen.flatMap((m) => m.herkomst ?? []);
  const anders = herkomst ? `**From another run than the rest:** ${herkomstzin(herkomst)}\n\n` : '';
  return `## ${deel}. ${TITELS[deel]}\n\n${UITLEG[deel]}\n\n${anders}${tabel(['What', 'Figure', 'Beside'], rijen)}\n`;
}

/** More than this share of the cores for others, or more that wanted a core at the start than there were, and the figures are not only ours. */
const VEEL = 0.05;

function drukte({ belasting, andere, kernen }: Machine): string {
  const deel =
    andere === null
      ? ''
      : `; processes of lower priority, of others, took ${schrijfGetal(andere * 100)}% of the cores during the run`;
  const druk =
    belasting > kernen || (andere ?? 0) > VEEL
      ? ' **Other work was done on this machine meanwhile or just before: only the ratios say something.**'
      : '';
  return `load at the start ${schrijfGetal(belasting)}${deel}.${druk}`;
}

function herkomstzin({ begonnen, aantal, machine }: Herkomst): string {
  return `that of ${begonnen.slice(0, 16).replace('T', ' ')} UTC with ${schrijfGetal(aantal)} ouders; ${drukte(machine)}`;
}

function machinezin({ machine, begonnen, minuten }: Benchuitslag): string {
  const { kernen, processor, geheugenGib, platform, node } = machine;
  return `Measured ${begonnen.slice(0, 16).replace('T', ' ')} UTC in ${schrijfGetal(minuten)} minutes on ${kernen} cores (${processor}), ${schrijfGetal(geheugenGib)} GiB, ${platform}, Node ${node}; ${drukte(machine)} Everything ran on these cores: PostgreSQL, Temporal (development server on SQLite), worker, web, identity provider and the clients of the bench.`;
}

/** The page docs/prestaties.md. */
export function alsPagina(uitslag: Benchuitslag): string {
  const delen = Object.keys(TITELS) as Deel[];
  return [
    '<!-- Written by bench/volume.ts (npm run bench -- --schrijf): do not edit. -->',
    '<!-- prettier-ignore-start -->',
    '',
    '# Performance',
    '',
    `\`npm run bench -- --aantal ${uitslag.aantal} --schrijf\` wrote this page. Every figure has what was measured beside it in the same run; the ratio says more than the figure. Durations are given as p50 / p95 / p99 with the number of measurements behind them, and their ratios are of the p95 unless it says otherwise. What could not be measured has its reason.`,
    '',
    machinezin(uitslag),
    '',
    tabel(
      ['Rows', 'Number'],
      uitslag.rijen.map(({ wat, aantal }) => [wat, schrijfGetal(aantal)]),
    ),
    '',
    ...delen.map((deel) => hoofdstuk(deel, uitslag.metingen)).filter((tekst) => tekst !== ''),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}
