import fc from 'fast-check';
import { beantwoord, beantwoordTekst, isGeweigerd, type Rekenuitslag } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS } from '#domain/rekenhulp/register';
import { vragenVan } from '#tests/domain/rekenhulp/vragen';

const K20 = { besluitnemer: 'overig-awb', dagtekening: '2025-03-10' };
const fout = (uitslag: Rekenuitslag): string =>
  isGeweigerd(uitslag) ? `${uitslag.fout.code} ${String(uitslag.fout.veld)}` : 'beantwoord';
const vraag = (anders: object): string => fout(beantwoord('bezwaartermijn', { ...K20, ...anders }));
const compensatie = (anders: object): string => {
  const jaar = { jaar: 2012, grond: 'hardheid', kotGecorrigeerdCenten: 150_000, ...anders };
  return fout(beantwoord('compensatie', { jaren: [jaar], eersteBeschikking: '2014-07-01', toekenning: '2021-06-15' }));
};

describe('Het register', () => {
  it.each(REKENREGELS)(
    '$regel heeft een titel, een toelichting en een bron',
    ({ titel, toelichting, bron, invoer }) => {
      expect([titel, toelichting, bron]).not.toContain('');
      expect(Object.keys(invoer).every((naam) => /^[a-z][a-zA-Z0-9]*$/.test(naam))).toBe(true);
    },
  );
});

describe('Een vraag die klopt', () => {
  it('krijgt uitkomst, uitleg met bron en regelversie; onzeker staat er alleen als het zo is', () => {
    expect(beantwoord('bezwaartermijn', K20)).toEqual({
      regel: 'bezwaartermijn',
      uitkomst: { eersteDag: '2025-03-11', laatsteDag: '2025-04-22', wettelijkeLaatsteDag: '2025-04-22' },
      uitleg: expect.arrayContaining([
        {
          stap: 'laatste dag',
          tekst: 'Bezwaar is op tijd tot en met dinsdag 22 april 2025.',
          bron: 'Awb 6:7; 6:8 lid 1',
        },
      ]) as unknown,
      regelversie: 'bezwaar-awb',
    });
    expect(beantwoord('bezwaartermijn', { ...K20, besluitnemer: 'onze-minister' })).toMatchObject({ onzeker: true });
  });

  it('mag naar het recht van een andere dag vragen', () => {
    expect(vraag({ geldigOp: '2020-01-01' })).toBe('beantwoord');
    expect(vraag({ geldigOp: null })).toBe('ongeldige-datum geldigOp');
  });
});

describe('Een vraag die niet klopt wordt geweigerd, nooit aangevuld of genegeerd', () => {
  it.each([
    ['onbekende sleutel', { extra: 1 }, 'onbekend-veld extra'],
    ['sleutel van ieder object', { constructor: 1 }, 'onbekend-veld constructor'],
    ['bestaat niet', { dagtekening: '2025-02-29' }, 'ongeldige-datum dagtekening'],
    ['andere schrijfwijze', { dagtekening: '10-03-2025' }, 'ongeldige-datum dagtekening'],
    ['met tijd', { dagtekening: '2025-03-10T00:00:00Z' }, 'ongeldige-datum dagtekening'],
    ['getal als datum', { dagtekening: 20250310 }, 'ongeldige-datum dagtekening'],
    ['leeg', { bekendmaking: null }, 'ongeldige-datum bekendmaking'],
    ['jaar 1825', { dagtekening: '1825-01-01' }, 'ongeldige-datum dagtekening'],
    ['jaar 9999', { dagtekening: '9999-12-31' }, 'ongeldige-datum dagtekening'],
    ['onbekende keuze', { besluitnemer: 'uht' }, 'ongeldige-keuze besluitnemer'],
    ['keuze met hoofdletter', { besluitnemer: 'Overig-awb' }, 'ongeldige-keuze besluitnemer'],
  ])('%s', (_wat, anders, verwacht) => {
    expect(vraag(anders)).toBe(verwacht);
  });

  it.each([
    ['negatief', { kotGecorrigeerdCenten: -1 }, 'negatief-bedrag jaren[0].kotGecorrigeerdCenten'],
    ['halve cent', { kotGecorrigeerdCenten: 0.5 }, 'ongeldig-bedrag jaren[0].kotGecorrigeerdCenten'],
    ['tekst', { kotGecorrigeerdCenten: '100' }, 'ongeldig-bedrag jaren[0].kotGecorrigeerdCenten'],
    ['meer dan een miljard', { kotGecorrigeerdCenten: 100_000_000_001 }, 'te-hoog jaren[0].kotGecorrigeerdCenten'],
    ['jaar buiten de regeling', { jaar: 2004 }, 'te-laag jaren[0].jaar'],
    ['half jaartal', { jaar: 2012.5 }, 'ongeldig-getal jaren[0].jaar'],
    ['onbekende sleutel in een lijst', { bedrag: 1 }, 'onbekend-veld jaren[0].bedrag'],
  ])('in een lijst: %s', (_wat, anders, verwacht) => {
    expect(compensatie(anders)).toBe(verwacht);
  });

  it.each([
    ['ontbreekt', {}, 'verplicht jaren'],
    ['leeg', { jaren: [] }, 'te-weinig jaren'],
    ['geen lijst', { jaren: {} }, 'geen-lijst jaren'],
    ['geen object erin', { jaren: [1] }, 'geen-groep jaren[0]'],
  ])('een lijst: %s', (_wat, anders, verwacht) => {
    expect(
      fout(beantwoord('compensatie', { eersteBeschikking: '2014-07-01', toekenning: '2021-06-15', ...anders })),
    ).toBe(verwacht);
  });

  it.each(['6W', 'P0D', 'P6', 'P1Y6M', 'PT6H', 'P101Y', 'p6w', 6])('lengte %s', (lengte) => {
    expect(fout(beantwoord('termijn', { vanaf: '2025-03-10', lengte, soort: 'wettelijk' }))).toBe(
      'ongeldige-lengte lengte',
    );
  });

  it.each([
    ['geen moment', {}, 'verplicht bekendgemaakt'],
    ['twee momenten', { bekendgemaakt: '2025-04-01', peildatum: '2025-04-01' }, 'niet-samen peildatum'],
    ['tekst voor ja', { peildatum: '2025-04-01', rolIgsTermijn: 'true' }, 'geen-ja-nee rolIgsTermijn'],
    [
      'van vóór de wet',
      { ingebrekestellingOntvangen: '2008-01-01', peildatum: '2008-06-01' },
      'gold-nog-niet ingebrekestellingOntvangen',
    ],
  ])('dwangsom: %s', (_wat, anders, verwacht) => {
    expect(fout(beantwoord('dwangsom', { ingebrekestellingOntvangen: '2025-02-10', ...anders }))).toBe(verwacht);
  });

  it('wat pas de regel zelf kan zien', () => {
    const bezwaar = { ...K20, ontvangen: '2025-03-20', commissie: false };
    const omgekeerd = [{ gevraagdOp: '2025-05-10', geeindigdOp: '2025-05-01' }];
    expect(fout(beantwoord('beslistermijn-bezwaar', { ...bezwaar, opschortingen: omgekeerd }))).toBe(
      'verkeerde-volgorde opschortingen[0].geeindigdOp',
    );
    expect(
      fout(
        beantwoord('tijdigheid-bezwaar', {
          laatsteDag: '2025-06-23',
          ontvangen: '2025-06-24',
          poststempel: '2025-06-25',
        }),
      ),
    ).toBe('verkeerde-volgorde poststempel');
    expect(fout(beantwoord('moratorium', { forfaitBetaaldOp: '2021-01-01', aanvraagOntvangen: '2021-02-01' }))).toBe(
      'verkeerde-volgorde forfaitBetaaldOp',
    );
    expect(fout(beantwoord('gemeentetermijnen', { eersteGesprek: '2025-03-03', geldigOp: '2024-12-31' }))).toBe(
      'gold-nog-niet geldigOp',
    );
    expect(
      fout(
        beantwoord('bezwaartermijn', {
          besluitnemer: 'dienst-toeslagen-wht',
          dagtekening: '2025-03-03',
          geldigOp: '2019-01-01',
        }),
      ),
    ).toBe('gold-nog-niet geldigOp');
  });
});

describe('Een regel van JSON Lines', () => {
  it.each([
    ['{', 'ongeldige-json null'],
    ['1', 'ongeldige-vraag null'],
    ['null', 'ongeldige-vraag null'],
    ['[]', 'ongeldige-vraag null'],
    ['{}', 'verplicht regel'],
    ['{"regel":1}', 'verplicht regel'],
    ['{"regel":"termijn"}', 'verplicht invoer'],
    ['{"regel":"termijn","invoer":[]}', 'geen-groep null'],
    ['{"regel":"termijn","invoer":{},"id":1}', 'onbekend-veld id'],
    ['{"regel":"toString","invoer":{}}', 'onbekende-regel regel'],
    ['{"regel":"bezwaartermijn","invoer":{"__proto__":{}}}', 'onbekend-veld __proto__'],
  ])('%s: %s', (tekst, verwacht) => {
    expect(fout(beantwoordTekst(tekst))).toBe(verwacht);
  });

  it('noemt de regel in de weigering, ook als die onbekend is', () => {
    expect(beantwoordTekst('{"regel":"onbekend","invoer":{}}')).toMatchObject({ regel: 'onbekend' });
  });
});

/** What is missing in an outcome: words, a reason, an article, or the mark that a choice is in it. */
function gebreken(uitslag: Rekenuitslag): readonly string[] {
  if (isGeweigerd(uitslag))
    return uitslag.fout.code === '' || uitslag.fout.melding === '' ? ['weigering zonder woorden'] : [];
  const { uitleg, onzeker = false } = uitslag;
  return [
    ...(uitleg.length === 0 ? ['geen uitleg'] : []),
    ...uitleg.filter(({ tekst, bron }) => tekst === '' || (bron ?? '') === '').map(({ stap }) => `${stap} zonder bron`),
    ...(uitleg.some(({ stap }) => stap === 'keuze') === onzeker ? [] : ['keuze en onzeker horen bij elkaar']),
  ];
}

describe('Iedere regel, op iedere vraag die past', () => {
  it.each(REKENREGELS)('$regel antwoordt of weigert, en geeft van ieder antwoord de reden', (regel) => {
    fc.assert(
      fc.property(vragenVan(regel), (invoer) => {
        const uitslag = beantwoord(regel.regel, invoer);
        expect(JSON.parse(JSON.stringify(uitslag))).toEqual(uitslag);
        expect(gebreken(uitslag)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
