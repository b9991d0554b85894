import { beslis } from '#domain/processen/beslis';
import { datum, schrijfDatum } from '#domain/waarden/datum';
import {
  doe,
  effecten,
  ILSE,
  JOOST,
  klok,
  laatTijdVerstrijken,
  NOOR,
  procedure,
  registreer,
  SAM,
  sleutel,
  standen,
  taken,
  weigert,
  wie,
} from '#tests/domain/processen/verhaal';

describe('Een aanmelding die op tijd is', () => {
  it('start de eerste toets, en de termijnen lopen vanaf de ontvangst', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-01', geregistreerdOp: '2023-12-08' });
    expect(standen(verhaal)).toEqual({ 'aanmelding-1': 'lopend', 'eersteToets-1': 'automatisch' });
    expect(klok(verhaal, 'beslistermijnIb')).toMatchObject({
      vanaf: '2023-12-01',
      einddatum: '2024-06-01',
      status: 'loopt',
    });
    expect(klok(verhaal, 'forfaitbetaling')).toMatchObject({ vanaf: '2023-12-01', einddatum: '2024-06-01' });
  });

  it('belooft een ontvangstbevestiging binnen tien werkdagen na de registratie, met Kerst ertussen', () => {
    expect(klok(registreer({ ontvangenOp: '2023-12-15' }), 'ontvangstbevestiging').einddatum).toBe('2024-01-03');
  });

  it('gaf tot en met 2 januari 2024 toegang: 31 december was een zondag en 1 januari een feestdag', () => {
    expect(standen(registreer({ ontvangenOp: '2024-01-02' }))).toMatchObject({ 'eersteToets-1': 'automatisch' });
    expect(standen(registreer({ ontvangenOp: '2024-01-03' }))).toMatchObject({ 'hardheidsclausule-1': 'beoordeling' });
  });

  it('is op tijd als zij op 2 januari op de post ging en binnen een week aankwam', () => {
    const post = (ontvangenOp: string, poststempel: string): boolean =>
      'eersteToets-1' in standen(registreer({ ontvangenOp, poststempel }));
    expect(post('2024-01-09', '2024-01-02')).toBe(true);
    expect(post('2024-01-10', '2024-01-02')).toBe(false);
    expect(post('2024-01-09', '2024-01-03')).toBe(false);
  });

  it('stuurt de ontvangstbevestiging en telt als aangemeld op de dag van ontvangst, niet van invoer', () => {
    const verhaal = registreer({ ontvangenOp: '2023-12-01', geregistreerdOp: '2023-12-08' });
    expect(effecten({ effecten: verhaal.effecten.map((effect) => ({ procedureId: '', effect })) }, 'mijlpaal')).toEqual(
      [{ soort: 'mijlpaal', mijlpaal: 'aangemeld', op: '2023-12-01' }],
    );
    expect(verhaal.effecten).toContainEqual({
      soort: 'brief',
      brief: 'ontvangstbevestiging',
      gegevens: { ontvangenOp: '2023-12-01', tijdig: true },
    });
  });

  it('begint één keer: een tweede start van dezelfde zaak wordt geweigerd', () => {
    const { zaak } = registreer();
    const nogEens = beslis(zaak, { soort: 'start', op: datum('2023-12-04'), sleutel: sleutel() });
    expect(nogEens).toMatchObject({ ok: false, redenen: [{ code: 'al-begonnen' }] });
  });
});

describe('Ontvangen in december 2023, geregistreerd in november 2026', () => {
  const verhaal = registreer({ ontvangenOp: '2023-12-14', geregistreerdOp: '2026-11-24' });
  const gekomen = laatTijdVerstrijken(verhaal, '2026-11-24', '2026-11-24');

  it('is meteen te laat: één signaal per klok, niet drie', () => {
    expect(gekomen).toEqual(['2026-11-24 beslistermijnIb:verlopen', '2026-11-24 forfaitbetaling:verlopen']);
  });

  it('geeft de teamleider een taak met de dag waarop de termijn verliep', () => {
    expect(taken(verhaal)).toEqual(['beslistermijnIb:verlopen', 'forfaitbetaling:verlopen']);
    const voorTeamleider = verhaal.effecten.filter((e) => e.soort === 'taak');
    expect(voorTeamleider.map((e) => [e.rol, e.uiterlijk, e.voorBehandelaar])).toEqual([
      ['teamleider', '2024-06-14', false],
      ['teamleider', '2024-06-14', false],
    ]);
  });

  it('zegt niets meer zolang er niets verandert, behalve dat de ontvangstbevestiging nog weg moet', () => {
    const later = laatTijdVerstrijken(verhaal, '2026-11-25', '2026-12-31');
    expect(later.filter((signaal) => !signaal.includes('ontvangstbevestiging'))).toEqual([]);
  });

  it('kan niet meer worden verlengd of opgeschort: dat had vóór de laatste dag gemoeten', () => {
    const op = '2026-11-24';
    expect(weigert(verhaal, 'verlengBeslistermijn', { door: NOOR, op })[0]?.melding).toContain('al voorbij');
    const invoer = { grond: 'overmacht', tot: '2026-12-24' };
    expect(weigert(verhaal, 'schortBeslistermijnOp', { door: NOOR, op, invoer })[0]?.melding).toContain('al voorbij');
  });
});

describe('Een aanmelding die te laat is', () => {
  const voorgesteld = (toepassen: boolean, grond: string) => {
    const verhaal = registreer({ ontvangenOp: '2024-03-09' });
    doe(verhaal, 'stelHardheidVoor', { door: NOOR, op: '2024-04-02', invoer: { toepassen, grond } });
    return verhaal;
  };

  it('wordt niet zomaar afgewezen: de behandelaar weegt de hardheidsclausule, een ander stelt het besluit vast', () => {
    const verhaal = registreer({ ontvangenOp: '2024-03-09' });
    expect(taken(verhaal)).toEqual(['hardheid']);
    doe(verhaal, 'stelHardheidVoor', { door: NOOR, op: '2024-04-02', invoer: { toepassen: true, grond: 'bewind' } });
    expect(taken(verhaal)).toEqual(['akkoordHardheid']);
  });

  it('met toepassing: de eerste toets begint alsnog, en er is niets afgewezen', () => {
    const verhaal = voorgesteld(true, 'bewind');
    const stap = doe(verhaal, 'keurHardheidGoed', { door: JOOST, op: '2024-04-03' });
    expect(standen(verhaal)).toEqual({
      'aanmelding-1': 'lopend',
      'hardheidsclausule-1': 'toegepast',
      'eersteToets-1': 'automatisch',
    });
    expect(effecten(stap, 'brief').map((b) => b.brief)).toEqual(['hardheidsclausuleToegepast']);
    expect(effecten(stap, 'besluit')[0]?.besluit).toMatchObject({
      uitkomst: 'toegepast',
      opgesteldDoor: 'noor.de.wit',
      geaccordeerdDoor: 'joost.vermeer',
      redenen: ['De ouder stond onder bewind of curatele en de vertegenwoordiger meldde niet aan'],
    });
    expect(effecten(stap, 'mijlpaal')).toEqual([]);
    expect(verhaal.zaak.openVragen).toEqual([{ procedureId: 'eersteToets-1', vraag: 'toeslaggegevens' }]);
  });

  it('zonder toepassing: afgewezen, de aanmelding eindigt en alleen de bezwaartermijn loopt nog', () => {
    const verhaal = voorgesteld(false, 'geen');
    const stap = doe(verhaal, 'keurHardheidGoed', { door: JOOST, op: '2026-01-02' });
    expect(standen(verhaal)).toEqual({ 'aanmelding-1': 'afgewezenTeLaat', 'hardheidsclausule-1': 'afgewezen' });
    expect(effecten(stap, 'brief')).toEqual([
      { soort: 'brief', brief: 'afwijzingTeLaat', gegevens: { grond: 'geen', bezwaarTot: '2026-04-24' } },
    ]);
    const lopend = verhaal.zaak.procedures.flatMap((p) => p.klokken).filter((k) => k.status === 'loopt');
    expect(lopend.map((k) => `${k.naam} tot en met ${schrijfDatum(k.einddatum)}`)).toEqual([
      'bezwaartermijn tot en met 24 april 2026',
    ]);
  });

  it('toepassen zonder omstandigheid kan niet', () => {
    const verhaal = registreer({ ontvangenOp: '2024-03-09' });
    const redenen = weigert(verhaal, 'stelHardheidVoor', {
      door: NOOR,
      op: '2024-04-02',
      invoer: { toepassen: true, grond: 'geen' },
    });
    expect(redenen).toMatchObject([{ veld: 'grond', code: 'grond-ontbreekt' }]);
  });

  it('de opsteller beoordeelt het eigen voorstel niet, ook niet met de rol van beoordelaar', () => {
    const verhaal = voorgesteld(false, 'geen');
    const zelf = { door: wie('noor.de.wit', 'beoordelaar'), op: '2024-04-03' };
    expect(weigert(verhaal, 'keurHardheidGoed', zelf)[0]?.code).toBe('vier-ogen-vereist');
    expect(weigert(verhaal, 'stuurHardheidTerug', zelf)[0]?.code).toBe('vier-ogen-vereist');
  });

  it('teruggestuurd en door een ander opnieuw voorgesteld: dan mag de eerste opsteller het wel beoordelen', () => {
    const verhaal = voorgesteld(false, 'geen');
    doe(verhaal, 'stuurHardheidTerug', { door: ILSE, op: '2024-04-03' });
    expect([procedure(verhaal, 'hardheidsclausule').fase, taken(verhaal)]).toEqual(['beoordeling', ['hardheidTerug']]);
    doe(verhaal, 'stelHardheidVoor', { door: SAM, op: '2024-04-04', invoer: { toepassen: true, grond: 'ziekte' } });
    doe(verhaal, 'keurHardheidGoed', { door: wie('noor.de.wit', 'beoordelaar'), op: '2024-04-05' });
    expect(procedure(verhaal, 'hardheidsclausule').uitkomst).toBe('toegepast');
    expect(taken(verhaal)).toEqual([]);
  });
});
