import type { Beslistabel } from '#domain/beslistabellen/beslistabel';

/** What is known of a year, or of a period inside it. */
export type Jaarvraag = 'grond' | 'drempelGehaald' | 'ogsTerugvordering';

/** To what a year leads. */
export type Jaaruitkomst = 'compensatie' | 'ogs' | 'geen';

/** Which ground gives what for one year (Wht 2.1, 2.6; notes §3.3). `drempelGehaald`: at least € 1.500 recovered or lowered in that year. */
export const COMPENSATIEJAAR: Beslistabel<Jaarvraag, Jaaruitkomst> = {
  naam: 'compensatiejaar',
  vragen: ['grond', 'drempelGehaald', 'ogsTerugvordering'],
  waarden: { grond: ['vooringenomenheid', 'hardheid', 'ogs', 'geen'] },
  vraagteksten: {
    grond: 'grond',
    drempelGehaald: 'ten minste € 1.500 teruggevorderd of verlaagd',
    ogsTerugvordering: 'terugvordering waarvoor een regeling werd geweigerd wegens O/GS',
  },
  rijen: [
    {
      id: 'CJ1',
      als: { grond: 'vooringenomenheid' },
      uitkomst: 'compensatie',
      reden: 'Compensatie wegens institutionele vooringenomenheid; daarvoor geldt geen ondergrens.',
      bron: 'Wht 2.1 lid 1, onder a',
      zekerheid: 'S',
    },
    {
      id: 'CJ2',
      als: { grond: 'hardheid', drempelGehaald: true },
      uitkomst: 'compensatie',
      reden: 'Compensatie wegens de hardheid van het stelsel: het gaat om ten minste € 1.500.',
      bron: 'Wht 2.1 lid 1, onder b, en lid 4',
      zekerheid: 'S',
    },
    {
      id: 'CJ3',
      als: { grond: 'hardheid', drempelGehaald: false, ogsTerugvordering: false },
      uitkomst: 'geen',
      reden: 'Geen compensatie wegens hardheid: het gaat om minder dan € 1.500.',
      bron: 'Wht 2.1 lid 4',
      zekerheid: 'S',
    },
    {
      id: 'CJ4',
      als: { grond: 'hardheid', drempelGehaald: false, ogsTerugvordering: true },
      uitkomst: 'ogs',
      reden: 'Geen compensatie wegens hardheid (minder dan € 1.500), wel de O/GS-tegemoetkoming.',
      bron: 'Wht 2.1 lid 4; 2.6 lid 1; 6.3 lid 1',
      zekerheid: 'D',
    },
    {
      id: 'CJ5',
      als: { grond: 'ogs', ogsTerugvordering: true },
      uitkomst: 'ogs',
      reden:
        'O/GS-tegemoetkoming: een betalings- of schuldregeling is geweigerd wegens onterechte opzet of grove schuld.',
      bron: 'Wht 2.6 lid 1',
      zekerheid: 'S',
    },
    {
      id: 'CJ6',
      als: { grond: 'ogs', ogsTerugvordering: false },
      uitkomst: 'geen',
      reden: 'Geen O/GS-tegemoetkoming: er is geen terugvordering waarover zij gaat.',
      bron: 'Wht 2.6 lid 1',
      zekerheid: 'D',
    },
    {
      id: 'CJ7',
      als: { grond: 'geen' },
      uitkomst: 'geen',
      reden: 'Voor dit jaar is geen grond vastgesteld.',
      bron: 'Wht 2.1 lid 1; 2.6 lid 1',
      zekerheid: 'S',
    },
  ],
};
