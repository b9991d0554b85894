import { NIET_IN_OPLEIDING, type Geschiktheid } from '#domain/verdeling/regels';
import type { Wachtende, Wachtplaats } from '#domain/verdeling/wachtrij';
import type { Datum } from '#domain/waarden/datum';

/** What a PZB can be given. */
export type Vaardigheid = 'volledig' | 'in opleiding';

/** How much a PZB can take, and what was given already. */
export interface Capaciteit {
  readonly medewerkerId: string;
  readonly vaardigheid: Vaardigheid;
  readonly zakenPerWeek: number;
  /** First and last day of an absence; null: none, or without a known end. */
  readonly afwezigVan: Datum | null;
  readonly afwezigTot: Datum | null;
  /** Handed out since Monday. */
  readonly dezeWeek: number;
  /** Handed out before that and not begun yet. */
  readonly nietBegonnen: number;
}

/** One proposal: this zaak to this PZB. */
export interface Uitgiftevoorstel<W extends Wachtende = Wachtende> {
  readonly medewerkerId: string;
  readonly plaats: Wachtplaats<W>;
}

/** True when the PZB is away on that day. An absence without a last day goes on. */
export function isAfwezig(
  { afwezigVan, afwezigTot }: Pick<Capaciteit, 'afwezigVan' | 'afwezigTot'>,
  op: Datum,
): boolean {
  return afwezigVan !== null && afwezigVan <= op && (afwezigTot === null || op <= afwezigTot);
}

/** How many zaken can still be given this week: none while away, never below zero. */
export function ruimteVan(capaciteit: Capaciteit, op: Datum): number {
  if (isAfwezig(capaciteit, op)) return 0;
  return Math.max(0, capaciteit.zakenPerWeek - capaciteit.dezeWeek - capaciteit.nietBegonnen);
}

/** Why a zaak does not go to someone in training, in Dutch; empty when it can. */
export function nietInOpleiding(zaak: Geschiktheid): readonly string[] {
  return NIET_IN_OPLEIDING.filter(({ geldt }) => geldt(zaak)).map(({ titel }) => titel);
}

/**
 * The next fit zaak for every PZB with room, one each. The queue is walked from the front: a zaak goes to someone in training when it is fit
 * and one is free, else to who has most room; a zaak nobody who is left may take stays where it is. So as long as somebody with full skill is
 * free nobody is passed over, and the protected part of the queue holds for what is handed out.
 */
export function stelUitgifteVoor<W extends Wachtende>(
  wachtrij: readonly Wachtplaats<W>[],
  capaciteiten: readonly Capaciteit[],
  op: Datum,
): readonly Uitgiftevoorstel<W>[] {
  const vrij = capaciteiten.filter((c) => ruimteVan(c, op) > 0).sort((a, b) => volgorde(a, b, op));
  const voorstellen: Uitgiftevoorstel<W>[] = [];
  for (const plaats of wachtrij) {
    if (vrij.length === 0) break;
    const geschikt = nietInOpleiding(plaats.zaak).length === 0;
    const wie = vrij.findIndex(({ vaardigheid }) => geschikt || vaardigheid === 'volledig');
    const [medewerker] = wie < 0 ? [] : vrij.splice(wie, 1);
    if (medewerker) voorstellen.push({ medewerkerId: medewerker.medewerkerId, plaats });
  }
  return voorstellen;
}

/** Who is in training first: they can take only some; then most room; the id makes it the same every time. */
function volgorde(a: Capaciteit, b: Capaciteit, op: Datum): number {
  if (a.vaardigheid !== b.vaardigheid) return a.vaardigheid === 'in opleiding' ? -1 : 1;
  const verschil = ruimteVan(b, op) - ruimteVan(a, op);
  if (verschil !== 0) return verschil;
  return a.medewerkerId < b.medewerkerId ? -1 : 1;
}
