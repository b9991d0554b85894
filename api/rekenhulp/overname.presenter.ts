import { toonVelden, type Veldweergave } from '#api/shared/formulier/veldweergave';
import type { Rol } from '#domain/autorisatie/rollen';
import { definitieVan } from '#domain/processen/register';
import type { Veld, Veldfout } from '#domain/processen/velden';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';

/** The act in which an answer ends up when it is taken over in a zaak. */
export const OVERNAMEHANDELING = 'legContactVast';

/** What was typed to take an answer over, and what is wrong with it. */
export interface Overnamestand {
  readonly zaaknummer: string;
  readonly fouten: readonly Veldfout[];
}

/** Nothing typed yet. */
export const GEEN_OVERNAME: Overnamestand = { zaaknummer: '', fouten: [] };

/** The form that takes an answer over; `open` when something in it is wrong. */
export interface Overnameweergave {
  readonly actie: string;
  readonly veld: Veldweergave;
  /** The question itself, so that the answer is worked out again and nobody can slip in another. */
  readonly vraag: readonly { readonly naam: string; readonly waarde: string }[];
  readonly open: boolean;
}

const ZAAKNUMMER: Veld = {
  naam: 'zaaknummer',
  label: 'Zaaknummer',
  hint: 'Bijvoorbeeld ZK-2026-0004711.',
  soort: 'tekst',
  maximaleLengte: 20,
};

/** The form with the question in hidden fields; null for who may not record a contact. */
export function toonOvername(
  { regel }: Pick<Rekenregel, 'regel'>,
  ruw: Readonly<Record<string, string>>,
  { zaaknummer, fouten }: Overnamestand,
  rollen: readonly Rol[],
): Overnameweergave | null {
  const handeling = definitieVan('aanmelding').handelingen.find(({ naam }) => naam === OVERNAMEHANDELING);
  if (handeling?.rollen.some((rol) => rollen.includes(rol)) !== true) return null;
  const [veld] = toonVelden([ZAAKNUMMER], { zaaknummer }, fouten);
  const vraag = Object.entries(ruw).flatMap(([naam, waarde]) => (waarde === '' ? [] : [{ naam, waarde }]));
  return { actie: `/rekenhulp/${regel}/overnemen`, veld: veld as Veldweergave, vraag, open: fouten.length > 0 };
}
