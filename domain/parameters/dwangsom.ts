import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';
import { euro, type EuroCenten } from '#domain/waarden/geld';

/** An amount a day, for this many days in a row. */
export interface Dwangsomtrede {
  readonly dagen: number;
  readonly perDag: EuroCenten;
}

/** The bestuurlijke dwangsom as one version of the law has it (Awb 4:17 lid 2). */
export interface Dwangsomparameters extends Versie {
  readonly treden: readonly Dwangsomtrede[];
  readonly bron: string;
}

const trede = (perDag: number): Dwangsomtrede => ({ dagen: 14, perDag: euro(perDag) });

/**
 * Rates by the first day owed. 20/30/40 stand in the circular of 2014 [S]; 23/35/45 in the text in force and in rulings from 2019 on [S]. That the change
 * came on 1-1-2019 is from memory [A]; the law itself is of 1-10-2009 [A].
 */
const VERSIES: Versies<Dwangsomparameters> = [
  {
    versie: 'dwangsom-2009-10-01',
    geldigVanaf: datum('2009-10-01'),
    treden: [trede(20), trede(30), trede(40)],
    bron: 'Awb 4:17 lid 2 (tot 2019)',
  },
  {
    versie: 'dwangsom-2019-01-01',
    geldigVanaf: datum('2019-01-01'),
    treden: [trede(23), trede(35), trede(45)],
    bron: 'Awb 4:17 lid 2',
  },
];

/** The first day of the law on the dwangsom. */
export const DWANGSOM_SINDS = VERSIES[0].geldigVanaf;

/** The rates for a dwangsom of which this is the first day owed. Example: 2018-12-31 → 20/30/40, 2019-01-01 → 23/35/45. */
export function dwangsomparametersOp(eersteDag: Datum): Dwangsomparameters {
  return geldigOp(VERSIES, eersteDag);
}

/** Two weeks after receipt of the ingebrekestelling (Awb 4:17 lid 3), then at most 42 days (lid 1); what follows (4:18, 4:87) [S]. */
export const DWANGSOMTERMIJNEN = { wachten: 'P2W', dagen: 42, beschikking: 'P2W', betaling: 'P6W' } as const;

/** The time in which the change of rates may have come: no source names the day. */
export const TARIEFWISSEL: { readonly van: Datum; readonly totEnMet: Datum; readonly keuze: Keuze } = {
  van: datum('2014-01-01'),
  totEnMet: datum('2019-12-31'),
  keuze: {
    naam: 'ingang-dwangsomtarief',
    versie: '1',
    waarde: '2019-01-01',
    tekst:
      'De bedragen van 23, 35 en 45 euro zijn gebruikt vanaf 1 januari 2019, naar de eerste dag van de dwangsom. Die ingangsdatum staat niet in onze bronnen.',
    bron: 'Awb 4:17 lid 2',
    zekerheid: 'A',
  },
};

/** The two weeks before the first day owed. */
export const ROL_IGS_TERMIJN: Keuze = {
  naam: 'rolIgsTermijn',
  versie: '1',
  waarde: 'instelbaar',
  tekst: 'Of de twee weken na de ingebrekestelling doorschuiven als zij op een vrije dag eindigen, is niet beslist.',
  bron: 'Awb 4:17 lid 1 en 3; Algemene termijnenwet art. 1',
  zekerheid: '?',
};

/** The day on which the decision is made known. */
export const DAG_VAN_BEKENDMAKING: Keuze = {
  naam: 'dag-van-bekendmaking',
  versie: '1',
  waarde: 'telt-niet',
  tekst: 'Over de dag waarop het besluit bekend is gemaakt, is geen dwangsom gerekend.',
  bron: 'Awb 4:17 lid 1',
  zekerheid: 'A',
};

/** When an ingebrekestelling is so late that somebody must look at it: the law has no number, so this signals and never decides. */
export const ONREDELIJK_LAAT: Keuze & { readonly na: string } = {
  naam: 'onredelijk-laat',
  versie: '1',
  waarde: 'een-jaar',
  na: 'P1Y',
  tekst:
    'Een ingebrekestelling van meer dan een jaar na het einde van de beslistermijn legt de rekenhulp voor aan een jurist.',
  bron: 'Awb 4:17 lid 6 onder a',
  zekerheid: '?',
};

/** Shares that do not come out in whole cents. */
export const AFRONDING_DWANGSOMDEEL: Keuze = {
  naam: 'afronding-dwangsomdeel',
  versie: '1',
  waarde: 'cent-naar-beneden',
  tekst: 'Het deel per aanvrager is naar beneden afgerond op de cent.',
  bron: 'Awb 4:17 lid 7',
  zekerheid: 'A',
};

/** A forfeited rechterlijke dwangsom lapses six months after its day, unless it was claimed (Rv 611g, to which Awb 8:55d refers). */
export const VERJARING_RECHTERLIJK: Keuze & { readonly lengte: string } = {
  naam: 'verjaring-rechterlijke-dwangsom',
  versie: '1',
  waarde: 'zes-maanden',
  lengte: 'P6M',
  tekst: 'Een verbeurde dag vervalt zes maanden later als er niets is gevraagd.',
  bron: 'Awb 8:55d; Rv 611g',
  zekerheid: 'A',
};
