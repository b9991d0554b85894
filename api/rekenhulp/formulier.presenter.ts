import { GELDIG_OP, type Getypt, veldnaam } from '#api/rekenhulp/formulier';
import { toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import type { Veld } from '#domain/processen/velden';
import type { Rekenfout, Rekenregel, Sleutelvorm, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';

/** Fields under one heading; `meer` is the value of the button that adds a row, null when this block is no row. */
export interface Veldblok {
  readonly kop: string | null;
  readonly hint: string | null;
  readonly velden: readonly Veldweergave[];
  readonly meer: { readonly waarde: string; readonly tekst: string } | null;
}

/** The form of a rule as its page shows it. */
export function toonFormulier(
  regel: Rekenregel,
  getypt: Pick<Getypt, 'ruw' | 'rijen'>,
  fout: Rekenfout | null,
): readonly Veldblok[] {
  const los = Object.entries(regel.invoer).filter(([, { vorm }]) => !isSamengesteld(vorm));
  const samen = Object.entries(regel.invoer).filter(([, { vorm }]) => isSamengesteld(vorm));
  const toon = (velden: readonly Veld[]): readonly Veldweergave[] => toonVelden(velden, getypt.ruw, veldfouten(fout));
  const blok = (kop: string | null, velden: readonly Veld[], hint: string | null = null): Veldblok => ({
    kop,
    hint,
    velden: toon(velden),
    meer: null,
  });
  return [
    blok(null, naarVelden(Object.fromEntries(los), '')),
    ...samen.flatMap(([naam, sleutel]) => toonSamengesteld(naam, sleutel, getypt.rijen[naam] ?? 1, blok)),
    blok(null, naarVelden({ geldigOp: GELDIG_OP }, '')),
  ];
}

type Blokmaker = (kop: string, velden: readonly Veld[], hint: string | null) => Veldblok;

function toonSamengesteld(
  naam: string,
  { label, hint, vorm }: Sleutelvorm,
  rijen: number,
  blok: Blokmaker,
): readonly Veldblok[] {
  if (vorm.soort === 'groep') return [blok(label, naarVelden(vorm.van, `${naam}-`), hint ?? null)];
  if (vorm.soort !== 'lijst') return [];
  return Array.from({ length: rijen }, (_leeg, n) => {
    const deze = blok(`${label}: ${n + 1}`, naarVelden(vorm.van, `${naam}-${n}-`), n === 0 ? (hint ?? null) : null);
    return n === rijen - 1 ? { ...deze, meer: { waarde: `meer-${naam}`, tekst: 'Nog een toevoegen' } } : deze;
  });
}

function isSamengesteld(vorm: Vorm): boolean {
  return vorm.soort === 'lijst' || vorm.soort === 'groep';
}

function naarVelden(vormen: Vormen, pad: string): readonly Veld[] {
  return Object.entries(vormen).map(([naam, { label, hint, vorm, optioneel }]) => ({
    naam: pad + naam,
    label,
    ...(hint === undefined ? {} : { hint }),
    soort: SOORTEN[vorm.soort] ?? 'tekst',
    verplicht: optioneel !== true,
    ...(vorm.soort === 'keuze' ? { keuzes: vorm.waarden.map((waarde) => ({ waarde, label: inWoorden(waarde) })) } : {}),
    ...(vorm.soort === 'lengte' ? { maximaleLengte: 8 } : {}),
  }));
}

const SOORTEN: Partial<Readonly<Record<Vorm['soort'], Veld['soort']>>> = {
  datum: 'datum',
  centen: 'bedrag',
  getal: 'getal',
  jaNee: 'jaNee',
  keuze: 'keuze',
};

/** Choices whose code does not read well. */
const WOORDEN: Readonly<Record<string, string>> = {
  'dienst-toeslagen-wht': 'Dienst Toeslagen (UHT), onder de Wht',
  'onze-minister': 'Onze Minister',
  'overig-awb': 'Een ander bestuursorgaan',
  ogs: 'O/GS',
};

function inWoorden(code: string): string {
  const tekst = code.replaceAll('-', ' ');
  return WOORDEN[code] ?? `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}

/** What is meant for a program, said to somebody who types. */
const MELDINGEN: Readonly<Record<string, string>> = {
  'ongeldige-datum': 'Vul een bestaande datum in, bijvoorbeeld 31-12-2023.',
  'ongeldig-bedrag': 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
  'geen-ja-nee': 'Kies ja of nee.',
};

function veldfouten(fout: Rekenfout | null): readonly { veld: string | null; code: string; melding: string }[] {
  return fout === null
    ? []
    : [{ code: fout.code, veld: fout.veld === null ? null : veldnaam(fout.veld), melding: meldingVan(fout) }];
}

function meldingVan({ code, melding }: Rekenfout): string {
  return MELDINGEN[code] ?? melding;
}

/** The one line of the error summary; a list that is missing leads to its first row. */
export function toonFout(blokken: readonly Veldblok[], fout: Rekenfout | null): readonly Foutregel[] {
  if (fout === null) return [];
  const naam = veldnaam(fout.veld ?? '');
  const veld = blokken.flatMap(({ velden }) => velden).find((v) => v.naam === naam || v.naam.startsWith(`${naam}-`));
  return [{ melding: meldingVan(fout), href: veld ? `#veld-${veld.naam}` : null }];
}
