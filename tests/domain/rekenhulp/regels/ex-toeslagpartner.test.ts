import { exToeslagpartnerRegel } from '#domain/rekenhulp/regels/ex-toeslagpartner';
import { antwoord, keuzes, uitkomst, vraag } from '#tests/domain/rekenhulp/regels/vraag';

/** E2c: partner on the dagtekening and at least a year after. */
const basis = {
  peildatum: '2021-08-10',
  aanvragerHerstelmaatregel: true,
  partnerVan: '2010-01-01',
  partnerTot: '2014-06-30',
  dagtekeningBeschikking: '2012-03-01',
  zelfHerstelmaatregel: false,
};
const reken = (anders: object = {}): ReturnType<typeof uitkomst> =>
  uitkomst(exToeslagpartnerRegel, { ...basis, ...anders });

describe('Regel ex-toeslagpartner', () => {
  it('E1, E2c en E3 tot en met E6 kloppen: € 10.000', () => {
    expect(reken()).toMatchObject({ recht: true, bedragCenten: 1_000_000, aanvraagUiterlijk: '2024-07-01' });
  });

  it.each([
    { code: 'E1', anders: { aanvragerHerstelmaatregel: false }, deel: 'De aanvrager komt niet in aanmerking' },
    { code: 'E2', anders: { dagtekeningBeschikking: '2014-01-01' }, deel: 'niet geraakt' },
    { code: 'E3', anders: { zelfHerstelmaatregel: true }, deel: 'komt zelf in aanmerking' },
    { code: 'E4, overlijden', anders: { eindeDoorOverlijden: true }, deel: 'overlijden van de aanvrager' },
    { code: 'E5', anders: { eerderToegekend: true }, deel: 'kreeg het bedrag al' },
    { code: 'E6', anders: { schadeAndersVergoed: true }, deel: 'al anders vergoed' },
  ])('$code ontbreekt: geen recht, en dat is de enige reden', ({ anders, deel }) => {
    const uit = reken(anders);
    expect(uit).toMatchObject({ recht: false, bedragCenten: 0, redenen: [expect.stringContaining(deel)] });
  });

  it.each([
    ['2021-08-09', true],
    ['2021-08-10', false],
    ['2021-08-11', false],
  ])('E4: laatste dag als partner %s, peildatum 10-8-2021: recht %s', (partnerTot, recht) => {
    expect(reken({ partnerTot })).toMatchObject({ recht });
  });

  it('E4: wie nog partner is heeft geen recht', () => {
    const { partnerTot, ...nogPartner } = basis;
    expect(partnerTot).toBe('2014-06-30');
    expect(uitkomst(exToeslagpartnerRegel, nogPartner)).toMatchObject({ recht: false });
  });

  it.each([
    ['2013-06-29', true],
    ['2013-06-30', true],
    ['2013-07-01', false],
    ['2009-12-31', false],
    ['2010-01-01', true],
  ])('E2c: dagtekening %s, partner van 1-1-2010 tot en met 30-6-2014: recht %s', (dagtekeningBeschikking, recht) => {
    expect(reken({ dagtekeningBeschikking })).toMatchObject({ recht });
  });

  it.each([
    { id: 'E2a', anders: { beschikkingBetreftEigenKind: true, berekeningsjaar: 2014 }, recht: true },
    { id: 'E2a, een jaar te laat', anders: { beschikkingBetreftEigenKind: true, berekeningsjaar: 2015 }, recht: false },
    {
      id: 'E2a, een jaar te vroeg',
      anders: { beschikkingBetreftEigenKind: true, berekeningsjaar: 2009 },
      recht: false,
    },
    { id: 'E2b', anders: { ogsBetreftEigenKind: true, berekeningsjaar: 2010 }, recht: true },
    { id: 'alleen een jaar', anders: { berekeningsjaar: 2012 }, recht: false },
  ])('$id zonder E2c: recht $recht', ({ anders, recht }) => {
    const { dagtekeningBeschikking, ...zonder } = basis;
    expect(dagtekeningBeschikking).toBe('2012-03-01');
    expect(uitkomst(exToeslagpartnerRegel, { ...zonder, ...anders })).toMatchObject({ recht });
  });

  it.each([
    { geval: 'niets anders bekend (30-6-2024 is een zondag)', anders: {}, uiterlijk: '2024-07-01' },
    { geval: 'eerste aanvraagdag 1-1-2024', anders: { eersteAanvraagdag: '2024-01-01' }, uiterlijk: '2024-07-01' },
    { geval: 'eerste aanvraagdag 31-12-2023', anders: { eersteAanvraagdag: '2023-12-31' }, uiterlijk: '2024-07-01' },
    { geval: 'eerste aanvraagdag 15-5-2024', anders: { eersteAanvraagdag: '2024-05-15' }, uiterlijk: '2024-11-15' },
    { geval: 'uitnodiging van 31-12-2023', anders: { uitnodigingDagtekening: '2023-12-31' }, uiterlijk: '2024-07-01' },
    { geval: 'uitnodiging van 12-3-2024', anders: { uitnodigingDagtekening: '2024-03-12' }, uiterlijk: '2024-09-12' },
    {
      geval: 'beide',
      anders: { eersteAanvraagdag: '2024-05-15', uitnodigingDagtekening: '2024-03-12' },
      uiterlijk: '2024-11-15',
    },
  ])('aanvraag uiterlijk, $geval: $uiterlijk', ({ anders, uiterlijk }) => {
    expect(reken(anders)).toMatchObject({ aanvraagUiterlijk: uiterlijk });
  });

  it.each([
    ['2024-06-30', true],
    ['2024-07-01', true],
    ['2024-07-02', false],
  ])('aangevraagd op %s: recht %s', (aanvraagOntvangen, recht) => {
    const uit = reken({ aanvraagOntvangen });
    expect(uit).toMatchObject({ recht });
    expect((uit['redenen'] as string[]).some((reden) => reden.includes('te laat'))).toBe(!recht);
  });

  it('noemt zijn keuzes bij de termijn, en alle voorwaarden in het spoor', () => {
    const { uitleg, onzeker } = antwoord(exToeslagpartnerRegel, { ...basis, uitnodigingDagtekening: '2024-03-12' });
    expect(onzeker).toBe(true);
    expect(keuzes(uitleg)).toEqual(['laatste-venster']);
    expect(uitleg.filter(({ stap }) => stap.startsWith('voorwaarde')).map(({ stap }) => stap.slice(11))).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
    ]);
    const gewoon = antwoord(exToeslagpartnerRegel, basis).uitleg;
    expect(keuzes(gewoon)).toEqual(['venster-schuift-door']);
    expect(gewoon.find(({ stap }) => stap === 'aanvraagtermijn')?.tekst).toContain(
      'uiterlijk 1 juli 2024 (30 juni 2024 is geen werkdag)',
    );
  });

  it.each([
    ['partnerTot', { partnerTot: '2009-12-31' }, 'verkeerde-volgorde'],
    ['berekeningsjaar', { ogsBetreftEigenKind: true }, 'verplicht'],
    ['berekeningsjaar', { beschikkingBetreftEigenKind: true }, 'verplicht'],
  ])('weigert bij %s', (veld, anders, code) => {
    expect(vraag(exToeslagpartnerRegel, { ...basis, ...anders })).toMatchObject({ ok: false, fout: { veld, code } });
  });

  it.each([
    ['2023-07-14', false],
    ['2023-07-15', true],
    ['2023-07-16', true],
  ])('naar het recht van %s: beantwoord %s', (geldigOp, ok) => {
    expect(vraag(exToeslagpartnerRegel, basis, geldigOp).ok).toBe(ok);
  });
});
