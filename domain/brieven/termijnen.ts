/** Days the law sets, in the words of a letter; an estimate always says that it is one. */
import type { Brieffeiten } from '#domain/brieven/feiten';
import { forfaitparametersOp } from '#domain/parameters/forfait';
import { schrijfRondBedrag } from '#domain/waarden/geld';
import { plusMaanden, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** `Volgens de wet moeten wij uiterlijk op 1 september 2021 …`, or an apology when that day has passed. */
export function wettelijkeDag(
  { op }: Pick<Brieffeiten, 'op'>,
  laatsteDag: Datum,
  wat: string,
  artikel: string,
): string {
  const dag = schrijfDatum(laatsteDag);
  return laatsteDag >= op
    ? `Volgens de wet moeten wij uiterlijk op ${dag} ${wat} (${artikel}).`
    : `Volgens de wet moesten wij uiterlijk op ${dag} ${wat} (${artikel}). Die dag is al voorbij. Dat spijt ons: u had eerder duidelijkheid moeten krijgen.`;
}

/** When the integrale beoordeling must be decided (Wht 6.2 lid 1), or null while that term stands still or has ended. */
export function dagIntegraleBeoordeling(feiten: Brieffeiten): string | null {
  const laatsteDag = feiten.laatsteDagen['beslistermijnIb'];
  if (!laatsteDag) return null;
  return wettelijkeDag(feiten, laatsteDag, 'beslissen over de integrale beoordeling', 'Wht artikel 6.2 lid 1');
}

/** When the forfait must have been tested and paid: six months after receipt (Wht 6.9 lid 3 en 4). */
export function dagForfait(feiten: Brieffeiten): string {
  const { laatsteDagen, ontvangenOp } = feiten;
  const laatsteDag = laatsteDagen['forfaitbetaling'] ?? laatsteDagen['uitbetaaltermijn'] ?? plusMaanden(ontvangenOp, 6);
  return wettelijkeDag(
    feiten,
    laatsteDag,
    'de eerste toets doen en betalen als u daar recht op heeft',
    'Wht artikel 6.9 lid 3',
  );
}

/** UHT says that the eerste toets is often ready in three months (Jaarplan 2024); not said when those have passed. */
export function schattingEersteToets({ op, ontvangenOp }: Brieffeiten): string | null {
  const dag = plusMaanden(ontvangenOp, 3);
  if (dag <= op) return null;
  return `Vaak lukt de eerste toets binnen drie maanden, dus rond ${schrijfDatum(dag)}. Dat is een schatting en geen toezegging.`;
}

/** The forfait of the law that goes with this aanmelding, without cents: `€ 30.000`. */
export function forfaitbedrag({ ontvangenOp }: Brieffeiten): string {
  return schrijfRondBedrag(forfaitparametersOp(ontvangenOp).forfait);
}

/** Last day on which one could apply: `2 januari 2024`. */
export function laatsteAanmelddag({ ontvangenOp }: Brieffeiten): string {
  return schrijfDatum(forfaitparametersOp(ontvangenOp).laatsteAanmelddag);
}
