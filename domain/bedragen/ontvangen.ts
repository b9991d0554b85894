import type { Ontvangst } from '#domain/bedragen/compensatie.feiten';
import { NOODVOORZIENING_NIET_AF } from '#domain/parameters/compensatie';
import type { Keuze } from '#domain/parameters/keuze';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { minTotNul, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** What is left to pay. */
export interface Verrekening {
  readonly teBetalen: EuroCenten;
  readonly uitleg: readonly Uitlegregel[];
  readonly keuzes: readonly Keuze[];
}

/** What never comes off: the gift of € 750 of December 2020 (nu.nl 6094449) [S] and the emergency payment of Wht 2.8 [?]. */
const NIET_AF: readonly Ontvangst['soort'][] = ['gift-750', 'noodvoorziening'];

/**
 * What is still to be paid: the total minus what was received under a herstelmaatregel, never below zero; nothing is paid back (Wht 2.1 lid 5;
 * H-IBJA) [S]. Examples: € 37.993 minus forfait € 30.000 and provisional € 7.945 → € 48 (E14); € 6.000 after a forfait of € 30.000 → € 0 (E04).
 */
export function verrekenOntvangen(totaal: EuroCenten, ontvangen: readonly Ontvangst[]): Verrekening {
  const af = ontvangen.filter(({ soort }) => !NIET_AF.includes(soort));
  const aftrek = som(af.map(({ bedrag }) => bedrag));
  const teBetalen = minTotNul(totaal, aftrek);
  const tekst = `Te betalen: ${schrijfBedrag(totaal)} min ${schrijfBedrag(aftrek)}, nooit onder nul = ${schrijfBedrag(teBetalen)}.`;
  return {
    teBetalen,
    uitleg: [...ontvangen.map(schrijfOntvangst), { stap: 'te betalen', tekst, bron: 'Wht 2.1 lid 5' }],
    keuzes: ontvangen.some(({ soort }) => soort === 'noodvoorziening') ? [NOODVOORZIENING_NIET_AF] : [],
  };
}

function schrijfOntvangst({ soort, bedrag }: Ontvangst): Uitlegregel {
  const slot = NIET_AF.includes(soort) ? '; gaat er niet af' : '';
  return {
    stap: 'ontvangen',
    tekst: `Ontvangen (${soort}): ${schrijfBedrag(bedrag)}${slot}.`,
    bron: 'Wht 2.1 lid 5; 2.7 lid 1',
  };
}
