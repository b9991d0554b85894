import { centen, euro } from '#domain/waarden/geld';
import {
  doe,
  effecten,
  ILSE,
  JOOST,
  KARIM,
  klok,
  NOOR,
  procedure,
  registerAntwoordt,
  registreer,
  SAM,
  standen,
  taken,
  weigert,
  wie,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

const op = '2024-02-01';
const fase = (verhaal: Verhaal): string => procedure(verhaal, 'eersteToets').fase;
const voorlopig = (verhaal: Verhaal): unknown => procedure(verhaal, 'eersteToets').gegevens['voorlopig'];

function metDeHand(): Verhaal {
  const verhaal = registreer();
  registerAntwoordt(verhaal, op, { onterechteTerugvordering: false });
  return verhaal;
}

function voorstel(verhaal = registreer()): Verhaal {
  registerAntwoordt(verhaal, op);
  doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
  return verhaal;
}

describe('De wegen door de eerste toets', () => {
  it('het register laat een onterechte terugvordering zien: er ligt een positief voorstel klaar, geen besluit', () => {
    const verhaal = registreer();
    const stap = registerAntwoordt(verhaal, op);
    expect([fase(verhaal), voorlopig(verhaal), taken(verhaal)]).toEqual(['voorstel', 'positief', ['stelBesluitVoor']]);
    expect(effecten(stap, 'besluit')).toEqual([]);
    expect(stap.log[0]?.tekst).toContain('regel ET3');
  });

  it.each([
    ['geen kinderopvangtoeslag aangevraagd', { kotAangevraagd: false }, 'ET1'],
    ['niet aan de voorwaarden voldaan', { voldeedAanVoorwaarden: false }, 'ET2'],
  ])('%s: ook een negatieve uitkomst gaat eerst naar een mens', (_wat, antwoord, regel) => {
    const verhaal = registreer();
    registerAntwoordt(verhaal, op, antwoord);
    expect([fase(verhaal), voorlopig(verhaal)]).toEqual(['voorstel', 'negatief']);
    expect(procedure(verhaal, 'eersteToets').gegevens['regel']).toBe(regel);
  });

  it.each([
    ['geen uitsluitsel', { onterechteTerugvordering: false }],
    ['zelf stopgezet', { onterechteTerugvordering: false, zelfStopgezet: true }],
  ])('%s: de behandelaar toetst met de hand', (_wat, antwoord) => {
    const verhaal = registreer();
    registerAntwoordt(verhaal, op, antwoord);
    expect([fase(verhaal), taken(verhaal)]).toEqual(['handmatig', ['handmatigeToets']]);
  });

  it('met de hand ja: positief voorstel, zonder de extra controle', () => {
    const verhaal = metDeHand();
    doe(verhaal, 'beantwoordHandmatigeToets', { door: NOOR, op, invoer: { onterecht: 'ja' } });
    expect([fase(verhaal), voorlopig(verhaal), taken(verhaal)]).toEqual(['voorstel', 'positief', ['stelBesluitVoor']]);
  });

  it('met de hand twijfel: de ouder wordt eerst gebeld, daarna wordt de toets gedaan', () => {
    const verhaal = metDeHand();
    doe(verhaal, 'beantwoordHandmatigeToets', { door: NOOR, op, invoer: { onterecht: 'twijfel' } });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['handmatig', ['belBijTwijfel', 'handmatigeToets']]);
    doe(verhaal, 'beantwoordHandmatigeToets', { door: NOOR, op, invoer: { onterecht: 'ja' } });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['voorstel', ['stelBesluitVoor']]);
  });

  it.each([
    [true, 'positief'],
    [false, 'negatief'],
  ])('met de hand nee: altijd nog de extra controle; andere reden %s → %s', (andereReden, uitkomst) => {
    const verhaal = metDeHand();
    doe(verhaal, 'beantwoordHandmatigeToets', { door: NOOR, op, invoer: { onterecht: 'nee' } });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['extra', ['extraToets']]);
    doe(verhaal, 'beantwoordExtraToets', { door: NOOR, op, invoer: { andereReden } });
    expect([fase(verhaal), voorlopig(verhaal)]).toEqual(['voorstel', uitkomst]);
  });

  it('de behandelaar mag de automatische uitkomst opzij zetten en met de hand toetsen', () => {
    const verhaal = registreer();
    registerAntwoordt(verhaal, op, { kotAangevraagd: false });
    doe(verhaal, 'openHandmatigeToets', { door: NOOR, op });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['handmatig', ['handmatigeToets']]);
    doe(verhaal, 'beantwoordHandmatigeToets', { door: NOOR, op, invoer: { onterecht: 'ja' } });
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
    const stap = doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect(effecten(stap, 'besluit')[0]?.besluit.redenen).toEqual([
      'Uit uw dossier blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
    ]);
  });

  it('geen antwoord van het register houdt niets op: met de hand kan altijd', () => {
    const verhaal = registreer();
    doe(verhaal, 'openHandmatigeToets', { door: NOOR, op });
    expect(fase(verhaal)).toBe('handmatig');
  });
});

describe('Voorstel en akkoord', () => {
  it('het akkoord kent € 30.000 toe, met artikel, opsteller en beoordelaar', () => {
    const stap = doe(voorstel(), 'keurVoorstelGoed', { door: JOOST, op });
    expect(effecten(stap, 'besluit').map((e) => e.besluit)).toEqual([
      {
        besluitsoort: 'eersteToets',
        uitkomst: 'toegekend',
        dagtekening: '2024-02-01',
        bedrag: euro(30_000),
        regels: [{ omschrijving: 'Forfaitair bedrag', bedrag: euro(30_000), bron: 'Wht 2.7 lid 1' }],
        redenen: ['Uit onze gegevens blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.'],
        regelversie: 'forfait-2021-01-26',
        opgesteldDoor: 'noor.de.wit',
        geaccordeerdDoor: 'joost.vermeer',
      },
    ]);
    expect(effecten(stap, 'mijlpaal').map((m) => m.mijlpaal)).toEqual([
      'eersteToetsAf',
      'gedupeerd',
      'forfaitToegekend',
    ]);
  });

  it('de opsteller stelt het eigen voorstel niet vast en stuurt het niet terug', () => {
    const verhaal = voorstel();
    const zelf = { door: wie('noor.de.wit', 'beoordelaar'), op };
    expect(weigert(verhaal, 'keurVoorstelGoed', zelf)).toMatchObject([{ veld: null, code: 'vier-ogen-vereist' }]);
    expect(weigert(verhaal, 'stuurVoorstelTerug', zelf)).toMatchObject([{ veld: null, code: 'vier-ogen-vereist' }]);
  });

  it('een andere behandelaar of de teamleider keurt niet goed: het is werk van de tweede beoordelaar', () => {
    for (const door of [SAM, KARIM]) {
      expect(weigert(voorstel(), 'keurVoorstelGoed', { door, op })[0]?.code).toBe('rol-ontbreekt');
    }
  });

  it('terugsturen legt het weer bij de behandelaar; een nieuw voorstel kan daarna worden vastgesteld', () => {
    const verhaal = voorstel();
    doe(verhaal, 'stuurVoorstelTerug', { door: JOOST, op });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['voorstel', ['voorstelTerug']]);
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
    doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['toegekend', ['belOuder']]);
  });

  it('wie te laat op de knop drukt, krijgt te horen dat de zaak verder is', () => {
    const verhaal = voorstel();
    doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect(weigert(verhaal, 'keurVoorstelGoed', { door: ILSE, op })[0]?.code).toBe('fase-past-niet');
  });

  it('wijzigde het dossier na het voorstel, dan wordt er geen ander bedrag getekend dan er stond', () => {
    const verhaal = voorstel();
    verhaal.feiten = { ...verhaal.feiten, alOntvangen: euro(750) };
    const [reden] = weigert(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect(reden?.code).toBe('dossier-gewijzigd');
    expect(reden?.melding).toContain('29.250');
    doe(verhaal, 'stuurVoorstelTerug', { door: JOOST, op });
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
    const stap = doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect(effecten(stap, 'besluit')[0]?.besluit.bedrag).toBe(euro(29_250));
  });

  it('kreeg de partner het forfait tussen voorstel en akkoord, dan geldt een andere regeling en gaat het terug', () => {
    const verhaal = voorstel();
    verhaal.feiten = {
      ...verhaal.feiten,
      partnerMetForfait: { zaaknummer: 'ZK-2026-0000002', uitbetaald: euro(30_000) },
    };
    expect(weigert(verhaal, 'keurVoorstelGoed', { door: JOOST, op })[0]?.code).toBe('dossier-gewijzigd');
  });

  it('wie een voorstel voor zich had dat intussen is vervangen, keurt het nieuwe niet ongezien goed', () => {
    const verhaal = voorstel();
    const gezien = verhaal.zaak.volgnummer;
    doe(verhaal, 'stuurVoorstelTerug', { door: ILSE, op });
    doe(verhaal, 'stelBesluitVoor', { door: SAM, op });
    expect(weigert(verhaal, 'keurVoorstelGoed', { door: JOOST, op, gezien })[0]?.code).toBe('zaak-gewijzigd');
    doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op, gezien: verhaal.zaak.volgnummer });
    expect(fase(verhaal)).toBe('toegekend');
  });

  it('een afwijzing sluit de integrale beoordeling niet: de aanmelding en haar termijn lopen door', () => {
    const verhaal = registreer();
    registerAntwoordt(verhaal, op, { kotAangevraagd: false });
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op });
    const stap = doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    expect(standen(verhaal)).toEqual({ 'aanmelding-1': 'lopend', 'eersteToets-1': 'afgewezen' });
    expect(klok(verhaal, 'beslistermijnIb').status).toBe('loopt');
    expect(klok(verhaal, 'forfaitbetaling').status).toBe('gestopt');
    expect(effecten(stap, 'besluit')[0]?.besluit).toMatchObject({ uitkomst: 'afgewezen', bedrag: 0 });
    expect(effecten(stap, 'brief')[0]).toMatchObject({ brief: 'afwijzing', gegevens: { bezwaarTot: '2025-02-01' } });
  });
});

describe('Hoeveel', () => {
  const besluit = (verhaal: Verhaal) =>
    effecten(doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op }), 'besluit')[0]?.besluit;

  it.each([
    [12_000, 18_000],
    [30_000, 0],
    [41_000, 0],
  ])('al € %d ontvangen: nog € %d', (al, nog) => {
    const verhaal = registreer();
    verhaal.feiten = { ...verhaal.feiten, alOntvangen: euro(al) };
    expect(besluit(voorstel(verhaal))?.bedrag).toBe(euro(nog));
  });

  it('wat nog niet in het dossier stond wordt afgetrokken en telt voortaan mee', () => {
    const verhaal = registreer();
    registerAntwoordt(verhaal, op);
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op, invoer: { extraOntvangen: 500_00 } });
    expect(besluit(verhaal)?.bedrag).toBe(euro(29_500));
    expect(verhaal.feiten.alOntvangen).toBe(euro(500));
  });

  const metPartner = (): Verhaal => {
    const verhaal = registreer();
    verhaal.feiten = {
      ...verhaal.feiten,
      partnerMetForfait: { zaaknummer: 'ZK-2026-0000002', uitbetaald: euro(30_000) },
    };
    registerAntwoordt(verhaal, op);
    return verhaal;
  };

  it('de partner kreeg het forfait eerst en zij waren toen geen partners meer: € 10.000', () => {
    const verhaal = metPartner();
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op, invoer: { nogPartner: false } });
    expect(besluit(verhaal)).toMatchObject({ uitkomst: 'toegekend', bedrag: euro(10_000) });
    expect(procedure(verhaal, 'uitbetaling').gegevens['regeling']).toBe('partnerbedrag');
  });

  it('waren zij toen nog partners, dan komt er niets bij', () => {
    const verhaal = metPartner();
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op, invoer: { nogPartner: true } });
    expect(besluit(verhaal)?.bedrag).toBe(centen(0));
    expect(standen(verhaal)).toMatchObject({ 'uitbetaling-1': 'nietsTeBetalen' });
  });

  it('zonder antwoord op die vraag kan er geen voorstel worden gedaan', () => {
    expect(weigert(metPartner(), 'stelBesluitVoor', { door: NOOR, op })).toMatchObject([
      { veld: 'nogPartner', code: 'verplicht' },
    ]);
  });
});
