import { LEEG_DOSSIER, vulAan } from '#domain/integraal/feiten';
import type { Effect } from '#domain/processen/effecten';
import type { Dossierfeiten } from '#domain/processen/feiten';

/** The facts after an effect, as far as they are those of the years: put together as the queries of the dossier do. */
export function metJaareffect(feiten: Dossierfeiten, effect: Effect): Dossierfeiten {
  const dossier = feiten.integraal ?? LEEG_DOSSIER;
  if (effect.soort === 'bijstand') {
    return { ...feiten, integraal: { ...dossier, bijstand: [...dossier.bijstand, effect.bijstand] } };
  }
  if (effect.soort !== 'jaarfeiten' || effect.herkomst === 'ouder') return feiten;
  const eerder = dossier.jaren.find(({ sleutel }) => sleutel === effect.jaar) ?? { bedragen: {} };
  const stand = { ...vulAan(eerder, effect.waarden), sleutel: effect.jaar };
  const andere = dossier.jaren.filter(({ sleutel }) => sleutel !== effect.jaar);
  return { ...feiten, integraal: { ...dossier, jaren: [...andere, stand] } };
}
