import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** The scheme for relatives of a deceased child (Wht 2.14c–2.14f) [S]. */
const OVERLEDEN_KIND: Versies<Versie> = [{ versie: 'overleden-kind-2024-04-22', geldigVanaf: datum('2024-04-22') }];

/** The scheme for relatives of a deceased aanvrager (Wht 2.9a, 2.9b) [S]. */
const OVERLEDEN_AANVRAGER: Versies<Versie> = [{ versie: 'nabestaanden-2025-01-01', geldigVanaf: datum('2025-01-01') }];

/** The first days of both schemes. */
export const OVERLEDEN_KIND_SINDS = OVERLEDEN_KIND[0].geldigVanaf;
export const NABESTAANDEN_SINDS = OVERLEDEN_AANVRAGER[0].geldigVanaf;

/** The version for a deceased child; a death before 22-4-2024 falls under the oldest. */
export function overledenKindVersieOp(op: Datum): string {
  return geldigOp(OVERLEDEN_KIND, op).versie;
}

/** The version for a deceased aanvrager; a death before 1-1-2025 falls under the oldest. */
export function nabestaandenVersieOp(op: Datum): string {
  return geldigOp(OVERLEDEN_AANVRAGER, op).versie;
}

/** Over whom is divided: the law says equally, over the children who apply in time and qualify. */
export const DEELTAL: Keuze = {
  naam: 'deeltal-nabestaanden',
  versie: '1',
  waarde: 'tijdige-rechthebbende-aanvragers',
  tekst: 'Gedeeld is door het aantal rechthebbenden dat op tijd een aanvraag deed.',
  bron: 'Wht 2.9b lid 3',
  zekerheid: 'A',
};

/** A share that does not come out in whole cents. */
export const AFRONDING_DEEL: Keuze = {
  naam: 'afronding-deel',
  versie: '1',
  waarde: 'cent-naar-beneden',
  tekst:
    'Het deel per persoon is naar beneden afgerond op de cent, zodat allen samen nooit meer krijgen dan het bedrag.',
  bron: 'Wht 2.9b lid 3; 2.14f',
  zekerheid: 'A',
};
