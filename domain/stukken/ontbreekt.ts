/** What the ouder reads about papers that are not there. */
import type { Bronstand, Manifestitem } from '#domain/stukken/manifest';

/** A sentence of the feitenoverzicht with what it rests on. */
export interface Ontbrekendzin {
  /** The toeslagjaar it is about; null: the whole zaak. */
  readonly jaar: number | null;
  readonly tekst: string;
  readonly bron: string;
}

/** Files were destroyed too early (Inspectie O&E, 1 September 2020): what is missing may not hurt the ouder. */
const BRON = 'Inspectie Overheidsinformatie en Erfgoed 1-9-2020; Kamerstukken 2020Z15485 en 2020Z15232';

/** For the feitenoverzicht: by year what was not found and what was asked for, and that it does not hurt the ouder. Nothing when nothing is missing. */
export function zinnenOverOntbrekend(items: readonly Manifestitem[]): readonly Ontbrekendzin[] {
  const jaren = [...new Set(items.map((item) => item.jaar))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return jaren.flatMap((jaar) => {
    const van = (stand: Bronstand): readonly string[] =>
      items.filter((item) => item.jaar === jaar && item.stand === stand).map((item) => midden(item.bron.titel));
    const zinnen = [...afwezig(jaar, van('afwezig')), ...opgevraagd(jaar, van('opgevraagd'))];
    return zinnen.length === 0 ? [] : [{ jaar, tekst: [...zinnen, NIET_IN_UW_NADEEL].join(' '), bron: BRON }];
  });
}

const NIET_IN_UW_NADEEL = 'Het ontbreken van deze stukken werkt niet in uw nadeel.';

function afwezig(jaar: number | null, bronnen: readonly string[]): readonly string[] {
  if (bronnen.length === 0) return [];
  return [`Wij hebben${over(jaar)} gezocht, maar dit niet (meer) gevonden: ${opsomming(bronnen)}.`];
}

function opgevraagd(jaar: number | null, bronnen: readonly string[]): readonly string[] {
  if (bronnen.length === 0) return [];
  return [`Dit hebben wij${over(jaar)} opgevraagd en nog niet ontvangen: ${opsomming(bronnen)}.`];
}

function over(jaar: number | null): string {
  return jaar === null ? '' : ` over ${jaar}`;
}

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}

/** A title inside a sentence: no capital, unless it begins with an abbreviation. */
function midden(titel: string): string {
  return /^[A-Z]{2}/.test(titel) ? titel : `${titel.slice(0, 1).toLowerCase()}${titel.slice(1)}`;
}
