import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { trekPlaatsen } from '#domain/kwaliteit/trekking';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen } from '#tests/support/web/lezen';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };
const ILSE: Medewerker = { id: 'ilse.kramer', naam: 'Ilse Kramer', rollen: ['beoordelaar'], team: null };
const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };
const TOM: Medewerker = { id: 'tom.peters', naam: 'Tom Peters', rollen: ['auditor'], team: null };
const VRAAG = { van: '01-01-2021', tot: '31-12-2021', eersteToets: 'true', aantal: '4', zaad: '20261125' };
const ZAKEN = 7;

describe('checking besluiten by sample', () => {
  let database: TestDatabase;
  let knex: Knex;
  let steekproef = '';
  const bezoek = (medewerker = KARIM): Promise<Bezoeker> =>
    meldAan(createApp(maakTestdiensten({ knex, medewerker, op: '2026-11-24' })));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    for (let i = 0; i < ZAKEN; i += 1) await toegekendeZaak(knex);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** The addresses of the besluiten of a draw, in their order. */
  const controles = async (bezoeker: Bezoeker): Promise<readonly string[]> => {
    const { text } = await bezoeker.haal(steekproef).expect(200);
    return [...text.matchAll(/href="(\/kwaliteit\/[^"/]+\/[^"/]+)"/g)].map(([, pad]) => pad ?? '');
  };

  it('says what to do as long as nothing was drawn', async () => {
    const { text } = await (await bezoek()).haal('/kwaliteit').expect(200);
    expect(text).toContain('Er is nog geen steekproef');
    expect(text).toContain('Trek een steekproef');
    expect(await keurHtml(text)).toEqual([]);
    expect((await (await bezoek(TOM)).haal('/kwaliteit').expect(200)).text).not.toContain('Trek een steekproef');
  });

  it.each([
    [{}, ['veld-van', 'veld-tot', 'veld-eersteToets', 'veld-aantal']],
    [{ ...VRAAG, tot: '31-12-2020' }, ['veld-tot']],
    [{ ...VRAAG, tot: '31-12-2026' }, ['veld-tot']],
    [{ ...VRAAG, aantal: '0' }, ['veld-aantal']],
    [{ ...VRAAG, van: '01-01-2020', tot: '31-12-2020' }, ['veld-van']],
  ])('asks at the field for what is wrong with a draw: %j', async (velden, fouten) => {
    const { text } = await (await bezoek()).stuur('/kwaliteit', velden).expect(422);
    const genoemd = [...text.matchAll(/<li><a href="#(veld-\w+)">/g)].map(([, veld]) => veld);
    expect(genoemd.sort()).toEqual([...fouten].sort());
    expect(await keurHtml(text)).toEqual([]);
  });

  it('draws with a recorded seed, once for a form that is sent twice', async () => {
    const bezoeker = await bezoek();
    const velden = { ...VRAAG, sleutel: randomUUID() };
    const [een, twee] = await Promise.all([bezoeker.stuur('/kwaliteit', velden), bezoeker.stuur('/kwaliteit', velden)]);
    expect([een.status, twee.status]).toEqual([303, 303]);
    steekproef = een.headers['location'] ?? '';
    expect(twee.headers['location']).toBe(steekproef);
    const { text } = await bezoeker.haal(steekproef).expect(200);
    expect(text).toContain('20261125');
    expect(text).toContain('nog niets beoordeeld');
    expect(tabelrijen(text)).toHaveLength(5);
    expect(await keurHtml(text)).toEqual([]);
  });

  it('can be drawn again from what was recorded: the same seed over the same set gives the same draw', async () => {
    const ids = await knex('besluiten').where({ besluitsoort: 'eersteToets' }).orderBy('id').pluck<string[]>('id');
    const vast = await knex('steekproeven').select<{ zaad: number; omvang: number; verzameling: string }[]>(
      'zaad',
      'omvang',
      'verzameling',
    );
    expect(vast).toEqual([
      { zaad: 20261125, omvang: ZAKEN, verzameling: createHash('sha256').update(ids.join(',')).digest('hex') },
    ]);
    const getrokken = await knex('steekproeftrekkingen').orderBy('volgorde').pluck<string[]>('besluit_id');
    expect(getrokken).toEqual(trekPlaatsen(ZAKEN, 4, 20261125).map((plaats) => ids[plaats - 1]));
    const weer = await (await bezoek()).stuur('/kwaliteit', VRAAG).expect(303);
    const nieuw = await knex('steekproeftrekkingen')
      .where({ steekproef_id: weer.headers['location']?.split('/').at(-1) })
      .orderBy('volgorde')
      .pluck<string[]>('besluit_id');
    expect(nieuw).toEqual(getrokken);
  });

  it('chooses a seed when none is given, and takes all when there are no more', async () => {
    const bezoeker = await bezoek();
    const antwoord = await bezoeker.stuur('/kwaliteit', { ...VRAAG, zaad: '', aantal: '50' }).expect(303);
    const { text } = await bezoeker.haal(antwoord.headers['location'] ?? '').expect(200);
    expect(text).toContain('7 (gevraagd: 50)');
  });

  it('asks a third for an oordeel, with a reason for anything but juist', async () => {
    const bezoeker = await bezoek(ILSE);
    const [eerste = ''] = await controles(bezoeker);
    const { text } = await bezoeker.haal(eerste).expect(200);
    expect(text).toContain('Opbouw van het bedrag');
    expect(text).toContain('Dit besluit is nog niet beoordeeld');
    expect(await keurHtml(text)).toEqual([]);
    expect((await bezoeker.stuur(eerste).expect(422)).text).toContain('href="#veld-oordeel"');
    const zonder = await bezoeker.stuur(eerste, { oordeel: 'onjuist', toelichting: ' ' }).expect(422);
    expect(zonder.text).toContain('Leg uit waarom het besluit onjuist is.');
    expect(await keurHtml(zonder.text)).toEqual([]);
    expect(await knex('steekproefoordelen')).toEqual([]);
    expect(await knex('inzagelog').where({ wat: 'controle.bekeken', medewerker_id: 'ilse.kramer' })).toHaveLength(3);
  });

  it('gives the accuracy with its interval; the last oordeel of a besluit counts and the earlier one stays', async () => {
    const bezoeker = await bezoek(ILSE);
    const [een = '', twee = '', drie = '', vier = ''] = await controles(bezoeker);
    const sleutel = randomUUID();
    await Promise.all([
      bezoeker.stuur(een, { sleutel, oordeel: 'juist' }).expect(303),
      bezoeker.stuur(een, { sleutel, oordeel: 'juist' }).expect(303),
    ]);
    await bezoeker.stuur(twee, { oordeel: 'juist' }).expect(303).expect('location', steekproef);
    await bezoeker.stuur(drie, { oordeel: 'onjuist', toelichting: 'Verkeerd jaar' }).expect(303);
    expect((await bezoeker.haal(steekproef)).text).toContain(
      '2 van 3 juist, 95%-interval 20,8% tot 93,9%; voorlopig: nog 1 te doen',
    );
    await bezoeker.stuur(drie, { oordeel: 'juist', toelichting: 'Toch het goede jaar' }).expect(303);
    await bezoeker.stuur(vier, { oordeel: 'niet te beoordelen', toelichting: 'Bron ontbreekt' }).expect(303);
    const { text } = await bezoeker.haal(steekproef).expect(200);
    expect(text).toContain(
      'Stand op 24 november 2026: 3 van 3 juist, 95%-interval 43,9% tot 100,0%; 1 niet te beoordelen.',
    );
    const eerder = tabelrijen((await bezoeker.haal(drie)).text).map(([, oordeel, toelichting]) => [
      oordeel,
      toelichting,
    ]);
    expect(eerder.slice(-2)).toEqual([
      ['Juist', 'Toch het goede jaar'],
      ['Onjuist', 'Verkeerd jaar'],
    ]);
    const lijst = tabelrijen((await (await bezoek()).haal('/kwaliteit')).text);
    expect(lijst.some((rij) => rij.at(-1)?.startsWith('100,0% 3 van 3 juist') === true)).toBe(true);
    expect(await knex('steekproefoordelen')).toHaveLength(5);
  });

  it('lets nobody check a besluit they made or approved: the page says so, and the database refuses it', async () => {
    const bezoeker = await bezoek(JOOST);
    const [eerste = ''] = await controles(bezoeker);
    const pagina = await bezoeker.haal(eerste).expect(200);
    expect(pagina.text).toContain('Dit besluit controleert een collega');
    expect(pagina.text).not.toContain('Leg het oordeel vast');
    expect((await bezoeker.stuur(eerste, { oordeel: 'juist' }).expect(409)).text).toContain(
      'De controle doet altijd een derde.',
    );
    const [, , steekproefId, besluitId] = eerste.split('/');
    const rij = {
      steekproef_id: steekproefId,
      besluit_id: besluitId,
      oordeel: 'juist',
      op: '2026-11-24',
      moment: new Date(0),
    };
    for (const door of ['noor.de.wit', 'joost.vermeer']) {
      await expect(knex('steekproefoordelen').insert({ ...rij, sleutel: door, door })).rejects.toThrow(
        'controleert het niet',
      );
    }
    await expect(knex('steekproefoordelen').update({ oordeel: 'juist' })).rejects.toThrow('alleen toegevoegd');
  });

  it('keeps drawing with the teamleider and checking with the beoordelaar', async () => {
    const karim = await bezoek();
    const [eerste = ''] = await controles(karim);
    expect((await karim.haal(eerste).expect(200)).text).not.toContain('Leg het oordeel vast');
    await karim.stuur(eerste, { oordeel: 'juist' }).expect(403);
    await (await bezoek(ILSE)).stuur('/kwaliteit', VRAAG).expect(403);
    await (await bezoek(NOOR)).haal('/kwaliteit').expect(403);
    await (await bezoek(TOM)).haal(eerste).expect(200);
    await karim.haal(`/kwaliteit/${randomUUID()}`).expect(404);
    await karim.haal('/kwaliteit/onzin').expect(404);
    await karim.haal(`${steekproef}/${randomUUID()}`).expect(404);
  });
});
