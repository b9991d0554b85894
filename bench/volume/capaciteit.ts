/** The table in docs/capaciteit.md that follows from a run, so that it cannot go stale. */
import type { Benchuitslag } from '#bench/volume/meting';
import { schrijfGetal } from '#bench/volume/verslag';

const [BEGIN, EIND] = ['<!-- bench -->', '<!-- /bench -->'];

/** Sizes the page answers for. */
const MATEN = [70_000, 1_000_000] as const;

/** Puts the table of this run between the markers of the page; throws when the page lost its markers. */
export function vulCapaciteit(pagina: string, uitslag: Benchuitslag): string {
  const [van, tot] = [pagina.indexOf(BEGIN), pagina.indexOf(EIND)];
  if (van < 0 || tot < van) throw new Error(`docs/capaciteit.md needs the markers ${BEGIN} and ${EIND}`);
  return `${pagina.slice(0, van + BEGIN.length)}\n\n${tabel(uitslag)}\n\n${pagina.slice(tot)}`;
}

function tabel(uitslag: Benchuitslag): string {
  const kop = `| What | Formula | ${MATEN.map((maat) => `${schrijfGetal(maat)} zaken`).join(' | ')} |`;
  const regels = REGELS.map(({ wat, formule, reken, sleutels, eenheid }) => {
    const figuren = sleutels.map((sleutel) => zoek(uitslag, sleutel));
    const cellen = MATEN.map((maat) =>
      figuren.some((figuur) => figuur === null)
        ? 'not measured'
        : `${schrijfGetal(reken(maat, figuren as number[]))} ${eenheid}`,
    );
    const ingevuld = formule.replace(/\{(\d)\}/g, (_heel, plaats: string) => {
      const figuur = figuren[Number(plaats)];
      return figuur == null ? '?' : schrijfGetal(figuur);
    });
    return `| ${wat} | ${ingevuld} | ${cellen.join(' | ')} |`;
  });
  const elders = [...new Set(uitslag.metingen.flatMap(({ deel, herkomst }) => (herkomst ? [deel] : [])))];
  const behalve = elders.length === 0 ? '' : `, but for part ${elders.join(', ')}, which names its own run there`;
  const bron = `From the run of ${uitslag.begonnen.slice(0, 10)} with ${schrijfGetal(uitslag.aantal)} ouders ([prestaties.md](prestaties.md))${behalve}; straight lines through what was measured, on that machine.`;
  return [
    '<!-- prettier-ignore-start -->',
    '',
    bron,
    '',
    kop,
    `| --- | --- | ${MATEN.map(() => '---').join(' | ')} |`,
    ...regels,
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n');
}

/** A figure by its key; `rijen logboek`: rows of that table for each zaak. */
function zoek({ metingen, rijen }: Benchuitslag, sleutel: string): number | null {
  if (sleutel.startsWith('rijen ')) {
    const aantal = (naam: string): number | undefined => rijen.find(({ wat }) => wat === naam)?.aantal;
    const [eigen, zaken] = [aantal(sleutel.slice(6)), aantal('zaken')];
    return eigen !== undefined && zaken ? eigen / zaken : null;
  }
  return metingen.find((meting) => meting.sleutel === sleutel)?.waarde ?? null;
}

interface Regel {
  readonly wat: string;
  /** With `{0}`, `{1}` where the figures of `sleutels` come. */
  readonly formule: string;
  readonly sleutels: readonly string[];
  readonly eenheid: string;
  readonly reken: (zaken: number, figuren: readonly number[]) => number;
}

const REGELS: readonly Regel[] = [
  {
    ...{ wat: 'Import of the dossiers', formule: 'zaken ÷ {0} rows/s', sleutels: ['import-tempo'], eenheid: 'minutes' },
    reken: (zaken, [tempo = 1]) => zaken / tempo / 60,
  },
  {
    ...{ wat: 'Starting their workflows', formule: 'zaken ÷ {0} zaken/s', sleutels: ['relay-rust'], eenheid: 'hours' },
    reken: (zaken, [tempo = 1]) => zaken / tempo / 3600,
  },
  {
    wat: 'Worker cores busy for one hour to start them',
    formule: 'zaken × {0} workflow tasks × 4,4 ms ÷ 3.600 s',
    sleutels: ['zaak-workflowtaken'],
    eenheid: 'cores',
    reken: (zaken, [taken = 0]) => (zaken * taken * 0.0044) / 3600,
  },
  {
    wat: 'Dossier on disk',
    formule: 'zaken × {0} kB',
    sleutels: ['dossier-per-zaak'],
    eenheid: 'GiB',
    reken: (zaken, [kB = 0]) => (zaken * kB) / 1024 ** 2,
  },
  ...['logboek', 'handelingen', 'termijnen', 'outbox'].map((tabel): Regel => ({
    wat: `Rows of \`${tabel}\`, as they were in the run`,
    formule: 'zaken × {0} for each',
    sleutels: [`rijen ${tabel}`],
    eenheid: 'million',
    reken: (zaken, [rijen = 0]) => (zaken * rijen) / 1_000_000,
  })),
  {
    wat: 'State of Temporal on disk, every workflow just waiting',
    formule: 'zaken × {0} kB',
    sleutels: ['temporal-schijf-per-stuk'],
    eenheid: 'GiB',
    reken: (zaken, [kB = 0]) => (zaken * kB) / 1024 ** 2,
  },
  {
    wat: 'All clocks due in one minute: time to drain',
    formule: 'zaken ÷ {0} signals/s',
    sleutels: ['golf-tempo'],
    eenheid: 'minutes',
    reken: (zaken, [tempo = 1]) => zaken / tempo / 60,
  },
  {
    wat: 'The same, spread over five hours: share of that rate in use',
    formule: 'zaken ÷ 18.000 s ÷ {0} signals/s',
    sleutels: ['golf-tempo'],
    eenheid: '× the rate',
    reken: (zaken, [tempo = 1]) => zaken / 18_000 / tempo,
  },
  {
    wat: 'Memory of a worker, its cache of 1.500 full',
    formule: '{0} MiB + 1.500 × {1} kB, whatever the number of zaken',
    sleutels: ['worker-begin', 'per-cache'],
    eenheid: 'MiB',
    reken: (_zaken, [begin = 0, kB = 0]) => begin + (1_500 * kB) / 1024,
  },
];
