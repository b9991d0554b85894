import { LAATSTE_VENSTER, type ExPartnerparameters } from '#domain/parameters/ex-toeslagpartner';
import type { Keuze } from '#domain/parameters/keuze';
import { VENSTER_SCHUIFT, type Schuldparameters } from '#domain/parameters/schulden';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { eersteWerkdag } from '#domain/termijnen/termijn';
import { laatste, plusDagen, plusMaanden, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** The last day on which an application is in time, with its reason. */
export interface Aanvraagvenster {
  readonly uiterlijk: Datum;
  readonly uitleg: readonly Uitlegregel[];
  readonly keuzes: readonly Keuze[];
}

interface Ruw {
  readonly laatsteDag: Datum;
  readonly tekst: string;
  readonly bron: string;
}

/**
 * Until when an ex-toeslagpartner may apply: before 1-7-2024; or six months after the first day of application when that ends on or after 1-7-2024; or
 * six months after an invitation dated after 31-12-2023 (Wht 6.1 lid 6, 7) [S]; the latest of these [A].
 * Examples: nothing else known → 2024-07-01 (30 June is a Sunday); invited 2024-03-12 → 2024-09-12.
 */
export function vensterExPartner(
  feiten: { readonly eersteAanvraagdag: Datum | null; readonly uitnodiging: Datum | null },
  parameters: ExPartnerparameters,
): Aanvraagvenster {
  const { aanvraagVoor, vensterMaanden, uitnodigingNa } = parameters;
  const vensters: Ruw[] = [voorDag(aanvraagVoor, 'Wht 6.1 lid 6')];
  const { eersteAanvraagdag, uitnodiging } = feiten;
  if (eersteAanvraagdag !== null && plusMaanden(eersteAanvraagdag, vensterMaanden) >= aanvraagVoor) {
    vensters.push(
      naMaanden(eersteAanvraagdag, vensterMaanden, {
        wat: 'de eerste dag waarop een aanvraag kon',
        bron: 'Wht 6.1 lid 6',
      }),
    );
  }
  if (uitnodiging !== null && uitnodiging > uitnodigingNa) {
    vensters.push(
      naMaanden(uitnodiging, vensterMaanden, { wat: 'de dagtekening van de uitnodiging', bron: 'Wht 6.1 lid 7' }),
    );
  }
  return langste(vensters);
}

/**
 * Until when a private debt may be reported: before 1-1-2024; or six months after the first decision on compensation or O/GS became final, when that is
 * after 1-7-2023; for an ex-toeslagpartner six months after the grant (Wht 6.1 lid 1, 4, 8) [S].
 * Examples: ex-partner granted 2023-09-01 → 2024-03-01 (KAT-35); general window → 2024-01-02 (KAT-36).
 */
export function vensterPrivateSchuld(
  feiten: { readonly exPartnerToegekendOp: Datum | null; readonly onherroepelijkOp: Datum | null },
  parameters: Schuldparameters,
): Aanvraagvenster {
  const { aanvraagVoor, onherroepelijkNa, vensterMaanden } = parameters;
  const { exPartnerToegekendOp, onherroepelijkOp } = feiten;
  if (exPartnerToegekendOp !== null) {
    return langste([
      naMaanden(exPartnerToegekendOp, vensterMaanden, {
        wat: 'de dagtekening van de toekenning aan de ex-toeslagpartner',
        bron: 'Wht 6.1 lid 8',
      }),
    ]);
  }
  const vensters: Ruw[] = [voorDag(aanvraagVoor, 'Wht 6.1 lid 1')];
  if (onherroepelijkOp !== null && onherroepelijkOp > onherroepelijkNa) {
    vensters.push(
      naMaanden(onherroepelijkOp, vensterMaanden, {
        wat: 'de dag waarop het eerste besluit onherroepelijk werd',
        bron: 'Wht 6.1 lid 4',
      }),
    );
  }
  return langste(vensters);
}

/**
 * Until when compensation for debts already paid may be asked: before 1-1-2024, or six months after the first decision became final when that is after
 * 1-7-2023 (Wht 6.1 lid 1 and 3) [S]. Examples: nothing else known → 2024-01-02; final 2024-02-12 → 2024-08-12.
 */
export function vensterBetaaldeSchuld(onherroepelijkOp: Datum | null, parameters: Schuldparameters): Aanvraagvenster {
  const { aanvraagVoor, onherroepelijkNa, vensterMaanden } = parameters;
  const algemeen = voorDag(aanvraagVoor, 'Wht 6.1 lid 1');
  if (onherroepelijkOp === null || onherroepelijkOp <= onherroepelijkNa) return langste([algemeen]);
  const wat = 'de dag waarop het eerste besluit onherroepelijk werd';
  return langste([algemeen, naMaanden(onherroepelijkOp, vensterMaanden, { wat, bron: 'Wht 6.1 lid 3' })]);
}

function voorDag(dag: Datum, bron: string): Ruw {
  return { laatsteDag: plusDagen(dag, -1), tekst: `De aanvraag moet voor ${schrijfDatum(dag)} zijn gedaan`, bron };
}

function naMaanden(vanaf: Datum, maanden: number, { wat, bron }: { readonly wat: string; readonly bron: string }): Ruw {
  const laatsteDag = plusMaanden(vanaf, maanden);
  return {
    laatsteDag,
    tekst: `De aanvraag moet binnen ${maanden} maanden na ${wat} (${schrijfDatum(vanaf)}) zijn gedaan`,
    bron,
  };
}

function langste(vensters: readonly Ruw[]): Aanvraagvenster {
  const dagen = vensters.map((venster) => ({ ...venster, dag: eersteWerkdag(venster.laatsteDag).dag }));
  const uiterlijk = dagen.map(({ dag }) => dag).reduce(laatste);
  const geschoven = dagen.some(({ dag, laatsteDag }) => dag === uiterlijk && dag !== laatsteDag);
  return {
    uiterlijk,
    uitleg: dagen.map((venster) => ({ stap: 'aanvraagtermijn', tekst: schrijfVenster(venster), bron: venster.bron })),
    keuzes: [...(geschoven ? [VENSTER_SCHUIFT] : []), ...(dagen.length > 1 ? [LAATSTE_VENSTER] : [])],
  };
}

function schrijfVenster({ tekst, laatsteDag, dag }: Ruw & { readonly dag: Datum }): string {
  const vrij = dag === laatsteDag ? '' : ` (${schrijfDatum(laatsteDag)} is geen werkdag)`;
  return `${tekst}: uiterlijk ${schrijfDatum(dag)}${vrij}.`;
}
