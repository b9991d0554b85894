import type { Cel, Melding, Samenvattingsrij, Tabel } from '#api/shared/weergave';
import type { Beantwoord } from '#domain/rekenhulp/beantwoord';
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
export function toonAntwoord(titel: string, antwoord: Beantwoord): Antwoordweergave {
  const waarden = Object.entries(antwoord.uitkomst);
  const uitkomst = waarden
    .filter(([, waarde]) => !isTabel(waarde))
    .flatMap(([naam, waarde]) => toonWaarde(naam, waarde));
  const tabellen = waarden.flatMap(([naam, waarde]) => (isTabel(waarde) ? [toonTabel(naam, waarde)] : []));
  return {
    uitkomst,
    tabellen,
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

function alsTekst(titel: string, antwoord: Beantwoord, uitkomst: readonly Samenvattingsrij[]): string {
  const regels = uitkomst.map(({ term, cel }) => `${term}: ${typeof cel === 'string' ? cel : (cel.tekst ?? '')}`);
  const stappen = antwoord.uitleg.map(({ tekst, bron }) => `- ${tekst}${bron === undefined ? '' : ` (${bron})`}`);
  return [`Rekenhulp, ${titel.toLowerCase()}`, ...regels, ...stappen, `Regelversie: ${antwoord.regelversie}`].join(
    '\n',
  );
}

type Rij = Readonly<Record<string, unknown>>;

function isTabel(waarde: unknown): waarde is readonly Rij[] {
  return Array.isArray(waarde) && waarde.length > 0 && waarde.every((rij) => typeof rij === 'object' && rij !== null);
}

function toonTabel(naam: string, rijen: readonly Rij[]): Tabel {
  const namen = Object.keys(rijen[0] ?? {});
  return {
    bijschrift: naarWoorden(naam),
    kolommen: namen.map((kolom) => ({ titel: naarWoorden(kolom) })),
    rijen: rijen.map((rij) => namen.map((kolom) => toonCel(kolom, rij[kolom]))),
  };
}

function toonWaarde(naam: string, waarde: unknown): readonly Samenvattingsrij[] {
  if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) {
    return Object.entries(waarde).map(([deel, inhoud]) => ({
      term: `Onderdeel ${naarWoorden(deel).toLowerCase()}`,
      cel: toonCel(deel, inhoud),
    }));
  }
  return [{ term: naarWoorden(naam), cel: toonCel(naam, waarde) }];
}

function toonCel(naam: string, waarde: unknown): Cel {
  if (waarde === null || waarde === undefined) return '–';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return naam.endsWith('Centen') ? schrijfBedrag(centen(waarde)) : String(waarde);
  if (isDatum(waarde)) return { tekst: schrijfDatumMetDag(waarde), iso: waarde };
  if (Array.isArray(waarde)) return waarde.length === 0 ? '–' : waarde.join('; ');
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}

/** Keys whose words need more than a capital. */
const NAMEN: Readonly<Record<string, string>> = {
  leeftijdOp20230701: 'Leeftijd op 1 juli 2023',
  ogsCenten: 'O/GS-tegemoetkoming',
  wettelijkeLaatsteDag: 'Laatste dag volgens de wet',
  ruweLaatsteDag: 'Laatste dag vóór het doorschuiven',
};

/** `teBetalenCenten` reads as `Te betalen`. */
function naarWoorden(naam: string): string {
  const bekend = NAMEN[naam];
  if (bekend !== undefined) return bekend;
  const woorden = naam
    .replace(/Centen$/, '')
    .replace(/([a-z])([A-Z])/g, (_heel, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return hoofdletter(woorden);
}

function hoofdletter(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}
