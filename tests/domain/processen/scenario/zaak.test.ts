import { beslis } from '#domain/processen/beslis';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { datum } from '#domain/waarden/datum';
import {
  betaald,
  bericht,
  doe,
  effecten,
  JOOST,
  KARIM,
  klok,
  laatTijdVerstrijken,
  NOOR,
  procedure,
  registerAntwoordt,
  registreer,
  SAM,
  sleutel,
  standen,
  taken,
  toegekend,
  weigert,
  type Stap,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

const op = '2024-02-01';

describe('Wie de zaak heeft', () => {
  it('in behandeling nemen kan één keer; teruggeven doet de behandelaar of de teamleider', () => {
    const verhaal = registreer();
    doe(verhaal, 'neemInBehandeling', { door: NOOR, op });
    expect(verhaal.zaak.behandelaarId).toBe('noor.de.wit');
    expect(weigert(verhaal, 'neemInBehandeling', { door: SAM, op })[0]?.melding).toBe(
      'De zaak heeft al een behandelaar.',
    );
    expect(weigert(verhaal, 'geefTerug', { door: SAM, op })[0]?.code).toBe('niet-uw-zaak');
    doe(verhaal, 'geefTerug', { door: KARIM, op });
    expect(verhaal.zaak.behandelaarId).toBeNull();
  });

  it('de teamleider wijst toe, zo nodig aan een ander team', () => {
    const verhaal = registreer();
    doe(verhaal, 'wijsToe', { door: KARIM, op, invoer: { medewerkerId: 'sam.bakker', team: 'team-zuid' } });
    expect(verhaal.zaak).toMatchObject({ behandelaarId: 'sam.bakker', team: 'team-zuid' });
    doe(verhaal, 'wijsToe', { door: KARIM, op, invoer: { medewerkerId: 'noor.de.wit', team: null } });
    expect(verhaal.zaak).toMatchObject({ behandelaarId: 'noor.de.wit', team: 'team-zuid' });
  });

  it('spoed zetten en weghalen', () => {
    const verhaal = registreer();
    doe(verhaal, 'wijzigSpoed', { door: NOOR, op, invoer: { spoed: true } });
    expect(verhaal.zaak.spoed).toBe(true);
    doe(verhaal, 'wijzigSpoed', { door: KARIM, op, invoer: { spoed: false } });
    expect(verhaal.zaak.spoed).toBe(false);
  });
});

describe('Wat anderen te horen krijgen (Wht 6.12)', () => {
  const bestemmingen = (stap: Stap) => effecten(stap, 'publiceer').map((e) => e.gegevens['bestemming']);
  const toekennen = (verhaal: Verhaal): Stap => {
    registerAntwoordt(verhaal, op);
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
    return doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
  };

  it('de gemeente hoort alleen van een ouder die dat wil', () => {
    expect(bestemmingen(toekennen(registreer()))).toEqual(['sbn', 'kindregeling', 'exToeslagpartner']);
    expect(bestemmingen(toekennen(registreer({}, { toestemmingGemeente: true })))).toContain('gemeente');
  });

  it('de ouder kan dat later geven en intrekken', () => {
    const verhaal = registreer();
    doe(verhaal, 'wijzigToestemmingGemeente', { door: NOOR, op, invoer: { toestemming: true } });
    expect(bestemmingen(toekennen(verhaal))).toContain('gemeente');
    doe(verhaal, 'wijzigToestemmingGemeente', { door: NOOR, op, invoer: { toestemming: false } });
    expect(
      bestemmingen(doe(verhaal, 'zieAfVanIntegraleBeoordeling', { door: NOOR, op, invoer: { besproken: true } })),
    ).toEqual(['publiekeSchuldeisers']);
  });

  it('ieder bericht noemt één bestemming en geen persoonsgegevens', () => {
    const publicaties = effecten(toekennen(registreer({}, { toestemmingGemeente: true })), 'publiceer');
    for (const { gegevens } of publicaties)
      expect(Object.keys(gegevens).sort()).toEqual(['bestemming', 'op', 'regeling']);
  });
});

describe('Vragen aan andere registers', () => {
  const vraag = { procedureId: 'eersteToets-1', vraag: 'toeslaggegevens' };

  it('blijven open tot het antwoord er is', () => {
    const verhaal = registreer();
    expect(verhaal.zaak.openVragen).toEqual([vraag]);
    registerAntwoordt(verhaal, op);
    expect(verhaal.zaak.openVragen).toEqual([]);
  });

  it('ging de procedure met de hand verder, dan sluit het late antwoord de vraag zonder iets om te gooien', () => {
    const verhaal = registreer();
    doe(verhaal, 'openHandmatigeToets', { door: NOOR, op });
    expect(verhaal.zaak.openVragen).toEqual([vraag]);
    const stap = registerAntwoordt(verhaal, op);
    expect([verhaal.zaak.openVragen, standen(verhaal)['eersteToets-1'], taken(verhaal)]).toEqual([
      [],
      'handmatig',
      ['handmatigeToets'],
    ]);
    expect(stap.log[0]?.tekst).toContain('er is niets veranderd');
  });

  it('een antwoord voor een andere procedure laat de vraag open', () => {
    const { zaak } = registreer();
    const antwoord = {
      soort: 'bericht',
      op: datum(op),
      sleutel: sleutel(),
      procedureId: 'eersteToets-9',
      bericht: 'toeslaggegevensAntwoord',
      gegevens: {},
    } as const;
    expect(beslis(zaak, antwoord)).toMatchObject({ ok: true, toestand: { openVragen: [vraag] } });
  });
});

describe('Wat te laat of dubbel komt', () => {
  const signaal = (
    naam: string,
    soort: 'onderweg' | 'dreigt' | 'verlopen',
    procedureId = 'aanmelding-1',
  ): Gebeurtenis => ({
    soort: 'klok',
    op: datum('2024-05-20'),
    sleutel: sleutel(),
    procedureId,
    klok: naam,
    signaal: soort,
  });
  const code = (verhaal: Verhaal, gebeurtenis: Gebeurtenis): string | undefined => {
    const uitslag = beslis(verhaal.zaak, gebeurtenis);
    return uitslag.ok ? undefined : uitslag.redenen[0]?.code;
  };

  it('een signaal komt één keer, en een milder signaal niet meer na een ernstiger', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    laatTijdVerstrijken(verhaal, '2023-12-14', '2024-05-20');
    expect(code(verhaal, signaal('beslistermijnIb', 'dreigt'))).toBe('signaal-achterhaald');
    expect(code(verhaal, signaal('beslistermijnIb', 'onderweg'))).toBe('signaal-achterhaald');
    expect(code(verhaal, signaal('beslistermijnIb', 'verlopen'))).toBeUndefined();
  });

  it('een signaal van een klok die stilstaat, gestopt is of er niet is, wordt geweigerd', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-14' });
    doe(verhaal, 'schortBeslistermijnOp', { door: NOOR, op, invoer: { grond: 'overmacht', tot: '2024-08-01' } });
    expect(code(verhaal, signaal('beslistermijnIb', 'dreigt'))).toBe('signaal-achterhaald');
    expect(code(verhaal, signaal('belofte', 'verlopen'))).toBe('signaal-achterhaald');
    expect(code(verhaal, signaal('moratorium', 'verlopen', 'uitbetaling-1'))).toBe('procedure-onbekend');
  });

  it('een handeling in een procedure die er niet is, of met een veld dat niet bestaat, wordt geweigerd', () => {
    const { zaak } = registreer();
    const gebeurtenis = {
      soort: 'handeling',
      op: datum(op),
      sleutel: sleutel(),
      door: NOOR,
      invoer: { hoi: 'x' },
    } as const;
    expect(beslis(zaak, { ...gebeurtenis, procedureId: 'bezwaar-1', handeling: 'neemInBehandeling' })).toMatchObject({
      redenen: [{ code: 'procedure-onbekend' }],
    });
    expect(beslis(zaak, { ...gebeurtenis, procedureId: 'aanmelding-1', handeling: 'verwijderAlles' })).toMatchObject({
      redenen: [{ code: 'handeling-onbekend' }],
    });
    expect(beslis(zaak, { ...gebeurtenis, procedureId: 'aanmelding-1', handeling: 'neemInBehandeling' })).toMatchObject(
      { redenen: [{ veld: 'hoi', code: 'veld-onbekend' }] },
    );
  });

  it('de ontvangstbevestiging die verstuurd is, stopt haar klok; een andere brief niet', () => {
    const verhaal = registreer();
    bericht(verhaal, 'briefVerzonden', '2023-12-04', { brief: 'toekenning' });
    expect(klok(verhaal, 'ontvangstbevestiging').status).toBe('loopt');
    bericht(verhaal, 'briefVerzonden', '2023-12-04', { brief: 'ontvangstbevestiging' });
    expect(klok(verhaal, 'ontvangstbevestiging')).toMatchObject({ status: 'gestopt', gestoptOp: '2023-12-04' });
  });
});

describe('Afzien van de integrale beoordeling', () => {
  const afzien = { door: NOOR, op, invoer: { besproken: true } };

  it('kan pas als de eerste toets is afgerond, en alleen nadat het met de ouder is besproken', () => {
    expect(weigert(registreer(), 'zieAfVanIntegraleBeoordeling', afzien)[0]?.code).toBe('kan-nu-niet');
    expect(
      weigert(toegekend(), 'zieAfVanIntegraleBeoordeling', { ...afzien, invoer: { besproken: false } })[0]?.veld,
    ).toBe('besproken');
  });

  it('stopt de beslistermijn en telt als mijlpaal; de uitbetaling gaat gewoon door', () => {
    const verhaal = toegekend();
    const stap = doe(verhaal, 'zieAfVanIntegraleBeoordeling', afzien);
    expect(klok(verhaal, 'beslistermijnIb').status).toBe('gestopt');
    expect(effecten(stap, 'mijlpaal')).toEqual([{ soort: 'mijlpaal', mijlpaal: 'afgezienVanIb', op }]);
    expect(standen(verhaal)).toEqual({
      'aanmelding-1': 'afgezien',
      'eersteToets-1': 'toegekend',
      'uitbetaling-1': 'bellen',
    });
  });

  it('neemt ook een stilstaande termijn mee, en de taken die erbij hoorden', () => {
    const verhaal = toegekend();
    laatTijdVerstrijken(verhaal, op, '2024-05-20');
    expect(taken(verhaal)).toContain('beslistermijnIb:dreigt');
    doe(verhaal, 'zieAfVanIntegraleBeoordeling', { ...afzien, op: '2024-05-20' });
    expect(taken(verhaal).filter((taak) => taak.startsWith('beslistermijnIb'))).toEqual([]);
  });
});

describe('Een zaak sluiten en weer openen', () => {
  const klaar = (): Verhaal => {
    const verhaal = betaald('2024-02-01');
    doe(verhaal, 'zieAfVanIntegraleBeoordeling', { door: NOOR, op: '2024-03-01', invoer: { besproken: true } });
    doe(verhaal, 'meldPubliekeSchuldenAfgehandeld', { door: NOOR, op: '2024-03-01', invoer: { gecontroleerd: true } });
    return verhaal;
  };

  it('is gesloten op de dag waarop de laatste klok stopt: hier moratorium en bezwaartermijn', () => {
    const verhaal = klaar();
    laatTijdVerstrijken(verhaal, '2024-03-01', '2025-02-01');
    expect(verhaal.zaak.afgeslotenOp).toBeNull();
    laatTijdVerstrijken(verhaal, '2025-02-02', '2025-02-02');
    expect(verhaal.zaak.afgeslotenOp).toBe('2025-02-02');
    expect(taken(verhaal)).toEqual([]);
  });

  it('blijft open zolang de publieke schulden niet zijn afgehandeld', () => {
    const verhaal = betaald('2024-02-01');
    doe(verhaal, 'zieAfVanIntegraleBeoordeling', { door: NOOR, op: '2024-03-01', invoer: { besproken: true } });
    laatTijdVerstrijken(verhaal, '2024-03-01', '2025-03-01');
    expect([verhaal.zaak.afgeslotenOp, procedure(verhaal, 'uitbetaling').uitkomst]).toEqual([null, 'afgerond']);
    doe(verhaal, 'meldPubliekeSchuldenAfgehandeld', { door: NOOR, op: '2025-03-03', invoer: { gecontroleerd: true } });
    expect(verhaal.zaak.afgeslotenOp).toBe('2025-03-03');
  });

  it('een telefoontje laat haar gesloten; een belofte opent haar tot die is nagekomen', () => {
    const verhaal = klaar();
    laatTijdVerstrijken(verhaal, '2024-03-01', '2025-02-02');
    const contact = (dag: string, belofteVoor: string | null) =>
      doe(verhaal, 'legContactVast', { door: NOOR, op: dag, invoer: { kanaal: 'telefoon', belofteVoor } });
    contact('2025-03-01', null);
    expect(verhaal.zaak.afgeslotenOp).toBe('2025-02-02');
    contact('2025-03-02', '2025-03-05');
    expect(verhaal.zaak.afgeslotenOp).toBeNull();
    doe(verhaal, 'komBelofteNa', { door: NOOR, op: '2025-03-04' });
    expect(verhaal.zaak.afgeslotenOp).toBe('2025-03-04');
  });
});
