import type { Cel } from '#api/shared/weergave';
import { schrijfDatum } from '#domain/waarden/datum';
import { datumOp, kloktijdOp } from '#domain/waarden/tijd';

/** An instant (milliseconds since 1970) on the Dutch clock: `25 november 2026, 16:03`. */
export function schrijfMoment(momentMs: number): string {
  return `${schrijfDatum(datumOp(momentMs))}, ${kloktijdOp(momentMs)}`;
}

/** An instant as a cell shows it; a dash when there is none. */
export function toonMoment(momentMs: number | null): Cel {
  return momentMs === null ? '–' : { tekst: schrijfMoment(momentMs), iso: datumOp(momentMs) };
}

const MINUUT_MS = 60_000;
const UUR_MS = 60 * MINUUT_MS;
const DAG_MS = 24 * UUR_MS;

/** How long ago something was, in words: `12 minuten`, `5 uur`, `3 dagen`. Both in milliseconds since 1970. */
export function duurTekst(vanafMs: number, totMs: number): string {
  const verstreken = Math.max(0, totMs - vanafMs);
  if (verstreken < MINUUT_MS) return 'minder dan een minuut';
  if (verstreken < UUR_MS) return telwoord(verstreken / MINUUT_MS, 'minuut', 'minuten');
  if (verstreken < 2 * DAG_MS) return telwoord(verstreken / UUR_MS, 'uur', 'uur');
  return telwoord(verstreken / DAG_MS, 'dag', 'dagen');
}

function telwoord(aantal: number, een: string, meer: string): string {
  const heel = Math.floor(aantal);
  return `${heel} ${heel === 1 ? een : meer}`;
}
