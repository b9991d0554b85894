/** Everything the workflows can ask of the world, and the factories that make it. */
import { maakBetaalactiviteiten, type Betaalactiviteiten, type Betaaldeps } from '#activities/betalingen/activiteiten';
import { maakBriefactiviteiten, type Briefactiviteiten, type Briefdeps } from '#activities/brieven/activiteiten';
import { maakDossieractiviteiten, type Dossieractiviteiten, type Dossierdeps } from '#activities/dossier/activiteiten';
import {
  maakToeslagenactiviteiten,
  type Toeslagenactiviteiten,
  type Toeslagendeps,
} from '#activities/integraties/toeslagen/activiteiten';

/** The contract between clerk and world: workflows see this type and nothing else of this folder. */
export type Activities = Dossieractiviteiten & Toeslagenactiviteiten & Briefactiviteiten & Betaalactiviteiten;

/** What all activities together work with. */
export type Activiteitendeps = Dossierdeps & Toeslagendeps & Briefdeps & Betaaldeps;

/** Makes all activities. */
export function createActivities(deps: Activiteitendeps): Activities {
  return {
    ...maakDossieractiviteiten(deps),
    ...maakToeslagenactiviteiten(deps),
    ...maakBriefactiviteiten(deps),
    ...maakBetaalactiviteiten(deps),
  };
}
