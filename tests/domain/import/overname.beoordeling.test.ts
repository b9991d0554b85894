import { speelOvername, type Overgenomen, type Overnamerij } from '#domain/import/overname';
import type { Rijfout } from '#domain/import/fout';
import { leesRij } from '#domain/import/rij';
import { begintoestand } from '#domain/processen/begintoestand';
import { procedureVan } from '#domain/processen/verrichtingen';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { proefrij } from '#tests/domain/import/proefrij';

const REKENING = { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Jansen' };

/** BAC 2025-15497 (E14): applied 14-11-2019, forfait 1-3-2021, vooraankondiging 21-7-2021, beschikking 9-8-2021. */
const E14 = {
  ...REKENING,
  ...{ ontvangen_op: '2019-11-14', fase: 'betaald', eerste_toets_op: '2021-03-01', betaald_op: '2021-03-01' },
  ...{
    ib_vooraankondiging_op: '2021-07-21',
    ib_vooraankondiging_bedrag: '37.945',
    ib_voorlopig_betaald_op: '2021-07-28',
  },
  ...{ ib_beschikking_op: '2021-08-09', ib_beschikking_bedrag: '37.993', ib_betaald_op: '2021-08-20' },
  ...{ ib_toegekende_jaren: '2005|2007|2008', ib_afgewezen_jaren: '2009' },
};

type Kolommen = Readonly<Record<string, string>>;

function speel(anders: Kolommen, vandaag: string): ReturnType<typeof speelOvername> {
  const gelezen = leesRij(proefrij(anders), datum(vandaag));
  if (!gelezen.ok) return gelezen;
  const rij = gelezen.rij as Overnamerij;
  const begin = begintoestand({ ...rij, zaakId: 'x', zaaknummer: 'y', team: 'team-noord' });
  return speelOvername(rij, begin, datum(vandaag));
}

function overgenomen(anders: Kolommen, vandaag = '2026-11-25'): Overgenomen {
  const gespeeld = speel(anders, vandaag);
  if (!gespeeld.ok) throw new Error(JSON.stringify(gespeeld.fouten));
  return gespeeld.zaak;
}

function fouten(anders: Kolommen): readonly Rijfout[] {
  const gespeeld = speel(anders, '2026-11-25');
  return gespeeld.ok ? [] : gespeeld.fouten;
}

const beoordeling = ({ toestand }: Overgenomen) => procedureVan(toestand, 'integraleBeoordeling');

function zonder(kolommen: Kolommen, ...namen: readonly string[]): Kolommen {
  return Object.fromEntries(Object.entries(kolommen).filter(([naam]) => !namen.includes(naam)));
}

describe('een integrale beoordeling uit het vorige systeem', () => {
  it('E14: voorlopig 37.945, definitief 37.993; na het forfait is 7.945 betaald en daarna 48', () => {
    const zaak = overgenomen(E14);
    const bedragen = zaak.betaalopdrachten.map(({ regeling, bedrag, betaaldOp }) => [regeling, bedrag, betaaldOp]);
    expect(bedragen).toEqual([
      ['forfait', euro(30_000), '2021-03-01'],
      ['voorlopig', euro(7_945), '2021-07-28'],
      ['compensatie', euro(48), '2021-08-20'],
    ]);
    expect(zaak.ontvangsten.map(({ regeling, bedrag }) => [regeling, bedrag])).toEqual([
      ['forfait', euro(30_000)],
      ['voorlopig', euro(7_945)],
      ['compensatie', euro(48)],
    ]);
    const soorten = zaak.besluiten.map(({ besluit }) => [besluit.besluitsoort, besluit.uitkomst, besluit.bedrag]);
    expect(soorten).toEqual([
      ['eersteToets', 'toegekend', euro(30_000)],
      ['vooraankondiging', 'voorlopig', euro(37_945)],
      ['compensatie', 'toegekend', euro(37_993)],
      ['geenVooringenomenheid', 'afgewezen', 0],
      ['geenHardheid', 'afgewezen', 0],
    ]);
    expect(zaak.besluiten.at(-1)?.besluit.redenen).toEqual(['Afgewezen jaren: 2009.']);
    expect(zaak.tekst).toContain('beschikking €\u00a037.993,00 op 9 augustus 2021');
  });

  it('E14: de reactietermijn liep tot en met 4 augustus 2021, en de beschikking staat nu vast', () => {
    const klok = beoordeling(overgenomen(E14))?.klokken.find(({ naam }) => naam === 'zienswijze');
    expect(klok).toMatchObject({ vanaf: '2021-07-21', einddatum: '2021-08-04' });
    expect(beoordeling(overgenomen(E14))).toMatchObject({ fase: 'onherroepelijk', uitkomst: 'onherroepelijk' });
    expect(beoordeling(overgenomen(E14, '2021-08-25'))?.fase).toBe('beschikt');
  });

  it('E18: van 140.867 bleef na het forfait 110.867 te betalen', () => {
    const zaak = overgenomen({
      ...zonder(E14, ...Object.keys(E14).filter((naam) => naam.startsWith('ib_'))),
      ...{ ontvangen_op: '2020-11-02', eerste_toets_op: '2021-04-21', betaald_op: '2021-04-21' },
      ...{ ib_beschikking_op: '2022-09-05', ib_beschikking_bedrag: '140.867' },
      ib_toegekende_jaren: '2007|2008|2009|2010|2011|2012',
    });
    expect(zaak.betaalopdrachten.at(-1)).toMatchObject({
      regeling: 'compensatie',
      bedrag: euro(110_867),
      betaaldOp: null,
    });
    expect(procedureVan(zaak.toestand, 'uitbetaling')?.fase).toBe('bellen');
  });

  it('die loopt, gaat hier verder: in de intake, of met een reactietermijn die nog loopt of net voorbij is', () => {
    const begonnen = {
      ...zonder(E14, ...Object.keys(E14).filter((naam) => naam.startsWith('ib_'))),
      ib_begonnen_op: '2021-05-03',
    };
    expect(beoordeling(overgenomen(begonnen))?.fase).toBe('intake');
    const aangekondigd = zonder(
      E14,
      'ib_beschikking_op',
      'ib_beschikking_bedrag',
      'ib_toegekende_jaren',
      'ib_afgewezen_jaren',
      'ib_betaald_op',
    );
    expect(beoordeling(overgenomen(aangekondigd, '2021-08-01'))?.fase).toBe('zienswijze');
    expect(beoordeling(overgenomen(aangekondigd, '2021-08-10'))?.fase).toBe('heroverweging');
  });

  it('zonder compensatie wijst zij elk jaar op beide gronden af, zonder iets te betalen of terug te vragen', () => {
    const zaak = overgenomen({
      ...zonder(E14, 'ib_toegekende_jaren', 'ib_betaald_op', 'ib_voorlopig_betaald_op'),
      ib_vooraankondiging_bedrag: '0',
      ib_beschikking_bedrag: '0',
    });
    expect(zaak.besluiten.slice(2).map(({ besluit }) => besluit.besluitsoort)).toEqual([
      'geenVooringenomenheid',
      'geenHardheid',
    ]);
    expect(zaak.betaalopdrachten).toHaveLength(1);
  });

  it.each<readonly [string, Kolommen, string]>([
    ['een vooraankondiging zonder bedrag', zonder(E14, 'ib_vooraankondiging_bedrag'), 'ib_vooraankondiging_bedrag'],
    ['een beschikking voor de vooraankondiging', { ...E14, ib_beschikking_op: '2021-07-01' }, 'ib_beschikking_op'],
    ['een begin voor de eerste toets', { ...E14, ib_begonnen_op: '2021-02-01' }, 'ib_begonnen_op'],
    ['jaren die geen jaren zijn', { ...E14, ib_toegekende_jaren: '2005, 2007' }, 'ib_toegekende_jaren'],
    ['een dag in de toekomst', { ...E14, ib_betaald_op: '2027-01-01' }, 'ib_betaald_op'],
    ['een ouder die ervan afzag', { ...E14, afgezien_op: '2021-04-01' }, 'ib_vooraankondiging_op'],
    ['een betaling waar niets te betalen was', { ...E14, ib_beschikking_bedrag: '37.000' }, 'ib_betaald_op'],
  ])('weigert %s, bij de kolom', (_wat, kolommen, kolom) => {
    expect(fouten(kolommen).map((fout) => fout.kolom)).toContain(kolom);
  });
});
