import type { Beslistabel } from '#domain/beslistabellen/beslistabel';

/** Reasons for which a request was rejected and that the WOT redresses. */
export const ONTERECHTE_GRONDEN = ['fsv', 'ogs', 'fraude-indicatie', 'normbedrag'] as const;

/** Reasons that exclude the amount (WOT 2 lid 3). */
export const GELDIGE_GRONDEN = ['vergrijpboete', 'veroordeling', 'toeslagfraude', 'andere-geldige-grond'] as const;

/** Per rejected request: does it count? */
export const MSNP: Beslistabel<'binnenPeriode' | 'grond', 'telt' | 'teltNiet'> = {
  naam: 'msnp',
  vragen: ['binnenPeriode', 'grond'],
  waarden: { grond: [...ONTERECHTE_GRONDEN, ...GELDIGE_GRONDEN] },
  vraagteksten: {
    binnenPeriode: 'verzoek van 1 januari 2014 tot en met 31 maart 2021',
    grond: 'grond van de afwijzing',
  },
  rijen: [
    {
      id: 'MS1',
      als: { binnenPeriode: true, grond: ONTERECHTE_GRONDEN },
      uitkomst: 'telt',
      reden: 'Het verzoek is afgewezen op een grond waarvoor de tegemoetkoming geldt.',
      bron: 'WOT art. 2 lid 1',
      zekerheid: 'S',
    },
    {
      id: 'MS2',
      als: { binnenPeriode: true, grond: GELDIGE_GRONDEN },
      uitkomst: 'teltNiet',
      reden: 'Er was een geldige grond voor de afwijzing.',
      bron: 'WOT art. 2 lid 3',
      zekerheid: 'S',
    },
    {
      id: 'MS3',
      als: { binnenPeriode: false },
      uitkomst: 'teltNiet',
      reden: 'Het verzoek valt buiten de periode.',
      bron: 'WOT art. 2 lid 1',
      zekerheid: 'S',
    },
  ],
};
