import type { Proefrit } from '#api/handelingen/proefrit';
import { toonBesluitregels } from '#api/shared/besluitregels';
import { BRIEFNAMEN } from '#api/shared/briefnamen';
import type { Tabel } from '#api/shared/weergave';
import { ROLNAMEN } from '#domain/autorisatie/rollen';
import type { Briefmodel } from '#domain/brieven/model';
import type { Briefsoort, Effect } from '#domain/processen/effecten';

/** A letter that would be sent. */
export interface Briefvoorbeeld {
  readonly naam: string;
  readonly model: Briefmodel;
}

/** What an act would do, for looking at before it is done. */
export interface Voorbeeldweergave {
  readonly gevolgen: readonly string[];
  readonly berekening: Tabel | null;
  readonly brieven: readonly Briefvoorbeeld[];
}

/** Words for the outcome of a trial. `modellen` are the letters in the order of the effects. */
export function toonVoorbeeld(
  ritten: readonly Proefrit[],
  modellen: readonly { readonly brief: Briefsoort; readonly model: Briefmodel }[],
): Voorbeeldweergave {
  const effecten = ritten.flatMap((rit) => rit.beslissing.effecten.map(({ effect }) => effect));
  const besluit = effecten.find((effect) => effect.soort === 'besluit')?.besluit;
  return {
    gevolgen: [
      ...ritten.flatMap((rit) => rit.beslissing.log.map((regel) => regel.tekst)),
      ...effecten.flatMap((effect) => gevolgVan(effect) ?? []),
    ],
    berekening: besluit && besluit.regels.length > 0 ? toonBesluitregels(besluit.regels, besluit.bedrag) : null,
    brieven: modellen.map(({ brief, model }) => ({ naam: BRIEFNAMEN[brief], model })),
  };
}

/** What a person notices of an effect; the rest is bookkeeping. */
function gevolgVan(effect: Effect): string | null {
  if (effect.soort === 'taak') return `Taak voor de ${ROLNAMEN[effect.rol]}: ${effect.titel}.`;
  return effect.soort === 'brief' ? `Brief aan de ouder: ${BRIEFNAMEN[effect.brief].toLowerCase()}.` : null;
}
