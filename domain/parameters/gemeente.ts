import type { Keuze } from '#domain/parameters/keuze';
import { datum } from '#domain/waarden/datum';

/** The terms for brede ondersteuning by gemeenten, from the first conversation (Wht 2.21), and from 1-1-2025 for older ones (8.10) [S]. */
export const GEMEENTETERMIJNEN = {
  versie: 'gemeentetermijnen-2025-01-01',
  sinds: datum('2025-01-01'),
  plan: 'P8W',
  materieel: 'P6M',
  einde: 'P2Y',
  /** After UHT told the gemeente that the application was refused (Wht 2.21 lid 6). */
  naAfwijzing: 'P30D',
} as const;

/** An older support of which nobody said whether there was a plan. */
export const GEEN_PLAN: Keuze = {
  naam: 'plan-op-1-januari-2025',
  versie: '1',
  waarde: 'nog-geen-plan',
  tekst: 'Zonder antwoord is aangenomen dat er op 1 januari 2025 nog geen plan van aanpak was.',
  bron: 'Wht 8.10',
  zekerheid: 'A',
};
