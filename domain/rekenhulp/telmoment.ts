import type { Telmoment } from '#domain/dwangsom/telling';
import type { Rekenfout, Vormen } from '#domain/rekenhulp/rekenregel';
import type { Datum } from '#domain/waarden/datum';

/** The two keys of which a question about a dwangsom has exactly one. */
export const TELMOMENT = {
  bekendgemaakt: {
    label: 'Besluit bekendgemaakt op',
    hint: 'Dit, of de peildatum.',
    vorm: { soort: 'datum' },
    optioneel: true,
  },
  peildatum: {
    label: 'Peildatum',
    hint: 'De stand op deze dag, als er nog geen besluit is.',
    vorm: { soort: 'datum' },
    optioneel: true,
  },
} as const satisfies Vormen;

/** Reads which of the two was given; none or both is a refusal. */
export function leesTelmoment(invoer: {
  readonly bekendgemaakt?: Datum;
  readonly peildatum?: Datum;
}): Telmoment | Rekenfout {
  const { bekendgemaakt, peildatum } = invoer;
  if (bekendgemaakt !== undefined && peildatum !== undefined) {
    return {
      code: 'niet-samen',
      veld: 'peildatum',
      melding: 'Geef de dag van bekendmaking of de peildatum, niet allebei.',
    };
  }
  if (bekendgemaakt !== undefined) return { soort: 'bekendgemaakt', op: bekendgemaakt };
  if (peildatum !== undefined) return { soort: 'peildatum', op: peildatum };
  return { code: 'verplicht', veld: 'bekendgemaakt', melding: 'Geef de dag van bekendmaking of een peildatum.' };
}
