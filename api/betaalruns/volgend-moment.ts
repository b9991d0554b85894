import { isWerkdag } from '#domain/termijnen/feestdagen';
import { plusDagen, type Datum } from '#domain/waarden/datum';
import { beginVan, datumOp } from '#domain/waarden/tijd';

/** Hour of the Dutch clock at which the run leaves by itself on a working day. */
const UUR = 16;

/** The next instant (milliseconds) at which a run starts by schedule. Example: Friday 27 November 2026 17:00 → Monday 30 November 16:00. */
export function volgendRunmoment(nuMs: number): number {
  let dag: Datum = datumOp(nuMs);
  while (!isWerkdag(dag) || beginVan(dag, UUR) <= nuMs) dag = plusDagen(dag, 1);
  return beginVan(dag, UUR);
}
