import type { Klok, Klokdefinitie, Klokwijziging } from '#domain/termijnen/klok';
import {
  dagenOver,
  magVerlengen,
  startKlok,
  stopKlok,
  volgendSignaal,
  wachtdagen,
  wijzigKlok,
} from '#domain/termijnen/klokrekening';
import { datum, type Datum } from '#domain/waarden/datum';
import { BESLISTERMIJN_IB, klokdefinitie, zonderVerlenging } from '#tests/domain/termijnen/klokdefinities';

const d = datum;
const verlengd = (op: string): Klokwijziging => ({ soort: 'verlengd', op: d(op) });
const opgeschort = (van: string): Klokwijziging => ({ soort: 'opgeschort', van: d(van), reden: 'aanvulling gevraagd' });
const hervat = (op: string): Klokwijziging => ({ soort: 'hervat', op: d(op) });
const pas = (definitie: Klokdefinitie, klok: Klok, ...wijzigingen: Klokwijziging[]): Klok =>
  wijzigingen.reduce((k, wijziging) => wijzigKlok(definitie, k, wijziging), klok);
const ib = (vanaf = '2026-01-15'): Klok => startKlok(BESLISTERMIJN_IB, d(vanaf));

describe('Een klok die begint', () => {
  it('eindigt zes maanden na ontvangst van de aanvraag (Wht 6.2 lid 1)', () => {
    expect(ib()).toEqual({
      naam: 'beslistermijnIb',
      vanaf: '2026-01-15',
      wijzigingen: [],
      einddatum: '2026-07-15',
      status: 'loopt',
      signaal: 'geen',
      gestoptOp: null,
      uitleg: [
        {
          tekst: 'Beslissen op de aanvraag: 6 maanden na 15 januari 2026 is 15 juli 2026.',
          bron: 'Wht 6.2 lid 1',
          datum: '2026-07-15',
        },
        { tekst: 'De laatste dag is 15 juli 2026.', datum: '2026-07-15' },
      ],
    });
  });

  it('is gewone gegevens: heen en terug door JSON verandert niets', () => {
    expect(JSON.parse(JSON.stringify(ib()))).toEqual(ib());
  });
});

describe('Verlengen', () => {
  it('voegt één keer zes maanden toe, met bron en datum in de uitleg', () => {
    const klok = pas(BESLISTERMIJN_IB, ib(), verlengd('2026-07-01'));
    expect(klok.einddatum).toBe('2027-01-15');
    expect(klok.uitleg[1]).toEqual({
      tekst: 'Op 1 juli 2026 verlengd met 6 maanden, tot 15 januari 2027.',
      bron: 'Wht 6.2 lid 1',
      datum: '2027-01-15',
    });
  });

  it('een tweede verlenging heeft geen gevolg', () => {
    const klok = pas(BESLISTERMIJN_IB, ib(), verlengd('2026-07-01'));
    expect(wijzigKlok(BESLISTERMIJN_IB, klok, verlengd('2026-08-01'))).toBe(klok);
  });

  it('kan nog op de laatste dag, en de dag erna niet meer (RBZWB:2025:2230: geen bericht, geen verdaging)', () => {
    expect(magVerlengen(BESLISTERMIJN_IB, ib(), d('2026-07-15'))).toBe(true);
    expect(magVerlengen(BESLISTERMIJN_IB, ib(), d('2026-07-16'))).toBe(false);
    expect(pas(BESLISTERMIJN_IB, ib(), verlengd('2026-07-16')).einddatum).toBe('2026-07-15');
  });

  it('kan niet als de wet geen verlenging kent (Wht 6.9 lid 3) of de klok al stilstaat', () => {
    const forfait = zonderVerlenging(BESLISTERMIJN_IB);
    expect(magVerlengen(forfait, ib(), d('2026-02-01'))).toBe(false);
    expect(magVerlengen(BESLISTERMIJN_IB, stopKlok(ib(), d('2026-02-01')), d('2026-02-01'))).toBe(false);
  });

  it('kan terwijl de termijn is opgeschort, ook na de datum die er dan staat', () => {
    const stil = pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-07-10'));
    expect(magVerlengen(BESLISTERMIJN_IB, stil, d('2026-08-01'))).toBe(true);
  });
});

describe('Opschorten (Awb 4:15)', () => {
  it('zet de klok stil: geen signalen, en de datum staat er nog zonder de lopende opschorting', () => {
    const stil = pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-03-02'));
    expect([stil.status, stil.einddatum]).toEqual(['opgeschort', '2026-07-15']);
    expect(volgendSignaal(BESLISTERMIJN_IB, stil, d('2030-01-01'))).toBeNull();
    expect(stil.uitleg[1]).toEqual({
      tekst: 'Opgeschort sinds 2 maart 2026 (aanvulling gevraagd): de termijn staat stil.',
      bron: 'Awb 4:15',
    });
  });

  it('telt de dagen tussen de vraag en de aanvulling erbij', () => {
    const klok = pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-03-02'), hervat('2026-03-12'));
    expect([klok.status, klok.einddatum]).toEqual(['loopt', '2026-07-25']);
    expect(klok.uitleg[1]?.tekst).toBe(
      'Opgeschort van 2 maart 2026 tot 12 maart 2026 (aanvulling gevraagd): 10 dagen erbij, tot 25 juli 2026.',
    );
  });

  it('twee opschortingen tellen op; een dag die in beide valt telt één keer', () => {
    const na = pas(
      BESLISTERMIJN_IB,
      ib(),
      opgeschort('2026-03-02'),
      hervat('2026-03-12'),
      opgeschort('2026-04-01'),
      hervat('2026-04-02'),
    );
    expect(na.einddatum).toBe('2026-07-26');
    expect(na.uitleg[2]?.tekst).toContain('1 dag erbij');
    const dubbel = pas(
      BESLISTERMIJN_IB,
      ib(),
      opgeschort('2026-03-02'),
      hervat('2026-03-12'),
      opgeschort('2026-03-05'),
      hervat('2026-03-15'),
    );
    expect(dubbel.einddatum).toBe('2026-07-28');
    const eerder = pas(
      BESLISTERMIJN_IB,
      ib(),
      opgeschort('2026-03-02'),
      hervat('2026-03-12'),
      opgeschort('2026-02-20'),
      hervat('2026-03-04'),
    );
    expect(eerder.einddatum).toBe('2026-08-04');
  });

  it('wie hervat op of vóór de dag van opschorten, krijgt er geen dag bij', () => {
    expect(pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-03-02'), hervat('2026-03-01')).einddatum).toBe('2026-07-15');
  });

  it('heeft geen gevolg na de laatste dag, bij een klok die al stilstaat of bij een termijn die niet mag worden opgeschort', () => {
    const stil = pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-03-02'));
    expect(wijzigKlok(BESLISTERMIJN_IB, stil, opgeschort('2026-03-03'))).toBe(stil);
    expect(pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-07-15')).status).toBe('opgeschort');
    expect(pas(BESLISTERMIJN_IB, ib(), opgeschort('2026-07-16'))).toEqual(ib());
    expect(pas(klokdefinitie({ ...BESLISTERMIJN_IB, opschortbaar: false }), ib(), opgeschort('2026-03-02'))).toEqual(
      ib(),
    );
  });

  it('hervatten van wat loopt, en wijzigen van wat gestopt is, verandert niets', () => {
    const gestopt = stopKlok(ib(), d('2026-05-01'));
    expect(wijzigKlok(BESLISTERMIJN_IB, ib(), hervat('2026-03-12'))).toEqual(ib());
    expect(pas(BESLISTERMIJN_IB, gestopt, verlengd('2026-05-02'), opgeschort('2026-05-02'), hervat('2026-05-03'))).toBe(
      gestopt,
    );
  });
});

describe('Signalen', () => {
  const moment = (op: string, signaal: string): object => ({ op, signaal });
  const met = (signaal: Klok['signaal']): Klok => ({ ...ib(), signaal });

  it('komen in volgorde: 91 dagen ervoor, 28 dagen ervoor, en de dag na de laatste dag', () => {
    expect(volgendSignaal(BESLISTERMIJN_IB, met('geen'))).toEqual(moment('2026-04-15', 'onderweg'));
    expect(volgendSignaal(BESLISTERMIJN_IB, met('onderweg'))).toEqual(moment('2026-06-17', 'dreigt'));
    expect(volgendSignaal(BESLISTERMIJN_IB, met('dreigt'))).toEqual(moment('2026-07-16', 'verlopen'));
    expect(volgendSignaal(BESLISTERMIJN_IB, met('verlopen'))).toBeNull();
  });

  it.each([
    ['2026-04-14', '2026-04-15', 'onderweg'],
    ['2026-04-15', '2026-04-15', 'onderweg'],
    ['2026-06-16', '2026-04-15', 'onderweg'],
    ['2026-06-17', '2026-06-17', 'dreigt'],
    ['2026-07-15', '2026-06-17', 'dreigt'],
    ['2026-07-16', '2026-07-16', 'verlopen'],
    ['2029-01-01', '2026-07-16', 'verlopen'],
  ])('op %s geeft een verse klok alleen het ernstigste signaal: sinds %s %s', (vandaag, op, signaal) => {
    expect(volgendSignaal(BESLISTERMIJN_IB, met('geen'), d(vandaag))).toEqual(moment(op, signaal));
  });

  it('wat al is gegeven komt niet terug', () => {
    expect(volgendSignaal(BESLISTERMIJN_IB, met('dreigt'), d('2026-06-20'))).toEqual(moment('2026-07-16', 'verlopen'));
    expect(volgendSignaal(BESLISTERMIJN_IB, met('verlopen'), d('2029-01-01'))).toBeNull();
  });

  it('een gestopte klok zwijgt', () => {
    expect(volgendSignaal(BESLISTERMIJN_IB, stopKlok(ib(), d('2026-05-01')), d('2029-01-01'))).toBeNull();
  });

  it('een verlenging neemt signalen terug die dan niet meer gelden, zodat zij later opnieuw komen', () => {
    expect(pas(BESLISTERMIJN_IB, met('dreigt'), verlengd('2026-07-01')).signaal).toBe('geen');
  });

  it('een korte opschorting geeft een signaal dat nog geldt niet nog eens', () => {
    const na = pas(BESLISTERMIJN_IB, met('dreigt'), opgeschort('2026-07-01'), hervat('2026-07-03'));
    expect([na.einddatum, na.signaal]).toEqual(['2026-07-17', 'dreigt']);
  });

  it('na een langere opschorting geldt het mildere signaal weer', () => {
    const na = pas(
      BESLISTERMIJN_IB,
      met('dreigt'),
      opgeschort('2026-06-20'),
      hervat('2026-06-24'),
      opgeschort('2026-06-25'),
    );
    expect(na.signaal).toBe('dreigt');
    const lang = pas(BESLISTERMIJN_IB, met('dreigt'), opgeschort('2026-06-18'), hervat('2026-08-18'));
    expect([lang.einddatum, lang.signaal]).toEqual(['2026-09-14', 'dreigt']);
    const vroeg = pas(BESLISTERMIJN_IB, met('onderweg'), opgeschort('2026-02-01'), hervat('2026-02-20'));
    expect(vroeg.signaal).toBe('geen');
  });

  it('bij het moratorium betekent verlopen: de periode is voorbij (Wht 2.20)', () => {
    const moratorium = klokdefinitie({
      soort: 'periode',
      lengte: 'P1Y',
      bron: 'Wht 2.20',
      signalen: { onderweg: 60, dreigt: 28 },
    });
    const klok = startKlok(moratorium, d('2026-11-24'));
    expect(klok.einddatum).toBe('2027-11-24');
    expect(volgendSignaal(moratorium, { ...klok, signaal: 'dreigt' })).toEqual(moment('2027-11-25', 'verlopen'));
  });
});

describe('Stoppen en tellen', () => {
  it('een gestopte klok houdt zijn laatste dag en de eerste stopdag', () => {
    const gestopt = stopKlok(ib(), d('2026-05-01'));
    expect([gestopt.status, gestopt.gestoptOp, gestopt.einddatum]).toEqual(['gestopt', '2026-05-01', '2026-07-15']);
    expect(stopKlok(gestopt, d('2026-06-01'))).toBe(gestopt);
  });

  it.each<[string, number]>([
    ['2026-07-14', 1],
    ['2026-07-15', 0],
    ['2026-07-17', -2],
  ])('op %s zijn er nog %d dagen over', (vandaag, verwacht) => {
    expect(dagenOver(ib(), d(vandaag))).toBe(verwacht);
  });

  it('wachten telt vanaf de eerste aanmelding en is nooit negatief', () => {
    const sinds: Datum = d('2023-12-01');
    expect([wachtdagen(sinds, d('2023-12-31')), wachtdagen(sinds, sinds), wachtdagen(sinds, d('2023-11-30'))]).toEqual([
      30, 0, 0,
    ]);
  });
});
