/** The last day of a clock, worked out from its start and everything that happened to it, with the answer to "waarom deze datum?". */
import type { Klok, Klokdefinitie, Klokwijziging, Uitlegstap } from '#domain/termijnen/klok';
import {
  eersteWerkdag,
  leesLengte,
  minstensTweeWerkdagen,
  plusWerkdagen,
  rolDoor,
  ruweLaatsteDag,
  schrijfLengte,
} from '#domain/termijnen/termijn';
import { dagenTussen, laatste, plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** What the computation gives: while `staatStil`, the running suspension is not in the date yet. `ruw` is the last day before any shift. */
export interface Einde {
  readonly ruw: Datum;
  readonly einddatum: Datum;
  readonly staatStil: boolean;
  readonly uitleg: readonly Uitlegstap[];
}

/** A clock while it is worked out, change by change. */
export interface Stand {
  readonly vanaf: Datum;
  ruw: Datum;
  sinds: (Klokwijziging & { soort: 'opgeschort' }) | null;
  readonly geweest: { readonly van: Datum; readonly tot: Datum }[];
  readonly uitleg: Uitlegstap[];
}

/**
 * The last day: start plus length, then each change in order (an extension adds its length, an ended suspension its days, a day in two suspensions
 * counts once [A], a delay with consent the days agreed on), and at the end one shift under the Algemene termijnenwet (art. 1 and 2) [S]. An extension in months is added to the end so far, which
 * can be a day or more earlier than doubling the length: 2025-08-31 + 6 + 6 months = 2026-08-28 [A, the safe side].
 * Example (K12): 2013-10-01, six weeks, suspended 2013-10-04 to 2013-10-17, extended two weeks → 2013-12-09.
 */
export function rekenEindeUit(definitie: Klokdefinitie, klok: Pick<Klok, 'vanaf' | 'wijzigingen'>): Einde {
  const stand = beginStand(definitie, klok.vanaf);
  for (const wijziging of klok.wijzigingen) verwerk(definitie, stand, wijziging);
  return sluitAf(definitie, stand);
}

/** A clock that has only started: for who has to look at the last day between two changes. */
export function beginStand(definitie: Klokdefinitie, vanaf: Datum): Stand {
  const lengte = leesLengte(definitie.lengte);
  const ruw = plusLengte(definitie, vanaf, definitie.lengte);
  const dag = schrijfDatum(ruw);
  const tekst = lengte.aantal === 0 ? dag : `${duur(definitie, definitie.lengte)} na ${schrijfDatum(vanaf)} is ${dag}`;
  const stap = { tekst: `${definitie.titel}: ${tekst}.`, bron: definitie.bron, datum: ruw };
  return { vanaf, ruw, sinds: null, geweest: [], uitleg: [stap] };
}

/** The last day as it is at this moment, with its shift. */
export function laatsteDagVan(definitie: Klokdefinitie, stand: Stand): Datum {
  if (definitie.werkdagen) return eersteWerkdag(stand.ruw).dag;
  const lengte = leesLengte(definitie.lengte);
  return rolDoor(definitie.soort, lengte, minstensTweeWerkdagen(definitie.soort, lengte, stand)).dag;
}

/** The end, after the last change. */
export function sluitAf(definitie: Klokdefinitie, stand: Stand): Einde {
  if (stand.sinds) {
    stand.uitleg.push({
      tekst: `Opgeschort sinds ${schrijfDatum(stand.sinds.van)}${reden(stand.sinds)}: de termijn staat stil.`,
      ...grond(definitie),
    });
  }
  const einddatum = schuif(definitie, stand);
  stand.uitleg.push({ tekst: `De laatste dag is ${schrijfDatum(einddatum)}.`, datum: einddatum });
  return { ruw: stand.ruw, einddatum, staatStil: stand.sinds !== null, uitleg: stand.uitleg };
}

/** Takes one change into a clock that is being worked out. */
export function verwerk(definitie: Klokdefinitie, stand: Stand, wijziging: Klokwijziging): void {
  switch (wijziging.soort) {
    case 'verlengd':
      verleng(definitie, stand, wijziging.op);
      return;
    case 'opgeschort':
      stand.sinds = wijziging;
      return;
    case 'hervat':
      hervat(definitie, stand, wijziging.op);
      return;
    case 'uitgesteld':
      stelUit(definitie, stand, wijziging.dagen);
      return;
  }
}

function verleng(definitie: Klokdefinitie, stand: Stand, op: Datum): void {
  if (!definitie.verlenging) return;
  const { lengte, bron } = definitie.verlenging;
  stand.ruw = plusLengte(definitie, stand.ruw, lengte);
  const tekst = `Op ${schrijfDatum(op)} verlengd met ${duur(definitie, lengte)}, tot ${schrijfDatum(stand.ruw)}.`;
  stand.uitleg.push({ tekst, bron, datum: stand.ruw });
}

function hervat(definitie: Klokdefinitie, stand: Stand, op: Datum): void {
  if (!stand.sinds) return;
  const { sinds } = stand;
  const eerder = dagenInUnie(stand.geweest);
  stand.geweest.push({ van: sinds.van, tot: op });
  const erbij = dagenInUnie(stand.geweest) - eerder;
  stand.ruw = plusDagen(stand.ruw, erbij);
  stand.sinds = null;
  const tekst = `Opgeschort van ${schrijfDatum(sinds.van)} tot ${schrijfDatum(op)}${reden(sinds)}: ${dagen(erbij)} erbij, tot ${schrijfDatum(stand.ruw)}.`;
  stand.uitleg.push({ tekst, datum: stand.ruw, ...grond(definitie) });
}

function stelUit(definitie: Klokdefinitie, stand: Stand, aantal: number): void {
  stand.ruw = plusDagen(stand.ruw, aantal);
  const tekst = `Met instemming ${dagen(aantal)} uitgesteld, tot ${schrijfDatum(stand.ruw)}.`;
  stand.uitleg.push({
    tekst,
    datum: stand.ruw,
    ...(definitie.uitstelbron === undefined ? {} : { bron: definitie.uitstelbron }),
  });
}

function schuif(definitie: Klokdefinitie, stand: Stand): Datum {
  if (definitie.werkdagen) return eersteWerkdag(stand.ruw).dag;
  const lengte = leesLengte(definitie.lengte);
  const minstens = minstensTweeWerkdagen(definitie.soort, lengte, stand);
  if (minstens > stand.ruw) {
    const tekst = `In de termijn moeten twee werkdagen vallen. Hij loopt daarom tot ${schrijfDatum(minstens)}.`;
    stand.uitleg.push({ tekst, bron: 'Algemene termijnenwet art. 2', datum: minstens });
  }
  const { dag, stap } = rolDoor(definitie.soort, lengte, minstens);
  if (stap) stand.uitleg.push(stap);
  return dag;
}

function plusLengte(definitie: Klokdefinitie, dag: Datum, iso: string): Datum {
  const lengte = leesLengte(iso);
  return definitie.werkdagen ? plusWerkdagen(dag, lengte.aantal) : ruweLaatsteDag(dag, lengte);
}

function duur(definitie: Klokdefinitie, iso: string): string {
  const lengte = leesLengte(iso);
  return definitie.werkdagen ? `${lengte.aantal} werkdagen` : schrijfLengte(lengte);
}

function dagen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`;
}

function reden(wijziging: { readonly reden: string }): string {
  return wijziging.reden === '' ? '' : ` (${wijziging.reden})`;
}

function grond(definitie: Klokdefinitie): { bron?: string } {
  if (definitie.opschortbron !== undefined) return { bron: definitie.opschortbron };
  return definitie.soort === 'wettelijk' ? { bron: 'Awb 4:15' } : {};
}

/** Number of days in at least one of the spans, the last day of each not counted. */
function dagenInUnie(perioden: readonly { readonly van: Datum; readonly tot: Datum }[]): number {
  let aantal = 0;
  let geteldTot: Datum | null = null;
  for (const { van, tot } of perioden.toSorted((a, b) => dagenTussen(b.van, a.van))) {
    const begin: Datum = geteldTot === null ? van : laatste(van, geteldTot);
    aantal += Math.max(0, dagenTussen(begin, tot));
    geteldTot = laatste(begin, tot);
  }
  return aantal;
}
