import type { Keuze } from '#domain/parameters/keuze';

/** The law adds 1% to the extra damage and says nothing about the order of adding and deducting what was received before. */
export const OPSLAG_VOOR_VERREKENING: Keuze = {
  naam: 'opslag-werkelijke-schade',
  versie: '1',
  waarde: 'voor-verrekening',
  tekst: 'De opslag van 1% is genomen over de hele aanvullende schade, voordat wat al is ontvangen eraf gaat.',
  bron: 'Wht 2.3 lid 9',
  zekerheid: 'A',
};
