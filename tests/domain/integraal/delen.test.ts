import fc from 'fast-check';
import { forfaitAanvulling } from '#domain/integraal/forfait';
import { dwangsommen } from '#domain/integraal/dwangsom';
import { jaarsleutel, leesJaarsleutel, overlapt, schrijfJaardeel, type Jaardeel } from '#domain/integraal/jaardeel';
import { leesOordeel, oordeelOver, schrijfOordeel } from '#domain/integraal/oordeel';
import { dichtstbij, gelijkenis, type Jaarprofiel } from '#domain/integraal/vergelijking';
import { vergelijkRegels } from '#domain/integraal/verschil';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';

const DEEL: fc.Arbitrary<Jaardeel> = fc
  .record({
    jaar: fc.integer({ min: 2005, max: 2019 }),
    a: fc.integer({ min: 1, max: 12 }),
    b: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ jaar, a, b }) => ({ jaar, vanMaand: Math.min(a, b), totMaand: Math.max(a, b) }));

describe('parts of years', () => {
  it('a key gives back its part, and two parts overlap exactly when they share a month', () => {
    fc.assert(
      fc.property(DEEL, DEEL, (a, b) => {
        expect(leesJaarsleutel(jaarsleutel(a))).toEqual(a);
        const maanden = (deel: Jaardeel): readonly string[] =>
          Array.from({ length: deel.totMaand - deel.vanMaand + 1 }, (_, i) => `${deel.jaar}-${deel.vanMaand + i}`);
        expect(overlapt(a, b)).toBe(maanden(a).some((maand) => maanden(b).includes(maand)));
      }),
    );
  });

  it.each(['2004', '2020', '2014/5-3', '2014/0-3', '2014/1-13', 'veertien', ''])('%s is no part', (sleutel) => {
    expect(leesJaarsleutel(sleutel)).toBeNull();
  });

  it.each([
    ['2014', '2014'],
    ['2014/1-3', 'januari tot en met maart 2014'],
    ['2014/5-5', 'mei 2014'],
  ])('%s reads as %s', (sleutel, tekst) => {
    expect(schrijfJaardeel(leesJaarsleutel(sleutel)!)).toBe(tekst);
  });
});

describe('the judgment', () => {
  const nee = { vooringenomen: false, hardheid: false, ogs: false, uitsluiting: null } as const;

  it.each([
    [{ ...nee, vooringenomen: true, hardheid: true, ogs: true }, 'vooringenomenheid'],
    [{ ...nee, hardheid: true, ogs: true }, 'hardheid'],
    [{ ...nee, ogs: true }, 'ogs'],
    [nee, 'geen'],
    [{ ...nee, vooringenomen: true, uitsluiting: 'zelfStopgezet' as const }, 'geen'],
    [{ ...nee, vooringenomen: true, ogs: true, uitsluiting: 'zelfStopgezet' as const }, 'ogs'],
  ])('goes in the order of the law: %j → %s', (antwoorden, grond) => {
    const oordeel = oordeelOver(antwoorden);
    expect(oordeel.grond).toBe(grond);
    expect(leesOordeel(schrijfOordeel(oordeel))).toEqual(oordeel);
  });

  it('a code that was never written is refused', () => {
    expect(() => leesOordeel('misschien')).toThrow('geen oordeel');
  });
});

describe('the forfait after the beoordeling', () => {
  const zaak = { ontvangenOp: datum('2021-02-08'), geregistreerdOp: datum('2021-02-08'), poststempel: null };
  const vraag = { zaak, gedupeerd: true, partnerMetForfait: false };

  it.each([
    [6_000, 24_000],
    [30_000, 0],
    [140_867, 0],
    [0, 30_000],
  ])('with € %d received and granted € %d comes on top', (ontvangen, aanvulling) => {
    expect(forfaitAanvulling({ ...vraag, ontvangen: euro(ontvangen) })).toBe(euro(aanvulling));
  });

  it('not without a herstelmaatregel, not beside the forfait of the partner, not after the closing date', () => {
    const ontvangen = euro(0);
    expect(forfaitAanvulling({ ...vraag, gedupeerd: false, ontvangen })).toBe(0);
    expect(forfaitAanvulling({ ...vraag, partnerMetForfait: true, ontvangen })).toBe(0);
    const laat = { ...zaak, ontvangenOp: datum('2024-03-09'), geregistreerdOp: datum('2024-03-09') };
    expect(forfaitAanvulling({ ...vraag, zaak: laat, ontvangen })).toBe(0);
  });
});

describe('what differs from the vooraankondiging', () => {
  const regel = (omschrijving: string, bron: string, bedrag: number) => ({ omschrijving, bron, bedrag: euro(bedrag) });
  const was = [regel('Rente', 'Wht 2.2, onder g; 2.3 lid 7', 100), regel('Start', 'Wht 2.2, onder a; 2.3 lid 1', 500)];

  it('E14: by time alone only interest and the like change, and it says so', () => {
    const wordt = [regel('Rente', 'Wht 2.2, onder g; 2.3 lid 7', 148), was[1]!];
    expect(vergelijkRegels(was, wordt, false)).toEqual([
      {
        omschrijving: 'Rente',
        was: euro(100),
        wordt: euro(148),
        reden: 'De rente loopt tot de dag van de beschikking.',
      },
    ]);
  });

  it('a changed fact, a new line and a line that went are all there', () => {
    const wordt = [
      regel('Start', 'Wht 2.2, onder a; 2.3 lid 1', 900),
      regel('Boete', 'Wht 2.2, onder b; 2.3 lid 2', 50),
    ];
    const regels = vergelijkRegels(was, wordt, true);
    expect(regels.map(({ omschrijving, was: oud, wordt: nieuw }) => [omschrijving, oud, nieuw])).toEqual([
      ['Rente', euro(100), 0],
      ['Start', euro(500), euro(900)],
      ['Boete', 0, euro(50)],
    ]);
    expect(regels.every(({ reden }) => reden.includes('feiten'))).toBe(true);
  });
});

describe('the dwangsom of one beoordeling', () => {
  it('E20: after an ingebrekestelling it runs 42 days to € 1.442', () => {
    const [stand] = dwangsommen({ ingebrekestellingOp: '2025-05-13' }, datum('2025-07-08'));
    expect(stand).toMatchObject({ soort: 'bestuurlijk', bedrag: euro(1_442), maximum: euro(1_442), klaar: true });
  });

  it('before the two weeks are over nothing is owed', () => {
    const [stand] = dwangsommen({ ingebrekestellingOp: '2025-05-13' }, datum('2025-05-20'));
    expect(stand).toMatchObject({ bedrag: 0, klaar: false, eersteDag: '2025-05-28' });
  });

  it('of a court: both steps count together, never above the maximum', () => {
    const gegevens = {
      rechterPerDag: euro(100),
      rechterMaximum: euro(1_500),
      rechterVooraankondigingVoor: '2024-06-15',
      vooraankondigingOp: '2024-06-21',
      rechterBesluitVoor: '2024-07-14',
    };
    const op = (dag: string): number => dwangsommen(gegevens, datum(dag))[0]?.bedrag ?? -1;
    expect(op('2024-07-14')).toBe(euro(500));
    expect(op('2024-07-16')).toBe(euro(700));
    expect(op('2024-12-31')).toBe(euro(1_500));
  });

  it('without either there is none', () => {
    expect(dwangsommen({}, datum('2025-01-01'))).toEqual([]);
  });
});

describe('comparable years', () => {
  const profiel: Jaarprofiel = {
    gecorrigeerd: euro(10_000),
    correctiesoort: 'verlaagd',
    groepsonderzoek: true,
    ogsGeweigerd: false,
  };

  it('the same is ten, half the amount costs half of its weight, everything else is zero', () => {
    expect(gelijkenis(profiel, profiel)).toBe(10);
    expect(gelijkenis(profiel, { ...profiel, gecorrigeerd: euro(5_000) })).toBe(8.5);
    expect(
      gelijkenis(profiel, { gecorrigeerd: euro(0), correctiesoort: null, groepsonderzoek: null, ogsGeweigerd: true }),
    ).toBe(0);
  });

  it('the nearest come first, and no more than asked', () => {
    const jaren = [5_000, 9_000, 12_000, 100].map((bedrag) => ({ ...profiel, gecorrigeerd: euro(bedrag) }));
    expect(dichtstbij(profiel, jaren, 2).map(({ gecorrigeerd }) => gecorrigeerd)).toEqual([euro(9_000), euro(12_000)]);
  });
});
