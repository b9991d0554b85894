import { maakClamdscan } from '#api/stukken/virusscan/clamd';
import { nagebootsteVirusscan } from '#api/stukken/virusscan/nagebootst';
import type { Virusscan } from '#api/stukken/virusscan/virusscan';

/** The scanner of this system: clamd where there is one, the simulated one on a development machine, and in production without one: none, so that no file comes in. */
export function kiesVirusscan(adres: string | undefined, productie: boolean): Virusscan {
  if (adres !== undefined) return maakClamdscan(adres);
  return productie ? GEEN : nagebootsteVirusscan;
}

const GEEN: Virusscan = {
  naam: 'geen',
  nagebootst: false,
  scan: () => Promise.reject(new Error('VIRUSSCAN_ADRES is not set: without a scanner no file comes in')),
};
