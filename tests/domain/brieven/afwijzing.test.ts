import { maakBriefmodel } from '#domain/brieven/brief';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { datum } from '#domain/waarden/datum';
import { bouwBesluit, bouwFeiten, leesbareTekst } from '#tests/domain/brieven/bouwFeiten';

const REDEN = 'Uit onze gegevens blijkt dat u geen kinderopvangtoeslag aanvroeg.';

describe('de afwijzing na de eerste toets', () => {
  const afwijzing = (anders: Partial<Brieffeiten> = {}): string =>
    leesbareTekst(maakBriefmodel('afwijzing', bouwFeiten({ gegevens: { reden: REDEN }, ...anders })));

  it('zegt wat niet wordt toegekend, waarom, en dat de integrale beoordeling doorgaat', () => {
    const tekst = afwijzing();
    expect(tekst).toContain('Besluit: geen € 30.000 na de eerste toets');
    expect(tekst).toContain(REDEN);
    expect(tekst).toContain('Dan stopt dat nu, ook als u bezwaar maakt.');
    expect(tekst).toContain('Dit is nog geen eindoordeel');
    expect(tekst).toContain('uiterlijk op 1 september 2021 beslissen over de integrale beoordeling');
  });

  it('neemt de redenen van het besluit en de uitleg van de behandelaar op', () => {
    const besluit = bouwBesluit({ redenen: ['Wij bekeken uw dossier met de hand.'] });
    const tekst = afwijzing({ besluit, toelichting: 'Ook de jaren 2009 tot en met 2012 zijn bekeken.' });
    expect(tekst).toContain('Wij bekeken uw dossier met de hand.');
    expect(tekst).toContain('schreven wij hierover: Ook de jaren 2009 tot en met 2012 zijn bekeken.');
    expect(tekst).not.toContain(REDEN);
  });

  it('heeft altijd een reden', () => {
    expect(afwijzing({ gegevens: {} })).toContain('blijkt niet dat u ten onrechte moest terugbetalen');
  });
});

const TE_LAAT = { op: datum('2026-11-25'), ontvangenOp: datum('2026-10-01') } as const;

describe('de afwijzing van een te late aanmelding', () => {
  const teLaat = (grond: string, toelichting: string | null = null): string =>
    leesbareTekst(maakBriefmodel('afwijzingTeLaat', bouwFeiten({ ...TE_LAAT, gegevens: { grond }, toelichting })));

  it('noemt de dag van ontvangst, de uiterste dag en de wet', () => {
    const tekst = teLaat('geen');
    expect(tekst).toContain('Wij ontvingen uw aanmelding op 1 oktober 2026.');
    expect(tekst).toContain('Aanmelden kon tot en met 2 januari 2024 (Wht artikel 6.1 lid 1)');
  });

  it.each([
    ['geen', 'Wij vonden geen bijzondere omstandigheid'],
    ['ziekte', 'omstandigheid: u was ziek of opgenomen. Dat weegt volgens ons niet zwaar genoeg'],
    ['anders', 'Wij hebben uw omstandigheden bekeken. Dat weegt'],
  ])('legt de weging uit bij grond %s', (grond, zin) => {
    expect(teLaat(grond)).toContain(zin);
  });

  it('neemt de motivering over, alinea voor alinea', () => {
    const model = maakBriefmodel(
      'afwijzingTeLaat',
      bouwFeiten({ ...TE_LAAT, toelichting: 'U was drie maanden\nopgenomen.\r\n\r\n\r\nDaarna\u0007 was er tijd.\n' }),
    );
    const alineas = model.blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : []));
    expect(alineas).toEqual(expect.arrayContaining(['U was drie maanden opgenomen.', 'Daarna was er tijd.']));
  });

  it('waarschuwt dat de pauze van schulden en de hulp van de gemeente stoppen', () => {
    expect(teLaat('geen')).toContain('Dan stopt dat nu, ook als u bezwaar maakt.');
    expect(teLaat('geen')).toContain('binnen 30 dagen');
  });
});

describe('de hardheidsclausule toegepast', () => {
  const toegepast = (anders: Partial<Brieffeiten> = {}): string =>
    leesbareTekst(maakBriefmodel('hardheidsclausuleToegepast', bouwFeiten({ ...TE_LAAT, ...anders })));

  it('zegt dat de aanmelding toch wordt behandeld, waarom, en wat er komt', () => {
    const tekst = toegepast({ gegevens: { grond: 'bewind' }, toelichting: 'De bewindvoerder meldde niet aan.' });
    expect(tekst).toContain('wij behandelen uw aanmelding toch');
    expect(tekst).toContain('u stond onder bewind of curatele');
    expect(tekst).toContain('De bewindvoerder meldde niet aan.');
    expect(tekst).toContain('Wij doen nu de eerste toets.');
    expect(tekst).toContain('30.000');
  });

  it('spreekt alleen over bezwaar als de procedure een laatste dag geeft', () => {
    expect(toegepast()).not.toContain('bezwaar maken');
    expect(toegepast({ gegevens: { bezwaarTot: '2027-03-17' } })).toContain('tot en met woensdag 17 maart 2027');
  });

  it('noemt een andere omstandigheid zonder haar te verzinnen', () => {
    expect(toegepast({ gegevens: { grond: 'anders' } })).toContain('In uw geval is er een bijzondere omstandigheid.');
  });
});

describe('de verlenging', () => {
  const verlenging = (anders: Partial<Brieffeiten> = {}): string =>
    leesbareTekst(
      maakBriefmodel(
        'verlenging',
        bouwFeiten({ gegevens: { oudeDatum: '2021-09-01', nieuweDatum: '2022-03-01' }, ...anders }),
      ),
    );

  it('noemt de oude en de nieuwe dag, het artikel en de reden', () => {
    const tekst = verlenging({ toelichting: 'Het opvragen van stukken van vóór 2012 kost meer tijd.' });
    expect(tekst).toContain('Uiterlijk op 1 september 2021 zouden wij beslissen');
    expect(tekst).toContain('Wij beslissen nu uiterlijk op 1 maart 2022.');
    expect(tekst).toContain('Wht artikel 6.2 lid 1');
    expect(tekst).toContain('Het opvragen van stukken van vóór 2012 kost meer tijd.');
  });

  it('zegt wat de ouder kan doen als ook die dag niet wordt gehaald', () => {
    expect(verlenging()).toContain('ingebrekestelling');
    expect(verlenging()).toContain('Antwoordnummer 21360, 6400 TZ Heerlen');
  });

  it('van de publieke schulden noemt drie maanden en artikel 6.6, en geen dwangsom', () => {
    const tekst = verlenging({
      gegevens: { termijn: 'publiekeSchulden', oudeDatum: '2021-09-01', nieuweDatum: '2021-12-01' },
      laatsteDagen: { publiekeSchulden: datum('2021-12-01') },
    });
    expect(tekst).toContain('zouden wij uw toeslagschulden van vóór 2021 kwijtschelden');
    expect(tekst).toContain('Wij schelden ze nu uiterlijk op 1 december 2021 kwijt.');
    expect(tekst).toContain('met hoogstens drie maanden (Wht artikel 6.6)');
    expect(tekst).not.toContain('dwangsom');
  });

  it('zegt dat de nieuwe dag opschuift zolang de termijn stilstaat', () => {
    expect(verlenging({ laatsteDagen: {} })).toContain('De nieuwe datum schuift op');
    expect(verlenging()).not.toContain('schuift op');
  });

  it('rekent de dagen na als de procedure ze niet geeft, en laat een lege reden weg', () => {
    const tekst = verlenging({ gegevens: {} });
    expect(tekst).toContain('1 maart 2022');
    expect(tekst).not.toContain('Waarom lukt het niet eerder?');
  });
});
