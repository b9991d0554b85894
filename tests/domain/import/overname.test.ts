import { speelOvername, type Overnamerij } from '#domain/import/overname';
import type { Overgenomen } from '#domain/import/overname';
import { leesRij } from '#domain/import/rij';
import { begintoestand } from '#domain/processen/begintoestand';
import { volgendMoment } from '#domain/processen/klokken';
import { datum } from '#domain/waarden/datum';
import { proefrij } from '#tests/domain/import/proefrij';

const VANDAAG = datum('2026-11-25');

function speel(anders: Readonly<Record<string, string>>): ReturnType<typeof speelOvername> {
  const gelezen = leesRij(proefrij(anders), VANDAAG);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  const rij = gelezen.rij as Overnamerij;
  const begin = begintoestand({ ...rij, zaakId: 'x', zaaknummer: 'y', team: 'team-noord' });
  return speelOvername(rij, begin, VANDAAG);
}

function overgenomen(anders: Readonly<Record<string, string>>): Overgenomen {
  const gespeeld = speel(anders);
  if (!gespeeld.ok) throw new Error(JSON.stringify(gespeeld.fouten));
  return gespeeld.zaak;
}

const fases = ({ toestand }: Overgenomen): readonly string[] => toestand.procedures.map((p) => `${p.soort}.${p.fase}`);
const taken = (zaak: Overgenomen): readonly string[] => zaak.taken.map(({ taak }) => taak);

const TOEGEKEND = { fase: 'toegekend', eerste_toets_op: '2021-06-01' };
const BETAALD = {
  ...TOEGEKEND,
  fase: 'betaald',
  betaald_op: '2021-07-01',
  iban: 'NL91ABNA0417164300',
  tenaamstelling: 'M. Jansen',
};

describe('een zaak uit het vorige systeem', () => {
  it('staat in de toets: de vraag aan het register staat nog open, de ontvangst is al bevestigd', () => {
    const zaak = overgenomen({ fase: 'toets', behandelaar: 'noor.de.wit' });
    expect(fases(zaak)).toEqual(['aanmelding.lopend', 'eersteToets.automatisch']);
    expect(zaak.toestand).toMatchObject({
      volgnummer: 1,
      behandelaarId: 'noor.de.wit',
      openVragen: [{ vraag: 'toeslaggegevens' }],
    });
    expect(zaak.toestand.procedures[0]?.klokken).toMatchObject([
      { naam: 'ontvangstbevestiging', status: 'gestopt' },
      { naam: 'beslistermijnIb', status: 'loopt', signaal: 'verlopen', einddatum: '2021-08-01' },
    ]);
  });

  it('met een termijn die lang voorbij is geeft bij de overname één signaal: verlopen, met de taak die daarbij hoort', () => {
    const zaak = overgenomen({ fase: 'handmatige_toets' });
    expect(zaak.toestand.openVragen).toEqual([]);
    expect(zaak.toestand.procedures[0]?.klokken).toMatchObject([{}, { naam: 'beslistermijnIb', signaal: 'verlopen' }]);
    expect(volgendMoment(zaak.toestand, VANDAAG)).toBeNull();
    expect(taken(zaak)).toEqual(['handmatigeToets', 'beslistermijnIb:verlopen', 'forfaitbetaling:verlopen']);
    expect(zaak.tekst).toMatch(/\. Beslissen op de aanvraag is verlopen op 1 augustus 2021 \(1942 dagen geleden\)\. /);
  });

  it('is toegekend: besluit met vier ogen, open betaalopdracht, de ouder moet nog worden gebeld', () => {
    const zaak = overgenomen(TOEGEKEND);
    expect(fases(zaak)).toEqual(['aanmelding.lopend', 'eersteToets.toegekend', 'uitbetaling.bellen']);
    expect(zaak.besluiten).toMatchObject([
      {
        besluit: {
          uitkomst: 'toegekend',
          dagtekening: '2021-06-01',
          bedrag: 3_000_000,
          opgesteldDoor: 'migratie.opsteller',
          geaccordeerdDoor: 'migratie.beoordelaar',
        },
      },
    ]);
    expect(zaak.betaalopdrachten).toMatchObject([{ bedrag: 3_000_000, betaaldOp: null }]);
    expect(taken(zaak)).toEqual([
      'belOuder',
      ...['beslistermijnIb:verlopen', 'uitbetaaltermijn:verlopen', 'publiekeSchulden:verlopen'],
    ]);
    expect(zaak.mijlpalen.map(({ mijlpaal, op }) => `${mijlpaal} ${op}`)).toEqual([
      'aangemeld 2021-02-01',
      'eersteToetsAf 2021-06-01',
      'gedupeerd 2021-06-01',
      'forfaitToegekend 2021-06-01',
    ]);
  });

  it('is betaald: het moratorium en de bezwaartermijn zijn op hun eigen dag geëindigd', () => {
    const zaak = overgenomen({ ...BETAALD, afgezien_op: '2022-01-10', schulden_afgehandeld_op: '2021-09-01' });
    expect(fases(zaak)).toEqual(['aanmelding.afgezien', 'eersteToets.toegekend', 'uitbetaling.afgerond']);
    expect(zaak.betaalopdrachten).toMatchObject([{ betaaldOp: '2021-07-01' }]);
    expect(zaak.ontvangsten).toEqual([{ regeling: 'forfait', bedrag: 3_000_000, op: '2021-07-01' }]);
    expect(taken(zaak)).toEqual([]);
    // The term to object under the transition rule ended last, on 31 December 2024.
    expect(zaak.toestand.afgeslotenOp).toBe('2025-01-01');
    expect(zaak.tekst).toBe(
      'Overgenomen uit het vorige systeem: ontvangen op 1 februari 2021; eerste toets: toegekend €\u00a030.000,00 op 1 juni 2021; ' +
        'betaald op 1 juli 2021; afgezien van de integrale beoordeling op 10 januari 2022; publieke schulden afgehandeld op 1 september 2021.',
    );
  });

  it('met een afgewezen toets houdt de integrale beoordeling open', () => {
    const zaak = overgenomen({ fase: 'afgewezen', eerste_toets_op: '2021-06-01' });
    expect(fases(zaak)).toEqual(['aanmelding.lopend', 'eersteToets.afgewezen']);
    expect(zaak.mijlpalen.map(({ mijlpaal }) => mijlpaal)).toEqual(['aangemeld', 'eersteToetsAf']);
    expect(zaak.betaalopdrachten).toEqual([]);
  });

  it('die te laat kwam wacht op de hardheidsclausule, of is daarom afgewezen, of is alsnog getoetst', () => {
    const laat = { ontvangen_op: '2024-03-01' };
    expect(taken(overgenomen({ ...laat, fase: 'te_laat' }))).toEqual(['hardheid', 'beslistermijnIb:verlopen']);
    const afgewezen = overgenomen({ ...laat, fase: 'afgewezen_te_laat', hardheid_op: '2024-09-01' });
    expect(fases(afgewezen)).toEqual(['aanmelding.afgewezenTeLaat', 'hardheidsclausule.afgewezen']);
    expect(afgewezen.toestand.afgeslotenOp).not.toBeNull();
    const toegepast = overgenomen({
      ...laat,
      ...TOEGEKEND,
      hardheid_op: '2024-09-01',
      eerste_toets_op: '2024-12-01',
    });
    expect(toegepast.besluiten.map(({ besluit }) => besluit.besluitsoort)).toEqual([
      'hardheidsclausule',
      'eersteToets',
    ]);
  });

  it('van de tweede partner krijgt het partnerbedrag, of niets zolang zij partners waren', () => {
    expect(overgenomen({ ...TOEGEKEND, regeling: 'partnerbedrag' }).betaalopdrachten).toMatchObject([
      { regeling: 'partnerbedrag', bedrag: 1_000_000 },
    ]);
    const samen = overgenomen({ ...TOEGEKEND, regeling: 'partnerbedrag', nog_toeslagpartner: 'ja' });
    expect(samen.betaalopdrachten).toEqual([]);
  });

  it('wordt geweigerd als het bedrag niet klopt, of als er niets te betalen was', () => {
    expect(speel({ ...TOEGEKEND, toegekend_bedrag: '29.000,00' })).toMatchObject({
      ok: false,
      fouten: [{ kolom: 'toegekend_bedrag' }],
    });
    expect(speel({ ...TOEGEKEND, eerder_ontvangen: '12000', toegekend_bedrag: '18.000,00' })).toMatchObject({
      ok: true,
    });
    expect(speel({ ...BETAALD, eerder_ontvangen: '30000' })).toMatchObject({ ok: false, fouten: [{ kolom: 'fase' }] });
  });
});
