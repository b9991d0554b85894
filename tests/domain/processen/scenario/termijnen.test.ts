import type { Invoer } from '#domain/processen/velden';
import { euro } from '#domain/waarden/geld';
import {
  doe,
  effecten,
  ILSE,
  JOOST,
  KARIM,
  klok,
  laatTijdVerstrijken,
  NOOR,
  registerAntwoordt,
  registreer,
  standen,
  taken,
  toegekend,
  weigert,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

describe('De beslistermijn verlengen (Wht 6.2 lid 1)', () => {
  it('geeft één keer zes maanden erbij, met een brief die oude en nieuwe laatste dag noemt', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    const stap = doe(verhaal, 'verlengBeslistermijn', { door: NOOR, op: '2024-06-14' });
    expect(klok(verhaal, 'beslistermijnIb').einddatum).toBe('2024-12-14');
    expect(effecten(stap, 'brief')).toEqual([
      {
        soort: 'brief',
        brief: 'verlenging',
        gegevens: { termijn: 'beslistermijnIb', oudeDatum: '2024-06-14', nieuweDatum: '2024-12-14' },
      },
    ]);
    expect(weigert(verhaal, 'verlengBeslistermijn', { door: NOOR, op: '2024-07-01' })[0]?.melding).toContain(
      'al een keer verlengd',
    );
  });

  it('kan op de laatste dag nog wel en een dag later niet meer', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    expect(weigert(verhaal, 'verlengBeslistermijn', { door: NOOR, op: '2024-06-15' })[0]?.code).toBe('kan-nu-niet');
    doe(verhaal, 'verlengBeslistermijn', { door: KARIM, op: '2024-06-14' });
  });

  it('ruimt de waarschuwing op die niet meer klopt, en waarschuwt later opnieuw', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    laatTijdVerstrijken(verhaal, '2023-12-14', '2024-05-20');
    expect(taken(verhaal)).toContain('beslistermijnIb:dreigt');
    doe(verhaal, 'verlengBeslistermijn', { door: NOOR, op: '2024-05-21' });
    expect(taken(verhaal)).not.toContain('beslistermijnIb:dreigt');
    const weer = laatTijdVerstrijken(verhaal, '2024-05-22', '2024-12-31').filter((s) => s.includes('beslistermijnIb'));
    expect(weer).toEqual([
      '2024-09-14 beslistermijnIb:onderweg',
      '2024-11-16 beslistermijnIb:dreigt',
      '2024-12-15 beslistermijnIb:verlopen',
    ]);
  });
});

describe('De beslistermijn opschorten (Awb 4:15)', () => {
  const schortOp = (verhaal: Verhaal, op: string, invoer: Invoer) =>
    doe(verhaal, 'schortBeslistermijnOp', { door: NOOR, op, invoer });
  const aanvulling = (tot: string): Invoer => ({ grond: 'aanvulling gevraagd', tot });

  it('na een verzoek om aanvulling staat de termijn stil vanaf de dag erna; bij instemming vanaf de dag zelf', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(verhaal, '2024-03-01', aanvulling('2024-03-15'));
    expect(klok(verhaal, 'beslistermijnIb')).toMatchObject({
      status: 'opgeschort',
      wijzigingen: [{ soort: 'opgeschort', van: '2024-03-02' }],
    });
    const ander = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(ander, '2024-03-01', { grond: 'instemming van de ouder', tot: '2024-03-15' });
    expect(klok(ander, 'beslistermijnIb').wijzigingen).toMatchObject([{ van: '2024-03-01' }]);
  });

  it('loopt vanzelf weer na de afgesproken dag, en geeft de dagen van stilstand erbij', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(verhaal, '2024-03-01', aanvulling('2024-03-15'));
    laatTijdVerstrijken(verhaal, '2024-03-01', '2024-03-15');
    expect(klok(verhaal, 'beslistermijnIb').status).toBe('opgeschort');
    expect(laatTijdVerstrijken(verhaal, '2024-03-16', '2024-03-16')).toContain('2024-03-16 aanvultermijn:verlopen');
    expect(klok(verhaal, 'beslistermijnIb')).toMatchObject({ status: 'loopt', einddatum: '2024-06-28' });
  });

  it('loopt weer vanaf de dag waarop de aanvulling binnenkwam, ook als dat later wordt vastgelegd', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(verhaal, '2024-03-01', aanvulling('2024-03-15'));
    doe(verhaal, 'hervatBeslistermijn', { door: NOOR, op: '2024-03-11', invoer: { per: '2024-03-08' } });
    expect(klok(verhaal, 'beslistermijnIb')).toMatchObject({ status: 'loopt', einddatum: '2024-06-20' });
    expect(klok(verhaal, 'aanvultermijn').status).toBe('gestopt');
  });

  it('hervatten kan niet vóór de dag waarop de stilstand begon', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(verhaal, '2024-03-01', aanvulling('2024-03-15'));
    const invoer = { per: '2024-02-28' };
    expect(weigert(verhaal, 'hervatBeslistermijn', { door: NOOR, op: '2024-03-05', invoer })).toMatchObject([
      { veld: 'per', code: 'voor-opschorting' },
    ]);
  });

  it('op de laatste dag om aanvulling vragen schort niet meer op: de stilstand zou pas na het einde beginnen', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    const laatsteDag = { door: NOOR, op: '2024-06-14' };
    expect(
      weigert(verhaal, 'schortBeslistermijnOp', { ...laatsteDag, invoer: aanvulling('2024-06-28') }),
    ).toMatchObject([{ veld: 'grond', code: 'termijn-voorbij' }]);
    schortOp(verhaal, '2024-06-14', { grond: 'instemming van de ouder', tot: '2024-06-28' });
    expect(klok(verhaal, 'beslistermijnIb').status).toBe('opgeschort');
  });

  it('wie gewaarschuwd was, wordt na de stilstand opnieuw gewaarschuwd, met de nieuwe laatste dag', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    laatTijdVerstrijken(verhaal, '2023-12-14', '2024-06-03');
    expect(taken(verhaal)).toContain('beslistermijnIb:dreigt');
    schortOp(verhaal, '2024-06-03', aanvulling('2024-06-07'));
    expect(taken(verhaal)).not.toContain('beslistermijnIb:dreigt');
    laatTijdVerstrijken(verhaal, '2024-06-04', '2024-06-08');
    expect(klok(verhaal, 'beslistermijnIb').einddatum).toBe('2024-06-18');
    const waarschuwing = verhaal.effecten.findLast((e) => e.soort === 'taak' && e.taak === 'beslistermijnIb:dreigt');
    expect(waarschuwing).toMatchObject({ uiterlijk: '2024-06-18' });
    expect(taken(verhaal)).toContain('beslistermijnIb:dreigt');
  });

  it('twee keer tegelijk stilstaan kan niet', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    schortOp(verhaal, '2024-03-01', aanvulling('2024-03-15'));
    expect(
      weigert(verhaal, 'schortBeslistermijnOp', { door: NOOR, op: '2024-03-04', invoer: aanvulling('2024-03-18') })[0]
        ?.code,
    ).toBe('kan-nu-niet');
  });
});

describe('Publieke schulden (Wht 6.6)', () => {
  const einde = (op: string): string => klok(toegekend(op), 'publiekeSchulden').einddatum;

  it('drie maanden vanaf de toekenning', () => {
    expect(einde('2024-02-01')).toBe('2024-05-01');
  });

  it.each([
    ['2024-02-05', '2024-05-06', 'zondag 5 mei is ook Bevrijdingsdag'],
    ['2024-02-09', '2024-05-13', 'Hemelvaartsdag, de gelijkgestelde vrijdag erna en het weekeinde'],
    ['2025-09-27', '2025-12-29', 'een zaterdag'],
    ['2025-09-25', '2025-12-29', 'Kerst en het weekeinde'],
  ])('toegekend op %s: schuift door naar %s (%s)', (op, verwacht) => {
    expect(einde(op)).toBe(verwacht);
  });

  it('loopt ook als er niets te betalen is, en begint bij een afwijzing niet', () => {
    const verhaal = registreer();
    verhaal.feiten = { ...verhaal.feiten, alOntvangen: euro(30_000) };
    expect(klok(toegekend('2024-02-01', verhaal), 'publiekeSchulden')).toMatchObject({
      status: 'loopt',
      einddatum: '2024-05-01',
    });
    const afgewezen = registreer();
    registerAntwoordt(afgewezen, '2024-02-01', { kotAangevraagd: false });
    doe(afgewezen, 'stelBesluitVoor', { door: NOOR, op: '2024-02-01' });
    doe(afgewezen, 'keurVoorstelGoed', { door: JOOST, op: '2024-02-01' });
    expect(standen(afgewezen)).not.toHaveProperty('uitbetaling-1');
  });

  it('één keer drie maanden langer, met een brief, en alleen vóór het einde', () => {
    const verhaal = toegekend('2024-02-01');
    expect(weigert(verhaal, 'verlengTermijnPubliekeSchulden', { door: NOOR, op: '2024-05-02' })[0]?.code).toBe(
      'kan-nu-niet',
    );
    const stap = doe(verhaal, 'verlengTermijnPubliekeSchulden', { door: NOOR, op: '2024-05-01' });
    expect(effecten(stap, 'brief')[0]?.gegevens).toEqual({
      termijn: 'publiekeSchulden',
      oudeDatum: '2024-05-01',
      nieuweDatum: '2024-08-01',
    });
    expect(weigert(verhaal, 'verlengTermijnPubliekeSchulden', { door: NOOR, op: '2024-06-01' })[0]?.melding).toContain(
      'al een keer verlengd',
    );
  });

  it('te laat: taak voor de teamleider; afgehandeld: taak weg', () => {
    const verhaal = toegekend('2024-02-01');
    laatTijdVerstrijken(verhaal, '2024-02-01', '2024-05-02');
    expect(taken(verhaal)).toContain('publiekeSchulden:verlopen');
    doe(verhaal, 'meldPubliekeSchuldenAfgehandeld', { door: NOOR, op: '2024-05-03', invoer: { gecontroleerd: true } });
    expect(taken(verhaal)).not.toContain('publiekeSchulden:verlopen');
    expect(klok(verhaal, 'publiekeSchulden')).toMatchObject({ status: 'gestopt', gestoptOp: '2024-05-03' });
  });

  it('afgehandeld melden vraagt een vinkje', () => {
    const zonder = { door: NOOR, op: '2024-03-01', invoer: { gecontroleerd: false } };
    expect(weigert(toegekend(), 'meldPubliekeSchuldenAfgehandeld', zonder)).toMatchObject([
      { veld: 'gecontroleerd', code: 'verplicht' },
    ]);
  });
});

describe('De bezwaartermijn', () => {
  const metBesluit = (op: string): Verhaal => toegekend(op);

  it.each([
    ['2026-01-02', 'bezwaartermijn', '2026-04-24', 'zestien weken (Wht 6.10a)'],
    ['2024-07-10', 'bezwaartermijn', '2024-10-30', 'zestien weken volgens beleid'],
    ['2024-02-14', 'bezwaartermijnOvergang', '2025-02-14', 'een jaar, overgang'],
    ['2023-12-20', 'bezwaartermijnOvergang', '2024-12-31', 'vaste dag, overgang'],
  ])('besluit van %s: %s tot en met %s, %s', (op, naam, laatsteDag) => {
    expect(klok(metBesluit(op), naam).einddatum).toBe(laatsteDag);
  });

  it('geeft niemand een taak; als zij voorbij is stopt de klok en hoort SBN dat het besluit vaststaat', () => {
    const verhaal = metBesluit('2026-01-02');
    const gekomen = laatTijdVerstrijken(verhaal, '2026-01-02', '2026-04-25').filter((s) => s.includes('bezwaar'));
    expect(gekomen).toEqual([
      '2026-03-27 bezwaartermijn:onderweg',
      '2026-04-17 bezwaartermijn:dreigt',
      '2026-04-25 bezwaartermijn:verlopen',
    ]);
    expect(klok(verhaal, 'bezwaartermijn').status).toBe('gestopt');
    expect(taken(verhaal).filter((taak) => taak.includes('bezwaar'))).toEqual([]);
    expect(verhaal.effecten).toContainEqual({
      soort: 'publiceer',
      type: 'nl.herstelbalie.beschikking.bezwaartermijn-voorbij',
      gegevens: { bestemming: 'sbn', procedure: 'eersteToets-1', laatsteDag: '2026-04-24' },
    });
  });
});

describe('Een belofte aan de ouder', () => {
  const beloof = (verhaal: Verhaal, op: string, belofteVoor: string | null) =>
    doe(verhaal, 'legContactVast', { door: NOOR, op, invoer: { kanaal: 'telefoon', belofteVoor } });

  it('is een klok met een taak voor wie haar deed, en vervalt als zij is nagekomen', () => {
    const verhaal = registreer();
    beloof(verhaal, '2024-02-01', '2024-02-05');
    expect([klok(verhaal, 'belofte').einddatum, taken(verhaal)]).toEqual(['2024-02-05', ['belofte']]);
    doe(verhaal, 'komBelofteNa', { door: NOOR, op: '2024-02-05' });
    expect([klok(verhaal, 'belofte').status, taken(verhaal)]).toEqual(['gestopt', []]);
    expect(weigert(verhaal, 'komBelofteNa', { door: NOOR, op: '2024-02-05' })[0]?.melding).toBe(
      'Er staat geen belofte open.',
    );
  });

  it('niet nagekomen op de dag zelf: de dag erna weet de teamleider het', () => {
    const verhaal = registreer();
    beloof(verhaal, '2024-02-01', '2024-02-05');
    laatTijdVerstrijken(verhaal, '2024-02-01', '2024-02-05');
    expect(taken(verhaal)).not.toContain('belofte:verlopen');
    laatTijdVerstrijken(verhaal, '2024-02-06', '2024-02-06');
    expect(taken(verhaal)).toContain('belofte:verlopen');
  });

  it('een nieuwe belofte komt in de plaats van de oude: er loopt er één', () => {
    const verhaal = registreer();
    beloof(verhaal, '2024-02-01', '2024-02-05');
    const stap = beloof(verhaal, '2024-02-02', '2024-02-09');
    const beloften = verhaal.zaak.procedures.flatMap((p) => p.klokken).filter((k) => k.naam === 'belofte');
    expect(beloften.map((k) => [k.status, k.einddatum])).toEqual([
      ['gestopt', '2024-02-05'],
      ['loopt', '2024-02-09'],
    ]);
    expect(stap.log[0]?.tekst.replaceAll('\u00a0', ' ')).toContain('De belofte voor 5 februari 2024 vervalt daarmee.');
  });

  it('contact zonder belofte laat een lopende belofte staan', () => {
    const verhaal = registreer();
    beloof(verhaal, '2024-02-01', '2024-02-05');
    beloof(verhaal, '2024-02-02', null);
    expect(klok(verhaal, 'belofte')).toMatchObject({ status: 'loopt', einddatum: '2024-02-05' });
  });

  it('een belofte in het verleden kan niet, en een beoordelaar doet er geen', () => {
    const invoer = { kanaal: 'telefoon', belofteVoor: '2024-01-31' };
    expect(weigert(registreer(), 'legContactVast', { door: NOOR, op: '2024-02-01', invoer })[0]?.veld).toBe(
      'belofteVoor',
    );
    expect(weigert(registreer(), 'legContactVast', { door: ILSE, op: '2024-02-01', invoer })[0]?.code).toBe(
      'rol-ontbreekt',
    );
  });
});
