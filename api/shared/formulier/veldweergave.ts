import type { Keuze, Veld, Veldfout, Waarde } from '#domain/processen/velden';
import { isDatum } from '#domain/waarden/datum';

/** What `components/veld` needs to draw one field. */
export interface Veldweergave {
  readonly naam: string;
  readonly label: string;
  readonly hint: string | null;
  readonly soort: 'text' | 'date' | 'tel' | 'email' | 'langeTekst' | 'radio' | 'lijst' | 'vinkje';
  readonly waarde: string;
  readonly fout: string | null;
  readonly verplicht: boolean;
  readonly keuzes: readonly (Keuze & { readonly gekozen: boolean })[];
  readonly maat: 'kort' | 'middel' | 'lang';
  readonly voorvoegsel: string | null;
  readonly invoermodus: 'decimal' | 'numeric' | null;
  /** Asked only with certain answers: shown or hidden by script, explained in words without. */
  readonly afhankelijk: { readonly veld: string; readonly waarden: readonly string[]; readonly tekst: string } | null;
  /** Columns of twelve in a grid of fields; null: a line of its own. */
  readonly breedte: number | null;
}

/** A line of the error summary. */
export interface Foutregel {
  readonly melding: string;
  readonly href: string | null;
}

const JA_NEE: readonly Keuze[] = [
  { waarde: 'true', label: 'Ja' },
  { waarde: 'false', label: 'Nee' },
];
/** More choices than this go in a list. */
const RADIO_TOT = 6;

/** All fields of a form with what was typed and what is wrong. */
export function toonVelden(
  velden: readonly Veld[],
  ruw: Readonly<Record<string, string>>,
  fouten: readonly Veldfout[],
): readonly Veldweergave[] {
  return velden.map((veld) =>
    toonVeld(veld, velden, ruw[veld.naam] ?? '', fouten.find((f) => f.veld === veld.naam)?.melding ?? null),
  );
}

/** The error summary: every error in the order of the fields, linked to its field. */
export function toonFouten(velden: readonly Veld[], fouten: readonly Veldfout[]): readonly Foutregel[] {
  const bekend = new Set(velden.map((veld) => veld.naam));
  return fouten.map(({ veld, melding }) => ({
    melding,
    href: veld !== null && bekend.has(veld) ? `#veld-${veld}` : null,
  }));
}

function toonVeld(veld: Veld, velden: readonly Veld[], waarde: string, fout: string | null): Veldweergave {
  return {
    naam: veld.naam,
    label: veld.label,
    hint: veld.hint ?? null,
    waarde,
    fout,
    verplicht: veld.verplicht ?? true,
    keuzes: keuzesVan(veld).map((keuze) => ({ ...keuze, gekozen: keuze.waarde === waarde })),
    ...vorm(veld, waarde),
    afhankelijk: afhankelijkVan(veld, velden),
    breedte: null,
  };
}

function keuzesVan(veld: Veld): readonly Keuze[] {
  return veld.soort === 'jaNee' ? JA_NEE : (veld.keuzes ?? []);
}

type Vorm = Pick<Veldweergave, 'soort' | 'maat' | 'voorvoegsel' | 'invoermodus'>;

/** How each kind of field looks when nothing special is the matter. */
const VORMEN: Readonly<Record<Veld['soort'], Vorm>> = {
  tekst: { soort: 'text', maat: 'middel', voorvoegsel: null, invoermodus: null },
  langeTekst: { soort: 'langeTekst', maat: 'lang', voorvoegsel: null, invoermodus: null },
  datum: { soort: 'date', maat: 'kort', voorvoegsel: null, invoermodus: null },
  bedrag: { soort: 'text', maat: 'kort', voorvoegsel: '€', invoermodus: 'decimal' },
  getal: { soort: 'text', maat: 'kort', voorvoegsel: null, invoermodus: 'numeric' },
  keuze: { soort: 'radio', maat: 'middel', voorvoegsel: null, invoermodus: null },
  jaNee: { soort: 'radio', maat: 'kort', voorvoegsel: null, invoermodus: null },
  vinkje: { soort: 'vinkje', maat: 'kort', voorvoegsel: null, invoermodus: null },
  iban: { soort: 'text', maat: 'middel', voorvoegsel: null, invoermodus: null },
  medewerker: { soort: 'lijst', maat: 'middel', voorvoegsel: null, invoermodus: null },
};

function vorm(veld: Veld, waarde: string): Vorm {
  const gewoon = VORMEN[veld.soort];
  // A browser empties a date box that holds something else; what was typed must stay visible beside its error.
  if (veld.soort === 'datum' && waarde !== '' && !isDatum(waarde)) return { ...gewoon, soort: 'text' };
  if (veld.soort === 'keuze' && (veld.keuzes?.length ?? 0) > RADIO_TOT) return { ...gewoon, soort: 'lijst' };
  return veld.soort === 'tekst' && (veld.maximaleLengte ?? 200) <= 20 ? { ...gewoon, maat: 'kort' } : gewoon;
}

function afhankelijkVan(veld: Veld, velden: readonly Veld[]): Veldweergave['afhankelijk'] {
  if (!veld.alleenAls) return null;
  const { veld: naam, waarden } = veld.alleenAls;
  const ander = velden.find((v) => v.naam === naam);
  const labels = waarden.map((waarde) => labelVan(ander, waarde)).join(' of ');
  return {
    veld: naam,
    waarden: waarden.map(String),
    tekst: `Alleen invullen bij “${ander?.label ?? naam}”: ${labels}.`,
  };
}

function labelVan(veld: Veld | undefined, waarde: Waarde): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return veld?.keuzes?.find((keuze) => keuze.waarde === waarde)?.label ?? String(waarde ?? '');
}
