import type { Beslistabel, Tabelrij } from '#domain/beslistabellen/beslistabel';
import type { Voorwaardenlijst } from '#domain/beslistabellen/voorwaarden';

/** Kinds of private debt, by creditor and ground. */
export const SCHULDSOORTEN = [
  'professioneel',
  'informeel',
  'alimentatie',
  'buitenlandse-overheid',
  'bestuursrechtelijk',
  'lening',
  'hypotheek',
  'hypotheek-restschuld',
  'onrechtmatige-daad',
] as const;

/** What decides about the kind. */
export type Schuldvraag = 'soort' | 'akteOfUitspraak' | 'achterstand';

/** Of which part of the debt the Minister pays: all, only the part that was called or in arrears, or nothing. */
export type Schulduitkomst = 'geheel' | 'achterstand' | 'niets';

type Schuldrij = Tabelrij<Schuldvraag, Schulduitkomst>;

const GEHEEL: readonly Schuldrij[] = [
  {
    id: 'PS1',
    als: { soort: 'professioneel' },
    uitkomst: 'geheel',
    reden: 'De schuldeiser handelde beroeps- of bedrijfsmatig.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
  {
    id: 'PS2',
    als: { soort: 'informeel', akteOfUitspraak: true },
    uitkomst: 'geheel',
    reden: 'Een informele schuld die blijkt uit een notariële akte of een rechterlijke uitspraak.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
  {
    id: 'PS3',
    als: { soort: ['alimentatie', 'buitenlandse-overheid', 'bestuursrechtelijk'] },
    uitkomst: 'geheel',
    reden:
      'Alimentatie, een buitenlandse overheidsschuld en een bestuursrechtelijke schuld die niet wordt kwijtgescholden tellen als private schuld.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
  {
    id: 'PS4',
    als: { soort: 'hypotheek-restschuld' },
    uitkomst: 'geheel',
    reden: 'Een restschuld na verkoop van de woning.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
];

const DEELS: readonly Schuldrij[] = [
  {
    id: 'PS5',
    als: { soort: 'lening', achterstand: true },
    uitkomst: 'achterstand',
    reden: 'Van een lening alleen de achterstand, of wat wegens achterstand is opgeëist; niet de rest van de hoofdsom.',
    bron: 'Wht 4.1; ECLI:NL:RBGEL:2025:8225',
    zekerheid: 'S',
  },
  {
    id: 'PS6',
    als: { soort: 'hypotheek', achterstand: true },
    uitkomst: 'achterstand',
    reden:
      'Van een hypotheek alleen de achterstand in rente en termijnen; de hoofdsom niet, ook niet als die is opgeëist.',
    bron: 'Wht 4.1',
    zekerheid: 'D',
  },
];

const NIETS: readonly Schuldrij[] = [
  {
    id: 'PS7',
    als: { soort: 'informeel', akteOfUitspraak: false },
    uitkomst: 'niets',
    reden: 'Een informele schuld zonder notariële akte of rechterlijke uitspraak uit de periode.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
  {
    id: 'PS8',
    als: { soort: ['lening', 'hypotheek'], achterstand: false },
    uitkomst: 'niets',
    reden: 'De hoofdsom van een lening zonder achterstand wordt niet overgenomen.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
  {
    id: 'PS9',
    als: { soort: 'onrechtmatige-daad' },
    uitkomst: 'niets',
    reden: 'Een schuld uit onrechtmatige daad wordt niet overgenomen.',
    bron: 'Wht 4.1',
    zekerheid: 'S',
  },
];

/** Which kind of debt is taken over (Wht 4.1; notes §7.3). */
export const SCHULDSOORT: Beslistabel<Schuldvraag, Schulduitkomst> = {
  naam: 'schuldsoort',
  vragen: ['soort', 'akteOfUitspraak', 'achterstand'],
  waarden: { soort: SCHULDSOORTEN },
  vraagteksten: {
    soort: 'soort schuld',
    akteOfUitspraak:
      'notariële akte van 1 januari 2006 tot en met 31 mei 2021, of uitspraak na een oproep van voor 1 juni 2021',
    achterstand: 'achterstand of wegens achterstand opgeëist',
  },
  rijen: [...GEHEEL, ...DEELS, ...NIETS],
};

/** The conditions beside the kind. */
export type Schuldvoorwaarde =
  'persoon' | 'geenTraject' | 'ontstaan' | 'opeisbaar' | 'open' | 'nietOvergenomen' | 'opTijd' | 'soort';

/** Conditions of Wht 4.1; the codes are those of SBN where one was seen. */
export const PRIVATE_SCHULD: Voorwaardenlijst<Schuldvoorwaarde> = {
  naam: 'private-schuld',
  voorwaarden: [
    {
      id: 'persoon',
      vraag: 'persoon',
      tekst: 'Aanvrager met een herstelmaatregel, diens partner, of een toegekende ex-toeslagpartner',
      reden: 'De persoon hoort niet bij wie schulden laat overnemen.',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
    {
      id: 'traject',
      vraag: 'geenTraject',
      tekst: 'Geen schuldsanering of schuldregeling waarvan de schulden al worden voldaan',
      reden: 'De schulden worden al voldaan via de schuldsanering of schuldregeling.',
      bron: 'Wht 4.6; 4.7',
      zekerheid: 'S',
    },
    {
      id: 'P1',
      vraag: 'ontstaan',
      tekst: 'Ontstaan na 31 december 2005',
      reden: 'De schuld is ontstaan voor 1 januari 2006 (code 16).',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
    {
      id: 'P2',
      vraag: 'opeisbaar',
      tekst: 'Opeisbaar voor 1 juni 2021',
      reden: 'De schuld was voor 1 juni 2021 niet opeisbaar (code 16).',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
    {
      id: 'P3',
      vraag: 'open',
      tekst: 'Niet betaald op de dag van de aanvraag',
      reden: 'Er is op de dag van de aanvraag geen schuld (code 18).',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
    {
      id: 'overgenomen',
      vraag: 'nietOvergenomen',
      tekst: 'Niet al overgenomen of vergoed',
      reden: 'De schuld is al overgenomen, al vergoed, of het is een schuld aan een eigen onderneming.',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
    {
      id: 'termijn',
      vraag: 'opTijd',
      tekst: 'Aanvraag op tijd',
      reden: 'De aanvraag is te laat.',
      bron: 'Wht 6.1',
      zekerheid: 'S',
    },
    {
      id: 'soort',
      vraag: 'soort',
      tekst: 'Een soort schuld die wordt overgenomen',
      reden: 'Deze soort schuld wordt niet overgenomen.',
      bron: 'Wht 4.1',
      zekerheid: 'S',
    },
  ],
};
