import type { Samenvattingsrij } from '#api/shared/weergave';
import type { EerdereHandeling } from '#db/queries/eerdere-handelingen.query';
import type { Betrokkene } from '#db/queries/zaakoverzicht.query';
import { tekstUit, type Invoer } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

/** The story of the ouder as it was told last, and the talks before. */
export interface Verhaalmodel {
  readonly wanneer: string;
  readonly rijen: readonly Samenvattingsrij[];
  readonly eerder: readonly { readonly wanneer: string; readonly verslag: string }[];
}

const DELEN = [
  ['watGebeurde', 'Wat er gebeurde'],
  ['gevolgen', 'Welke gevolgen dat had'],
  ['watNodig', 'Wat de ouder nu nodig heeft'],
  ['verslag', 'Verslag van het gesprek'],
] as const;

/** The latest answer to each question counts: who tells only something new does not take the rest back. Null as long as nobody talked. */
export function toonVerhaal(
  gesprekken: readonly EerdereHandeling[],
  betrokkenen: readonly Betrokkene[],
): Verhaalmodel | null {
  const [laatste, ...eerder] = gesprekken;
  if (!laatste) return null;
  const antwoord = (veld: string): string =>
    gesprekken.map(({ invoer }) => tekstUit(invoer, veld)).find((tekst) => tekst !== null) ?? 'nog niet vastgelegd';
  const namens = betrokkenen.filter(({ rol }) => rol === 'gemachtigde' || rol === 'vertegenwoordiger');
  return {
    wanneer: wanneerVan(laatste),
    rijen: [
      ...DELEN.map(([veld, term]) => ({ term, cel: antwoord(veld) })),
      { term: 'Tolk', cel: tolkVan(laatste.invoer) },
      { term: 'Gemachtigde', cel: namens.map(({ naam }) => naam).join(', ') || 'geen' },
    ],
    eerder: eerder.map((gesprek) => ({
      wanneer: wanneerVan(gesprek),
      verslag: tekstUit(gesprek.invoer, 'verslag') ?? 'zonder verslag',
    })),
  };
}

/** What stands there while nobody talked here. `isOvergenomen`: talks may have been had that stand in the system before this one. */
export function toonZonderVerhaal(isOvergenomen: boolean): { readonly titel: string; readonly tekst: string } {
  return isOvergenomen
    ? {
        titel: 'De gesprekken zijn niet overgenomen',
        tekst: 'Wat de ouder eerder vertelde, staat in het vorige systeem. Hier staat wat sindsdien is vastgelegd.',
      }
    : {
        titel: 'Er is nog niet met de ouder gesproken',
        tekst: 'Het verhaal van de ouder is het begin van de beoordeling.',
      };
}

function wanneerVan({ op, door }: EerdereHandeling): string {
  return `${schrijfDatum(op)}, ${door}`;
}

function tolkVan(invoer: Invoer): string {
  if (invoer['tolk'] !== true) return 'niet nodig';
  const taal = tekstUit(invoer, 'taal');
  return taal === null ? 'nodig' : `nodig, in het ${taal}`;
}
