import type { Keuze } from '#domain/processen/velden';

/** A source in which one expects papers about the ouder, as a row of the manifest. */
export interface Dossierbron {
  readonly naam: string;
  readonly titel: string;
  /** What one hopes to find in it. */
  readonly toelichting: string;
  /** True: one for each toeslagjaar; false: one for the whole zaak. */
  readonly perJaar: boolean;
  readonly bron: string;
  /** S: the source names it; D: follows from what the feitenoverzicht has to tell; A: our own choice to look for it. */
  readonly zekerheid: 'S' | 'D' | 'A';
}

const FEITEN = 'JP24, feitenoverzicht per toeslagjaar; H-BER';

/** Every source that is looked for. What the feitenoverzicht has to tell comes first, in its order. */
export const DOSSIERBRONNEN: readonly Dossierbron[] = [
  {
    naam: 'aanvraag',
    titel: 'Aanvraag en wijzigingen',
    toelichting: 'Wat de ouder aanvroeg en doorgaf: opvang, uren, inkomen, partner.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'voorschotbeschikking',
    titel: 'Voorschotbeschikkingen',
    toelichting: 'Wat werd toegekend, en iedere herziening van het voorschot.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'definitieveBeschikking',
    titel: 'Definitieve beschikking en correcties',
    toelichting: 'De definitieve berekening en wat daarna nog is gewijzigd.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'terugvordering',
    titel: 'Terugvorderingsbeschikkingen',
    toelichting: 'Wat de ouder moest terugbetalen, en waarom.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'betaaloverzicht',
    titel: 'Betaaloverzicht',
    toelichting: 'Wat is uitbetaald, verrekend en terugbetaald, met de rente.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'invordering',
    titel: 'Invorderingsdossier',
    toelichting: 'Aanmaningen, dwangbevelen, beslag, kosten en boetes.',
    ...{ perJaar: true, bron: FEITEN, zekerheid: 'D' },
  },
  {
    naam: 'ogs',
    titel: 'Opzet/grove schuld',
    toelichting: 'De kwalificatie en de geweigerde persoonlijke betalingsregeling.',
    ...{ perJaar: true, bron: 'Wht 2.6; H-BER', zekerheid: 'S' },
  },
  {
    naam: 'groepsonderzoek',
    titel: 'CAF of ander groepsonderzoek',
    toelichting: 'Of het jaar in een groepsonderzoek viel, en wat daarin over de ouder staat.',
    ...{ perJaar: true, bron: 'JP24; H-STEP (toets 1)', zekerheid: 'S' },
  },
  {
    naam: 'bezwaar',
    titel: 'Bezwaar- en beroepsdossier',
    toelichting: 'Bezwaarschriften, hoorverslagen, uitspraken. Een deel is te vroeg vernietigd.',
    ...{ perJaar: true, bron: 'Inspectie O&E 1-9-2020; Kamerstuk 2020Z15485', zekerheid: 'S' },
  },
  {
    naam: 'correspondentie',
    titel: 'Correspondentie en bewijsstukken',
    toelichting: 'Verzoeken om bewijs en wat de ouder opstuurde, ook van de opvang.',
    ...{ perJaar: true, bron: 'eigen keuze: hieruit blijkt of er individueel is gekeken', zekerheid: 'A' },
  },
  {
    naam: 'fsv',
    titel: 'Vermelding in de FSV',
    toelichting: 'Of de ouder in de Fraude Signalering Voorziening stond.',
    ...{ perJaar: false, bron: 'eigen keuze: FSV gesloten op 27-2-2020', zekerheid: 'A' },
  },
  {
    naam: 'gespreksverslag',
    titel: 'Gesprek met de ouder',
    toelichting: 'Het verhaal van de ouder is het begin van de beoordeling.',
    ...{ perJaar: false, bron: 'H-STEP; RBDHA:2025:2356', zekerheid: 'S' },
  },
  {
    naam: 'vanBuiten',
    titel: 'Informatie van buiten het dossier',
    toelichting: 'Alles wat de beoordeling beïnvloedde, ook als het niet in het dossier zat.',
    ...{ perJaar: false, bron: 'Wht 5.2 lid 2 en 4', zekerheid: 'S' },
  },
];

/** A paper that belongs to none of the sources. */
export const OVERIG = 'overig';

/** The sources as choices of a field. */
export const BRONKEUZES: readonly Keuze[] = DOSSIERBRONNEN.map(({ naam, titel }) => ({ waarde: naam, label: titel }));

/** What a stuk can be: one of the sources, or something else. */
export const STUKSOORTEN: readonly Keuze[] = [...BRONKEUZES, { waarde: OVERIG, label: 'Ander stuk' }];

/** A source by its name, or null. */
export function dossierbron(naam: string): Dossierbron | null {
  return DOSSIERBRONNEN.find((bron) => bron.naam === naam) ?? null;
}

/** Title of a kind of stuk as screens and logboek show it. */
export function stuktitel(soort: string): string {
  return STUKSOORTEN.find((keuze) => keuze.waarde === soort)?.label ?? soort;
}
