import { berekenIntegraal, naarCompensatiefeiten, type Rekenvraag } from '#domain/integraal/berekening';
import type { Jaarstand } from '#domain/integraal/feiten';
import { heelJaar, leesJaarsleutel } from '#domain/integraal/jaardeel';
import type { Beoordeeldjaar } from '#domain/integraal/jaren';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';

const oordeel = (sleutel: string, grond: NonNullable<Beoordeeldjaar['oordeel']>['grond']): Beoordeeldjaar => ({
  deel: leesJaarsleutel(sleutel) ?? heelJaar(0),
  oordeel: { grond, uitsluiting: null },
});

function vraag(
  jaren: readonly Beoordeeldjaar[],
  standen: readonly Jaarstand[],
  anders: Partial<Rekenvraag> = {},
): Rekenvraag {
  return {
    dossier: { jaren: standen, bijstand: [] },
    jaren,
    op: datum('2021-06-15'),
    alOntvangen: centen(0),
    ...anders,
  };
}

const S1: Jaarstand = {
  sleutel: '2013',
  bedragen: {
    gecorrigeerd: euro(10_000),
    renteInTerugvordering: euro(200),
    terugbetaald: euro(10_200),
    invorderingskosten: euro(150),
  },
  correctieOp: datum('2015-03-10'),
};

describe('the calculation from the dossier', () => {
  it('S1: € 22.324,03, line by line', () => {
    const { regels, totaal } = berekenIntegraal(vraag([oordeel('2013', 'vooringenomenheid')], [S1]));
    expect(regels.map(({ bedrag }) => bedrag)).toEqual(
      [10_200, 2_550, 6_500, 150, 2_703].map(euro).concat(centen(22_103)),
    );
    expect(totaal).toBe(centen(2_232_403));
  });

  it('S3: nothing paid back gives no a, but material and immaterial damage', () => {
    const stand = { ...S1, bedragen: { ...S1.bedragen, terugbetaald: centen(0), invorderingskosten: centen(0) } };
    const { totaal, berekening } = berekenIntegraal(vraag([oordeel('2013', 'vooringenomenheid')], [stand]));
    expect([berekening.regels.a, berekening.regels.c, berekening.regels.d]).toEqual([0, euro(2_550), euro(6_500)]);
    expect(totaal).toBe(centen(1_187_053));
  });

  it('E02 Radhjan: of € 7.500 he paid € 5.000, so € 2.500 is unpaid', () => {
    const stand = {
      sleutel: '2010',
      bedragen: { gecorrigeerd: euro(7_500), terugbetaald: euro(5_000) },
      correctieOp: datum('2014-07-01'),
    };
    const feiten = naarCompensatiefeiten(vraag([oordeel('2010', 'vooringenomenheid')], [stand]));
    expect(feiten.jaren[0]?.onbetaald).toBe(euro(2_500));
    expect(berekenIntegraal(vraag([oordeel('2010', 'vooringenomenheid')], [stand])).berekening.regels.a).toBe(
      euro(5_000),
    );
  });

  it('E04 Fatma: O/GS of € 6.000 after a forfait of € 30.000 leaves nothing to pay, and nothing to pay back', () => {
    const stand = { sleutel: '2010', bedragen: { terugvorderingOgs: euro(20_000) } };
    const { totaal, teBetalen } = berekenIntegraal(
      vraag([oordeel('2010', 'ogs')], [stand], { alOntvangen: euro(30_000) }),
    );
    expect([totaal, teBetalen]).toEqual([euro(6_000), 0]);
  });

  it('S4b: hardness on less than € 1.500 gives nothing', () => {
    const stand = {
      sleutel: '2014',
      bedragen: { gecorrigeerd: euro(1_499), terugbetaald: euro(1_499) },
      correctieOp: datum('2016-01-20'),
    };
    expect(berekenIntegraal(vraag([oordeel('2014', 'hardheid')], [stand])).totaal).toBe(0);
  });

  it('RBDHA:2025:2356: compensation for a part of a year and O/GS for the rest of it', () => {
    const delen = [
      {
        sleutel: '2014/1-3',
        bedragen: { gecorrigeerd: euro(2_000), terugbetaald: euro(2_000) },
        correctieOp: datum('2016-01-20'),
      },
      { sleutel: '2014/4-12', bedragen: { terugvorderingOgs: euro(5_000) } },
    ];
    const jaren = [oordeel('2014/1-3', 'vooringenomenheid'), oordeel('2014/4-12', 'ogs')];
    const { berekening } = berekenIntegraal(vraag(jaren, delen));
    expect([berekening.regels.a, berekening.ogs]).toEqual([euro(2_000), euro(1_500)]);
  });

  it('costs, fines and the first decision of a year that gives nothing do not count', () => {
    const ander = {
      sleutel: '2012',
      bedragen: { invorderingskosten: euro(900), boeteBetaald: euro(500) },
      correctieOp: datum('2010-01-01'),
    };
    const jaren = [oordeel('2012', 'geen'), oordeel('2013', 'vooringenomenheid')];
    expect(berekenIntegraal(vraag(jaren, [ander, S1])).totaal).toBe(centen(2_232_403));
  });

  describe('the forfait of two partners', () => {
    const jaren = [oordeel('2013', 'vooringenomenheid')];
    // S1 grants € 22.324,03; the same to the partner makes both shares € 15.000.
    const partner = {
      zaaknummer: 'ZK-2026-0000001',
      aanvraagOntvangen: datum('2021-03-01'),
      forfait: euro(30_000),
      zelfGekregen: true,
      partnerToegekend: centen(2_232_403),
    };

    it.each([
      ['who got it keeps the part above the own share', true, euro(30_000), centen(2_232_403 - 1_500_000)],
      ['the other one gets less by the own share, although nothing was received', false, 0, centen(732_403)],
      ['what else was received comes off too', false, euro(2_000), centen(532_403)],
    ])('%s', (_wat, zelfGekregen, alOntvangen, verwacht) => {
      const { teBetalen, totaal } = berekenIntegraal(
        vraag(jaren, [S1], { alOntvangen: centen(alOntvangen), forfaitMetPartner: { ...partner, zelfGekregen } }),
      );
      expect([totaal, teBetalen]).toEqual([2_232_403, verwacht]);
    });

    it('counts as a whole for the first of them who is granted something', () => {
      const alleen = { ...partner, partnerToegekend: centen(0) };
      const { teBetalen } = berekenIntegraal(
        vraag(jaren, [S1], { alOntvangen: euro(30_000), forfaitMetPartner: alleen }),
      );
      expect(teBetalen).toBe(0);
    });

    it('is explained with both amounts and the article', () => {
      const { berekening } = berekenIntegraal(vraag(jaren, [S1], { forfaitMetPartner: partner }));
      const regels = berekening.uitleg.filter(({ bron }) => bron === 'Wht 2.7 lid 3').map(({ tekst }) => tekst);
      expect(regels[0]).toBe('A is de ouder van deze zaak, B de partner (ZK-2026-0000001).');
      expect(regels[1]).toMatch(/^Aandeel A: €.30.000,00 × €.22.324,03 \/ €.44.648,06.* = €.15.000,00\.$/);
    });
  });
});
