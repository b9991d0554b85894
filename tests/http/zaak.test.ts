import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { doeHandeling, geefToeslaggegevens, maakZaak, type Testzaak } from '#tests/support/web/zaak';

const TABS = ['', '/brieven', '/beoordeling', '/berekening', '/contact', '/ouder', '/logboek'];

describe('the pages of a zaak', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: Testzaak;
  const app = (medewerker: Medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const gezien = (wat: string): Promise<unknown[]> => knex('inzagelog').where({ wat, zaaknummer: zaak.zaaknummer });

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaak = await maakZaak(knex, { achternaam: '<script>alert(1)</script>' });
    await geefToeslaggegevens(knex, zaak, true);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it.each(TABS)('tab %p shows who it is about, escaped', async (tab) => {
    const { text } = await (await meldAan(app())).haal(`/zaken/${zaak.zaaknummer}${tab}`).expect(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>alert(1)');
    expect(text).toContain(zaak.zaaknummer);
  });

  it.each(TABS)('tab %p of a zaak that does not exist is a 404', async (tab) => {
    expect((await (await meldAan(app())).haal(`/zaken/ZK-2026-9999999${tab}`)).status).toBe(404);
  });

  it('writes who looked', async () => {
    const eerder = await gezien('zaak.contact.bekeken');
    await (await meldAan(app())).haal(`/zaken/${zaak.zaaknummer}/contact`).expect(200);
    const nieuw = (await gezien('zaak.contact.bekeken')).slice(eerder.length);
    expect(nieuw).toMatchObject([{ medewerker_id: NOOR.id }]);
  });

  it('hides the BSN, and shows it only when asked, on the record', async () => {
    const bezoeker = await meldAan(app());
    expect((await bezoeker.haal(`/zaken/${zaak.zaaknummer}`)).text).not.toContain('111222333');
    expect((await bezoeker.stuur(`/zaken/${zaak.zaaknummer}/bsn`).expect(200)).text).toContain('111222333');
    expect(await gezien('bsn.getoond')).toHaveLength(1);
  });

  it('gives every clock its reason and counts the days since the aanmelding', async () => {
    const { text } = await (await meldAan(app())).haal(`/zaken/${zaak.zaaknummer}`);
    expect(text).toContain('Waarom deze datum?');
    expect(text).toContain('<b>1076</b>');
    expect(text).toContain('dagen te laat');
  });

  it('offers the next step to the behandelaar, and not to who may not', async () => {
    const stap = `/zaken/${zaak.zaaknummer}/procedures/eersteToets-1/handelingen/stelBesluitVoor`;
    expect((await (await meldAan(app())).haal(`/zaken/${zaak.zaaknummer}`)).text).toContain(`href="${stap}"`);
    const auditor: Medewerker = { id: 'tom.peters', naam: 'Tom Peters', rollen: ['auditor'], team: null };
    expect((await (await meldAan(app(auditor))).haal(`/zaken/${zaak.zaaknummer}`)).text).not.toContain(stap);
  });

  it('shows the button for the second pair of eyes as closed to the first, with the reason', async () => {
    const ander = await maakZaak(knex, { bsn: '123456782' });
    await geefToeslaggegevens(knex, ander, true);
    await doeHandeling(knex, ander, 'stelBesluitVoor', { extraOntvangen: null, nogPartner: null });
    const zelf: Medewerker = { ...NOOR, rollen: ['pzb', 'beoordelaar'] };
    const { text } = await (await meldAan(app(zelf))).haal(`/zaken/${ander.zaaknummer}`);
    expect(text).toMatch(/aria-disabled="true"[^>]*>Keur het voorstel goed/);
    expect(text).toContain('Een collega moet dit beoordelen');
  });

  it('says that the logboek is whole', async () => {
    const { text } = await (await meldAan(app())).haal(`/zaken/${zaak.zaaknummer}/logboek`);
    expect(text).toContain('elke regel sluit aan op de vorige');
  });

  it('opens a letter that was printed, and no other', async () => {
    const pdf = Buffer.from('%PDF-1.7 proef');
    const [brief] = await knex('brieven')
      .where({ zaak_id: zaak.zaakId })
      .update({ status: 'gemaakt', pdf, pdf_hash: 'a'.repeat(64), gemaakt_op: new Date() })
      .returning<{ id: string }[]>('id');
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker.haal(`/zaken/${zaak.zaaknummer}/brieven/${brief?.id ?? ''}`).expect(200);
    expect(antwoord.headers['content-type']).toContain('application/pdf');
    expect(antwoord.headers['cache-control']).toContain('no-store');
    expect(await gezien('brief.geopend')).toHaveLength(1);
    await bezoeker.haal(`/zaken/${zaak.zaaknummer}/brieven/00000000-0000-0000-0000-000000000000`).expect(404);
    await bezoeker.haal(`/zaken/${zaak.zaaknummer}/brieven/x`).expect(404);
  });
});
