import { euro } from '#domain/waarden/geld';
import { aangekondigd, beschikt, besluiten, feiten, intake, oordeel, S1 } from '#tests/domain/processen/beoordeling';
import {
  bericht,
  betaald,
  doe,
  effecten,
  ILSE,
  JOOST,
  KARIM,
  klok,
  laatTijdVerstrijken,
  MILA,
  NOOR,
  procedure,
  registerAntwoordt,
  registreer,
  taken,
  weigert,
  wie,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

const fase = (verhaal: Verhaal): string => procedure(verhaal, 'integraleBeoordeling').fase;
const HANNA = wie('hanna.smit');

/** The eerste toets said no; the beoordeling stays open. */
function afgewezenNaToets(): Verhaal {
  const verhaal = registreer();
  registerAntwoordt(verhaal, '2024-02-01', { kotAangevraagd: false, onterechteTerugvordering: false });
  doe(verhaal, 'stelBesluitVoor', { door: NOOR, op: '2024-02-01' });
  doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op: '2024-02-01' });
  return verhaal;
}

describe('Begin en intake', () => {
  it('begint pas na de eerste toets, met een vaste behandelaar en een gesprek als eerste taak', () => {
    const nieuw = registreer();
    expect(weigert(nieuw, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-01-01' })[0]?.code).toBe('kan-nu-niet');
    const verhaal = betaald();
    doe(verhaal, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-03-01' });
    expect([fase(verhaal), verhaal.zaak.behandelaarId]).toEqual(['intake', 'noor.de.wit']);
    expect(taken(verhaal)).toContain('intakegesprek');
    expect(weigert(verhaal, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-03-02' })[0]?.code).toBe(
      'kan-nu-niet',
    );
  });

  it('rondt de intake pas af met een gesprek en ten minste één jaar', () => {
    const verhaal = betaald();
    const door = { door: NOOR, op: '2024-03-01' };
    doe(verhaal, 'beginIntegraleBeoordeling', door);
    const af = { ...door, invoer: { versneld: false } };
    expect(weigert(verhaal, 'rondIntakeAf', af)[0]?.code).toBe('gesprek-ontbreekt');
    doe(verhaal, 'legIntakegesprekVast', { ...door, invoer: { kanaal: 'telefoon', tolk: true } });
    expect(weigert(verhaal, 'rondIntakeAf', af)[0]?.code).toBe('jaar-ontbreekt');
    doe(verhaal, 'voegJaarToe', { ...door, invoer: { jaar: '2014', vanMaand: '1', totMaand: '3' } });
    doe(verhaal, 'rondIntakeAf', af);
    expect(fase(verhaal)).toBe('dossier');
  });

  it('neemt een jaar in delen, nooit dezelfde maand twee keer, en later nog een jaar erbij', () => {
    const verhaal = intake('2024-03-01', [
      { jaar: '2014', vanMaand: '1', totMaand: '3' },
      { jaar: '2014', vanMaand: '4', totMaand: '12' },
    ]);
    const door = { door: NOOR, op: '2024-03-02' };
    expect(weigert(verhaal, 'voegJaarToe', { ...door, invoer: { jaar: '2014' } })).toEqual([
      {
        veld: 'jaar',
        code: 'jaar-overlapt',
        melding: expect.stringContaining('januari tot en met maart 2014') as string,
      },
    ]);
    expect(
      weigert(verhaal, 'voegJaarToe', { ...door, invoer: { jaar: '2015', vanMaand: '5', totMaand: '3' } })[0]?.veld,
    ).toBe('totMaand');
    expect(weigert(verhaal, 'voegJaarToe', { ...door, invoer: { jaar: '2015', vanMaand: '5' } })[0]?.veld).toBe(
      'totMaand',
    );
    doe(verhaal, 'voegJaarToe', { ...door, invoer: { jaar: '2015' } });
    expect(Object.keys(procedure(verhaal, 'integraleBeoordeling').gegevens)).toEqual(
      expect.arrayContaining(['jaar 2014/1-3', 'jaar 2014/4-12', 'jaar 2015']),
    );
  });
});

describe('Feiten', () => {
  it('stuurt het feitenoverzicht pas als van ieder jaar iets is vastgelegd', () => {
    const verhaal = intake('2024-03-01', [{ jaar: '2013' }, { jaar: '2014' }]);
    doe(verhaal, 'legJaarfeitenVast', { door: NOOR, op: '2024-03-05', invoer: S1 });
    const reden = weigert(verhaal, 'verzendFeitenoverzicht', { door: NOOR, op: '2024-03-05' })[0];
    expect([reden?.code, reden?.melding]).toEqual(['feiten-ontbreken', expect.stringContaining('2014')]);
    doe(verhaal, 'legJaarfeitenVast', {
      door: NOOR,
      op: '2024-03-05',
      invoer: { jaar: '2014', bron: 'dossier', gecorrigeerd: 0 },
    });
    const stap = doe(verhaal, 'verzendFeitenoverzicht', { door: NOOR, op: '2024-03-05' });
    expect([fase(verhaal), effecten(stap, 'brief')]).toEqual([
      'beoordeling',
      [{ soort: 'brief', brief: 'feitenoverzicht', gegevens: { jaren: '2013;2014' } }],
    ]);
  });

  it('zet wat de ouder zegt naast onze feiten: de berekening verandert daar niet door', () => {
    const verhaal = feiten();
    const stap = doe(verhaal, 'legCorrectieOuderVast', {
      door: NOOR,
      op: '2024-03-06',
      invoer: { jaar: '2013', gecorrigeerd: euro(12_000) },
    });
    expect(effecten(stap, 'jaarfeiten')).toMatchObject([{ herkomst: 'ouder', bron: 'ouder' }]);
    const { stap: na } = aangekondigd('2024-03-10', verhaal);
    expect(effecten(na, 'besluit')[0]?.besluit.regels[0]?.bedrag).toBe(euro(10_200));
  });

  it('kent geen feiten van een jaar dat niet bij de zaak hoort', () => {
    const verhaal = intake();
    const reden = weigert(verhaal, 'legJaarfeitenVast', {
      door: NOOR,
      op: '2024-03-05',
      invoer: { ...S1, jaar: '2012' },
    })[0];
    expect([reden?.veld, reden?.code]).toEqual(['jaar', 'jaar-onbekend']);
  });
});

describe('Vooraankondiging', () => {
  it('S1: rekent op de dag zelf, trekt het forfait af en betaalt alleen wat daarboven komt', () => {
    const { verhaal, stap } = aangekondigd();
    const [besluit] = effecten(stap, 'besluit').map((effect) => effect.besluit);
    expect(besluit).toMatchObject({
      besluitsoort: 'vooraankondiging',
      uitkomst: 'voorlopig',
      opgesteldDoor: 'noor.de.wit',
      geaccordeerdDoor: 'joost.vermeer',
    });
    // a 10.200, c 2.550, d 19 half years of € 500 (10-3-2015 to 10-3-2024: 18), e 150: the rest is interest and 1%.
    expect(besluit?.regels.map(({ bedrag }) => bedrag).slice(0, 4)).toEqual([
      euro(10_200),
      euro(2_550),
      euro(9_000),
      euro(150),
    ]);
    expect(besluit?.bedrag).toBeLessThan(euro(30_000));
    expect(verhaal.zaak.procedures.filter((p) => p.soort === 'uitbetaling')).toHaveLength(1);
    expect([fase(verhaal), klok(verhaal, 'zienswijze').einddatum]).toEqual(['zienswijze', '2024-03-25']);
  });

  it('kan niet zonder oordeel over ieder jaar, en niet met een afwijzing zonder advies', () => {
    const verhaal = feiten(
      '2024-03-05',
      [S1, { ...S1, jaar: '2014' }],
      intake('2024-03-01', [{ jaar: '2013' }, { jaar: '2014' }]),
    );
    const door = { door: NOOR, op: '2024-03-10' };
    doe(verhaal, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2013' }) });
    expect(weigert(verhaal, 'stelVooraankondigingVoor', door)[0]).toMatchObject({
      code: 'niet-beoordeeld',
      melding: expect.stringContaining('2014') as string,
    });
    doe(verhaal, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2014' }, { uitsluiting: 'zelfStopgezet' }) });
    expect(weigert(verhaal, 'stelVooraankondigingVoor', door)[0]?.code).toBe('advies-ontbreekt');
    doe(verhaal, 'legVoorAanCommissie', door);
    doe(verhaal, 'legCommissieadviesVast', { ...door, invoer: { ontvangenOp: '2024-03-10', strekking: 'volgt' } });
    doe(verhaal, 'stelVooraankondigingVoor', door);
    expect(fase(verhaal)).toBe('vooraankondigingTerAkkoord');
  });

  it('vier ogen: wie voorstelt keurt niet goed, ook niet met de rol, en ook niet nadat de zaak is overgedragen', () => {
    const verhaal = feiten();
    const op = '2024-03-10';
    doe(verhaal, 'beoordeelJaar', { door: NOOR, op, invoer: oordeel({ jaar: '2013' }) });
    doe(verhaal, 'stelVooraankondigingVoor', { door: NOOR, op });
    doe(verhaal, 'wijsToe', { door: KARIM, op, invoer: { medewerkerId: 'sam.bakker', team: null } });
    const beide = wie('noor.de.wit', 'beoordelaar');
    expect(weigert(verhaal, 'keurVooraankondigingGoed', { door: beide, op })[0]?.code).toBe('vier-ogen-vereist');
    doe(verhaal, 'stuurVooraankondigingTerug', { door: JOOST, op });
    expect(fase(verhaal)).toBe('beoordeling');
  });

  it('ondertekent niet wat intussen is gewijzigd', () => {
    const verhaal = feiten();
    const op = '2024-03-10';
    doe(verhaal, 'beoordeelJaar', { door: NOOR, op, invoer: oordeel({ jaar: '2013' }) });
    doe(verhaal, 'stelVooraankondigingVoor', { door: NOOR, op });
    const integraal = { jaren: [{ sleutel: '2013', bedragen: { gecorrigeerd: euro(1) } }], bijstand: [] };
    verhaal.feiten = { ...verhaal.feiten, integraal };
    expect(weigert(verhaal, 'keurVooraankondigingGoed', { door: JOOST, op })[0]?.code).toBe('dossier-gewijzigd');
  });

  it('betaalt het voorlopige bedrag boven het forfait, en dat trekt de beschikking er weer af', () => {
    const groot = { ...S1, gecorrigeerd: euro(40_000), terugbetaald: euro(40_200) };
    const { verhaal, stap } = aangekondigd('2024-03-10', feiten('2024-03-05', [groot]));
    const voorlopig = procedure(verhaal, 'uitbetaling');
    const totaal = effecten(stap, 'besluit')[0]?.besluit.bedrag ?? 0;
    expect(voorlopig.gegevens).toMatchObject({ regeling: 'voorlopig', bedrag: totaal - euro(30_000) });
    expect(klok(verhaal, 'betaaltermijn').einddatum).toBe('2024-04-22');
    const { stap: besluit } = beschikt('2024-04-02', verhaal);
    const nabetaling = verhaal.zaak.procedures.filter((p) => p.soort === 'uitbetaling').at(-1);
    const definitief = besluiten(besluit)['compensatie'] ?? 0;
    // Interest and half years of three weeks more: the difference alone is paid.
    expect(nabetaling?.gegevens).toMatchObject({ regeling: 'compensatie', bedrag: definitief - totaal });
    expect(definitief).toBeGreaterThan(totaal);
  });
});

describe('Zienswijze', () => {
  it('kan één keer langer, tot zes weken na de dagtekening', () => {
    const { verhaal } = aangekondigd();
    doe(verhaal, 'verlengZienswijzetermijn', { door: NOOR, op: '2024-03-20', invoer: { gevraagd: true } });
    expect(klok(verhaal, 'zienswijze').einddatum).toBe('2024-04-22');
    expect(
      weigert(verhaal, 'verlengZienswijzetermijn', { door: NOOR, op: '2024-03-21', invoer: { gevraagd: true } })[0]
        ?.code,
    ).toBe('kan-nu-niet');
  });

  it('een vroege reactie wordt gewogen, maar de beschikking komt pas na de laatste dag (Wht 6.7 lid 4)', () => {
    const { verhaal } = aangekondigd();
    doe(verhaal, 'legZienswijzeVast', {
      door: NOOR,
      op: '2024-03-12',
      invoer: { ontvangenOp: '2024-03-12', reactie: 'oneens' },
    });
    doe(verhaal, 'stelBeschikkingVoor', { door: NOOR, op: '2024-03-13' });
    expect(weigert(verhaal, 'keurBeschikkingGoed', { door: JOOST, op: '2024-03-25' })[0]?.code).toBe(
      'reactietermijn-loopt',
    );
    doe(verhaal, 'keurBeschikkingGoed', { door: JOOST, op: '2024-03-26' });
    expect(fase(verhaal)).toBe('beschikt');
  });

  it('zonder reactie gaat de zaak vanzelf verder als de termijn voorbij is', () => {
    const { verhaal } = aangekondigd();
    const gekomen = laatTijdVerstrijken(verhaal, '2024-03-11', '2024-03-26');
    expect(gekomen).toContain('2024-03-26 zienswijze:verlopen');
    expect([fase(verhaal), taken(verhaal).includes('heroverweeg')]).toEqual(['heroverweging', true]);
  });
});

describe('Beschikking', () => {
  it('stopt de beslistermijn, laat de bezwaartermijn lopen en vordert nooit terug', () => {
    const { verhaal, stap } = beschikt();
    expect(procedure(verhaal, 'aanmelding')).toMatchObject({ fase: 'beslist', uitkomst: 'beslist' });
    expect(klok(verhaal, 'beslistermijnIb').status).toBe('gestopt');
    expect(klok(verhaal, 'bezwaartermijnOvergang').status).toBe('loopt');
    expect(effecten(stap, 'brief').map(({ brief }) => brief)).toEqual(['beschikkingCompensatie']);
    // € 30.000 was received and the compensation is less: nothing to pay, nothing back.
    expect(verhaal.zaak.procedures.filter((p) => p.soort === 'uitbetaling')).toHaveLength(1);
  });

  it('RVS:2025:1301: op één dag een toekenning en aparte afwijzingen op vooringenomenheid en hardheid', () => {
    const jaren = ['2008', '2009'].map((jaar) => ({ jaar }));
    const begin = feiten(
      '2024-03-05',
      jaren.map((jaar) => ({ ...S1, ...jaar })),
      intake('2024-03-01', jaren),
    );
    const door = { door: NOOR, op: '2024-03-06' };
    doe(begin, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2008' }, { vooringenomen: false }) });
    doe(begin, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2009' }) });
    doe(begin, 'legVoorAanCommissie', door);
    doe(begin, 'legCommissieadviesVast', { ...door, invoer: { ontvangenOp: '2024-03-06', strekking: 'volgt' } });
    doe(begin, 'stelVooraankondigingVoor', { ...door, op: '2024-03-10' });
    doe(begin, 'keurVooraankondigingGoed', { door: JOOST, op: '2024-03-10' });
    const { stap } = beschikt('2024-04-02', begin);
    expect(Object.keys(besluiten(stap))).toEqual(['compensatie', 'geenVooringenomenheid', 'geenHardheid', 'geenOgs']);
    expect(effecten(stap, 'brief').map(({ brief }) => brief)).toEqual([
      'beschikkingCompensatie',
      'beschikkingAfwijzing',
    ]);
    expect(effecten(stap, 'besluit')[1]?.besluit.redenen).toEqual([expect.stringMatching(/^2008: /)]);
  });

  it('na een negatieve eerste toets volgt bij een toekenning ook het forfait, aangevuld tot € 30.000 (E04)', () => {
    const ogs = { jaar: '2010', bron: 'invordering', terugvorderingOgs: euro(20_000), ogsGeweigerdOp: '2014-05-01' };
    const begin = feiten('2024-03-05', [ogs], intake('2024-03-01', [{ jaar: '2010' }], afgewezenNaToets()));
    const door = { door: NOOR, op: '2024-03-10' };
    doe(begin, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2010' }, { vooringenomen: false, ogs: true }) });
    doe(begin, 'stelVooraankondigingVoor', door);
    doe(begin, 'keurVooraankondigingGoed', { door: JOOST, op: '2024-03-10' });
    expect(procedure(begin, 'uitbetaling').gegevens).toMatchObject({ regeling: 'voorlopig', bedrag: euro(6_000) });
    const { verhaal, stap } = beschikt('2024-04-02', begin);
    expect(besluiten(stap)).toMatchObject({ ogs: euro(6_000), forfaitNaBeoordeling: euro(24_000) });
    expect(procedure(verhaal, 'uitbetaling').gegevens).toMatchObject({ regeling: 'forfait', bedrag: euro(24_000) });
  });

  it('wijst alles af met redenen per jaar, en de beslistermijn stopt ook dan', () => {
    const begin = feiten();
    const door = { door: NOOR, op: '2024-03-06' };
    doe(begin, 'beoordeelJaar', { ...door, invoer: oordeel({ jaar: '2013' }, { uitsluiting: 'evidentGeenRecht' }) });
    doe(begin, 'legVoorAanCommissie', door);
    doe(begin, 'legCommissieadviesVast', { ...door, invoer: { ontvangenOp: '2024-03-06', strekking: 'volgt' } });
    doe(begin, 'stelVooraankondigingVoor', { ...door, op: '2024-03-10' });
    doe(begin, 'keurVooraankondigingGoed', { door: ILSE, op: '2024-03-10' });
    const { verhaal, stap } = beschikt('2024-04-02', begin);
    expect(Object.keys(besluiten(stap))).toEqual(['geenVooringenomenheid', 'geenHardheid', 'geenOgs']);
    expect(effecten(stap, 'mijlpaal').map(({ mijlpaal }) => mijlpaal)).toEqual(['integraleBeoordelingAf']);
    expect(procedure(verhaal, 'aanmelding').uitkomst).toBe('beslist');
  });

  it('staat vast als de bezwaartermijn voorbij is; dan begint het venster voor werkelijke schade', () => {
    const { verhaal } = beschikt(
      '2024-08-01',
      (() => {
        const { verhaal: begin } = aangekondigd();
        return begin;
      })(),
    );
    const einde = klok(verhaal, 'bezwaartermijn').einddatum;
    expect(einde).toBe('2024-11-21');
    laatTijdVerstrijken(verhaal, '2024-08-02', '2024-11-22');
    expect(procedure(verhaal, 'integraleBeoordeling')).toMatchObject({
      fase: 'onherroepelijk',
      uitkomst: 'onherroepelijk',
      gegevens: { vensterSchadeTot: '2025-05-21' },
    });
  });

  it('met bezwaar staat hij niet vast', () => {
    const { verhaal } = beschikt();
    doe(verhaal, 'legBezwaarVast', { door: HANNA, op: '2024-04-10', invoer: { ontvangenOp: '2024-04-09' } });
    laatTijdVerstrijken(verhaal, '2024-04-11', '2025-12-01');
    expect(fase(verhaal)).toBe('bezwaar');
    doe(verhaal, 'rondBezwaarAf', { door: HANNA, op: '2025-12-02', invoer: { vastSinds: '2025-12-01' } });
    expect(procedure(verhaal, 'integraleBeoordeling').gegevens).toMatchObject({ vensterSchadeTot: '2026-03-31' });
  });
});

describe('Te laat', () => {
  it('6 + 6 maanden vanaf de ontvangst van de aanmelding, één keer verlengd vóór het einde', () => {
    const verhaal = intake();
    expect(klok(verhaal, 'beslistermijnIb').einddatum).toBe('2024-06-01');
    doe(verhaal, 'verlengBeslistermijn', { door: NOOR, op: '2024-05-31' });
    expect(klok(verhaal, 'beslistermijnIb').einddatum).toBe('2024-12-01');
    const gekomen = laatTijdVerstrijken(verhaal, '2024-06-01', '2024-12-02');
    expect(gekomen).toContain('2024-12-02 beslistermijnIb:verlopen');
  });

  it('een ingebrekestelling telt pas na de beslistermijn', () => {
    const verhaal = intake();
    doe(verhaal, 'legIngebrekestellingVast', { door: NOOR, op: '2024-05-01', invoer: { ontvangenOp: '2024-05-01' } });
    expect(procedure(verhaal, 'integraleBeoordeling').klokken.some((k) => k.naam === 'ingebrekestelling')).toBe(false);
    doe(verhaal, 'legIngebrekestellingVast', { door: NOOR, op: '2024-06-10', invoer: { ontvangenOp: '2024-06-10' } });
    expect(klok(verhaal, 'ingebrekestelling').einddatum).toBe('2024-06-24');
  });

  it('de rechter geeft twee stappen met een dwangsom; de data schuiven niet door', () => {
    const verhaal = intake();
    const invoer = {
      verzondenOp: '2024-05-01',
      vooraankondigingVoor: '2024-06-15',
      besluitVoor: '2024-07-14',
      perDag: euro(100),
      maximum: euro(15_000),
    };
    const half = { ...invoer, maximum: null };
    expect(weigert(verhaal, 'legUitspraakVast', { door: HANNA, op: '2024-05-02', invoer: half })[0]?.veld).toBe(
      'maximum',
    );
    doe(verhaal, 'legUitspraakVast', { door: HANNA, op: '2024-05-02', invoer });
    // 15 June 2024 is a Saturday and 14 July a Sunday: a term of the court stays where it is.
    expect([klok(verhaal, 'rechterVooraankondiging').einddatum, klok(verhaal, 'rechterBesluit').einddatum]).toEqual([
      '2024-06-15',
      '2024-07-14',
    ]);
    const { verhaal: na } = aangekondigd('2024-06-10', feiten('2024-06-01', [S1], verhaal));
    expect([klok(na, 'rechterVooraankondiging').status, klok(na, 'rechterBesluit').status]).toEqual([
      'gestopt',
      'loopt',
    ]);
  });

  it('elk kwartaal krijgt de ouder bericht, ook als er niets gebeurde', () => {
    const verhaal = intake();
    laatTijdVerstrijken(verhaal, '2024-03-02', '2025-03-03');
    expect(verhaal.effecten.filter((e) => e.soort === 'brief' && e.brief === 'standVanZaken')).toHaveLength(3);
  });
});

describe('Einde onderweg', () => {
  it('afzien beëindigt ook de integrale beoordeling en haar taken', () => {
    const verhaal = intake();
    doe(verhaal, 'zieAfVanIntegraleBeoordeling', { door: NOOR, op: '2024-03-10', invoer: { besproken: true } });
    expect(procedure(verhaal, 'integraleBeoordeling')).toMatchObject({ fase: 'afgezien', uitkomst: 'afgezien' });
    expect(taken(verhaal)).not.toContain('verzamelFeiten');
  });

  it('na de beschikking valt er niets meer af te zien', () => {
    const { verhaal } = beschikt();
    expect(
      weigert(verhaal, 'zieAfVanIntegraleBeoordeling', { door: NOOR, op: '2024-04-03', invoer: { besproken: true } })[0]
        ?.code,
    ).toBe('fase-past-niet');
  });

  it('bij overlijden stopt de beoordeling en gaat er geen brief meer uit', () => {
    const verhaal = intake();
    doe(verhaal, 'meldOverlijden', { door: NOOR, op: '2024-03-10', invoer: { overledenOp: '2024-03-08' } });
    const brieven = verhaal.effecten.filter((e) => e.soort === 'brief').length;
    laatTijdVerstrijken(verhaal, '2024-03-11', '2025-03-11');
    expect(fase(verhaal)).toBe('nabestaanden');
    expect(verhaal.effecten.filter((e) => e.soort === 'brief')).toHaveLength(brieven);
  });

  it('het geld van de beschikking: wie het besluit nam of goedkeurde, geeft het niet vrij', () => {
    const groot = { ...S1, gecorrigeerd: euro(40_000), terugbetaald: euro(40_200) };
    const { verhaal } = aangekondigd('2024-03-10', feiten('2024-03-05', [groot]));
    const op = '2024-03-11';
    doe(verhaal, 'legBelgesprekVast', { door: NOOR, op, invoer: { resultaat: 'nuBetalen' } });
    const joost = wie('joost.vermeer', 'betaling');
    expect(weigert(verhaal, 'geefBetalingVrij', { door: joost, op })[0]?.code).toBe('vier-ogen-vereist');
    doe(verhaal, 'geefBetalingVrij', { door: MILA, op });
    const bedrag = Number(procedure(verhaal, 'uitbetaling').gegevens['bedrag']);
    bericht(verhaal, 'betalingVerwerkt', op, { betaaldOp: op, bedrag });
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({ fase: 'afgerond', uitkomst: 'afgerond' });
    expect(verhaal.feiten.alOntvangen).toBe(euro(30_000) + bedrag);
  });
});
