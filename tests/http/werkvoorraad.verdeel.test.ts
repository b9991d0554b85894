import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Handelinguitslag, Zaakbalie } from '#api/shared/zaakbalie';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakLijstzaken } from '#tests/support/dossier/lijstzaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen } from '#tests/support/web/lezen';
import { maakFakeZaakbalie, type FakeZaakbalie } from '#tests/support/web/opdrachtgever';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };

/** Fields that are sent more than once. */
const meer = (velden: Readonly<Record<string, string | readonly string[]>>): Record<string, string> =>
  velden as Record<string, string>;

describe('assigning several zaken at once', () => {
  let database: TestDatabase;
  let knex: Knex;
  let temporal: FakeZaakbalie;
  let nummers: readonly string[];
  const app = (medewerker = KARIM): Express =>
    createApp(maakTestdiensten({ knex, medewerker, zaakbalie: temporal.zaakbalie }));
  const verdeel = '/werkvoorraad/verdeel';

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex('medewerkers').insert([
      { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
      { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null },
    ]);
    nummers = await maakLijstzaken(
      knex,
      Array.from({ length: 30 }, (_leeg, i) => ({ naam: `Ouder${String(i).padStart(2, '0')}` })),
    );
  });
  beforeEach(() => {
    temporal = maakFakeZaakbalie();
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('offers it to a teamleider with a tick for every zaak, and to nobody else', async () => {
    const { text } = await (await meldAan(app())).haal('/werkvoorraad?weergave=niet-toegewezen').expect(200);
    expect([...text.matchAll(/type="checkbox" name="zaak\[\]" value="(ZK-[\d-]+)" form="verdeel"/g)]).toHaveLength(25);
    expect(text).toContain('Alle 25 zaken op deze pagina');
    expect(text).toContain('<option value="noor.de.wit">Noor de Wit (Team Noord)');
    expect(text).not.toContain('joost.vermeer');
    expect(await keurHtml(text)).toEqual([]);
    const pzb = await meldAan(app(NOOR));
    expect((await pzb.haal('/werkvoorraad?weergave=niet-toegewezen')).text).not.toContain('id="verdeel"');
    await pzb.stuur(verdeel, meer({ 'zaak[]': nummers, medewerkerId: 'noor.de.wit' })).expect(403);
    expect(temporal.gedaan).toEqual([]);
  });

  it('does an act for every zaak, each with its own token; the same form twice is one act each', async () => {
    const bezoeker = await meldAan(app());
    const velden = { sleutel: randomUUID(), 'zaak[]': nummers.slice(0, 7), medewerkerId: 'noor.de.wit' };
    const [een] = await Promise.all([bezoeker.stuur(verdeel, meer(velden)), bezoeker.stuur(verdeel, meer(velden))]);
    expect(een.status).toBe(200);
    expect(een.text).toContain('7 van 7 zaken toegewezen aan Noor de Wit.');
    expect(temporal.gedaan).toHaveLength(7);
    expect(new Set(temporal.gedaan.map(({ sleutel }) => sleutel)).size).toBe(7);
    for (const { handeling, procedureId, invoer, door, sleutel } of temporal.gedaan) {
      expect({ handeling, procedureId, invoer }).toEqual({
        handeling: 'wijsToe',
        procedureId: 'aanmelding-1',
        invoer: { medewerkerId: 'noor.de.wit', team: null },
      });
      expect(door).toEqual({ medewerkerId: 'karim.haddad', rollen: ['teamleider'] });
      expect(sleutel).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
    const inzage = await knex('inzagelog').where({ wat: 'zaak.toegewezen' }).distinct('zaaknummer');
    expect(inzage).toHaveLength(7);
    expect(await keurHtml(een.text)).toEqual([]);
  });

  it('takes the whole page when asked', async () => {
    const bezoeker = await meldAan(app());
    const velden = { 'opPagina[]': nummers.slice(0, 25), 'zaak[]': nummers.slice(0, 2), alles: 'ja' };
    await bezoeker.stuur(verdeel, meer({ ...velden, medewerkerId: 'noor.de.wit' })).expect(200);
    expect(temporal.gedaan).toHaveLength(25);
  });

  it('says of each zaak how it went, and why not', async () => {
    const redenen = [{ veld: null, code: 'x', melding: 'De zaak is gesloten.' }];
    const uitkomsten = new Map<string | undefined, Handelinguitslag>([
      [nummers[1], { soort: 'geweigerd', redenen }],
      [nummers[2], { soort: 'wordtVerwerkt' }],
    ]);
    const zaakbalie: Zaakbalie = {
      verricht: ({ zaaknummer }) => Promise.resolve(uitkomsten.get(zaaknummer) ?? { soort: 'gedaan', volgnummer: 4 }),
    };
    const velden = { 'zaak[]': [...nummers.slice(0, 3), 'ZK-2026-9999999', 'onzin'], medewerkerId: 'noor.de.wit' };
    const bezoeker = await meldAan(createApp(maakTestdiensten({ knex, medewerker: KARIM, zaakbalie })));
    const { text } = await bezoeker.stuur(verdeel, meer(velden)).expect(200);
    expect(tabelrijen(text).slice(1)).toEqual([
      [nummers[0], 'M. Ouder00', 'Toegewezen', ''],
      [nummers[1], 'M. Ouder01', 'Geweigerd', 'De zaak is gesloten.'],
      [nummers[2], 'M. Ouder02', 'Wordt verwerkt', ''],
      ['ZK-2026-9999999', '–', 'Geweigerd', 'Er is geen zaak met dit nummer.'],
    ]);
    expect(text).toContain('2 van 4 zaken toegewezen');
  });

  it('loses nothing when the processing goes away: what did not arrive can be sent again with the same token', async () => {
    let beurt = 0;
    temporal.antwoord = () => {
      beurt += 1;
      return beurt <= 4 ? Promise.resolve({ soort: 'gedaan', volgnummer: 1 }) : Promise.reject(new Error('weg'));
    };
    const bezoeker = await meldAan(app());
    const sleutel = randomUUID();
    const velden = { sleutel, 'zaak[]': nummers.slice(0, 20), medewerkerId: 'noor.de.wit', vraag: 'weergave=team' };
    const { text } = await bezoeker.stuur(verdeel, meer(velden)).expect(200);
    expect(text).toContain('4 van 20 zaken toegewezen');
    expect(beurt).toBeLessThan(20);
    const opnieuw = [...text.matchAll(/name="zaak\[\]" value="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(opnieuw).toHaveLength(16);
    expect(text).toContain(`name="sleutel" value="${sleutel}"`);
    expect(text).toContain('href="/werkvoorraad?weergave=team&amp;team=team-noord">Terug naar de lijst');
    const geprobeerd = new Map(temporal.gedaan.map(({ sleutel: van }) => [van, true]));
    temporal.antwoord = () => Promise.resolve({ soort: 'gedaan', volgnummer: 1 });
    await bezoeker.stuur(verdeel, meer({ ...velden, 'zaak[]': opnieuw })).expect(200);
    // Who had arrived without an answer is not assigned a second time.
    expect(temporal.gedaan).toHaveLength(20);
    expect([...geprobeerd.keys()].every((van) => temporal.gedaan.some((g) => g.sleutel === van))).toBe(true);
  });

  it.each<[{ medewerkerId: string; 'zaak[]'?: string[] }, string]>([
    [{ medewerkerId: 'noor.de.wit' }, 'Kies eerst een of meer zaken'],
    [
      { medewerkerId: 'joost.vermeer', 'zaak[]': ['ZK-2023-0000001', 'ZK-2023-0000002'] },
      'Kies een medewerker uit de lijst.',
    ],
    [{ medewerkerId: '', 'zaak[]': ['ZK-2023-0000001'] }, 'Kies een medewerker uit de lijst.'],
  ])('asks for what is missing and keeps the choice: %j', async (velden, melding) => {
    const { text } = await (await meldAan(app())).stuur(verdeel, meer(velden)).expect(422);
    expect(text).toContain(melding);
    for (const zaaknummer of velden['zaak[]'] ?? []) expect(text).toContain(`name="zaak[]" value="${zaaknummer}"`);
    expect(temporal.gedaan).toEqual([]);
    expect(await keurHtml(text)).toEqual([]);
  });
});
