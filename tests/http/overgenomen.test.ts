import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { maakVerbinding } from '#db/connection';
import { GANGEN } from '#db/demo/overgenomen/gangen';
import { laadOvergenomen } from '#db/demo/overgenomen/laad';
import { GEGENEREERD } from '#db/demo/overgenomen/rijen';
import { euro } from '#domain/waarden/geld';
import { integraleFases } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import { proefbrief } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';

const NU = Date.UTC(2026, 10, 25, 12);

describe('zaken of the demo that come from the previous system', () => {
  let database: TestDatabase;
  let knex: Knex;
  let app: Express;
  let geladen = 0;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
    app = createApp(maakTestdiensten({ knex, medewerker: NOOR, op: '2026-11-25' }));
    geladen = await laadOvergenomen({ knex, maakBrief: proefbrief }, database.url, NU);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const zaak = async (bron: string): Promise<string> => {
    const rij = await knex('zaken')
      .where({ sleutel: `import/${bron}` })
      .first<{ id: string }>('id');
    return rij.id;
  };

  async function besluiten(bron: string): Promise<readonly (readonly [string, number, string])[]> {
    const rijen = await knex('besluiten')
      .where({ zaak_id: await zaak(bron) })
      .orderBy(['dagtekening', 'besluitsoort'])
      .select<{ besluitsoort: string; bedrag_centen: number; dagtekening: string }[]>(
        ...['besluitsoort', 'bedrag_centen', 'dagtekening'],
      );
    return rijen.map((rij) => [rij.besluitsoort, rij.bedrag_centen, rij.dagtekening]);
  }

  async function betaald(bron: string): Promise<readonly (readonly [string, number])[]> {
    const rijen = await knex('betaalopdrachten')
      .where({ zaak_id: await zaak(bron), status: 'betaald' })
      .orderBy('betaald_op')
      .select<{ regeling: string; bedrag_centen: number }[]>('regeling', 'bedrag_centen');
    return rijen.map((rij) => [rij.regeling, rij.bedrag_centen]);
  }

  it('E14 (BAC 2025-15497): € 37.945 and € 37.993; paid € 30.000, € 7.945 and € 48', async () => {
    expect(await besluiten('BAC 2025-15497')).toEqual([
      ['eersteToets', euro(30_000), '2021-03-01'],
      ['vooraankondiging', euro(37_945), '2021-07-21'],
      ['compensatie', euro(37_993), '2021-08-09'],
      ['geenHardheid', 0, '2021-08-09'],
      ['geenVooringenomenheid', 0, '2021-08-09'],
    ]);
    expect(await betaald('BAC 2025-15497')).toEqual([
      ['forfait', euro(30_000)],
      ['voorlopig', euro(7_945)],
      ['compensatie', euro(48)],
    ]);
  });

  it.each([
    ['BAC 2022-10400', euro(140_867), euro(110_867)],
    ['ECLI:NL:RVS:2025:1301', euro(65_070), euro(35_070)],
    ['ECLI:NL:RBMNE:2024:1544', euro(65_921), euro(35_921)],
    // E19: set off against what was granted first, not against a forfait.
    ['RvS 27 september 2023 (raadvanstate.nl 139472)', euro(72_382), euro(14_785)],
  ])('%s: the amount of the source, and what was left of it after the forfait', async (bron, bedrag, verschil) => {
    expect((await besluiten(bron)).find(([soort]) => soort === 'compensatie')?.[1]).toBe(bedrag);
    expect((await betaald(bron)).at(-1)).toEqual(['compensatie', verschil]);
  });

  it('E14: the page shows both amounts, what was received of them, and that they were taken over', async () => {
    const { zaaknummer } = await knex('zaken')
      .where({ sleutel: 'import/BAC 2025-15497' })
      .first<{ zaaknummer: string }>('zaaknummer');
    const bezoeker = await meldAan(app);
    const beoordeling = (await bezoeker.haal(`/zaken/${zaaknummer}/beoordeling`).expect(200)).text;
    expect(beoordeling).toContain('Overgenomen uit het vorige systeem: de beschikking van 9 augustus 2021');
    for (const bedrag of ['37.993,00', '37.945,00']) expect(beoordeling).toContain(`€\u00a0${bedrag}`);
    expect(beoordeling).toMatch(/Nog te betalen: <strong>€\u00a00,00</);
    expect(beoordeling).toContain('Toegekende jaren: 2005, 2007, 2008.');
    expect(beoordeling).toContain('De gesprekken zijn niet overgenomen');
    expect(beoordeling).toContain('De jaren zijn niet overgenomen');
    expect(beoordeling).not.toContain('Er is nog niet met de ouder gesproken');
    const betalen = (await bezoeker.haal(`/zaken/${zaaknummer}/berekening`).expect(200)).text;
    for (const bedrag of ['30.000,00', '7.945,00', '48,00']) expect(betalen).toContain(`€\u00a0${bedrag}`);
    expect(betalen).toContain('overgenomen');
  });

  it('a vooraankondiging that was taken over shows what is still to be paid', async () => {
    const { zaaknummer } = await knex('zaken as z')
      .join('procedures as p', 'p.zaak_id', 'z.id')
      .where({ 'p.soort': 'integraleBeoordeling', 'p.fase': 'zienswijze' })
      .whereLike('z.sleutel', 'import/demo-%')
      .first<{ zaaknummer: string }>('z.zaaknummer');
    const tekst = (await (await meldAan(app)).haal(`/zaken/${zaaknummer}/beoordeling`).expect(200)).text;
    expect(tekst).toContain('Overgenomen uit het vorige systeem: de vooraankondiging van');
    expect(tekst).not.toMatch(/Nog te betalen: <strong>€\u00a00,00</);
  });

  it('E17: three besluiten on one day', async () => {
    const opDieDag = (await besluiten('ECLI:NL:RVS:2025:1301')).filter(([, , dag]) => dag === '2022-05-25');
    expect(opDieDag.map(([soort]) => soort)).toEqual(['compensatie', 'geenHardheid', 'geenVooringenomenheid']);
  });

  it('E20: of an aanvraag of 2 January 2024 the first half year ended on 2 July 2024', async () => {
    const termijn = await knex('termijnen')
      .where({ zaak_id: await zaak('ECLI:NL:RBZWB:2025:5543'), klok: 'beslistermijnIb' })
      .first<{ einddatum: string; signaal: string }>('einddatum', 'signaal');
    expect(termijn).toEqual({ einddatum: '2024-07-02', signaal: 'verlopen' });
  });

  it('say where they come from and what was assumed', async () => {
    const rij = await knex('zaken')
      .where({ sleutel: 'import/BAC 2022-10400' })
      .first<{ demo_verhaal: string }>('demo_verhaal');
    expect(rij.demo_verhaal).toContain('Bron: BAC 2022-10400. Aangenomen: de dag van ontvangst');
  });

  it('stand in every fase of the beoordeling, beside the stories', async () => {
    const fases = await knex('procedures as p')
      .join('zaken as z', 'z.id', 'p.zaak_id')
      .where('p.soort', 'integraleBeoordeling')
      .whereLike('z.sleutel', 'import/demo-%')
      .distinct<{ fase: string }[]>('p.fase');
    expect(fases.map(({ fase }) => fase).sort()).toEqual(integraleFases.map(({ naam }) => naam).sort());
  });

  it('all come in, and once', async () => {
    expect(geladen).toBe(GANGEN.length + GEGENEREERD);
    await laadOvergenomen({ knex, maakBrief: proefbrief }, database.url, NU + 7 * 86_400_000);
    expect(await knex('imports').pluck('status')).toEqual(['klaar']);
  });
});
