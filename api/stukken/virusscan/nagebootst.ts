import type { Virusscan } from '#api/stukken/virusscan/virusscan';

/** The file every scanner calls a virus, in two parts: whole, it would make scanners remove this source. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Stands in for a scanner where there is none: it knows only the test file of EICAR. */
export const nagebootsteVirusscan: Virusscan = {
  naam: 'nagebootst',
  nagebootst: true,
  scan: (inhoud) =>
    Promise.resolve(inhoud.includes(EICAR) ? { schoon: false, virus: 'EICAR-testbestand' } : { schoon: true }),
};
