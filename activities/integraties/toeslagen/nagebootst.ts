import { createHash } from 'node:crypto';
import type { Toeslagenregister, Toeslaggegevens } from '#activities/integraties/toeslagen/toeslagen';

type Antwoord = Omit<Toeslaggegevens, 'bronOp'>;

const GEEN_KOT: Antwoord = {
  kotAangevraagd: false,
  voldeedAanVoorwaarden: false,
  zelfStopgezet: false,
  onterechteTerugvordering: false,
};
const GEEN_RECHT: Antwoord = { ...GEEN_KOT, kotAangevraagd: true };
const ONTERECHT: Antwoord = {
  kotAangevraagd: true,
  voldeedAanVoorwaarden: true,
  zelfStopgezet: false,
  onterechteTerugvordering: true,
};
const ZELF_GESTOPT: Antwoord = { ...ONTERECHT, zelfStopgezet: true, onterechteTerugvordering: false };
const ONDUIDELIJK: Antwoord = { ...ONTERECHT, onterechteTerugvordering: false };

/** Of a hundred ouders so many get each answer, about as the operation found them. */
const VERDELING: readonly { readonly tot: number; readonly antwoord: Antwoord }[] = [
  { tot: 55, antwoord: ONTERECHT },
  { tot: 70, antwoord: ONDUIDELIJK },
  { tot: 78, antwoord: ZELF_GESTOPT },
  { tot: 90, antwoord: GEEN_KOT },
  { tot: 100, antwoord: GEEN_RECHT },
];

/** A register without a network: the same BSN always gives the same answer. Stands in until the real register is connected. */
export function maakNagebootstRegister(): Toeslagenregister {
  return { vraag: (bsn, op) => Promise.resolve({ ...antwoordVoor(bsn), bronOp: op }) };
}

function antwoordVoor(bsn: string): Antwoord {
  const plaats = createHash('sha256').update(bsn).digest().readUInt32BE(0) % 100;
  return VERDELING.find(({ tot }) => plaats < tot)?.antwoord ?? ONDUIDELIJK;
}
