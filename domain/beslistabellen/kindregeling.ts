import type { Beslistabel, Tabelrij } from '#domain/beslistabellen/beslistabel';

/** What is known of a child. */
export type Kindvraag = 'eerderToegekend' | 'jongerDan21' | 'tijdigGeboren' | 'relatie' | 'partnervoorwaarde';

/** Whether the child gets the amount of Wht 2.12. */
export type Kinduitkomst = 'recht' | 'geenRecht';

type Kindrij = Tabelrij<Kindvraag, Kinduitkomst>;

const PLEEG = ['pleeg', 'voormalig-pleeg'] as const;
const JUIST = { eerderToegekend: false, jongerDan21: true, tijdigGeboren: true } as const;

const GEEN_RECHT: readonly Kindrij[] = [
  {
    id: 'KR1',
    als: { eerderToegekend: true },
    uitkomst: 'geenRecht',
    reden: 'Het kind kreeg het bedrag al: het wordt één keer toegekend, hoeveel ouders er ook gedupeerd zijn.',
    bron: 'Wht 2.12 lid 2',
    zekerheid: 'S',
  },
  {
    id: 'KR2',
    als: { eerderToegekend: false, jongerDan21: false },
    uitkomst: 'geenRecht',
    reden: 'Het kind was op 1 januari 2005 al 21 jaar of ouder.',
    bron: 'Wht 2.10',
    zekerheid: 'S',
  },
  {
    id: 'KR3',
    als: { ...JUIST, tijdigGeboren: false, relatie: ['eigen', 'partner', ...PLEEG] },
    uitkomst: 'geenRecht',
    reden: 'Het kind is geboren na 5 november 2022.',
    bron: 'Wht 2.10; 2.11',
    zekerheid: 'S',
  },
  {
    id: 'KR4',
    als: { ...JUIST, tijdigGeboren: false, relatie: 'ex-partner' },
    uitkomst: 'geenRecht',
    reden: 'Het kind is niet geboren voor het partnerschap begon.',
    bron: 'Wht 2.11a',
    zekerheid: 'S',
  },
  {
    id: 'KR5',
    als: { ...JUIST, relatie: ['partner', ...PLEEG], partnervoorwaarde: false },
    uitkomst: 'geenRecht',
    reden: 'De partner van de aanvrager was op 26 januari 2021 geen partner.',
    bron: 'Wht 2.10',
    zekerheid: 'S',
  },
];

const RECHT: readonly Kindrij[] = [
  {
    id: 'K1',
    als: { ...JUIST, relatie: 'eigen' },
    uitkomst: 'recht',
    reden: 'Eigen kind van een gedupeerde aanvrager.',
    bron: 'Wht 2.10',
    zekerheid: 'S',
  },
  {
    id: 'K2',
    als: { ...JUIST, relatie: 'partner', partnervoorwaarde: true },
    uitkomst: 'recht',
    reden: 'Eigen kind van de partner van een gedupeerde aanvrager, die op 26 januari 2021 ook partner was.',
    bron: 'Wht 2.10',
    zekerheid: 'S',
  },
  {
    id: 'K3',
    als: { ...JUIST, relatie: 'pleeg', partnervoorwaarde: true },
    uitkomst: 'recht',
    reden:
      'Pleegkind van een gedupeerde aanvrager of van diens partner, uiterlijk op 5 november 2022 pleegkind geworden.',
    bron: 'Wht 2.11',
    zekerheid: 'S',
  },
  {
    id: 'K4',
    als: { ...JUIST, relatie: 'voormalig-pleeg', partnervoorwaarde: true },
    uitkomst: 'recht',
    reden:
      'Voormalig pleegkind dat tussen de eerste herstelde beschikking en 5 november 2022 tot het huishouden behoorde.',
    bron: 'Wht 2.11 lid 2',
    zekerheid: 'S',
  },
  {
    id: 'K5',
    als: { ...JUIST, relatie: 'ex-partner' },
    uitkomst: 'recht',
    reden: 'Kind van een ex-toeslagpartner aan wie € 10.000 is toegekend, geboren voor het partnerschap begon.',
    bron: 'Wht 2.11a',
    zekerheid: 'S',
  },
];

/** Who gets the amount of Wht 2.12 (Wht 2.10–2.11b; notes §2.1, K1–K5). Foster facts that are no date test are the starting point of the row. */
export const KINDREGELING: Beslistabel<Kindvraag, Kinduitkomst> = {
  naam: 'kindregeling',
  vragen: ['eerderToegekend', 'jongerDan21', 'tijdigGeboren', 'relatie', 'partnervoorwaarde'],
  waarden: { relatie: ['eigen', 'partner', ...PLEEG, 'ex-partner'] },
  vraagteksten: {
    eerderToegekend: 'eerder toegekend',
    jongerDan21: 'op 1 januari 2005 jonger dan 21 jaar',
    tijdigGeboren: 'op tijd geboren (uiterlijk 5 november 2022, of voor het partnerschap van de ex-partner)',
    relatie: 'relatie',
    partnervoorwaarde: 'de partner was ook partner op 26 januari 2021',
  },
  rijen: [...GEEN_RECHT, ...RECHT],
};
