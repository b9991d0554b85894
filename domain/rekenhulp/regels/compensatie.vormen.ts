import { ONTVANGSTEN } from '#domain/bedragen/compensatie.feiten';
import type { Vormen } from '#domain/rekenhulp/rekenregel';
import type { Uitkomstvormen } from '#domain/rekenhulp/uitkomst';

const bedrag = { soort: 'centen', minimum: 0 } as const;

/** The keys of one year. */
export const JAAR = {
  jaar: { label: 'Berekeningsjaar', vorm: { soort: 'getal', minimum: 2005, maximum: 2019 } },
  grond: { label: 'Grond', vorm: { soort: 'keuze', waarden: ['vooringenomenheid', 'hardheid', 'ogs', 'geen'] } },
  kotGecorrigeerdCenten: { label: 'Niet toegekende of teruggevorderde kinderopvangtoeslag', vorm: bedrag },
  renteInTerugvorderingCenten: { label: 'Rente in het terugvorderingsbesluit', vorm: bedrag, optioneel: true },
  onbetaaldCenten: { label: 'Nog niet betaald deel van die terugvordering', vorm: bedrag, optioneel: true },
  alsnogToegekendCenten: { label: 'Alsnog toegekende kinderopvangtoeslag', vorm: bedrag, optioneel: true },
  renteVergoedCenten: { label: 'Rente die daarover al is vergoed', vorm: bedrag, optioneel: true },
  terugvorderingOgsCenten: {
    label: 'Terugvordering waarvoor een regeling is geweigerd wegens opzet of grove schuld',
    hint: 'Bij grond O/GS zonder dit bedrag geldt de gecorrigeerde kinderopvangtoeslag.',
    vorm: bedrag,
    optioneel: true,
  },
} as const satisfies Vormen;

/** The keys of a question about compensation. */
export const INVOER = {
  jaren: {
    label: 'Jaren',
    hint: 'Een jaar in twee perioden geeft u twee keer op.',
    vorm: { soort: 'lijst', van: JAAR, minstens: 1 },
  },
  eersteBeschikking: { label: 'Dagtekening eerste neerwaartse beschikking', vorm: { soort: 'datum' } },
  toekenning: { label: 'Dagtekening eerste besluit dat compensatie toekent', vorm: { soort: 'datum' } },
  beslissingOpBezwaar: {
    label: 'Dagtekening beslissing op bezwaar',
    hint: 'Alleen als het bezwaar (deels) gegrond is.',
    vorm: { soort: 'datum' },
    optioneel: true,
  },
  boetes: {
    label: 'Bestuurlijke boetes',
    vorm: {
      soort: 'lijst',
      van: { opgelegdCenten: { label: 'Opgelegd', vorm: bedrag }, betaaldCenten: { label: 'Betaald', vorm: bedrag } },
    },
    optioneel: true,
  },
  invordering: {
    label: 'Betaalde kosten en rente van invordering',
    vorm: {
      soort: 'groep',
      van: { kostenCenten: { label: 'Kosten', vorm: bedrag }, renteCenten: { label: 'Rente', vorm: bedrag } },
    },
    optioneel: true,
  },
  rechtsbijstand: {
    label: 'Beroepsmatige rechtsbijstand',
    vorm: {
      soort: 'lijst',
      van: {
        punten: {
          label: 'Punten',
          hint: 'Per halve punt.',
          vorm: { soort: 'getal', minimum: 0, maximum: 100, stap: 0.5 },
        },
        puntwaardeCenten: { label: 'Waarde van een punt', vorm: bedrag },
        vergoedCenten: { label: 'Al vergoede proceskosten', vorm: bedrag },
      },
    },
    optioneel: true,
  },
  ontvangen: {
    label: 'Al ontvangen',
    vorm: {
      soort: 'lijst',
      van: {
        soort: { label: 'Soort', vorm: { soort: 'keuze', waarden: ONTVANGSTEN } },
        bedragCenten: { label: 'Bedrag', vorm: bedrag },
      },
    },
    optioneel: true,
  },
} as const satisfies Vormen;

const centen = { soort: 'centen' } as const;

/** The keys of an answer about compensation. */
export const UITKOMST = {
  regels: {
    label: 'Onderdelen',
    vorm: {
      soort: 'groep',
      van: {
        aCenten: { label: 'Onderdeel a: niet toegekende kinderopvangtoeslag', vorm: centen },
        bCenten: { label: 'Onderdeel b: boetes', vorm: centen },
        cCenten: { label: 'Onderdeel c: materiële schade', vorm: centen },
        dCenten: { label: 'Onderdeel d: immateriële schade', vorm: centen },
        eCenten: { label: 'Onderdeel e: invorderingskosten', vorm: centen },
        fCenten: { label: 'Onderdeel f: rechtsbijstand', vorm: centen },
        gCenten: { label: 'Onderdeel g: rente', vorm: centen },
        hCenten: { label: 'Onderdeel h: opslag', vorm: centen },
      },
    },
  },
  halveJaren: { label: 'Halve jaren', vorm: { soort: 'getal' } },
  compensatieCenten: { label: 'Compensatie', vorm: centen },
  ogsCenten: { label: 'O/GS-tegemoetkoming', vorm: centen },
  totaalCenten: { label: 'Totaal', vorm: centen },
  teBetalenCenten: { label: 'Te betalen', vorm: centen },
  perJaar: {
    label: 'Per jaar',
    vorm: {
      soort: 'lijst',
      van: {
        jaar: { label: 'Jaar', vorm: { soort: 'getal' } },
        recht: { label: 'Recht', vorm: { soort: 'jaNee' } },
        reden: { label: 'Reden', vorm: { soort: 'tekst' } },
      },
    },
  },
} as const satisfies Uitkomstvormen;
