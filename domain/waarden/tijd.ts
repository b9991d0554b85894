/**
 * The one bridge between instants (milliseconds since 1970, UTC) and Dutch civil dates.
 * Written without `Intl`, so that it gives the same answer inside the workflow sandbox:
 * Europe/Amsterdam has been UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October at 01:00 UTC, since 1996.
 */
import { datumdelen, dagnummer, vanDagnummer, weekdag, datumVanDelen, type Datum } from '#domain/waarden/datum';

const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;

/** The civil date in the Netherlands at an instant (milliseconds since 1970). */
export function datumOp(momentMs: number): Datum {
  return vanDagnummer(Math.floor((momentMs + verschilMs(momentMs)) / DAG_MS));
}

/** The instant (milliseconds) at which the Dutch day `d` begins, plus whole `uren` on the clock. */
export function beginVan(d: Datum, uren = 0): number {
  const alsUtc = dagnummer(d) * DAG_MS + uren * UUR_MS;
  const gok = alsUtc - verschilMs(alsUtc - UUR_MS);
  return alsUtc - verschilMs(gok);
}

/** Clock time in the Netherlands at an instant, as `09:12`. */
export function kloktijdOp(momentMs: number): string {
  const inDag = (((momentMs + verschilMs(momentMs)) % DAG_MS) + DAG_MS) % DAG_MS;
  const minuten = Math.floor(inDag / 60_000);
  return `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;
}

function verschilMs(momentMs: number): number {
  const { jaar } = datumdelen(vanDagnummer(Math.floor(momentMs / DAG_MS)));
  const zomer = momentMs >= laatsteZondag(jaar, 3) && momentMs < laatsteZondag(jaar, 10);
  return (zomer ? 2 : 1) * UUR_MS;
}

/** 01:00 UTC on the last Sunday of a month of 31 days (March, October). */
function laatsteZondag(jaar: number, maand: number): number {
  const laatsteDag = datumVanDelen({ jaar, maand, dag: 31 });
  return (dagnummer(laatsteDag) - weekdag(laatsteDag)) * DAG_MS + UUR_MS;
}
