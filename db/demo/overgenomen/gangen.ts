/**
 * Courses of public decisions, as zaken that were taken over. Days, years and amounts are those the source states; people are made up. What a source does
 * not state and the file needs is assumed, and `aanname` says so. See docs/demo.md.
 */

/** One course. */
export interface Gang {
  /** Number of the BAC advice or ECLI. */
  readonly bron: string;
  /** What it shows. */
  readonly tekst: string;
  /** What is not in the source; null: all days come from it. */
  readonly aanname: string | null;
  readonly kolommen: Readonly<Record<string, string>>;
}

const BETAALD = (op: string): Readonly<Record<string, string>> => ({
  fase: 'betaald',
  eerste_toets_op: op,
  betaald_op: op,
});

/** All of them. */
export const GANGEN: readonly Gang[] = [
  {
    bron: 'BAC 2025-15497',
    tekst: 'Voorlopig € 37.945, definitief € 37.993: na het forfait nog € 7.945 en daarna € 48.',
    aanname: 'de dagen van betaling',
    kolommen: {
      ontvangen_op: '2019-11-14',
      ...BETAALD('2021-03-01'),
      ib_vooraankondiging_op: '2021-07-21',
      ib_vooraankondiging_bedrag: '37.945',
      ib_voorlopig_betaald_op: '2021-07-28',
      ib_beschikking_op: '2021-08-09',
      ib_beschikking_bedrag: '37.993',
      ib_toegekende_jaren: '2005|2007|2008',
      ib_afgewezen_jaren: '2009',
      ib_betaald_op: '2021-08-16',
    },
  },
  {
    bron: 'BAC 2022-10400',
    tekst: 'Compensatie € 140.867 over 2007 tot en met 2012; na het forfait € 110.867.',
    aanname: 'de dag van ontvangst en de dag van betaling van het verschil',
    kolommen: {
      ontvangen_op: '2020-11-02',
      ...BETAALD('2021-04-21'),
      ib_beschikking_op: '2022-09-05',
      ib_beschikking_bedrag: '140.867',
      ib_toegekende_jaren: '2007|2008|2009|2010|2011|2012',
      ib_betaald_op: '2022-09-19',
    },
  },
  {
    bron: 'ECLI:NL:RVS:2025:1301',
    tekst: 'Op één dag drie beschikkingen: 2009 tot en met 2011 toegekend (€ 65.070), 2008 tweemaal afgewezen.',
    aanname: 'de dagen van ontvangst, eerste toets en betaling',
    kolommen: {
      ontvangen_op: '2020-12-01',
      ...BETAALD('2021-05-03'),
      ib_beschikking_op: '2022-05-25',
      ib_beschikking_bedrag: '65.070',
      ib_toegekende_jaren: '2009|2010|2011',
      ib_afgewezen_jaren: '2008',
      ib_betaald_op: '2022-06-08',
    },
  },
  {
    bron: 'ECLI:NL:RBMNE:2024:1544',
    tekst: 'Compensatie € 65.921 over 2012 tot en met 2014; 2015 niet, de ouder stopte de toeslag zelf.',
    aanname: 'alle dagen, en dat 2015 op beide gronden is afgewezen',
    kolommen: {
      ontvangen_op: '2021-01-11',
      ...BETAALD('2021-06-14'),
      ib_beschikking_op: '2022-11-14',
      ib_beschikking_bedrag: '65.921',
      ib_toegekende_jaren: '2012|2013|2014',
      ib_afgewezen_jaren: '2015',
      ib_betaald_op: '2022-11-28',
    },
  },
  {
    bron: 'RvS 27 september 2023 (raadvanstate.nl 139472)',
    tekst:
      'Eerst € 57.597 toegekend, herzien tot € 72.382: het verschil is € 14.785. Het eerste bedrag staat als eerder ontvangen.',
    aanname: 'de dag van ontvangst, dat de eerste toets op de dag van de herziening valt, en de dag van betaling',
    kolommen: {
      ontvangen_op: '2020-03-02',
      eerder_ontvangen: '57.597',
      fase: 'toegekend',
      eerste_toets_op: '2021-02-16',
      ib_beschikking_op: '2021-02-16',
      ib_beschikking_bedrag: '72.382',
      ib_betaald_op: '2021-03-01',
    },
  },
  {
    bron: 'BAC 2022-6776',
    tekst: 'Eerste toets vooralsnog zonder grond voor € 30.000; de integrale beoordeling blijft open.',
    aanname: 'de dag van ontvangst en het begin van de beoordeling',
    kolommen: {
      ontvangen_op: '2020-09-14',
      fase: 'afgewezen',
      eerste_toets_op: '2021-05-01',
      ib_begonnen_op: '2022-10-03',
    },
  },
  {
    bron: 'ECLI:NL:RBZWB:2025:5543',
    tekst:
      'Aangevraagd op 2 januari 2024; de beslistermijn van 6 + 6 maanden liep af op 2 januari 2025, in gebreke gesteld op 28 januari 2025.',
    aanname:
      'dag en uitkomst van de eerste toets en het begin van de beoordeling; de ingebrekestelling is niet overgenomen',
    kolommen: {
      ontvangen_op: '2024-01-02',
      fase: 'afgewezen',
      eerste_toets_op: '2024-06-10',
      ib_begonnen_op: '2024-11-04',
    },
  },
  {
    bron: 'ECLI:NL:RBZWB:2024:3087',
    tekst: 'Aangevraagd op 10 februari 2023; in gebreke gesteld op 19 februari 2024.',
    aanname:
      'dag en uitkomst van de eerste toets en het begin van de beoordeling; de ingebrekestelling is niet overgenomen',
    kolommen: {
      ontvangen_op: '2023-02-10',
      fase: 'afgewezen',
      eerste_toets_op: '2023-08-14',
      ib_begonnen_op: '2024-01-15',
    },
  },
  {
    bron: 'ECLI:NL:RBAMS:2025:6170',
    tekst: 'Aangevraagd op 9 maart 2024, te laat door een bewind: de hardheidsclausule moet worden toegepast.',
    aanname: null,
    kolommen: { ontvangen_op: '2024-03-09', fase: 'te_laat' },
  },
  {
    bron: 'ECLI:NL:RBDHA:2025:2356',
    tekst: 'Een gedeeld jaar: compensatie over januari tot en met maart 2014, opzet of grove schuld daarna.',
    aanname:
      'dag en uitkomst van de eerste toets, dat de beoordeling begon toen de jaren werden genoemd, en dat zij nog loopt; bedragen zijn niet overgenomen',
    kolommen: {
      ontvangen_op: '2020-02-13',
      fase: 'toegekend',
      eerste_toets_op: '2021-05-10',
      ib_begonnen_op: '2021-06-21',
    },
  },
];
