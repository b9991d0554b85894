import { DOSSIERBRONNEN, dossierbron, OVERIG, stuktitel, STUKSOORTEN } from '#domain/stukken/bronnen';
import { dossierjaren, noemJaren, schrijfDossierjaren, TOESLAGJAREN } from '#domain/stukken/jaren';
import { maakManifest, telManifest, type Manifestitem } from '#domain/stukken/manifest';
import { zinnenOverOntbrekend } from '#domain/stukken/ontbreekt';

const PER_JAAR = DOSSIERBRONNEN.filter((bron) => bron.perJaar).length;
const HELE_ZAAK = DOSSIERBRONNEN.length - PER_JAAR;
const leeg = { jaren: [], stukken: [], standen: [] };

const item = (items: readonly Manifestitem[], bron: string, jaar: number | null): Manifestitem | undefined =>
  items.find((een) => een.bron.naam === bron && een.jaar === jaar);

describe('De toeslagjaren van een dossier', () => {
  it('zijn de berekeningsjaren van Wht 2.1 lid 1', () => {
    expect([TOESLAGJAREN[0], TOESLAGJAREN.at(-1), TOESLAGJAREN.length]).toEqual([2005, 2019, 15]);
  });

  it('komen op volgorde terug zoals zij zijn vastgelegd', () => {
    expect(dossierjaren({ dossierjaren: schrijfDossierjaren([2011, 2009]) })).toEqual([2009, 2011]);
    expect(dossierjaren({})).toEqual([]);
    expect(dossierjaren({ dossierjaren: schrijfDossierjaren([]) })).toEqual([]);
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

  it('noemt per jaar wat niet is gevonden en wat is opgevraagd, en dat het niet in haar nadeel werkt', () => {
    expect(zinnenOverOntbrekend(manifest).map(({ jaar, tekst }) => [jaar, tekst])).toEqual([
      [
        null,
        'Wij hebben gezocht, maar dit niet (meer) gevonden: vermelding in de FSV. Het ontbreken van deze stukken werkt niet in uw nadeel.',
      ],
      [
        2009,
        'Wij hebben over 2009 gezocht, maar dit niet (meer) gevonden: CAF of ander groepsonderzoek en bezwaar- en beroepsdossier. ' +
          'Dit hebben wij over 2009 opgevraagd en nog niet ontvangen: invorderingsdossier. ' +
          'Het ontbreken van deze stukken werkt niet in uw nadeel.',
      ],
    ]);
  });

  it('zegt niets als er niets ontbreekt of nog niet is gezocht', () => {
    expect(zinnenOverOntbrekend(maakManifest({ ...leeg, jaren: [2009] }))).toEqual([]);
  });
});
