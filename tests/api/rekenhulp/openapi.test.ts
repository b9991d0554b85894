import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import fc from 'fast-check';
import { maakOpenapi } from '#api/rekenhulp/openapi';
import { beantwoord, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS, rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';
import { isDatum } from '#domain/waarden/datum';
import { keurApi } from '#scripts/adr/keur';
import { vragenVan } from '#tests/domain/rekenhulp/vragen';

type Stuk = Record<string, unknown>;

const maak = (basisadres = 'https://herstelbalie.example'): Stuk => ({ ...maakOpenapi(REKENREGELS, basisadres) });
/** A part of the document at that path. */
const deel = (document: Stuk, ...pad: readonly string[]): Stuk =>
  pad.reduce((stuk, naam) => stuk[naam] as Stuk, document);

/** The document of two rules with one thing wrong in it. */
function kapot(breek: (document: Stuk) => void): Stuk {
  const twee = REKENREGELS.filter(({ regel }) => regel === 'forfait' || regel === 'overleden-kind');
  const document: Stuk = structuredClone(maakOpenapi(twee, 'https://herstelbalie.example'));
  breek(document);
  return document;
}

const FORFAIT = ['paths', '/rekenhulp/forfait', 'post'] as const;

describe('De beschrijving van de webservice en de NL API Design Rules', () => {
  it('houdt zich aan iedere regel', async () => {
    expect(await keurApi(maak())).toEqual([]);
    expect(await keurApi(kapot(() => undefined))).toEqual([]);
  });

  it.each<[string, string, (document: Stuk) => void]>([
    ['doc-openapi', 'een oude versie van OpenAPI', (d) => (d['openapi'] = '4')],
    ['doc-openapi-contact', 'geen e-mailadres', (d) => delete deel(d, 'info', 'contact')['email']],
    ['publish-openapi', 'zonder zichzelf', (d) => delete deel(d, 'paths')['/openapi.json']],
    ['semver', 'een halve versie', (d) => (deel(d, 'info')['version'] = '1.0')],
    ['uri-version', 'geen versie in het adres', (d) => (d['servers'] = [{ url: 'https://herstelbalie.example/api' }])],
    ['uri-version', 'een andere hoofdversie', (d) => (deel(d, 'info')['version'] = '2.0.0')],
    ['transport/tls', 'niet versleuteld', (d) => (d['servers'] = [{ url: 'http://herstelbalie.example/api/v1' }])],
    ['no-trailing-slash', 'een pad op een streep', (d) => verplaats(d, '/rekenhulp/forfait/')],
    ['path-segments-kebab-case', 'een pad met hoofdletter', (d) => verplaats(d, '/rekenHulp/forfait')],
    ['path-segments-kebab-case', 'een pad met liggend streepje', (d) => verplaats(d, '/rekenhulp/niet_kot')],
    [
      'query-keys-camel-case',
      'een zoeksleutel met streepje',
      (d) => (deel(d, ...FORFAIT)['parameters'] = [{ in: 'query', name: 'geldig-op', schema: { type: 'string' } }]),
    ],
    ['http-methods', 'een ongewone methode', (d) => (deel(d, 'paths', '/rekenhulp/forfait')['trace'] = {})],
    ['version-header', 'een antwoord zonder versie', (d) => delete deel(d, ...FORFAIT, 'responses', '200')['headers']],
    [
      'error-handling/problem-details',
      'een fout als gewone JSON',
      (d) => (deel(d, 'components', 'responses', 'Geweigerd')['content'] = { 'application/json': { schema: {} } }),
    ],
    [
      'error-handling/problem-details',
      'een fout zonder detail',
      (d) => delete deel(d, 'components', 'schemas', 'Problem', 'properties')['detail'],
    ],
    ['error-handling/invalid-input', 'geen 400', (d) => delete deel(d, ...FORFAIT, 'responses')['400']],
    ['date-time/format', 'een tijd zonder tijdzone', (d) => zetDatum(d, { type: 'string', format: 'time' })],
    [
      'date-time/date-omit-time-portion',
      'een datum met tijd',
      (d) => zetDatum(d, { type: 'string', format: 'date-time' }),
    ],
    ['schema-names', 'een schema met kleine letter', (d) => (deel(d, 'components', 'schemas')['klein'] = {})],
    ['property-names', 'een sleutel met streepje', (d) => zetEigenschap(d, 'bedrag-centen')],
  ])('vindt met %s: %s', async (regel, _wat, breek) => {
    const gevonden = await keurApi(kapot(breek));
    expect(gevonden.map((bevinding) => bevinding.regel)).toContain(`adr/${regel}`);
  });

  it('vindt ook wat geen OpenAPI is', async () => {
    const gevonden = await keurApi(kapot((d) => delete deel(d, 'info')['title']));
    expect(gevonden.map(({ regel }) => regel)).toContain('oas3-schema');
  });

  it('noemt een postbus, ook op een machine zonder domein', () => {
    expect(deel(maak(), 'info', 'contact')['email']).toBe('support@herstelbalie.example');
    expect(deel(maak('http://localhost:3000'), 'info', 'contact')['email']).toBe('support@localhost.localdomain');
  });
});

function verplaats(document: Stuk, pad: string): void {
  const paden = deel(document, 'paths');
  paden[pad] = paden['/rekenhulp/forfait'];
  delete paden['/rekenhulp/forfait'];
}

function zetDatum(document: Stuk, vorm: object): void {
  deel(document, 'components', 'schemas', 'OverledenKindVraag', 'properties')['geboortedatum'] = vorm;
}

function zetEigenschap(document: Stuk, naam: string): void {
  deel(document, 'components', 'schemas', 'ForfaitVraag', 'properties')[naam] = { type: 'integer' };
}

/** The schemas of a rule as a program that reads the description would use them. */
const ajv = new Ajv2020({ strict: false, formats: { date: isDatum, 'uri-reference': true } });
ajv.addSchema(maak(), 'api');

function schema(regel: Rekenregel, welk: 'Vraag' | 'Antwoord'): ValidateFunction {
  const naam = regel.regel.replace(/(?:^|-)(\w)/g, (_heel, letter: string) => letter.toUpperCase());
  return ajv.compile({ $ref: `api#/components/schemas/${naam}${welk}` });
}

/** What does not fit the schema; empty when it fits. */
function gebreken(keur: ValidateFunction, waarde: unknown): readonly string[] {
  keur(waarde);
  return (keur.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('De beschreven vraag en het beschreven antwoord', () => {
  it.each(REKENREGELS)('$regel: iedere vraag die de regel aanneemt past, en ieder antwoord ook', (regel) => {
    const vraag = schema(regel, 'Vraag');
    const antwoord = schema(regel, 'Antwoord');
    let beantwoorde = 0;
    fc.assert(
      fc.property(vragenVan(regel), (invoer) => {
        expect(gebreken(vraag, invoer)).toEqual([]);
        const uitslag = beantwoord(regel.regel, invoer);
        if (isGeweigerd(uitslag)) return;
        beantwoorde += 1;
        expect(gebreken(antwoord, JSON.parse(JSON.stringify(uitslag)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(beantwoorde).toBeGreaterThan(0);
  });

  it.each(REKENREGELS)('$regel: wat niet in de beschrijving past, weigert de regel ook', (regel) => {
    const vraag = schema(regel, 'Vraag');
    fc.assert(
      fc.property(
        vragenVan(regel),
        fc.constantFrom(...Object.keys(regel.invoer), 'extra'),
        iets,
        (invoer, naam, waarde) => {
          const anders = { ...invoer, [naam]: waarde };
          fc.pre(!vraag(anders));
          expect(isGeweigerd(beantwoord(regel.regel, anders))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('een antwoord dat anders is dan beschreven valt op', () => {
    const regel = rekenregelMetNaam('forfait') as Rekenregel;
    const keur = schema(regel, 'Antwoord');
    const goed = beantwoord('forfait', { aanvraagOntvangen: '2021-03-01', alOntvangenCenten: 0 });
    expect(gebreken(keur, goed)).toEqual([]);
    for (const uitkomst of [{}, { recht: true, bedragCenten: '1' }, { recht: true, bedragCenten: 1, extra: 1 }]) {
      expect(gebreken(keur, { ...goed, uitkomst })).not.toEqual([]);
    }
    expect(gebreken(keur, { ...goed, regel: 'termijn' })).not.toEqual([]);
  });
});

/** Values that seldom fit. */
const iets = fc.constantFrom<unknown>(null, 'tekst', '', 0.25, -1, true, [], {}, [{}], ['2020-01-01'], 1e15);
