import { toonTeamnaam } from '#api/shared/teamnaam';
import { DREIGT_WERKDAGEN, faseWaarde, type Werkkeuze } from '#api/werkvoorraad/keuze';
import { PROCEDURES } from '#domain/processen/register';

/** A line of a list to choose from. */
export interface Filterkeuze {
  readonly waarde: string;
  readonly label: string;
  readonly gekozen: boolean;
}

/** The form above the list. */
export interface Filterweergave {
  /** What the form carries along unseen. */
  readonly vast: readonly { readonly naam: string; readonly waarde: string }[];
  readonly fases: readonly { readonly titel: string; readonly keuzes: readonly Filterkeuze[] }[];
  readonly termijnen: readonly Filterkeuze[];
  readonly alleenSpoed: boolean;
  /** Teams for who leads one; null for others. */
  readonly teams: readonly Filterkeuze[] | null;
}

/** Words and present choice of the form. What is done has no term left to filter on. */
export function toonFilter(keuze: Werkkeuze, teams: readonly string[]): Filterweergave {
  return {
    vast: [
      { naam: 'weergave', waarde: keuze.weergave },
      ...(keuze.sortering === 'termijn' ? [] : [{ naam: 'sorteer', waarde: keuze.sortering }]),
    ],
    fases: fasesVan(keuze),
    termijnen: keuze.weergave === 'afgerond' ? [] : termijnenVan(keuze),
    alleenSpoed: keuze.alleenSpoed,
    teams: keuze.leidt ? teamsVan(keuze, teams) : null,
  };
}

function fasesVan(keuze: Werkkeuze): Filterweergave['fases'] {
  const nu = faseWaarde(keuze.fase);
  return PROCEDURES.map(({ soort, titel, fases }) => ({
    titel,
    keuzes: fases.map((fase) => {
      const waarde = faseWaarde({ procedure: soort, fase: fase.naam });
      return { waarde, label: fase.titel, gekozen: waarde === nu };
    }),
  }));
}

function termijnenVan({ termijn }: Werkkeuze): readonly Filterkeuze[] {
  const keuzes = [
    { waarde: '', label: 'Alle termijnen' },
    { waarde: 'verlopen', label: 'Verlopen' },
    { waarde: 'dreigt', label: `Binnen ${DREIGT_WERKDAGEN} werkdagen` },
  ];
  return keuzes.map((keuze) => ({ ...keuze, gekozen: keuze.waarde === (termijn ?? '') }));
}

function teamsVan({ team }: Werkkeuze, teams: readonly string[]): readonly Filterkeuze[] {
  return [
    { waarde: 'alle', label: 'Alle teams', gekozen: team === null },
    ...teams.map((naam) => ({ waarde: naam, label: toonTeamnaam(naam), gekozen: naam === team })),
  ];
}
