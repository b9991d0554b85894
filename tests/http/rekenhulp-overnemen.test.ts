import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { maakZaak, type Testzaak } from '#tests/support/web/zaak';

const BEGIN_MS = Date.parse('2026-11-24T10:00:00Z');
const K20 = { besluitnemer: 'overig-awb', dagtekening: '10-3-2025' };
const OVERNEMEN = '/rekenhulp/bezwaartermijn/overnemen';
const BEHEER: Medewerker = { id: 'bas.beheer', naam: 'Bas Beheer', rollen: ['beheerder'], team: null };
const BEOORDELAAR: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };

describe('an answer of the rekenhulp, taken over in a zaak', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: Testzaak;
  let nu = BEGIN_MS;
  const app = (medewerker = NOOR): Express => createApp({ ...maakTestdiensten({ knex, medewerker }), klok: () => nu });

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaak = await maakZaak(knex);
  });
  beforeEach(() => {
    nu = BEGIN_MS;
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('is offered under the answer, with the question in the form and nothing in the address', async () => {
    const { text } = await (await meldAan(app())).stuur('/rekenhulp/bezwaartermijn', K20).expect(200);
    expect(text).toContain(`action="${OVERNEMEN}"`);
    expect(text).toContain('<input type="hidden" name="dagtekening" value="10-3-2025">');
    expect(text).toContain('Antwoord als tekst');
  });

  it('comes in the report of the contact, once, without a word of it in the address', async () => {
    const bezoeker = await meldAan(app());
    const antwoord = await bezoeker
      .stuur(OVERNEMEN, { ...K20, zaaknummer: ` ${zaak.zaaknummer.toLowerCase()} ` })
      .expect(303);
    const adres = antwoord.headers['location'] ?? '';
    expect(adres).toMatch(
      new RegExp(`^/zaken/${zaak.zaaknummer}/procedures/aanmelding-?\\d*/handelingen/legContactVast$`),
    );
    const { text } = await bezoeker.haal(adres).expect(200);
    expect(text).toMatch(/<textarea[^>]*name="verslag"[^>]*>Rekenhulp, bezwaartermijn\n/);
    expect(text).toContain('Laatste dag: dinsdag 22 april 2025');
    expect(await keurHtml(text)).toEqual([]);
    expect((await bezoeker.haal(adres).expect(200)).text).not.toContain('Rekenhulp, bezwaartermijn');
  });

  it('takes over a list with rows, worked out again and not as it was sent', async () => {
    const bezoeker = await meldAan(app());
    const vraag = {
      'afwijzingen-0-verzoekOp': '2015-02-01',
      'afwijzingen-0-grond': 'fsv',
      tekst: 'verzonnen',
      zaaknummer: zaak.zaaknummer,
    };
    const antwoord = await bezoeker.stuur('/rekenhulp/msnp/overnemen', vraag);
    const { text } = await bezoeker.haal(antwoord.headers['location'] ?? '');
    expect(text).toContain('Rekenhulp, onterecht afgewezen schuldregeling');
    expect(text).not.toContain('verzonnen');
  });

  it.each([
    ['', 'Vul een zaaknummer in, bijvoorbeeld ZK-2026-0004711.'],
    ['4711', 'Vul een zaaknummer in, bijvoorbeeld ZK-2026-0004711.'],
    ['ZK-2026-9999999', 'Er is geen zaak met dit nummer.'],
  ])('says at the field what is wrong with zaaknummer “%s”', async (zaaknummer, melding) => {
    const { text } = await (await meldAan(app())).stuur(OVERNEMEN, { ...K20, zaaknummer }).expect(422);
    expect(text).toContain(`<a href="#veld-zaaknummer">${melding}</a>`);
    expect(text).toContain(`id="veld-zaaknummer-fout">${melding}<`);
    expect(text).toContain('<details class="hb-scherm" open>');
    expect(text).toContain('dinsdag 22 april 2025');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('refuses a question that is not right, at its own field', async () => {
    const vraag = { ...K20, dagtekening: '30-2-2025', zaaknummer: zaak.zaaknummer };
    const { text } = await (await meldAan(app())).stuur(OVERNEMEN, vraag).expect(422);
    expect(text).toContain('href="#veld-dagtekening"');
  });

  it('is forgotten after ten minutes, and is not for another form', async () => {
    const bezoeker = await meldAan(app());
    const adres = (await bezoeker.stuur(OVERNEMEN, { ...K20, zaaknummer: zaak.zaaknummer })).headers['location'] ?? '';
    const ander = await bezoeker.haal(adres.replace('legContactVast', 'komBelofteNa'));
    expect(ander.text).not.toContain('Rekenhulp, bezwaartermijn');
    nu += 10 * 60_000;
    expect((await bezoeker.haal(adres).expect(200)).text).not.toContain('Rekenhulp, bezwaartermijn');
  });

  it('is only for who may record a contact', async () => {
    const beoordelaar = await (await meldAan(app(BEOORDELAAR))).stuur('/rekenhulp/bezwaartermijn', K20).expect(200);
    expect(beoordelaar.text).not.toContain(OVERNEMEN);
    expect(beoordelaar.text).toContain('Antwoord als tekst');
    await (await meldAan(app(BEHEER))).stuur(OVERNEMEN, { ...K20, zaaknummer: zaak.zaaknummer }).expect(403);
  });
});
