import type { Keuze } from '#domain/processen/velden';

/** Circumstances that can make refusing a late aanmelding unfair; the first one is the case of ECLI:NL:RBAMS:2025:6170. */
export const GRONDEN: readonly Keuze[] = [
  { waarde: 'bewind', label: 'De ouder stond onder bewind of curatele en de vertegenwoordiger meldde niet aan' },
  { waarde: 'eerderePoging', label: 'De ouder probeerde zich eerder aan te melden' },
  { waarde: 'ziekte', label: 'Ziekte of opname' },
  { waarde: 'buitenland', label: 'De ouder woonde in het buitenland en was niet bereikt' },
  { waarde: 'anders', label: 'Een andere bijzondere omstandigheid' },
  { waarde: 'geen', label: 'Er is geen bijzondere omstandigheid' },
];

/** How a ground reads; the code itself when it is not known any more. */
export function grondtekst(waarde: string): string {
  return GRONDEN.find((grond) => grond.waarde === waarde)?.label ?? waarde;
}
