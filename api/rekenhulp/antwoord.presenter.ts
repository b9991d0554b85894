import type { Cel, Melding, Samenvattingsrij, Tabel } from '#api/shared/weergave';
import type { Beantwoord } from '#domain/rekenhulp/beantwoord';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';
import type { Uitkomstvorm } from '#domain/rekenhulp/uitkomst';
import { bronverwijzingen, type Bronverwijzing } from '#domain/rekenhulp/wetslink';
import { isDatum, schrijfDatumMetDag } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** An answer as its page shows it. */
export interface Antwoordweergave {
  readonly uitkomst: readonly Samenvattingsrij[];
  readonly tabellen: readonly Tabel[];
  readonly onzeker: Melding | null;
  readonly stappen: readonly {
    readonly stap: string;
    readonly tekst: string;
    readonly bronnen: readonly Bronverwijzing[];
  }[];
  readonly regelversie: string;
  /** The whole answer as one text, to put in a contact note. */
  readonly tekst: string;
}

const ONZEKER: Melding = {
  soort: 'warning',
  titel: 'Dit antwoord rust op een keuze',
  tekst: 'De bronnen laten hier iets open. Onder “Zo is het berekend” staat bij “keuze” wat er is gekozen.',
};

/** The outcome in words, the trail with links to the law, and the same as text. */
export function toonAntwoord(
  { titel, uitkomst: vormen }: Pick<Rekenregel, 'titel' | 'uitkomst'>,
  antwoord: Beantwoord,
): Antwoordweergave {
  const delen = Object.entries(vormen).map(([naam, sleutel]) => ({ ...sleutel, waarde: antwoord.uitkomst[naam] }));
  const uitkomst = delen.filter((deel) => !isTabel(deel)).flatMap(toonWaarde);
  return {
    uitkomst,
    tabellen: delen.filter(isTabel).map(toonTabel),
    onzeker: antwoord.onzeker === true ? ONZEKER : null,
    stappen: antwoord.uitleg.map(({ stap, tekst, bron }) => ({
      stap: hoofdletter(stap),
      tekst,
      bronnen: bron === undefined ? [] : bronverwijzingen(bron),
    })),
    regelversie: antwoord.regelversie,
    tekst: alsTekst(titel, antwoord, uitkomst),
  };
}

/** What fits in a contact note. Characters. */
const LANGSTE_TEKST = 4000;

/** Outcome and steps as text; only the outcome when the steps do not fit. */
function alsTekst(titel: string, antwoord: Beantwoord, uitkomst: readonly Samenvattingsrij[]): string {
  const regels = uitkomst.map(({ term, cel }) => `${term}: ${typeof cel === 'string' ? cel : (cel.tekst ?? '')}`);
  const stappen = antwoord.uitleg.map(({ tekst, bron }) => `- ${tekst}${bron === undefined ? '' : ` (${bron})`}`);
  const metStappen = (tussen: readonly string[]): string =>
    [`Rekenhulp, ${titel.toLowerCase()}`, ...regels, ...tussen, `Regelversie: ${antwoord.regelversie}`].join('\n');
  const geheel = metStappen(stappen);
  return geheel.length <= LANGSTE_TEKST ? geheel : metStappen(['De stappen zijn te lang voor een verslag.']);
}

interface Deel {
  readonly label: string;
  readonly vorm: Uitkomstvorm;
  readonly waarde: unknown;
}

type Rij = Readonly<Record<string, unknown>>;
type Tabeldeel = Deel & { readonly vorm: Uitkomstvorm & { soort: 'lijst' }; readonly waarde: readonly Rij[] };

function isTabel(deel: Deel): deel is Tabeldeel {
  return deel.vorm.soort === 'lijst' && Array.isArray(deel.waarde) && deel.waarde.length > 0;
}

function toonTabel({ label, vorm, waarde }: Tabeldeel): Tabel {
  const kolommen = Object.entries(vorm.van);
  return {
    bijschrift: label,
    kolommen: kolommen.map(([, kolom]) => ({ titel: kolom.label })),
    rijen: waarde.map((rij) => kolommen.map(([naam, kolom]) => toonCel(kolom.vorm, rij[naam]))),
  };
}

function toonWaarde({ label, vorm, waarde }: Deel): readonly Samenvattingsrij[] {
  if (vorm.soort !== 'groep') return [{ term: label, cel: toonCel(vorm, waarde) }];
  const groep = waarde as Rij;
  return Object.entries(vorm.van).map(([naam, deel]) => ({ term: deel.label, cel: toonCel(deel.vorm, groep[naam]) }));
}

function toonCel({ soort }: Uitkomstvorm, waarde: unknown): Cel {
  if (Array.isArray(waarde)) return waarde.length === 0 ? '–' : waarde.join('; ');
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return soort === 'centen' ? schrijfBedrag(centen(waarde)) : String(waarde);
  if (typeof waarde !== 'string') return '–';
  return isDatum(waarde) ? { tekst: schrijfDatumMetDag(waarde), iso: waarde } : waarde;
}

function hoofdletter(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}
