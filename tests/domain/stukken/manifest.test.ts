import { DOSSIERBRONNEN, dossierbron, OVERIG, stuktitel, STUKSOORTEN } from '#domain/stukken/bronnen';
import {
  beoordeeldeJaren,
  dossierjaren,
  gekozenJaren,
  noemJaren,
  schrijfDossierjaren,
  TOESLAGJAREN,
} from '#domain/stukken/jaren';
import { metJaar } from '#domain/integraal/jaren';
import type { Proceduretoestand } from '#domain/processen/toestand';
import { maakManifest, nieuwsteVersies, telManifest, type Manifestitem } from '#domain/stukken/manifest';
import { noemOntbrekend, ONTBREEKT } from '#domain/stukken/ontbreekt';

const PER_JAAR = DOSSIERBRONNEN.filter((bron) => bron.perJaar).length;
const HELE_ZAAK = DOSSIERBRONNEN.length - PER_JAAR;
const leeg = { jaren: [], stukken: [], standen: [] };

const item = (items: readonly Manifestitem[], bron: string, jaar: number | null): Manifestitem | undefined =>
  items.find((een) => een.bron.naam === bron && een.jaar === jaar);

describe('De toeslagjaren van een dossier', () => {
  it('zijn de berekeningsjaren van Wht 2.1 lid 1', () => {
    expect([TOESLAGJAREN[0], TOESLAGJAREN.at(-1), TOESLAGJAREN.length]).toEqual([2005, 2019, 15]);
  });

  it('komen op volgorde terug zoals zij zijn gekozen', () => {
    expect(gekozenJaren({ dossierjaren: schrijfDossierjaren([2011, 2009]) })).toEqual([2009, 2011]);
    expect(gekozenJaren({})).toEqual([]);
    expect(gekozenJaren({ dossierjaren: schrijfDossierjaren([]) })).toEqual([]);
  });

  it('zijn ook die van de integrale beoordeling, een deel van een jaar als dat jaar', () => {
    const procedure = (soort: Proceduretoestand['soort'], gegevens: Proceduretoestand['gegevens']): Proceduretoestand =>
      ({ soort, gegevens }) as Proceduretoestand;
    const beoordeling = procedure('integraleBeoordeling', {
      ...metJaar({ jaar: 2014, vanMaand: 1, totMaand: 3 }, null),
      ...metJaar({ jaar: 2014, vanMaand: 4, totMaand: 12 }, null),
    });
    const procedures = [procedure('aanmelding', { dossierjaren: '2012,2014' }), beoordeling];
    expect(dossierjaren({ procedures })).toEqual([2012, 2014]);
    expect(beoordeeldeJaren({ procedures })).toEqual([2014]);
    expect(dossierjaren({ procedures: [procedure('aanmelding', {})] })).toEqual([]);
  });

  it('staan in een zin', () => {
    expect([[2009], [2009, 2010], [2008, 2009, 2010]].map(noemJaren)).toEqual([
      '2009',
      '2009 en 2010',
      '2008, 2009 en 2010',
    ]);
  });
});

describe('Het manifest', () => {
  it('noemt zonder jaren alleen de bronnen van de hele zaak, en per jaar iedere bron één keer', () => {
    expect(maakManifest(leeg)).toHaveLength(HELE_ZAAK);
    expect(maakManifest({ ...leeg, jaren: [2008, 2009] })).toHaveLength(HELE_ZAAK + 2 * PER_JAAR);
  });

  it('noemt bij iedere bron waarop zij steunt, en wat ervan een aanname is', () => {
    expect(DOSSIERBRONNEN.filter((bron) => bron.bron === '' || bron.toelichting === '')).toEqual([]);
    expect(DOSSIERBRONNEN.filter((bron) => bron.zekerheid === 'A').map((bron) => bron.naam)).toEqual([
      'correspondentie',
      'fsv',
    ]);
  });

  it('noemt gevonden wat er ligt, ook als eerder is gezegd dat het er niet was', () => {
    const items = maakManifest({
      jaren: [2009],
      stukken: [{ soort: 'terugvordering', jaar: 2009 }],
      standen: [
        { bron: 'terugvordering', jaar: 2009, stand: 'afwezig' },
        { bron: 'bezwaar', jaar: 2009, stand: 'afwezig' },
      ],
    });
    expect(item(items, 'terugvordering', 2009)).toMatchObject({ stand: 'gevonden', stukken: 1 });
    expect(item(items, 'bezwaar', 2009)).toMatchObject({ stand: 'afwezig', stukken: 0 });
    expect(item(items, 'aanvraag', 2009)).toMatchObject({ stand: 'nogTeDoen' });
  });

  it('telt ieder jaar apart: wat over 2009 is gezegd, zegt niets over 2010', () => {
    const standen = [{ bron: 'ogs', jaar: 2009, stand: 'opgevraagd' } as const];
    const items = maakManifest({ jaren: [2009, 2010], stukken: [{ soort: OVERIG, jaar: 2010 }], standen });
    expect(item(items, 'ogs', 2010)?.stand).toBe('nogTeDoen');
    const totaal = HELE_ZAAK + 2 * PER_JAAR;
    expect(telManifest(items)).toEqual({ totaal, gevonden: 0, afwezig: 0, opgevraagd: 1, nogTeDoen: totaal - 1 });
  });

  it('kijkt van ieder stuk alleen naar de nieuwste versie', () => {
    const versies = [1, 3, 2].map((versie) => ({ stukId: 'a', versie }));
    expect(nieuwsteVersies([...versies, { stukId: 'b', versie: 1 }])).toEqual([
      { stukId: 'a', versie: 3 },
      { stukId: 'b', versie: 1 },
    ]);
  });

  it('kent ieder soort stuk bij zijn naam', () => {
    expect(STUKSOORTEN.map((keuze) => stuktitel(keuze.waarde))).not.toContain('');
    expect([dossierbron(OVERIG), stuktitel(OVERIG)]).toEqual([null, 'Ander stuk']);
  });
});

describe('Wat de ouder leest over stukken die er niet zijn', () => {
  const manifest = maakManifest({
    jaren: [2009, 2010],
    stukken: [],
    standen: [
      { bron: 'bezwaar', jaar: 2009, stand: 'afwezig' },
      { bron: 'groepsonderzoek', jaar: 2009, stand: 'afwezig' },
      { bron: 'invordering', jaar: 2009, stand: 'opgevraagd' },
      { bron: 'fsv', jaar: null, stand: 'afwezig' },
    ],
  });

  it('noemt wat er niet is en wat is opgevraagd, met het jaar', () => {
    expect(noemOntbrekend(manifest)).toEqual([
      'Vermelding in de FSV',
      'Invorderingsdossier over 2009: opgevraagd, nog niet ontvangen',
      'CAF of ander groepsonderzoek over 2009',
      'Bezwaar- en beroepsdossier over 2009',
    ]);
  });

  it('zegt dat het niet in haar nadeel werkt', () => {
    expect(ONTBREEKT).toContain('Het ontbreken ervan werkt niet in uw nadeel.');
  });

  it('zegt niets als er niets ontbreekt of nog niet is gezocht', () => {
    expect(noemOntbrekend(maakManifest({ ...leeg, jaren: [2009] }))).toEqual([]);
  });
});
