import type { Fasedefinitie } from '#domain/processen/procedure';

/** From the ouder's story to a besluit that stands. */
export const integraleFases: readonly Fasedefinitie[] = [
  {
    naam: 'intake',
    titel: 'Intake',
    wachtOp: 'dienst',
    toelichting: 'De behandelaar spreekt de ouder en legt vast welke jaren worden bekeken.',
  },
  {
    naam: 'dossier',
    titel: 'Dossier en feiten',
    wachtOp: 'dienst',
    toelichting:
      'De feiten van ieder jaar worden vastgelegd, met hun bron. Daarna gaat het feitenoverzicht naar de ouder.',
  },
  {
    naam: 'beoordeling',
    titel: 'Beoordeling',
    wachtOp: 'dienst',
    toelichting: 'Ieder jaar wordt beoordeeld: vooringenomenheid, dan hardheid, dan opzet of grove schuld.',
  },
  {
    naam: 'advies',
    titel: 'Bij de Commissie van Wijzen',
    wachtOp: 'ander',
    toelichting: 'De Commissie van Wijzen adviseert over het dossier dat is voorgelegd.',
  },
  {
    naam: 'vooraankondigingTerAkkoord',
    titel: 'Vooraankondiging ter akkoord',
    wachtOp: 'dienst',
    toelichting: 'Een tweede beoordelaar bekijkt de vooraankondiging.',
  },
  {
    naam: 'zienswijze',
    titel: 'Zienswijze',
    wachtOp: 'ouder',
    toelichting: 'De ouder heeft de vooraankondiging en kan reageren.',
  },
  {
    naam: 'heroverweging',
    titel: 'Heroverweging',
    wachtOp: 'dienst',
    toelichting: 'De behandelaar weegt de reactie van de ouder en bereidt de beschikking voor.',
  },
  {
    naam: 'beschikkingTerAkkoord',
    titel: 'Beschikking ter akkoord',
    wachtOp: 'dienst',
    toelichting: 'Een tweede beoordelaar bekijkt de beschikking.',
  },
  {
    naam: 'beschikt',
    titel: 'Beschikt, bezwaar mogelijk',
    wachtOp: 'ouder',
    toelichting: 'De ouder heeft de beschikking. Tot het einde van de bezwaartermijn kan de ouder bezwaar maken.',
  },
  {
    naam: 'bezwaar',
    titel: 'In bezwaar',
    wachtOp: 'dienst',
    toelichting: 'De ouder heeft bezwaar gemaakt: de beschikking staat nog niet vast.',
  },
  {
    naam: 'onherroepelijk',
    titel: 'Onherroepelijk',
    wachtOp: 'niemand',
    toelichting: 'De beschikking staat vast.',
    eind: true,
  },
  {
    naam: 'afgezien',
    titel: 'Afgezien door de ouder',
    wachtOp: 'niemand',
    toelichting: 'De ouder ziet af van de integrale beoordeling.',
    eind: true,
  },
  {
    naam: 'nabestaanden',
    titel: 'Overgedragen aan nabestaanden',
    wachtOp: 'niemand',
    toelichting: 'De ouder is overleden. De zaak gaat verder met de nabestaanden (Wht 2.9a, hoofdstuk 4a).',
    eind: true,
  },
];

/** Fases in which the dienst works toward a besluit. */
export const VOOR_BESLUIT = [
  ...['intake', 'dossier', 'beoordeling', 'advies', 'vooraankondigingTerAkkoord', 'zienswijze'],
  ...['heroverweging', 'beschikkingTerAkkoord'],
] as const;

/** Fases in which facts and judgments can change. */
export const OPEN_VOOR_FEITEN = ['intake', 'dossier', 'beoordeling', 'heroverweging'] as const;
