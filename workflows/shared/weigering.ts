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
  const oorzaak = fout instanceof ActivityFailure ? fout.cause : fout;
  return oorzaak instanceof ApplicationFailure ? (oorzaak.type ?? null) : null;
}

/** The refusal inside a failed activity, or null when it failed for another reason. */
export function alsWeigering(fout: unknown): ApplicationFailure | null {
  if (!(fout instanceof ActivityFailure) || fouttypeVan(fout) !== WEIGERING) return null;
  const redenen = (fout.cause as ApplicationFailure).details?.[0] as readonly Veldfout[] | undefined;
  return weigering(redenen ?? []);
}
