/** The clock engine: start, change, stop, and what comes next. Nobody edits an end date; it is always recomputed from what happened. */
import { rekenEindeUit } from '#domain/termijnen/einddatum';
import type { Klok, Klokdefinitie, Klokwijziging, Signaal } from '#domain/termijnen/klok';
import { dagenTussen, plusDagen, type Datum } from '#domain/waarden/datum';

/** A signal and the day from which it holds. */
export interface Signaalmoment {
  readonly op: Datum;
  readonly signaal: Exclude<Signaal, 'geen'>;
}

/**
 * Starts a clock on the day of the event `vanaf`; the first day of the term is the day after (Awb 4:13 and 6:8, Wht 6.10a) [S].
 * Example: Wht 6.2 lid 1, received 2026-01-15 → last day 2026-07-15.
 */
export function startKlok(definitie: Klokdefinitie, vanaf: Datum): Klok {
  const begin = { naam: definitie.naam, vanaf, wijzigingen: [], signaal: 'geen', gestoptOp: null } as const;
  return { ...begin, ...stand(definitie, { vanaf, wijzigingen: [] }) };
}

/**
 * Adds a change and recomputes. Without effect, the clock comes back as it was: an extension over the permitted number, an extension or suspension
 * after the last day (the notice must be sent before it, Awb 4:14 and 4:15, Wht 6.2) [S], suspending what stands still, resuming what runs.
 * Signals that no longer hold on the day of the change are taken back, so they come again; those that still hold do not come twice.
 */
export function wijzigKlok(definitie: Klokdefinitie, klok: Klok, wijziging: Klokwijziging): Klok {
  if (!heeftEffect(definitie, klok, wijziging)) return klok;
  const wijzigingen = [...klok.wijzigingen, wijziging];
  const gewijzigd = { ...klok, wijzigingen, ...stand(definitie, { vanaf: klok.vanaf, wijzigingen }) };
  if (wijziging.soort === 'opgeschort') return gewijzigd;
  const bereikt = signaaldagen(definitie, gewijzigd).findLast((s) => s.op <= wijziging.op)?.signaal ?? 'geen';
  return { ...gewijzigd, signaal: ernst(bereikt) < ernst(klok.signaal) ? bereikt : klok.signaal };
}

/** What decides whether a change has effect. */
export type Lopend = Pick<Klok, 'status' | 'einddatum' | 'wijzigingen'>;

/** True when a change has effect on a clock as it stands: see `wijzigKlok`. */
export function heeftEffect(definitie: Klokdefinitie, klok: Lopend, wijziging: Klokwijziging): boolean {
  switch (wijziging.soort) {
    case 'verlengd':
      return magVerlengen(definitie, klok, wijziging.op);
    case 'opgeschort':
      return definitie.opschortbaar === true && klok.status === 'loopt' && wijziging.van <= klok.einddatum;
    case 'hervat':
      return klok.status === 'opgeschort';
    case 'uitgesteld':
      return definitie.uitstelbron !== undefined && wijziging.dagen > 0 && isOpTijd(klok, wijziging.op);
  }
}

/**
 * True when the clock may be extended on that day: the number is not used up, and the last day has not passed or the clock stands still.
 * Example: last day 2026-07-15, never extended → yes on 2026-07-15, no on 2026-07-16.
 */
export function magVerlengen(definitie: Klokdefinitie, klok: Lopend, op: Datum): boolean {
  if (!definitie.verlenging || klok.status === 'gestopt') return false;
  const gebruikt = klok.wijzigingen.filter((w) => w.soort === 'verlengd').length;
  return gebruikt < definitie.verlenging.hoogstens && isOpTijd(klok, op);
}

/** A notice counts on or before the last day, and as long as the clock stands still. */
function isOpTijd(klok: Pick<Klok, 'status' | 'einddatum'>, op: Datum): boolean {
  return klok.status === 'opgeschort' || (klok.status === 'loopt' && op <= klok.einddatum);
}

/** Stops a clock: what it waited for was done, or nobody waits any more. Stopping twice keeps the first day. */
export function stopKlok(klok: Klok, op: Datum): Klok {
  return klok.status === 'gestopt' ? klok : { ...klok, status: 'gestopt', gestoptOp: op };
}

/**
 * The next signal of a running clock and the day it comes; `verlopen` comes the day after the last day (of a `periode` it means: it has ended).
 * With `vandaag`, milder signals that are already overtaken are skipped: a zaak that arrives overdue gives one signal, not three. Pass it whenever
 * signals are really given; leave it out only to show what is to come. Null when all were given, the clock stopped or stands still.
 * Example: last day 2026-07-15, signals 91 and 28 days before → 2026-04-15 onderweg, 2026-06-17 dreigt, 2026-07-16 verlopen.
 */
export function volgendSignaal(definitie: Klokdefinitie, klok: Klok, vandaag?: Datum): Signaalmoment | null {
  if (klok.status !== 'loopt') return null;
  const komend = signaaldagen(definitie, klok).filter((s) => ernst(s.signaal) > ernst(klok.signaal));
  const bereikt = vandaag === undefined ? undefined : komend.findLast((s) => s.op <= vandaag);
  return bereikt ?? komend[0] ?? null;
}

const SIGNALEN: readonly Signaal[] = ['geen', 'onderweg', 'dreigt', 'verlopen'];

function ernst(signaal: Signaal): number {
  return SIGNALEN.indexOf(signaal);
}

function signaaldagen(definitie: Klokdefinitie, klok: Pick<Klok, 'einddatum'>): readonly Signaalmoment[] {
  return [
    { op: plusDagen(klok.einddatum, -definitie.signalen.onderweg), signaal: 'onderweg' },
    { op: plusDagen(klok.einddatum, -definitie.signalen.dreigt), signaal: 'dreigt' },
    { op: plusDagen(klok.einddatum, 1), signaal: 'verlopen' },
  ];
}

/** Days since the first aanmelding was received, never negative. Nothing resets this counter. Example: 2023-12-01 on 2023-12-31 → 30. */
export function wachtdagen(ontvangenOp: Datum, vandaag: Datum): number {
  return Math.max(0, dagenTussen(ontvangenOp, vandaag));
}

/** Days until the last day: 0 on that day, negative when overdue. Example: last day 2026-07-15 on 2026-07-17 → -2. */
export function dagenOver(klok: Pick<Klok, 'einddatum'>, vandaag: Datum): number {
  return dagenTussen(vandaag, klok.einddatum);
}

function stand(
  definitie: Klokdefinitie,
  feiten: Pick<Klok, 'vanaf' | 'wijzigingen'>,
): Pick<Klok, 'einddatum' | 'status' | 'uitleg'> {
  const { einddatum, staatStil, uitleg } = rekenEindeUit(definitie, feiten);
  return { einddatum, status: staatStil ? 'opgeschort' : 'loopt', uitleg };
}
