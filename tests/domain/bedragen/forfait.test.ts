import fc from 'fast-check';
import { berekenForfait, berekenPartnerbedrag, rekenPartnertoerekeningUit } from '#domain/bedragen/forfait';
import { datum } from '#domain/waarden/datum';
import { centen, euro, som } from '#domain/waarden/geld';

const aanvraagOntvangen = datum('2023-12-01');
const bedragen = fc.integer({ min: 0, max: 10_000_000 }).map(centen);

describe('Het forfait (Wht 2.7 lid 1)', () => {
  it.each([
    [0, 30_000],
    [12_000, 18_000],
    [30_000, 0],
    [41_000, 0],
  ])('S10: wie al € %d ontving krijgt € %d', (al, verwacht) => {
    expect(berekenForfait({ aanvraagOntvangen, alOntvangen: euro(al) }).bedrag).toBe(euro(verwacht));
  });

  it('E05 (Simone): na een voorschot van € 5.000 volgt € 25.000', () => {
    expect(berekenForfait({ aanvraagOntvangen, alOntvangen: euro(5_000) }).bedrag).toBe(euro(25_000));
  });

  it('staat op het besluit in regels met artikel en regelversie', () => {
    expect(berekenForfait({ aanvraagOntvangen, alOntvangen: euro(12_000) })).toEqual({
      regeling: 'forfait',
      bedrag: euro(18_000),
      regels: [
        { omschrijving: 'Forfaitair bedrag', bedrag: euro(30_000), bron: 'Wht 2.7 lid 1' },
        { omschrijving: 'Al ontvangen als herstelmaatregel', bedrag: euro(-12_000), bron: 'Wht 2.7 lid 1' },
      ],
      regelversie: 'forfait-2021-01-26',
    });
  });

  it('wie niets ontving heeft één regel', () => {
    expect(berekenForfait({ aanvraagOntvangen, alOntvangen: euro(0) }).regels).toHaveLength(1);
  });

  it('wie meer ontving ziet het hele bedrag, en er gaat niet meer af dan € 30.000', () => {
    const [, aftrek] = berekenForfait({ aanvraagOntvangen, alOntvangen: euro(41_000) }).regels;
    expect(aftrek).toEqual({
      omschrijving: 'Al ontvangen als herstelmaatregel (in totaal €\u00a041.000,00)',
      bedrag: euro(-30_000),
      bron: 'Wht 2.7 lid 1',
    });
  });
});

describe('Het bedrag voor de andere partner (Wht 2.7 lid 2)', () => {
  const voor = (al: number, nogPartner: boolean): ReturnType<typeof berekenPartnerbedrag> =>
    berekenPartnerbedrag({ aanvraagOntvangen, alOntvangen: euro(al), nogPartner });

  it.each([
    [0, 10_000],
    [4_000, 6_000],
    [10_000, 0],
    [12_000, 0],
  ])('geen partner meer op de dag van de toekenning en al € %d ontvangen: € %d', (al, verwacht) => {
    expect(voor(al, false).bedrag).toBe(euro(verwacht));
  });

  it.each([0, 4_000, 41_000])(
    'partner op de dag van de toekenning en al € %d ontvangen: niets erbij, en geen aftrek van niets',
    (al) => {
      expect(voor(al, true)).toMatchObject({ bedrag: 0, regels: [{ bedrag: 0, bron: 'Wht 2.7 lid 2' }] });
      expect(voor(al, true).regels).toHaveLength(1);
    },
  );
});

describe('Voor ieder bedrag geldt', () => {
  it('de regels tellen op tot het bedrag, dat nooit negatief is', () => {
    fc.assert(
      fc.property(bedragen, fc.boolean(), (alOntvangen, nogPartner) => {
        for (const berekening of [
          berekenForfait({ aanvraagOntvangen, alOntvangen }),
          berekenPartnerbedrag({ aanvraagOntvangen, alOntvangen, nogPartner }),
        ]) {
          expect(som(berekening.regels.map((regel) => regel.bedrag))).toBe(berekening.bedrag);
          expect(berekening.bedrag).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('Toerekening van het forfait aan twee partners (Wht 2.7 lid 3)', () => {
  it.each([
    {
      geval: 'naar verhouding van wat ieder kreeg',
      toegekend: [20_000, 40_000],
      betaald: 30_000,
      aandelen: [1_000_000, 2_000_000],
    },
    { geval: 'alles aan A als B niets kreeg', toegekend: [20_000, 0], betaald: 30_000, aandelen: [3_000_000, 0] },
    { geval: 'alles aan B als A niets kreeg', toegekend: [0, 5_000], betaald: 30_000, aandelen: [0, 3_000_000] },
    {
      geval: 'ieder hoogstens wat is uitbetaald',
      toegekend: [20_000, 40_000],
      betaald: 18_000,
      aandelen: [1_000_000, 1_800_000],
    },
    {
      geval: 'een derde wordt afgerond op de cent, de rest gaat naar B',
      toegekend: [10_000, 20_001],
      betaald: 30_000,
      aandelen: [999_967, 2_000_033],
    },
    { geval: 'niets als er niets is toegekend', toegekend: [0, 0], betaald: 30_000, aandelen: [0, 0] },
  ] as const)('$geval', ({ toegekend: [a, b], betaald, aandelen }) => {
    const feiten = { aanvraagOntvangen, toegekendA: euro(a), toegekendB: euro(b), forfaitUitbetaald: euro(betaald) };
    const { aandeelA, aandeelB } = rekenPartnertoerekeningUit(feiten);
    expect([aandeelA, aandeelB]).toEqual(aandelen);
  });

  it('samen zijn de delen de hele € 30.000 als die is uitbetaald, en wie van de twee A heet scheelt hoogstens een cent', () => {
    fc.assert(
      fc.property(bedragen, bedragen, (toegekendA, toegekendB) => {
        fc.pre(toegekendA + toegekendB > 0);
        const feiten = { aanvraagOntvangen, forfaitUitbetaald: euro(30_000) };
        const { aandeelA, aandeelB } = rekenPartnertoerekeningUit({ ...feiten, toegekendA, toegekendB });
        const andersom = rekenPartnertoerekeningUit({ ...feiten, toegekendA: toegekendB, toegekendB: toegekendA });
        expect(aandeelA + aandeelB).toBe(3_000_000);
        expect(Math.abs(aandeelA - andersom.aandeelB)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
