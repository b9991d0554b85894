/** What an act would do, worked out on the present state of the zaak without keeping anything. */
import type { Handelingpagina } from '#api/handelingen/handelingpagina';
import { beslis } from '#domain/processen/beslis';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Beslissing, Gebeurtenis } from '#domain/processen/gebeurtenis';
import type { Handelingdefinitie, Proceduredefinitie } from '#domain/processen/procedure';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';

/** The event that would write the letter, with its answer. */
export interface Proefrit {
  readonly gebeurtenis: Gebeurtenis & { readonly soort: 'handeling' };
  readonly beslissing: Beslissing & { readonly ok: true };
}

/** The outcome: what happens, or why it cannot. */
export type Proefuitslag =
  { readonly ok: true; readonly ritten: readonly Proefrit[] } | (Beslissing & { readonly ok: false });

/** True when this act, or the approval that follows on it, makes a letter: then there is something to look at before sending. */
export function leidtTotBrief(definitie: Proceduredefinitie, handeling: Handelingdefinitie): boolean {
  return heeftBrief(handeling) || goedkeuringVan(definitie, handeling) !== undefined;
}

/**
 * Does the act on paper. When it only proposes, the approval that would follow is done on paper as well, by nobody in particular, so that
 * the proposer sees the letter and the amount the beoordelaar will be asked to sign.
 */
export function maakProefrit(pagina: Handelingpagina, invoer: Invoer, feiten: Dossierfeiten): Proefuitslag {
  const { stand, definitie, handeling } = pagina;
  const eerste = rijd(pagina, stand.toestand, { handeling: handeling.naam, invoer, door: pagina.door }, feiten);
  if (!eerste.beslissing.ok) return eerste.beslissing;
  const goedkeuring = heeftBrief(handeling) ? undefined : goedkeuringVan(definitie, handeling);
  const ritten = [{ ...eerste, beslissing: eerste.beslissing }];
  if (!goedkeuring) return { ok: true, ritten };
  const door = { medewerkerId: 'tweede beoordelaar', rollen: goedkeuring.rollen };
  const tweede = rijd(pagina, eerste.beslissing.toestand, { handeling: goedkeuring.naam, invoer: {}, door }, feiten);
  return {
    ok: true,
    ritten: tweede.beslissing.ok ? [...ritten, { ...tweede, beslissing: tweede.beslissing }] : ritten,
  };
}

function rijd(
  pagina: Handelingpagina,
  toestand: Zaaktoestand,
  stap: Pick<Proefrit['gebeurtenis'], 'handeling' | 'invoer' | 'door'>,
  feiten: Dossierfeiten,
): { readonly gebeurtenis: Proefrit['gebeurtenis']; readonly beslissing: Beslissing } {
  const gebeurtenis = {
    ...stap,
    soort: 'handeling',
    op: pagina.op,
    sleutel: `voorbeeld-${stap.handeling}`,
    procedureId: pagina.procedure.id,
  } as const;
  return { gebeurtenis, beslissing: beslis(toestand, gebeurtenis, feiten) };
}

function heeftBrief(handeling: Handelingdefinitie): boolean {
  return handeling.brieven !== undefined && handeling.brieven.length > 0;
}

function goedkeuringVan(definitie: Proceduredefinitie, handeling: Handelingdefinitie): Handelingdefinitie | undefined {
  return definitie.handelingen.find(
    (ander) => ander.velden.length === 0 && heeftBrief(ander) && ander.andereDan?.includes(handeling.naam) === true,
  );
}
