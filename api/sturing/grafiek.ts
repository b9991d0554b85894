/** Charts drawn as SVG text on the server: no script, no inline style, colours by class. Only numbers and fixed words go in. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** One step on the horizontal axis. */
export interface Grafiekpunt {
  readonly label: string;
  readonly staaf: number;
  /** Height of the line; null where the line stops. */
  readonly lijn: number | null;
  /** Drawn lighter: not complete yet. */
  readonly voorlopig: boolean;
}

/** What a chart says in words, and what its series are called. */
export interface Grafiekopschrift {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly staaf: string;
  readonly lijn: string | null;
}

const BREEDTE = 960;
const HOOGTE = 300;
const MARGE = { boven: 40, rechts: 8, onder: 30, links: 52 } as const;

/** Bars with, when the series has one, a line over them. */
export function tekenGrafiek(punten: readonly Grafiekpunt[], opschrift: Grafiekopschrift): string {
  const x = scaleBand<number>()
    .domain(punten.map((_punt, plaats) => plaats))
    .range([MARGE.links, BREEDTE - MARGE.rechts])
    .padding(0.2);
  const hoogste = Math.max(1, ...punten.map(({ staaf, lijn }) => Math.max(staaf, lijn ?? 0)));
  const y = scaleLinear()
    .domain([0, hoogste])
    .nice(5)
    .range([HOOGTE - MARGE.onder, MARGE.boven]);
  const midden = (plaats: number): number => (x(plaats) ?? 0) + x.bandwidth() / 2;
  const rand = { van: MARGE.links, tot: BREEDTE - MARGE.rechts };
  const staven = punten.map(
    (punt, plaats) =>
      `<rect class="hb-grafiek__staaf${punt.voorlopig ? ' hb-grafiek__staaf--voorlopig' : ''}" x="${rond(x(plaats) ?? 0)}" y="${rond(y(punt.staaf))}" width="${rond(x.bandwidth())}" height="${rond(y(0) - y(punt.staaf))}"/>`,
  );
  const assen = y
    .ticks(5)
    .filter(Number.isInteger)
    .map((waarde) => aslijn(waarde, y(waarde), rand));
  const namen = punten.map(
    ({ label }, plaats) =>
      `<text class="hb-grafiek__as" x="${rond(midden(plaats))}" y="${HOOGTE - 10}" text-anchor="middle">${label}</text>`,
  );
  return [
    `<svg class="hb-grafiek" viewBox="0 0 ${BREEDTE} ${HOOGTE}" role="img" aria-labelledby="${opschrift.id}-titel ${opschrift.id}-uitleg">`,
    `<title id="${opschrift.id}-titel">${opschrift.titel}</title><desc id="${opschrift.id}-uitleg">${opschrift.uitleg}</desc>`,
    ...assen,
    ...staven,
    ...(opschrift.lijn === null ? [] : [tekenLijn(punten, midden, y)]),
    ...namen,
    legenda(opschrift),
    '</svg>',
  ].join('');
}

function aslijn(waarde: number, hoogte: number, { van, tot }: { readonly van: number; readonly tot: number }): string {
  const getal = String(waarde).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `<line class="hb-grafiek__lijntje" x1="${van}" x2="${tot}" y1="${rond(hoogte)}" y2="${rond(hoogte)}"/><text class="hb-grafiek__as" x="${van - 8}" y="${rond(hoogte + 4)}" text-anchor="end">${getal}</text>`;
}

function tekenLijn(
  punten: readonly Grafiekpunt[],
  midden: (plaats: number) => number,
  y: (waarde: number) => number,
): string {
  const meting = line<readonly [number, number]>();
  const plaatsen = punten.flatMap(({ lijn }, plaats) =>
    lijn === null ? [] : [[rond(midden(plaats)), rond(y(lijn))] as const],
  );
  const stippen = plaatsen.map(([px, py]) => `<circle class="hb-grafiek__stip" cx="${px}" cy="${py}" r="3.5"/>`);
  return `<path class="hb-grafiek__lijn" d="${meting(plaatsen) ?? ''}"/>${stippen.join('')}`;
}

function legenda({ staaf, lijn }: Grafiekopschrift): string {
  const links = MARGE.links;
  const vak = `<rect class="hb-grafiek__staaf" x="${links}" y="8" width="16" height="14"/><text class="hb-grafiek__naam" x="${links + 24}" y="20">${staaf}</text>`;
  if (lijn === null) return vak;
  const begin = links + 60 + staaf.length * 8;
  return `${vak}<line class="hb-grafiek__lijn" x1="${begin}" x2="${begin + 24}" y1="15" y2="15"/><circle class="hb-grafiek__stip" cx="${begin + 12}" cy="15" r="3.5"/><text class="hb-grafiek__naam" x="${begin + 32}" y="20">${lijn}</text>`;
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
