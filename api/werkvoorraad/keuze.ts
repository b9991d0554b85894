/** What the address of the werkvoorraad asks for, and addresses that ask for something else. */
import { vandaag, type Diensten } from '#api/compose';
import { maakAdres } from '#api/shared/bladeren';
import type { Medewerker } from '#api/shared/weblocals';
import type { Plaats } from '#db/queries/bladzijde';
import type { Sortering } from '#db/queries/werkvoorraad.query';
import type { Weergave, Werkselectie } from '#db/queries/werkvoorraad.selectie';
import { definitieVan, PROCEDURES } from '#domain/processen/register';
import { plusWerkdagen } from '#domain/termijnen/termijn';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/** A list, its filter, its order and the place in it. */
export interface Werkkeuze extends Werkselectie {
  readonly sortering: Sortering;
  readonly plaats: Plaats;
  /** True for who leads a team: sees all of it and may look at another. */
  readonly leidt: boolean;
}

const WEERGAVEN: readonly Weergave[] = ['mijn', 'team', 'niet-toegewezen', 'wacht', 'afgerond'];
const SORTERINGEN: readonly Sortering[] = ['termijn', 'wacht', 'naam'];
const TERMIJNEN = ['verlopen', 'dreigt'] as const;
/** Stands for all teams in the address. */
const ALLE_TEAMS = 'alle';
/** From so many working days before its end a term is near. */
export const DREIGT_WERKDAGEN = 10;

/** A list as it begins: nothing hidden, the earliest last day first. */
export const ZONDER_FILTER = { fase: null, termijn: null, alleenSpoed: false, sortering: 'termijn' } as const;

/** Gives a parameter of the address by its name; empty when it is not there. */
export type Vraaglezer = (naam: string) => string;

/** Reads the part of an address after the question mark, as a saved filter or a form carries it. */
export function vraaglezer(vraag: string): Vraaglezer {
  const waarden = new URLSearchParams(vraag);
  return (naam) => waarden.get(naam) ?? '';
}

/** Reads the address; what does not exist counts as not asked. */
export function leesKeuze(diensten: Pick<Diensten, 'klok'>, lees: Vraaglezer, medewerker: Medewerker): Werkkeuze {
  const op = vandaag(diensten);
  const leidt = medewerker.rollen.includes('teamleider');
  const weergave = een(WEERGAVEN, lees('weergave')) ?? (leidt ? 'team' : 'mijn');
  return {
    medewerkerId: medewerker.id,
    leidt,
    teambreed: leidt && !medewerker.rollen.includes('pzb'),
    team: leidt ? leesTeam(lees, medewerker.team) : medewerker.team,
    weergave,
    sortering: een(SORTERINGEN, lees('sorteer')) ?? 'termijn',
    fase: leesFase(lees('fase')),
    // What is done has no term left to filter on.
    termijn: weergave === 'afgerond' ? null : een(TERMIJNEN, lees('termijn')),
    alleenSpoed: lees('spoed') === 'ja',
    vandaag: op,
    dreigtTot: plusWerkdagen(op, DREIGT_WERKDAGEN),
    plaats: { na: nummer(lees('na')), voor: nummer(lees('voor')) },
  };
}

/** The address of a list that differs from `keuze` in what `anders` names; without a place it begins at the top. */
export function adresVan(keuze: Werkkeuze, anders: Partial<Werkkeuze> = {}): string {
  const nieuw = { ...keuze, plaats: { na: null, voor: null }, ...anders };
  return maakAdres('/werkvoorraad', {
    weergave: nieuw.weergave,
    team: nieuw.leidt ? (nieuw.team ?? ALLE_TEAMS) : null,
    fase: faseWaarde(nieuw.fase),
    termijn: nieuw.termijn,
    spoed: nieuw.alleenSpoed ? 'ja' : null,
    sorteer: nieuw.sortering === 'termijn' ? null : nieuw.sortering,
    na: nieuw.plaats.na,
    voor: nieuw.plaats.voor,
  });
}

/** The list and its filter as the part of an address after the question mark. */
export function vraagVan(keuze: Werkkeuze): string {
  return adresVan(keuze).split('?')[1] ?? '';
}

/** True when the filter hides something. */
export function isGefilterd({ fase, termijn, alleenSpoed }: Werkkeuze): boolean {
  return fase !== null || termijn !== null || alleenSpoed;
}

/** A fase as the form sends it, `eersteToets.voorstel`; empty for all. */
export function faseWaarde(fase: Werkselectie['fase']): string {
  return fase ? `${fase.procedure}.${fase.fase}` : '';
}

function leesFase(waarde: string): Werkselectie['fase'] {
  const [procedure, fase] = waarde.split('.');
  const definitie = PROCEDURES.find(({ soort }) => soort === procedure);
  if (!definitie) return null;
  const gevonden = definitieVan(definitie.soort).fases.find(({ naam }) => naam === fase);
  return gevonden ? { procedure: definitie.soort, fase: gevonden.naam } : null;
}

function leesTeam(lees: Vraaglezer, eigen: string | null): string | null {
  const gevraagd = lees('team');
  if (gevraagd === ALLE_TEAMS) return null;
  return gevraagd === '' ? eigen : gevraagd;
}

function een<W extends string>(mogelijk: readonly W[], waarde: string): W | null {
  return mogelijk.find((m) => m === waarde) ?? null;
}

function nummer(waarde: string): string | null {
  return isZaaknummer(waarde) ? waarde : null;
}
