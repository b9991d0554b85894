/** What somebody typed in the search box, understood. */
import { isBsn, type Bsn } from '#domain/waarden/bsn';
import { datumVanDelen, isDatum, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { maakZaaknummer, type Zaaknummer } from '#domain/waarden/zaaknummer';

/** Days between which somebody was born, both included, and how we say it. */
export interface Geboren {
  readonly van: Datum;
  readonly tot: Datum;
  readonly tekst: string;
}

/** A search on a number, on a person, or on nothing we can use. */
export type Zoekvraag =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'zaaknummer'; readonly zaaknummer: Zaaknummer }
  | { readonly soort: 'bsn'; readonly bsn: Bsn }
  /** As many digits as a BSN has, but not one: the digits are not repeated anywhere. */
  | { readonly soort: 'geenBsn' }
  | { readonly soort: 'persoon'; readonly woorden: readonly string[]; readonly geboren: Geboren | null };

const ZAAKNUMMER = /^zk[-\s]?(\d{4})[-\s]?(\d{1,7})$/i;
/** Nine digits, with dots or spaces between them or not. */
const CIJFERS = /^\d(?:[\s.]?\d){8}$/;
const ZONDER_STREEPJES = /^(\d{2})(\d{2})(\d{4})$/;
const DAGMAANDJAAR = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/;
const JAARMAANDDAG = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MET_MAANDNAAM = new RegExp(`(?<!\\d)(\\d{1,2}) (${MAANDEN.join('|')}) (\\d{4})(?!\\d)`, 'i');
const JAAR = /(?<!\d)(19\d{2}|20[0-3]\d)(?!\d)/;

/** Little words before a surname: people leave them out, or add them. Only skipped when another word remains. */
const TUSSENVOEGSELS = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'el',
  'al',
  'ten',
  'ter',
  'te',
  'in',
  "'t",
  't',
  'la',
  'le',
  'von',
]);

/** Reads what was typed. Example: `van der Berg 1984` → the word `Berg`, born in 1984. */
export function leesZoekvraag(getypt: string): Zoekvraag {
  const tekst = getypt.trim().replace(/\s+/g, ' ').slice(0, 100);
  const nummer = ZAAKNUMMER.exec(tekst);
  if (nummer) return { soort: 'zaaknummer', zaaknummer: maakZaaknummer(Number(nummer[1]), Number(nummer[2])) };
  if (CIJFERS.test(tekst)) return leesBsn(tekst.replace(/\D/g, ''));
  const geboren = leesGeboren(tekst);
  const woorden = leesWoorden(geboren ? tekst.replace(geboren.gevonden, ' ') : tekst);
  if (woorden.length === 0 && !geboren) return { soort: 'leeg' };
  return { soort: 'persoon', woorden, geboren: geboren?.geboren ?? null };
}

function leesBsn(bsn: string): Zoekvraag {
  return isBsn(bsn) ? { soort: 'bsn', bsn } : { soort: 'geenBsn' };
}

function leesGeboren(tekst: string): { readonly geboren: Geboren; readonly gevonden: string } | null {
  const dag = leesDag(tekst);
  if (dag) return dag;
  const gevonden = JAAR.exec(tekst)?.[0];
  if (gevonden === undefined) return null;
  const jaar = Number(gevonden);
  const van = datumVanDelen({ jaar, maand: 1, dag: 1 });
  return { gevonden, geboren: { van, tot: datumVanDelen({ jaar, maand: 12, dag: 31 }), tekst: `geboren in ${jaar}` } };
}

function leesDag(tekst: string): { readonly geboren: Geboren; readonly gevonden: string } | null {
  const kort = DAGMAANDJAAR.exec(tekst) ?? ZONDER_STREEPJES.exec(tekst);
  if (kort) return maakDag(kort[0], kort[3], kort[2], kort[1]);
  const iso = JAARMAANDDAG.exec(tekst);
  if (iso) return maakDag(iso[0], iso[1], iso[2], iso[3]);
  const lang = MET_MAANDNAAM.exec(tekst);
  if (!lang) return null;
  const maand = MAANDEN.indexOf((lang[2] ?? '').toLowerCase()) + 1;
  return maakDag(lang[0], lang[3], String(maand), lang[1]);
}

function maakDag(
  gevonden: string,
  ...[jaar = '', maand = '', dag = '']: readonly (string | undefined)[]
): { readonly geboren: Geboren; readonly gevonden: string } | null {
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  if (!isDatum(datum)) return null;
  return { gevonden, geboren: { van: datum, tot: datum, tekst: `geboren op ${schrijfDatum(datum)}` } };
}

/** Words of a name, without initials (they are not in the index) and without tussenvoegsels when something else remains. */
function leesWoorden(tekst: string): readonly string[] {
  const alle = tekst
    .split(/[\s,;]+/)
    .map((woord) => woord.replace(/^[^\p{L}\d']+|[^\p{L}\d]+$/gu, ''))
    .filter((woord) => /\p{L}{2}/u.test(woord));
  const hoofd = alle.filter((woord) => !TUSSENVOEGSELS.has(woord.toLowerCase()));
  return hoofd.length > 0 ? hoofd : alle;
}
