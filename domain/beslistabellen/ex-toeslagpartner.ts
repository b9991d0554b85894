import type { Beslistabel } from '#domain/beslistabellen/beslistabel';
import type { Voorwaardenlijst } from '#domain/beslistabellen/voorwaarden';

/** How the ex-partner was touched by the decision. */
export type Bandvraag = 'kindInJaarBeschikking' | 'kindInJaarOgs' | 'jaarPartnerNaBeschikking';

/** E2: one of three bonds with the decision or the recovery is enough (Wht 2.14g). */
export const EX_PARTNERBAND: Beslistabel<Bandvraag, 'band' | 'geenBand'> = {
  naam: 'ex-partnerband',
  vragen: ['kindInJaarBeschikking', 'kindInJaarOgs', 'jaarPartnerNaBeschikking'],
  vraagteksten: {
    kindInJaarBeschikking: 'partner in het jaar, en de beschikking gaat over opvang van het eigen kind',
    kindInJaarOgs: 'partner in het jaar, en de terugvordering met onterechte O/GS gaat over opvang van het eigen kind',
    jaarPartnerNaBeschikking: 'partner op de dagtekening van de beschikking en ten minste een jaar daarna',
  },
  rijen: [
    {
      id: 'E2a',
      als: { kindInJaarBeschikking: true },
      uitkomst: 'band',
      reden: 'De beschikking ging over opvang van het kind van de ex-partner, die in dat jaar toeslagpartner was.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E2b',
      als: { kindInJaarBeschikking: false, kindInJaarOgs: true },
      uitkomst: 'band',
      reden:
        'De terugvordering met onterechte O/GS ging over opvang van het kind van de ex-partner, die in dat jaar toeslagpartner was.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E2c',
      als: { kindInJaarBeschikking: false, kindInJaarOgs: false, jaarPartnerNaBeschikking: true },
      uitkomst: 'band',
      reden: 'De ex-partner was toeslagpartner op de dagtekening en ten minste een jaar daarna.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E2-',
      als: { kindInJaarBeschikking: false, kindInJaarOgs: false, jaarPartnerNaBeschikking: false },
      uitkomst: 'geenBand',
      reden:
        'Geen van de drie gevallen waarin de ex-partner door de beschikking of terugvordering is geraakt doet zich voor.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
  ],
};

/** The conditions E1 to E6. */
export type ExPartnervraag =
  'aanvragerGedupeerd' | 'geraakt' | 'zelfNietGedupeerd' | 'geenPartnerMeer' | 'nietEerder' | 'nietAndersVergoed';

/** E1–E6: all must hold (Wht 2.14g, 2.14h; notes §3.1). The hardheidsclausule does not reach these articles (Wht 9.1). */
export const EX_TOESLAGPARTNER: Voorwaardenlijst<ExPartnervraag> = {
  naam: 'ex-toeslagpartner',
  voorwaarden: [
    {
      id: 'E1',
      vraag: 'aanvragerGedupeerd',
      tekst: 'De aanvrager komt in aanmerking voor een herstelmaatregel',
      reden: 'De aanvrager komt niet in aanmerking voor een herstelmaatregel.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E2',
      vraag: 'geraakt',
      tekst: 'De ex-partner is geraakt door de beschikking of de terugvordering',
      reden: 'De ex-partner is niet geraakt door de beschikking of de terugvordering.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E3',
      vraag: 'zelfNietGedupeerd',
      tekst: 'De ex-partner komt niet zelf in aanmerking voor een herstelmaatregel',
      reden: 'De ex-partner komt zelf in aanmerking voor een herstelmaatregel.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E4',
      vraag: 'geenPartnerMeer',
      tekst: 'Op de peildatum geen partner meer, en niet door het overlijden van de aanvrager',
      reden:
        'De ex-partner was op de peildatum nog partner, of het partnerschap eindigde door het overlijden van de aanvrager.',
      bron: 'Wht 2.14g',
      zekerheid: 'S',
    },
    {
      id: 'E5',
      vraag: 'nietEerder',
      tekst: 'Het bedrag is niet eerder toegekend',
      reden: 'De ex-partner kreeg het bedrag al.',
      bron: 'Wht 2.14h lid 1',
      zekerheid: 'S',
    },
    {
      id: 'E6',
      vraag: 'nietAndersVergoed',
      tekst: 'De schade is niet al anders vergoed (wat de aanvrager uit zichzelf deelde telt niet)',
      reden: 'De schade is al anders vergoed.',
      bron: 'Wht 2.14h lid 3',
      zekerheid: 'S',
    },
  ],
};
