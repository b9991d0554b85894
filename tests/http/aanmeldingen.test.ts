import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';

const ouder = (): Record<string, string> => ({
  sleutel: randomUUID(),
  kindrijen: '6',
  kanaal: 'brief',
  ontvangenOp: '29-12-2023',
  poststempel: '28-12-2023',
  bsn: '111222333',
  geboortedatum: '14-03-1984',
  voornamen: 'Meryem Elif',
  voorletters: 'M.E.',
  achternaam: 'Jansen-Öztürk',
  straat: 'Oudegracht',
  huisnummer: '12',
  postcode: '3511ab',
  plaats: 'Utrecht',
  voorkeurskanaal: 'brief',
  namens: 'zelf',
  heeftPartner: 'false',
  kind1Naam: 'Defne Öztürk',
  kind1Geboortedatum: '04-03-2010',
});

describe('registering an aanmelding', () => {
  let database: TestDatabase;
  let knex: Knex;
  const app = (): Express => createApp(maakTestdiensten({ knex }));
  const aantal = async (): Promise<number> => (await knex('zaken').select('id')).length;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('asks everything in one form, also the rows for children without script', async () => {
    const { text } = await (await meldAan(app())).haal('/aanmeldingen/nieuw').expect(200);
    expect(text).toContain('Naam kind 6');
    expect(text).toContain('Alleen invullen bij “Hoe kwam de aanmelding binnen?”: Brief.');
  });

  it('adds rows and keeps what was typed', async () => {
    const { text } = await (
      await meldAan(app())
    )
      .stuur('/aanmeldingen', { ...ouder(), knop: 'meer', bsn: '1' })
      .expect(200);
    expect(text).toContain('Naam kind 9');
    expect(text).toContain('value="Defne Öztürk"');
    expect(text).not.toContain('Er gaat iets niet goed');
  });

  it('names every error at its field and keeps the rest', async () => {
    const { text } = await (
      await meldAan(app())
    )
      .stuur('/aanmeldingen', { ...ouder(), bsn: '123456789', achternaam: '' })
      .expect(422);
    expect(text).toContain('href="#veld-bsn">Dit is geen geldig burgerservicenummer');
    expect(text).toContain('href="#veld-achternaam"');
    expect(text).toContain('value="Oudegracht"');
    expect(await aantal()).toBe(0);
  });

  it('makes one zaak of a form that is sent twice, and tells whether it was in time', async () => {
    const bezoeker = await meldAan(app());
    const formulier = ouder();
    const eerste = await bezoeker.stuur('/aanmeldingen', formulier).expect(303);
    expect(eerste.headers['location']).toMatch(/^\/zaken\/ZK-2026-\d{7}$/);
    const tweede = await bezoeker.stuur('/aanmeldingen', { ...formulier, knop: 'toch' }).expect(303);
    expect(tweede.headers['location']).toBe(eerste.headers['location']);
    expect(await aantal()).toBe(1);
    const { text } = await bezoeker.haal(String(eerste.headers['location'])).expect(200);
    expect(text).toContain('Dat is op tijd.');
    expect(text).toContain('Defne Öztürk');
  });

  it('shows who is known already, and registers only after confirmation', async () => {
    const bezoeker = await meldAan(app());
    const voor = await aantal();
    const { text } = await bezoeker.stuur('/aanmeldingen', ouder()).expect(200);
    expect(text).toContain('Er is al iemand met dit burgerservicenummer');
    expect(text).toContain('name="achternaam" value="Jansen-Öztürk"');
    expect(await aantal()).toBe(voor);
    await bezoeker.stuur('/aanmeldingen', { ...ouder(), knop: 'toch' }).expect(303);
    expect(await aantal()).toBe(voor + 1);
  });

  it('warns when the aanmelding came too late', async () => {
    const bezoeker = await meldAan(app());
    const laat = {
      ...ouder(),
      bsn: '123456782',
      achternaam: 'Bakker',
      geboortedatum: '01-01-1980',
      postcode: '9711 LM',
      kanaal: 'telefoon',
      ontvangenOp: '09-03-2024',
    };
    const antwoord = await bezoeker.stuur('/aanmeldingen', laat).expect(303);
    expect((await bezoeker.haal(String(antwoord.headers['location']))).text).toContain('Dat is te laat.');
  });

  describe('by someone who speaks for the ouder', () => {
    const namens = (bsn: string): Record<string, string> => ({
      ...ouder(),
      bsn,
      achternaam: 'De Vries',
      geboortedatum: '02-02-1979',
      postcode: '9711 LM',
      namens: 'vertegenwoordiger',
      namensNaam: 'B. de Bewindvoerder',
      namensHoedanigheid: 'bewindvoerder',
      namensStraat: 'Voorbeeldkade',
      namensHuisnummer: '21',
      namensPostcode: '3011ab',
      namensPlaats: 'Rotterdam',
      namensTelefoon: '010 5550121',
    });

    it('asks where the post goes, and not when the ouder does it alone', async () => {
      const bezoeker = await meldAan(app());
      const zonder = { ...namens('123456782'), namensStraat: '', namensPlaats: '', namensPostcode: '3011' };
      const { text } = await bezoeker.stuur('/aanmeldingen', zonder).expect(422);
      expect(text).toContain('href="#veld-namensStraat">Vul in: straat voor de post.');
      expect(text).toContain('href="#veld-namensPostcode">Vul een postcode in');
      expect(text).toContain('href="#veld-namensPlaats"');
      expect(text).not.toContain('href="#veld-namensEmail"');
      expect(text).toContain('value="B. de Bewindvoerder"');
    });

    it('shows name, address and telephone with the zaak', async () => {
      const bezoeker = await meldAan(app());
      const { headers } = await bezoeker.stuur('/aanmeldingen', { ...namens('123456782'), knop: 'toch' }).expect(303);
      const { text } = await bezoeker.haal(String(headers['location'])).expect(200);
      expect(text).toMatch(/Gezin en vertegenwoordiging[\s\S]*Vertegenwoordiger[\s\S]*B\. de Bewindvoerder/);
      expect(text).toContain('bewindvoerder, Voorbeeldkade 21, 3011 AB Rotterdam, telefoon 010 5550121');
    });

    it('keeps nothing of it when the ouder turns out to do it alone', async () => {
      const bezoeker = await meldAan(app());
      const alleen = { ...namens('111222333'), namens: 'zelf', knop: 'toch' };
      const { headers } = await bezoeker.stuur('/aanmeldingen', alleen).expect(303);
      expect((await bezoeker.haal(String(headers['location']))).text).not.toContain('Voorbeeldkade');
    });
  });
});
