import { ActivityFailure, ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { Veldfout } from '#domain/processen/velden';

/** Type of the failure with which an act is refused; its first detail is the list of reasons. */
export const WEIGERING = 'Weigering';

/** Makes the refusal of an act. It is expected, so it does not count as an error anywhere. */
export function weigering(redenen: readonly Veldfout[]): ApplicationFailure {
  return ApplicationFailure.create({
    type: WEIGERING,
    message: redenen.map((reden) => reden.code).join(', '),
    nonRetryable: true,
    details: [redenen],
    category: ApplicationFailureCategory.BENIGN,
  });
}

/** Type of the ApplicationFailure an activity ended with; null for anything else. */
export function fouttypeVan(fout: unknown): string | null {
  return oorzaakVan(fout)?.type ?? null;
}

/** True when an activity ended with something that trying again cannot help. */
export function isDefinitief(fout: unknown): boolean {
  return oorzaakVan(fout)?.nonRetryable === true;
}

/** The refusal a failed activity ended with, or null when it failed for another reason. */
export function alsWeigering(fout: unknown): ApplicationFailure | null {
  const oorzaak = oorzaakVan(fout);
  if (oorzaak?.type !== WEIGERING) return null;
  const redenen = oorzaak.details?.[0] as readonly Veldfout[] | undefined;
  return weigering(redenen ?? []);
}

/** An activity wraps what went wrong in it; one within the workflow task gives it as it is. */
function oorzaakVan(fout: unknown): ApplicationFailure | null {
  const oorzaak = fout instanceof ActivityFailure ? fout.cause : fout;
  return oorzaak instanceof ApplicationFailure ? oorzaak : null;
}
