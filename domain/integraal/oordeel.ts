/** The judgment on a part of a year: bias, then hardness, then O/GS (H-STEP), with the exclusions of the law. */
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';

/** Why a part of a year gives no compensation although something happened. */
export const UITSLUITINGEN = {
  ernstigeOnregelmatigheid: {
    titel: 'Ernstige onregelmatigheid die aan de ouder is toe te rekenen',
    bron: 'Wht 2.1 lid 2',
    zekerheid: 'S',
  },
  evidentGeenRecht: {
    titel: 'Het is duidelijk dat er geen recht op kinderopvangtoeslag was',
    bron: 'H-STEP; RBDHA:2025:2356',
    zekerheid: 'S',
  },
  nietInOpvang: { titel: 'Het kind ging in deze tijd niet naar de opvang', bron: 'RBDHA:2025:2356', zekerheid: 'S' },
  zelfStopgezet: {
    titel: 'De ouder heeft de toeslag zelf stopgezet',
    bron: 'RBMNE:2024:1544; RBDHA:2025:2356',
    zekerheid: 'S',
  },
  naSluitdatum: {
    titel: 'De nadelige beslissing is van 23 oktober 2019 of later',
    bron: 'Wht 2.1 lid 1',
    zekerheid: 'S',
  },
} as const;

/** One of them. */
export type Uitsluiting = keyof typeof UITSLUITINGEN;

/** The answers in the order in which they are asked. What comes after a yes is not asked. */
export interface Jaarantwoorden {
  readonly vooringenomen: boolean;
  readonly hardheid: boolean;
  readonly ogs: boolean;
  readonly uitsluiting: Uitsluiting | null;
}

/** The judgment as the state of the procedure keeps it. */
export interface Jaaroordeel {
  readonly grond: Jaargrond;
  readonly uitsluiting: Uitsluiting | null;
}

/**
 * The ground for a part of a year. An exclusion takes away compensation, not O/GS: Wht 2.1 lid 2 speaks of lid 1 only [D].
 * Examples: bias yes → vooringenomenheid; bias no, hardness yes → hardheid; only O/GS → ogs; bias yes but stopped by the ouder → geen.
 */
export function oordeelOver({ vooringenomen, hardheid, ogs, uitsluiting }: Jaarantwoorden): Jaaroordeel {
  const compensatie = vooringenomen ? 'vooringenomenheid' : hardheid ? 'hardheid' : null;
  if (compensatie !== null && uitsluiting === null) return { grond: compensatie, uitsluiting: null };
  if (ogs) return { grond: 'ogs', uitsluiting };
  return { grond: 'geen', uitsluiting };
}

/** What each ground is called. */
export const GRONDNAMEN: Readonly<Record<Jaargrond, string>> = {
  vooringenomenheid: 'Institutionele vooringenomenheid',
  hardheid: 'Hardheid van het stelsel',
  ogs: 'Onterecht opzet of grove schuld (O/GS)',
  geen: 'Geen grond gevonden',
};

/** The judgment as one code: `hardheid`, or `geen:zelfStopgezet`. */
export function schrijfOordeel({ grond, uitsluiting }: Jaaroordeel): string {
  return uitsluiting === null ? grond : `${grond}:${uitsluiting}`;
}

/** The judgment a code stands for. Throws when it is none: such a code was never written by us. */
export function leesOordeel(code: string): Jaaroordeel {
  const [grond = '', uitsluiting = null] = code.split(':');
  if (!(grond in GRONDNAMEN) || (uitsluiting !== null && !(uitsluiting in UITSLUITINGEN))) {
    throw new Error(`geen oordeel over een jaar: ${code}`);
  }
  return { grond: grond as Jaargrond, uitsluiting: uitsluiting as Uitsluiting | null };
}
