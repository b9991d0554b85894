/** Known answers of the notes on rechtsbescherming §7.3, by their number there: first those a court or a circular confirms, then those of the calendar. */
import { bezwaarparametersOp } from '#domain/parameters/bezwaartermijn';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { vrijeDag } from '#domain/termijnen/feestdagen';
import type { Klokwijziging, Kloksoort } from '#domain/termijnen/klok';
import { startKlok, wijzigKlok } from '#domain/termijnen/klokrekening';
import { leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import { datum, plusDagen, weekdag, type Datum } from '#domain/waarden/datum';
import { BESLISTERMIJN_IB, klokdefinitie } from '#tests/domain/termijnen/klokdefinities';

const einde = (vanaf: string, lengte: string, soort: Kloksoort = 'wettelijk'): Datum =>
  startKlok(klokdefinitie({ soort, lengte }), datum(vanaf)).einddatum;
const zestigWeken = (vanaf: string): Datum => einde(vanaf, 'P60W', 'rechterlijk');
const verlengd = (op: string): Klokwijziging => ({ soort: 'verlengd', op: datum(op) });

describe('Bevestigd door een rechter of een circulaire', () => {
  it('K1 (RBZWB:2025:2571): besluit van 21 augustus 2024, bezwaar tot 2 oktober, beslissen tot 30 december (de rechtbank zag de gelijkgestelde 27 december over het hoofd)', () => {
    const { wettelijkeLengte } = bezwaarparametersOp(datum('2024-08-21'));
    const bezwaar = einde('2024-08-21', wettelijkeLengte);
    expect(bezwaar).toBe('2024-10-02');
    expect(ruweLaatsteDag(bezwaar, leesLengte('P12W'))).toBe('2024-12-25');
    expect(einde(bezwaar, 'P12W')).toBe('2024-12-30');
  });

  it.each([
    ['K2', 'RBZWB:2025:2571', '2024-12-27', '2026-02-20'],
    ['K4', 'RBMNE:2025:2636', '2024-12-02', '2026-01-26'],
    ['K5', 'RBOVE:2025:4412', '2024-08-23', '2025-10-17'],
    ['K7', 'RBZWB:2025:9241, de rechtbank schreef 2 oktober', '2025-08-09', '2026-10-03'],
    ['K8', 'RBMNE:2025:3853, de rechtbank schreef 21 maart', '2025-01-24', '2026-03-20'],
  ])('%s (%s): zestig weken na %s is %s', (_id, _bron, vanaf, verwacht) => {
    expect(zestigWeken(vanaf)).toBe(verwacht);
  });

  it.each([
    ['K5', 'RBOVE:2025:4412', '2023-08-23', '2024-08-23'],
    ['K10', 'RBMNE:2022:3809', '2021-02-03', '2022-02-03'],
    ['K7', 'RBZWB:2025:9241, een zaterdag', '2024-08-09', '2025-08-09'],
    ['K8', 'RBMNE:2025:3853', '2024-01-24', '2025-01-24'],
    ['E20', 'RBZWB:2025:5543', '2024-01-02', '2025-01-02'],
  ])('%s (%s): aanvraag van %s, zes maanden en zes maanden erbij, is %s', (_id, _bron, vanaf, verwacht) => {
    const klok = startKlok(BESLISTERMIJN_IB, datum(vanaf));
    expect(wijzigKlok(BESLISTERMIJN_IB, klok, { soort: 'verlengd', op: klok.einddatum }).einddatum).toBe(verwacht);
  });

  it('K9 (RBMNE:2024:7197): zes weken na verzending van de uitspraak op 25 april 2024 is 6 juni 2024', () => {
    expect(einde('2024-04-25', 'P6W', 'rechterlijk')).toBe('2024-06-06');
  });

  it('K11 (RBMNE:2025:847): veertig weken na het verweerschrift van 8 januari 2025 is 15 oktober 2025', () => {
    expect(einde('2025-01-08', 'P40W', 'rechterlijk')).toBe('2025-10-15');
  });

  it('K12 (circulaire): aanvraag 1 oktober, aanvulling gevraagd op 4 oktober en binnen op 17 oktober, daarna twee weken verdaagd', () => {
    const definitie = klokdefinitie({ verlenging: { lengte: 'P2W', hoogstens: 1, bron: 'Awb 4:14' } });
    const begin = startKlok(definitie, datum('2013-10-01'));
    const stil = wijzigKlok(definitie, begin, {
      soort: 'opgeschort',
      van: datum('2013-10-04'),
      reden: 'aanvulling gevraagd',
    });
    const hervat = wijzigKlok(definitie, stil, { soort: 'hervat', op: datum('2013-10-17') });
    expect([begin, hervat, wijzigKlok(definitie, hervat, verlengd('2013-11-20'))].map((k) => k.einddatum)).toEqual([
      '2013-11-12',
      '2013-11-25',
      '2013-12-09',
    ]);
  });

  it('K13 (circulaire): ingebrekestelling op maandag, de eerste dag met dwangsom is een dinsdag, vijftien dagen later', () => {
    const eerste = plusDagen(einde('2025-02-10', 'P2W'), 1);
    expect([weekdag(datum('2025-02-10')), weekdag(eerste), eerste]).toEqual([1, 2, '2025-02-25']);
  });
});

describe('Uitgerekend met de wet en de kalender', () => {
  it.each([
    ['K20', '2025-03-10', 'P6W', '2025-04-22', '2e Paasdag'],
    ['K22', '2026-02-20', 'P6W', '2026-04-07', 'Goede Vrijdag tot en met 2e Paasdag'],
    ['K23', '2026-03-24', 'P6W', '2026-05-06', 'Bevrijdingsdag'],
    ['K26', '2026-11-13', 'P6W', '2026-12-28', 'Kerst en het weekend'],
    ['K30', '2026-04-07', 'P12W', '2026-06-30', 'keten op de doorgeschoven dag'],
    ['K35', '2025-11-13', 'P6W', '2025-12-29', 'klacht; Kerst en het weekend'],
    ['K38', '2025-11-14', 'P6W', '2025-12-29', 'beroep; 2e Kerstdag en het weekend'],
    ['K39', '2026-03-16', 'P6W', '2026-04-28', 'beroep; Koningsdag'],
    ['K40', '2025-08-31', 'P6M', '2026-02-28', 'een zaterdag, schuift niet door'],
    ['K42', '2025-04-07', 'P2W', '2025-04-22', 'dwangsombeschikking; 2e Paasdag'],
    ['K42', '2025-04-22', 'P6W', '2025-06-03', 'betalen van de dwangsom'],
  ])('%s: %s en %s is %s (%s)', (_id, vanaf, lengte, verwacht) => {
    expect(einde(vanaf, lengte)).toBe(verwacht);
  });

  it.each([
    ['K27', '2024-07-10', '2024-10-30'],
    ['K28', '2026-01-02', '2026-04-24'],
    ['K29', '2024-02-14', '2025-02-14'],
  ])('%s: bezwaar tegen een beschikking van %s kan tot en met %s', (_id, dagtekening, verwacht) => {
    expect(bezwaartermijnWht(datum(dagtekening)).laatsteDag).toBe(verwacht);
  });

  it('K32: besluit van 10 juli 2024, twaalf weken en zes weken verdaagd, loopt over Kerst en een gelijkgestelde dag naar 30 december', () => {
    const definitie = klokdefinitie({ lengte: 'P12W' });
    const klok = startKlok(definitie, einde('2024-07-10', 'P6W'));
    expect([klok.vanaf, klok.einddatum]).toEqual(['2024-08-21', '2024-11-13']);
    expect(wijzigKlok(definitie, klok, verlengd('2024-11-01')).einddatum).toBe('2024-12-30');
  });

  it('K35: een klacht van 13 november 2025, vier weken verdaagd vanaf de ruwe datum, is 22 januari 2026', () => {
    const definitie = klokdefinitie({ verlenging: { lengte: 'P4W', hoogstens: 1, bron: 'Awb 9:11 lid 2' } });
    const klok = startKlok(definitie, datum('2025-11-13'));
    expect(wijzigKlok(definitie, klok, verlengd('2025-12-20')).einddatum).toBe('2026-01-22');
  });

  it.each([
    ['K42', '2025-02-10', '2025-02-25', '2025-04-07'],
    ['K44', '2025-05-13', '2025-05-28', '2025-07-08'],
  ])('%s: ingebrekestelling op %s, dwangsom van %s tot en met %s (42 dagen)', (_id, ontvangen, eerste, laatste) => {
    const begin = plusDagen(einde(ontvangen, 'P2W'), 1);
    expect([begin, plusDagen(begin, 41)]).toEqual([eerste, laatste]);
  });

  it('K50: Koningsdag 2025 is zaterdag 26 april', () => {
    expect(vrijeDag(datum('2025-04-26'))).toBe('Koningsdag');
  });
});
