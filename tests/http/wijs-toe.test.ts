import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { maakFakeZaakbalie, type FakeZaakbalie } from '#tests/support/web/opdrachtgever';
import { maakZaak, type Testzaak } from '#tests/support/web/zaak';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };

describe('assigning a zaak through its form', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: Testzaak;
  let temporal: FakeZaakbalie;
  const app = (): Express => createApp(maakTestdiensten({ knex, medewerker: KARIM, zaakbalie: temporal.zaakbalie }));
  const pad = (): string => `/zaken/${zaak.zaaknummer}/procedures/aanmelding-1/handelingen/wijsToe`;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaak = await maakZaak(knex);
    await knex('medewerkers').insert([
      { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
      { id: 'anna.mol', naam: 'Anna Mol', rollen: ['jurist'], team: null },
      { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null },
      { id: 'weg.gegaan', naam: 'Weg Gegaan', rollen: ['pzb'], team: 'team-noord', actief: false },
    ]);
  });
  beforeEach(() => {
    temporal = maakFakeZaakbalie();
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('offers who handles zaken and is in use, by name', async () => {
    const { text } = await (await meldAan(app())).haal(pad()).expect(200);
    const keuzes = [...text.matchAll(/<option value="([^"]+)">([^<]+)</g)].map((m) => `${m[1] ?? ''}: ${m[2] ?? ''}`);
    expect(keuzes).toEqual(['anna.mol: Anna Mol', 'noor.de.wit: Noor de Wit (Team Noord)']);
  });

  it('assigns to who was chosen', async () => {
    await (await meldAan(app())).stuur(pad(), { medewerkerId: 'anna.mol' }).expect(303);
    expect(temporal.gedaan).toMatchObject([
      { handeling: 'wijsToe', invoer: { medewerkerId: 'anna.mol', team: null }, door: { medewerkerId: KARIM.id } },
    ]);
  });

  it('offers the teams there are, and refuses another at the field', async () => {
    const bezoeker = await meldAan(app());
    const { text } = await bezoeker.haal(pad()).expect(200);
    expect(text).toMatch(/value="team-noord"[\s\S]*Team Noord/);
    await bezoeker.stuur(pad(), { medewerkerId: 'anna.mol', team: 'team-noord' }).expect(303);
    expect(temporal.gedaan).toMatchObject([{ invoer: { medewerkerId: 'anna.mol', team: 'team-noord' } }]);
    const fout = await bezoeker.stuur(pad(), { medewerkerId: 'anna.mol', team: 'team-west' }).expect(422);
    expect(fout.text).toContain('id="veld-team-fout">Kies een van de antwoorden.<');
    expect(temporal.gedaan).toHaveLength(1);
  });

  it.each([
    ['weg.gegaan', 'Kies een medewerker uit de lijst.'],
    ['joost.vermeer', 'Kies een medewerker uit de lijst.'],
    ['bestaat.niet', 'Kies een medewerker uit de lijst.'],
    ['', 'Kies een medewerker.'],
  ])('refuses “%s” at the field and asks the workflow nothing', async (medewerkerId, melding) => {
    const { text } = await (await meldAan(app())).stuur(pad(), { medewerkerId }).expect(422);
    expect(text).toContain(`id="veld-medewerkerId-fout">${melding}<`);
    expect(temporal.gedaan).toEqual([]);
  });
});
