import { bezwaarparametersOp } from '#domain/parameters/bezwaartermijn';
import { DOELEN } from '#domain/parameters/doelen';
import { forfaitparametersOp } from '#domain/parameters/forfait';
import { gelijkgesteldeDagen } from '#domain/parameters/gelijkgestelde-dagen';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { leesLengte } from '#domain/termijnen/termijn';
import { dagenTussen, datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';

const d = datum;

describe('Welke versie geldt op een datum', () => {
  const versies: Versies<Versie> = [
    { versie: 'oud', geldigVanaf: d('2024-01-01') },
    { versie: 'nieuw', geldigVanaf: d('2024-07-10') },
  ];
  it.each([
    ['2019-01-01', 'oud'],
    ['2023-12-31', 'oud'],
    ['2024-01-01', 'oud'],
    ['2024-01-02', 'oud'],
    ['2024-07-09', 'oud'],
    ['2024-07-10', 'nieuw'],
    ['2024-07-11', 'nieuw'],
  ])('op %s: %s', (op, versie) => {
    expect(geldigOp(versies, d(op)).versie).toBe(versie);
  });
});

describe('Het forfait (Wht 2.7)', () => {
  it.each(['2019-11-14', '2021-01-25', '2021-01-26', '2021-01-27', '2023-12-31', '2026-11-24'])(
    'bij een aanvraag van %s is het € 30.000, voor de partner € 10.000',
    (op) => {
      expect(forfaitparametersOp(d(op))).toMatchObject({
        versie: 'forfait-2021-01-26',
        forfait: euro(30_000),
        partnerbedrag: euro(10_000),
      });
    },
  );

  it('de wet zegt "voor 1 januari 2024", rechter en dienst houden 2 januari 2024 aan als laatste dag', () => {
    expect(forfaitparametersOp(d('2023-12-31'))).toMatchObject({
      aanvraagVoor: '2024-01-01',
      laatsteAanmelddag: '2024-01-02',
      postdagen: 7,
    });
  });
});

describe('De bezwaartermijn naar dagtekening', () => {
  it.each([
    ['2023-12-30', 'bezwaar-voor-2024', 'P6W'],
    ['2023-12-31', 'bezwaar-voor-2024', 'P6W'],
    ['2024-01-01', 'bezwaar-2024-01-01', 'P6W'],
    ['2024-01-02', 'bezwaar-2024-01-01', 'P6W'],
    ['2024-07-09', 'bezwaar-2024-01-01', 'P6W'],
    ['2024-07-10', 'bezwaar-2024-07-10', 'P6W'],
    ['2024-07-11', 'bezwaar-2024-07-10', 'P6W'],
    ['2024-12-13', 'bezwaar-2024-07-10', 'P6W'],
    ['2024-12-14', 'bezwaar-2024-12-14', 'P16W'],
    ['2024-12-15', 'bezwaar-2024-12-14', 'P16W'],
  ])('%s valt onder %s; in de wet zelf staat dan %s', (dagtekening, versie, wettelijkeLengte) => {
    expect(bezwaarparametersOp(d(dagtekening))).toMatchObject({ versie, wettelijkeLengte });
  });

  it.each(['2020-01-01', '2024-03-01', '2024-08-01', '2025-01-01'])(
    'de versie van %s heeft een bron, een zekerheid en een leesbaar einde',
    (op) => {
      const { bron, zekerheid, einde } = bezwaarparametersOp(d(op));
      expect([bron, zekerheid]).not.toContain('');
      const duur = einde.soort === 'vasteDag' ? dagenTussen(d(op), einde.dag) : leesLengte(einde.lengte).aantal;
      expect(duur).toBeGreaterThan(0);
    },
  );
});

describe('Gelijkgestelde dagen', () => {
  it('staan per jaar bij elkaar; een jaar zonder besluit heeft er geen', () => {
    expect(gelijkgesteldeDagen(2026)).toEqual(['2026-01-02', '2026-05-15']);
    expect(gelijkgesteldeDagen(2018)).toEqual(['2018-05-11', '2018-12-24', '2018-12-31']);
    expect(gelijkgesteldeDagen(2029)).toEqual([]);
  });
});

describe('De doelen van de hersteloperatie', () => {
  it.each(DOELEN)('$id heeft een teller, een aantal, een datum en een bron', (doel) => {
    expect(doel.aantal).toBeGreaterThan(0);
    expect(doel.noemer).not.toBe(doel.teller);
    expect(doel.titel.length * doel.bron.length).toBeGreaterThan(0);
    expect(doel.uiterlijk < d('2026-01-01') ? doel.afloop : '').not.toBeNull();
  });

  it('57.000 integrale beoordelingen in het eerste kwartaal van 2025 is geschiedenis, en zo staat het er ook', () => {
    expect(DOELEN.find((doel) => doel.id === 'ib-57000')).toMatchObject({
      aantal: 57_000,
      uiterlijk: '2025-03-31',
      zekerheid: 'S',
    });
  });

  it('ieder doel staat er één keer', () => {
    expect(new Set(DOELEN.map((doel) => doel.id)).size).toBe(DOELEN.length);
  });
});
