import type { Sleutelvorm, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import type { Enkelvorm } from '#domain/rekenhulp/waarde';
import { leesBedrag } from '#domain/waarden/geld';

/** What somebody typed: `invoer` as the rule takes it, and the texts by field name for showing the form again. */
export interface Getypt {
  readonly invoer: Readonly<Record<string, unknown>>;
  readonly ruw: Readonly<Record<string, string>>;
  /** Rows shown for each list, by the name of the list. */
  readonly rijen: Readonly<Record<string, number>>;
}

const MEESTE_RIJEN = 40;

/** The law of another day may be asked of every rule. */
export const GELDIG_OP: Sleutelvorm = {
  label: 'Naar het recht van',
  hint: 'Alleen als u naar het recht van een andere dag vraagt.',
  vorm: { soort: 'datum' },
  optioneel: true,
};

/** The name of a field for a key as a refusal names it. Example: `jaren[2].grond` → `jaren-2-grond`. */
export function veldnaam(pad: string): string {
  return pad.replace(/[[.]/g, '-').replaceAll(']', '');
}

/** How many rows a list starts with. */
export function beginrijen(vormen: Vormen): Readonly<Record<string, number>> {
  return Object.fromEntries(lijsten(vormen).map(([naam, vorm]) => [naam, vorm.minstens ?? 1]));
}

/**
 * Reads a posted form. A field left empty is a key left out, a row left empty does not count; a text that is no amount or number goes on as text, so the
 * rule itself refuses it. `meer` is the list to which a row is added.
 */
export function leesRekenformulier(vormen: Vormen, body: unknown, meer: string | null): Getypt {
  const bron = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const ruw: Record<string, string> = {};
  const rijen: Record<string, number> = {};
  const invoer = leesGroep({ ...vormen, geldigOp: GELDIG_OP }, { bron, ruw, rijen }, '', '');
  for (const [naam, vorm] of lijsten(vormen)) {
    const minstens = Math.max(vorm.minstens ?? 0, 1, rijen[naam] ?? 0);
    rijen[naam] = Math.min(MEESTE_RIJEN, minstens + (meer === naam ? 1 : 0));
  }
  return { invoer, ruw, rijen };
}

interface Lezing {
  readonly bron: Readonly<Record<string, unknown>>;
  readonly ruw: Record<string, string>;
  readonly rijen: Record<string, number>;
}

/** `van` is where the texts stand in the form, `naar` where they stand when it is shown again: empty rows between them close up. */
function leesGroep(vormen: Vormen, lezing: Lezing, van: string, naar: string): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const [naam, { vorm }] of Object.entries(vormen)) {
    const waarde = leesVorm(vorm, lezing, van + naam, naar + naam);
    if (waarde !== undefined) uit[naam] = waarde;
  }
  return uit;
}

function leesVorm(vorm: Vorm, lezing: Lezing, van: string, naar: string): unknown {
  if (vorm.soort === 'lijst') return leesRijen(vorm.van, lezing, van, naar);
  if (vorm.soort === 'groep') {
    const groep = leesGroep(vorm.van, lezing, `${van}-`, `${naar}-`);
    return Object.keys(groep).length === 0 ? undefined : groep;
  }
  const tekst = tekstUit(lezing.bron[van]);
  lezing.ruw[naar] = tekst;
  return tekst === '' ? undefined : duid(vorm, tekst);
}

function leesRijen(vormen: Vormen, lezing: Lezing, van: string, naar: string): unknown {
  const rijen: unknown[] = [];
  for (let n = 0; n < MEESTE_RIJEN; n += 1) {
    const rij = leesGroep(vormen, lezing, `${van}-${n}-`, `${naar}-${rijen.length}-`);
    if (Object.keys(rij).length > 0) rijen.push(rij);
  }
  lezing.rijen[naar] = rijen.length;
  return rijen.length === 0 ? undefined : rijen;
}

function tekstUit(waarde: unknown): string {
  const laatste: unknown = Array.isArray(waarde) ? waarde.at(-1) : waarde;
  return typeof laatste === 'string' ? laatste.trim() : '';
}

function duid(vorm: Enkelvorm, tekst: string): unknown {
  switch (vorm.soort) {
    case 'datum':
      return naarIso(tekst);
    case 'centen':
      return leesBedrag(tekst) ?? tekst;
    case 'getal':
      return /^-?\d{1,9}(?:[.,]\d{1,3})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : tekst;
    case 'jaNee':
      return tekst === 'true' ? true : tekst === 'false' ? false : tekst;
    case 'lengte':
      return tekst.toUpperCase();
    case 'keuze':
      return tekst;
  }
}

function naarIso(tekst: string): string {
  const delen = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst);
  if (!delen) return tekst;
  return `${delen[3] ?? ''}-${(delen[2] ?? '').padStart(2, '0')}-${(delen[1] ?? '').padStart(2, '0')}`;
}

function lijsten(vormen: Vormen): readonly (readonly [string, Vorm & { soort: 'lijst' }])[] {
  return Object.entries(vormen).flatMap(([naam, { vorm }]) => (vorm.soort === 'lijst' ? [[naam, vorm] as const] : []));
}
