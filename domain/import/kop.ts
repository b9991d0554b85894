import { splitsRegel } from '#domain/import/csv';
import { KOLOMMEN } from '#domain/import/kolommen';

/** The heading of a file: what separates the fields, and which column stands where. */
export interface Kop {
  readonly scheiding: string;
  /** Names of the columns in the order of the file. */
  readonly namen: readonly string[];
}

/** What may separate the fields, the usual one first. */
const SCHEIDINGEN = [';', ',', '\t'] as const;

const BEKEND = new Set(KOLOMMEN.map(({ naam }) => naam));

/** Reads the heading; the sentences say what is wrong with it. Spaces and capitals do not matter: `Ontvangen op` is `ontvangen_op`. */
export function leesKop(
  regel: string,
): { readonly ok: true; readonly kop: Kop } | { readonly ok: false; readonly redenen: readonly string[] } {
  const mogelijk = SCHEIDINGEN.map((scheiding) => ({ scheiding, namen: namenVan(regel, scheiding) }));
  const aantal = ({ namen }: Kop): number => namen.filter((naam) => BEKEND.has(naam)).length;
  const kop = mogelijk.reduce((beste, ander) => (aantal(ander) > aantal(beste) ? ander : beste));
  const redenen = redenenVan(kop, aantal(kop));
  return redenen.length === 0 ? { ok: true, kop } : { ok: false, redenen };
}

function namenVan(regel: string, scheiding: string): readonly string[] {
  const gesplitst = splitsRegel(regel, scheiding);
  const velden = gesplitst.soort === 'velden' ? gesplitst.velden : [regel];
  return velden.map((veld) =>
    veld
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
}

function redenenVan({ namen }: Kop, bekend: number): readonly string[] {
  if (bekend === 0) {
    return ['De eerste regel van het bestand moet de namen van de kolommen bevatten, gescheiden door ; of een komma.'];
  }
  const onbekend = namen.filter((naam) => !BEKEND.has(naam));
  const dubbel = namen.filter((naam, plaats) => BEKEND.has(naam) && namen.indexOf(naam) !== plaats);
  const ontbreekt = KOLOMMEN.filter(({ verplicht, naam }) => verplicht && !namen.includes(naam)).map((k) => k.naam);
  const opsomming = (wat: string, welke: readonly string[]): readonly string[] =>
    welke.length === 0 ? [] : [`${wat}: ${welke.map((naam) => naam || '(zonder naam)').join(', ')}.`];
  return [
    ...opsomming('Deze kolommen ontbreken', ontbreekt),
    ...opsomming('Deze kolommen zijn onbekend', onbekend),
    ...opsomming('Deze kolommen komen vaker voor', dubbel),
  ];
}
