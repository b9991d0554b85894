import { euro } from '#domain/waarden/geld';
import {
  betaald,
  bericht,
  doe,
  effecten,
  ILSE,
  JOOST,
  klok,
  laatTijdVerstrijken,
  MILA,
  NOOR,
  procedure,
  registerAntwoordt,
  registreer,
  SAM,
  taken,
  toegekend,
  vrijgegeven,
  weigert,
  wie,
  type Stap,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

const op = '2024-02-05';
const fase = (verhaal: Verhaal): string => procedure(verhaal, 'uitbetaling').fase;
const belt = (verhaal: Verhaal, invoer: Record<string, string>) =>
  doe(verhaal, 'legBelgesprekVast', { door: NOOR, op, invoer });

describe('Van toekenning tot vrijgave', () => {
  it('begint met bellen, binnen veertien dagen, en met één betaalopdracht die nog nergens heen gaat', () => {
    const verhaal = toegekend('2024-02-01');
    expect([fase(verhaal), taken(verhaal)]).toEqual(['bellen', ['belOuder']]);
    expect(verhaal.effecten).toContainEqual(expect.objectContaining({ taak: 'belOuder', uiterlijk: '2024-02-15' }));
    expect(verhaal.effecten.filter((e) => e.soort === 'betaalopdracht')).toEqual([
      {
        soort: 'betaalopdracht',
        regeling: 'forfait',
        bedrag: euro(30_000),
        opgesteldDoor: 'noor.de.wit',
        geaccordeerdDoor: 'joost.vermeer',
      },
    ]);
  });

  it('niet bereikt: alles blijft zoals het is', () => {
    const verhaal = toegekend();
    belt(verhaal, { resultaat: 'nietBereikt' });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['bellen', ['belOuder']]);
  });

  it('nu betalen kan alleen op een rekening die door een collega is gecontroleerd', () => {
    const verhaal = toegekend();
    const nu = { door: NOOR, op, invoer: { resultaat: 'nuBetalen' } };
    expect(weigert(verhaal, 'legBelgesprekVast', nu)).toMatchObject([
      { veld: 'resultaat', code: 'rekening-niet-gecontroleerd' },
    ]);
    verhaal.feiten = {
      ...verhaal.feiten,
      rekening: { rekeningId: 'r1', gecontroleerd: true, opgegevenDoor: 'sam.bakker' },
    };
    doe(verhaal, 'legBelgesprekVast', nu);
    expect([fase(verhaal), taken(verhaal)]).toEqual(['vrijgave', ['geefVrij']]);
  });

  it('een nieuwe rekening wordt door een ander gecontroleerd dan wie haar opgaf', () => {
    const verhaal = toegekend();
    belt(verhaal, { resultaat: 'andereRekening' });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['rekening', ['controleerRekening']]);
    for (const handeling of ['keurRekeningGoed', 'keurRekeningAf']) {
      expect(weigert(verhaal, handeling, { door: NOOR, op })[0]?.code).toBe('vier-ogen-vereist');
    }
    doe(verhaal, 'keurRekeningGoed', { door: SAM, op });
    expect([fase(verhaal), verhaal.feiten.rekening?.gecontroleerd]).toEqual(['vrijgave', true]);
  });

  it('een afgekeurde rekening leidt terug naar de telefoon, en betalen kan dan nog niet', () => {
    const verhaal = toegekend();
    belt(verhaal, { resultaat: 'andereRekening' });
    doe(verhaal, 'keurRekeningAf', { door: ILSE, op });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['bellen', ['belOuder']]);
    expect(weigert(verhaal, 'legBelgesprekVast', { door: NOOR, op, invoer: { resultaat: 'nuBetalen' } })[0]?.code).toBe(
      'rekening-niet-gecontroleerd',
    );
  });

  it('vrijgeven doet een derde: niet wie het besluit voorstelde of vaststelde, ook niet met de rol', () => {
    const verhaal = toegekend();
    belt(verhaal, { resultaat: 'andereRekening' });
    doe(verhaal, 'keurRekeningGoed', { door: SAM, op });
    for (const id of ['noor.de.wit', 'joost.vermeer']) {
      expect(weigert(verhaal, 'geefBetalingVrij', { door: wie(id, 'betaling'), op })[0]?.code).toBe(
        'vier-ogen-vereist',
      );
    }
    expect(weigert(verhaal, 'geefBetalingVrij', { door: JOOST, op })[0]?.code).toBe('rol-ontbreekt');
    const stap = doe(verhaal, 'geefBetalingVrij', { door: MILA, op });
    expect(effecten(stap, 'geefBetalingVrij')).toEqual([{ soort: 'geefBetalingVrij', door: 'mila.jansen' }]);
    expect([fase(verhaal), taken(verhaal)]).toEqual(['inBetaalrun', []]);
  });

  it('eenmaal in de betaalrun kan de rekening niet meer worden gewijzigd', () => {
    expect(weigert(vrijgegeven(), 'wijzigRekening', { door: NOOR, op })[0]?.code).toBe('fase-past-niet');
  });
});

describe('De ouder wil later betaald worden', () => {
  const uitgesteld = (): Verhaal => {
    const verhaal = toegekend('2024-02-01');
    belt(verhaal, { resultaat: 'later', laterOp: '2024-09-02' });
    return verhaal;
  };

  it('de wettelijke termijn drukt niet meer; de afgesproken dag komt ervoor in de plaats', () => {
    const verhaal = uitgesteld();
    expect(klok(verhaal, 'uitbetaaltermijn').status).toBe('gestopt');
    expect(klok(verhaal, 'latereUitbetaling')).toMatchObject({ status: 'loopt', einddatum: '2024-09-02' });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['uitgesteld', []]);
  });

  it('een week van tevoren krijgt de behandelaar een taak, een dag erna de teamleider', () => {
    const verhaal = uitgesteld();
    const gekomen = laatTijdVerstrijken(verhaal, '2024-02-05', '2024-09-03').filter((s) => s.includes('latere'));
    expect(gekomen).toEqual([
      '2024-08-19 latereUitbetaling:onderweg',
      '2024-08-26 latereUitbetaling:dreigt',
      '2024-09-03 latereUitbetaling:verlopen',
    ]);
    expect(taken(verhaal)).toContain('latereUitbetaling:verlopen');
  });

  it('hervatten begint weer met bellen en ruimt de taken van de klok op', () => {
    const verhaal = uitgesteld();
    laatTijdVerstrijken(verhaal, '2024-02-05', '2024-08-26');
    doe(verhaal, 'hervatUitbetaling', { door: NOOR, op: '2024-08-26' });
    expect([fase(verhaal), klok(verhaal, 'latereUitbetaling').status]).toEqual(['bellen', 'gestopt']);
    expect(taken(verhaal)).toContain('belOuder');
    expect(taken(verhaal)).not.toContain('latereUitbetaling:dreigt');
  });

  it('een dag in het verleden kan niet', () => {
    const invoer = { resultaat: 'later', laterOp: '2024-02-04' };
    expect(weigert(toegekend(), 'legBelgesprekVast', { door: NOOR, op, invoer })).toMatchObject([
      { veld: 'laterOp', code: 'ongeldige-datum' },
    ]);
  });
});

describe('Het geld is aangekomen', () => {
  it('een jaar moratorium vanaf de betaaldag, op de dag nauwkeurig; daarna is de procedure afgerond', () => {
    const verhaal = betaald('2024-02-01');
    expect([fase(verhaal), klok(verhaal, 'moratorium').einddatum]).toEqual(['betaald', '2025-02-01']);
    laatTijdVerstrijken(verhaal, '2024-02-01', '2025-02-01');
    expect(fase(verhaal)).toBe('betaald');
    expect(laatTijdVerstrijken(verhaal, '2025-02-02', '2025-02-02')).toContain('2025-02-02 moratorium:verlopen');
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({
      fase: 'afgerond',
      uitkomst: 'afgerond',
      beeindigdOp: '2025-02-02',
    });
  });

  it('wie op tijd betaalde, hoort daar niets meer over: de uitbetaaltermijn stopt', () => {
    const verhaal = betaald('2024-02-01');
    expect(klok(verhaal, 'uitbetaaltermijn')).toMatchObject({ status: 'gestopt', gestoptOp: '2024-02-01' });
  });

  it('het moratorium telt vanaf de dag van de bank, ook als het bericht later komt', () => {
    const verhaal = vrijgegeven('2024-02-01');
    bericht(verhaal, 'betalingVerwerkt', '2024-02-06', { betaaldOp: '2024-02-02', bedrag: 30_000_00 });
    expect(klok(verhaal, 'moratorium')).toMatchObject({ vanaf: '2024-02-02', einddatum: '2025-02-02' });
    expect(verhaal.effecten).toContainEqual({ soort: 'mijlpaal', mijlpaal: 'forfaitBetaald', op: '2024-02-02' });
    expect(verhaal.feiten.alOntvangen).toBe(euro(30_000));
  });

  it('wie zich vóór 12 februari 2021 meldde, krijgt ook de vroege periode genoemd', () => {
    const verhaal = vrijgegeven('2021-04-20', toegekend('2021-04-20', registreer({ ontvangenOp: '2021-02-11' })));
    const stap = bericht(verhaal, 'betalingVerwerkt', '2021-04-20', { betaaldOp: '2021-04-20', bedrag: 30_000_00 });
    expect(stap.log[0]?.tekst.replaceAll('\u00a0', ' ')).toContain(
      'van 12 februari 2021 tot en met 1 mei 2021 en van 20 april 2021 tot en met 20 april 2022',
    );
  });

  it('het bedrag van € 10.000 voor de andere partner begint geen moratorium: betaald is dan klaar, tot het geld alsnog terugkomt', () => {
    const verhaal = registreer();
    verhaal.feiten = {
      ...verhaal.feiten,
      partnerMetForfait: { zaaknummer: 'ZK-2026-0000002', uitbetaald: euro(30_000) },
    };
    registerAntwoordt(verhaal, op);
    doe(verhaal, 'stelBesluitVoor', { door: NOOR, op, invoer: { nogPartner: false } });
    doe(verhaal, 'keurVoorstelGoed', { door: JOOST, op });
    vrijgegeven(op, verhaal);
    bericht(verhaal, 'betalingVerwerkt', op, { betaaldOp: op, bedrag: 10_000_00 });
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({ fase: 'afgerond', uitkomst: 'afgerond' });
    expect(verhaal.zaak.procedures.flatMap((p) => p.klokken).some((k) => k.naam === 'moratorium')).toBe(false);

    const stap = bericht(verhaal, 'betalingGeretourneerd', '2024-02-12', { code: 'AC04', bedrag: 10_000_00 });
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({
      fase: 'geretourneerd',
      uitkomst: null,
      beeindigdOp: null,
    });
    expect(effecten(stap, 'ontvangstTerug')).toMatchObject([{ regeling: 'partnerbedrag', bedrag: euro(10_000) }]);
    expect(klok(verhaal, 'uitbetaaltermijn').status).toBe('loopt');
  });

  it('alles al ontvangen: niets te betalen, geen betaalopdracht en geen moratorium', () => {
    const verhaal = registreer();
    verhaal.feiten = { ...verhaal.feiten, alOntvangen: euro(30_000) };
    toegekend(op, verhaal);
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({ fase: 'nietsTeBetalen', uitkomst: 'nietsTeBetalen' });
    expect(verhaal.effecten.filter((e) => e.soort === 'betaalopdracht')).toEqual([]);
  });
});

describe('De bank stuurt een betaling alsnog terug nadat zij was geboekt', () => {
  const RETOUR = { code: 'AC04', reden: 'de rekening is opgeheven', bedrag: 30_000_00, geretourneerdOp: '2024-02-14' };
  const alsnogTerug = (verhaal: Verhaal = betaald('2024-02-01')): Stap =>
    bericht(verhaal, 'betalingGeretourneerd', '2024-02-15', RETOUR);

  it('dan is er niet betaald: het bedrag telt niet meer als ontvangen en de behandelaar belt de ouder', () => {
    const verhaal = betaald('2024-02-01');
    const stap = alsnogTerug(verhaal);
    expect([fase(verhaal), taken(verhaal)]).toEqual(['geretourneerd', ['betalingTerug']]);
    expect(verhaal.feiten.alOntvangen).toBe(0);
    expect(effecten(stap, 'ontvangstTerug')).toEqual([
      { soort: 'ontvangstTerug', regeling: 'forfait', bedrag: euro(30_000), op: '2024-02-14' },
    ]);
    expect(stap.log[0]?.tekst.replaceAll('\u00a0', ' ')).toBe(
      'De bank stuurde € 30.000,00 op 14 februari 2024 alsnog terug (AC04: de rekening is opgeheven). Er is dus niet betaald.',
    );
  });

  it('het moratorium stopt en de zes maanden om te betalen lopen weer vanaf de ontvangst', () => {
    const verhaal = betaald('2024-02-01');
    alsnogTerug(verhaal);
    expect(klok(verhaal, 'moratorium')).toMatchObject({ status: 'gestopt', gestoptOp: '2024-02-15' });
    expect(klok(verhaal, 'uitbetaaltermijn')).toMatchObject({ status: 'loopt', einddatum: '2024-06-01' });
  });

  it('wie zelf om uitstel vroeg, houdt dat: er begint geen termijn die al voorbij was gesteld', () => {
    const verhaal = toegekend('2024-02-01');
    belt(verhaal, { resultaat: 'later', laterOp: '2024-09-02' });
    doe(verhaal, 'hervatUitbetaling', { door: NOOR, op: '2024-09-02' });
    alsnogTerug(betaald('2024-09-02', vrijgegeven('2024-09-02', verhaal)));
    expect(klok(verhaal, 'uitbetaaltermijn').status).toBe('gestopt');
  });

  it('wie van de betaling hoorde, hoort ook dat zij terugkwam', () => {
    const verhaal = betaald('2024-02-01');
    const stap = alsnogTerug(verhaal);
    const horen = (type: string): readonly unknown[] =>
      effecten({ effecten: verhaal.effecten.map((effect) => ({ procedureId: '', effect })) }, 'publiceer')
        .filter((effect) => effect.type === `nl.herstelbalie.${type}`)
        .map(({ gegevens }) => gegevens['bestemming']);
    expect(horen('forfait.teruggekomen')).toEqual(horen('forfait.uitbetaald'));
    expect(effecten(stap, 'publiceer')[0]?.gegevens).toMatchObject({
      geretourneerdOp: '2024-02-14',
      regeling: 'forfait',
    });
  });

  it('na een nieuwe rekening wordt opnieuw betaald, en begint een nieuw jaar moratorium', () => {
    const verhaal = betaald('2024-02-01');
    alsnogTerug(verhaal);
    doe(verhaal, 'wijzigRekening', { door: NOOR, op: '2024-02-20' });
    expect([fase(verhaal), taken(verhaal)]).toEqual(['rekening', ['controleerRekening']]);
    doe(verhaal, 'keurRekeningGoed', { door: SAM, op: '2024-02-20' });
    doe(verhaal, 'geefBetalingVrij', { door: MILA, op: '2024-02-20' });
    bericht(verhaal, 'betalingVerwerkt', '2024-02-21', { betaaldOp: '2024-02-21', bedrag: 30_000_00 });
    expect([fase(verhaal), verhaal.feiten.alOntvangen]).toEqual(['betaald', euro(30_000)]);
    const jaren = procedure(verhaal, 'uitbetaling').klokken.filter(({ naam }) => naam === 'moratorium');
    expect(jaren.map(({ status, einddatum }) => [status, einddatum])).toEqual([
      ['gestopt', '2025-02-01'],
      ['loopt', '2025-02-21'],
    ]);
    expect(klok(verhaal, 'uitbetaaltermijn').status).toBe('gestopt');
  });

  it('een procedure die al was afgerond gaat weer open, en eindigt pas als er wel is betaald', () => {
    const verhaal = betaald('2024-02-01');
    laatTijdVerstrijken(verhaal, '2024-02-01', '2025-02-02');
    expect(procedure(verhaal, 'uitbetaling').uitkomst).toBe('afgerond');
    bericht(verhaal, 'betalingGeretourneerd', '2025-02-03', RETOUR);
    expect(procedure(verhaal, 'uitbetaling')).toMatchObject({
      fase: 'geretourneerd',
      uitkomst: null,
      beeindigdOp: null,
    });
    expect(doe(verhaal, 'wijzigRekening', { door: NOOR, op: '2025-02-04' }).toestand.afgeslotenOp).toBeNull();
  });
});

describe('De bank stuurt de betaling terug', () => {
  const terug = (): Verhaal => {
    const verhaal = vrijgegeven();
    bericht(verhaal, 'betalingGeretourneerd', op, { code: 'AC04', reden: 'rekening opgeheven' });
    return verhaal;
  };

  it('dan belt de behandelaar de ouder; de uitbetaaltermijn is blijven lopen en er is geen moratorium', () => {
    const verhaal = terug();
    expect([fase(verhaal), taken(verhaal)]).toEqual(['geretourneerd', ['betalingTerug']]);
    expect(klok(verhaal, 'uitbetaaltermijn').status).toBe('loopt');
    expect(verhaal.feiten.alOntvangen).toBe(0);
  });

  it('een andere rekening maakt een nieuwe opdracht: de oude wordt ingetrokken, en alle controles komen terug', () => {
    const verhaal = terug();
    const stap = doe(verhaal, 'wijzigRekening', { door: NOOR, op });
    expect(stap.effecten.map(({ effect }) => effect.soort).slice(0, 2)).toEqual(['trekBetalingIn', 'betaalopdracht']);
    expect([fase(verhaal), taken(verhaal)]).toEqual(['rekening', ['controleerRekening']]);
    doe(verhaal, 'keurRekeningGoed', { door: SAM, op });
    doe(verhaal, 'geefBetalingVrij', { door: MILA, op });
    bericht(verhaal, 'betalingVerwerkt', '2024-02-20', { betaaldOp: '2024-02-20', bedrag: 30_000_00 });
    expect([fase(verhaal), klok(verhaal, 'moratorium').einddatum]).toEqual(['betaald', '2025-02-20']);
    expect(verhaal.feiten.alOntvangen).toBe(euro(30_000));
  });

  it('een rekening wijzigen vóór de vrijgave maakt geen tweede opdracht', () => {
    const verhaal = toegekend();
    const stap = doe(verhaal, 'wijzigRekening', { door: NOOR, op });
    expect([...effecten(stap, 'betaalopdracht'), ...effecten(stap, 'trekBetalingIn')]).toEqual([]);
  });

  it('een bericht van de bank over een betaling die er niet (meer) is, verandert niets maar staat wel in het logboek', () => {
    const verhaal = toegekend();
    const stap = bericht(verhaal, 'betalingVerwerkt', op, { betaaldOp: op, bedrag: 30_000_00 });
    expect([fase(verhaal), stap.effecten]).toEqual(['bellen', []]);
    expect(stap.log).toMatchObject([{ code: 'betalingVerwerkt', procedureId: null }]);
  });
});
