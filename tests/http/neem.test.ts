import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import type { Aanmelding } from '#db/intake/registreerAanmelding';
import { beginZaak, bouwPersoon, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { maakFakeZaakbalie } from '#tests/support/web/opdrachtgever';
import { datum } from '#domain/waarden/datum';

const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };

const BEZET = { veld: null, code: 'kan-nu-niet', melding: 'De zaak heeft al een behandelaar.' };

/** Postcodes of team Noord. */
const NOORD: Pick<Aanmelding['persoon'], 'postcode'> = { postcode: '9711 LM' };

describe('taking a zaak', () => {
  let database: TestDatabase;
  let knex: Knex;
  const zaken: { zaakId: string; zaaknummer: string }[] = [];
  const app = (zaakbalie: Zaakbalie, medewerker = NOOR): Express =>
    createApp(maakTestdiensten({ knex, zaakbalie, medewerker }));

  /** Does the act for real, without Temporal: a key that was used already is the same act. */
  const echteBalie: Zaakbalie = {
    verricht: async ({ zaakId }, { handeling, sleutel, door }) => {
      const eerder = await knex('handelingen').where({ sleutel }).first<{ volgnummer: number } | undefined>();
      if (eerder) return { soort: 'gedaan', volgnummer: eerder.volgnummer };
      const proef = { soort: 'aanmelding', handeling, sleutel, door: door.medewerkerId } as const;
      try {
        return { soort: 'gedaan', volgnummer: (await verricht(knex, zaakId, proef)).toestand.volgnummer };
      } catch {
        return { soort: 'geweigerd', redenen: [BEZET] };
      }
    },
  };

  const behandelaarVan = async (zaaknummer: string): Promise<string | null> =>
    (await knex('zaak_overzicht').where({ zaaknummer }).first<{ behandelaar_id: string | null }>()).behandelaar_id;
  const naar = (antwoord: { readonly headers: unknown }): string =>
    String((antwoord.headers as Record<string, unknown>)['location']);
  const lees = async (bezoeker: Bezoeker, pad: string): Promise<string> => (await bezoeker.haal(pad)).text;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 6 });
    const nieuw = async (ontvangen: string, geregistreerd: string, anders: Partial<Aanmelding> = {}): Promise<void> => {
      const dagen = { ontvangenOp: datum(ontvangen), geregistreerdOp: datum(geregistreerd) };
      zaken.push(await beginZaak(knex, { persoon: bouwPersoon(NOORD), ...dagen, ...anders }));
    };
    // The last day that presses first is that of the ontvangstbevestiging: ten working days after the registration.
    await nieuw('2021-02-01', '2021-02-15');
    await nieuw('2021-01-04', '2021-03-01');
    await nieuw('2021-02-20', '2021-03-01', { spoed: true });
    await nieuw('2020-12-01', '2021-01-01', { spoed: true, persoon: bouwPersoon({ postcode: '5611 AA' }) });
    await nieuw('2021-02-10', '2021-03-01');
    await nieuw('2021-02-12', '2021-03-01');
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('gives the next zaak of the team: spoed first, then the earliest last day, then who came first; not that of another team', async () => {
    const bezoeker = await meldAan(app(echteBalie));
    for (const verwacht of [2, 0]) {
      const antwoord = await bezoeker.stuur('/werkvoorraad/volgende', { sleutel: randomUUID() }).expect(303);
      expect(naar(antwoord)).toBe(`/zaken/${zaken[verwacht]?.zaaknummer ?? ''}`);
      expect(await lees(bezoeker, naar(antwoord))).toContain('U bent nu de behandelaar van');
    }
    expect(await behandelaarVan(zaken[2]?.zaaknummer ?? '')).toBe('noor.de.wit');
    expect(await behandelaarVan(zaken[3]?.zaaknummer ?? '')).toBeNull();
  });

  it('gives one zaak for one form, however often it is sent', async () => {
    const bezoeker = await meldAan(app(echteBalie));
    const sleutel = randomUUID();
    const een = naar(await bezoeker.stuur('/werkvoorraad/volgende', { sleutel }));
    const twee = naar(await bezoeker.stuur('/werkvoorraad/volgende', { sleutel }));
    expect(een).toBe(`/zaken/${zaken[1]?.zaaknummer ?? ''}`);
    expect(twee).toBe(een);
  });

  it('tries the next when a colleague was quicker', async () => {
    const fake = maakFakeZaakbalie();
    let pogingen = 0;
    fake.antwoord = () => {
      pogingen += 1;
      return Promise.resolve(
        pogingen === 1 ? { soort: 'geweigerd', redenen: [BEZET] } : { soort: 'gedaan', volgnummer: 3 },
      );
    };
    const antwoord = await (
      await meldAan(app(fake.zaakbalie))
    ).stuur('/werkvoorraad/volgende', { sleutel: randomUUID() });
    expect(naar(antwoord)).toBe(`/zaken/${zaken[5]?.zaaknummer ?? ''}`);
  });

  it('gives up when everybody was quicker, and stops at once when nothing can be done', async () => {
    const fake = maakFakeZaakbalie();
    fake.antwoord = () => Promise.resolve({ soort: 'geweigerd', redenen: [] });
    const bezoeker = await meldAan(app(fake.zaakbalie));
    expect(naar(await bezoeker.stuur('/werkvoorraad/volgende'))).toBe('/werkvoorraad');
    expect(await lees(bezoeker, '/werkvoorraad')).toContain('Collega’s waren steeds sneller');
    fake.antwoord = () => Promise.reject(new Error('weg'));
    expect(naar(await bezoeker.stuur('/werkvoorraad/volgende'))).toBe('/werkvoorraad');
    expect(await lees(bezoeker, '/werkvoorraad')).toContain('nu niet bereikbaar');
  });

  it('takes the zaak one points at, once for a double click, and shows it', async () => {
    const fake = maakFakeZaakbalie();
    const bezoeker = await meldAan(app(fake.zaakbalie));
    const html = await lees(bezoeker, '/werkvoorraad?weergave=niet-toegewezen');
    const zaaknummer = zaken[4]?.zaaknummer ?? '';
    const sleutel = new RegExp(`${zaaknummer}/neem">[\\s\\S]*?name="sleutel" value="([^"]+)"`).exec(html)?.[1] ?? '';
    const [een, twee] = await Promise.all([
      bezoeker.stuur(`/werkvoorraad/${zaaknummer}/neem`, { sleutel }),
      bezoeker.stuur(`/werkvoorraad/${zaaknummer}/neem`, { sleutel }),
    ]);
    expect([naar(een), naar(twee)]).toEqual([`/zaken/${zaaknummer}`, `/zaken/${zaaknummer}`]);
    expect(fake.gedaan).toEqual([
      {
        handeling: 'neemInBehandeling',
        sleutel,
        procedureId: 'aanmelding-1',
        invoer: {},
        door: { medewerkerId: 'noor.de.wit', rollen: ['pzb'] },
        verzoekId: expect.any(String) as string,
      },
    ]);
    expect(await knex('inzagelog').where({ wat: 'zaak.genomen', zaaknummer })).toHaveLength(2);
  });

  it('says why not when a colleague has it already, and goes back to the list', async () => {
    const bezoeker = await meldAan(app(echteBalie));
    const zaaknummer = zaken[2]?.zaaknummer ?? '';
    const antwoord = await bezoeker.stuur(`/werkvoorraad/${zaaknummer}/neem`, { sleutel: randomUUID() });
    expect(naar(antwoord)).toBe('/werkvoorraad?weergave=niet-toegewezen');
    expect(await lees(bezoeker, naar(antwoord))).toContain(
      `${zaaknummer} niet gekregen. De zaak heeft al een behandelaar.`,
    );
    await bezoeker.stuur('/werkvoorraad/ZK-2026-9999999/neem').expect(404);
  });

  it('says that it is being processed when the answer stays away', async () => {
    const fake = maakFakeZaakbalie();
    fake.antwoord = () => Promise.resolve({ soort: 'wordtVerwerkt' });
    const bezoeker = await meldAan(app(fake.zaakbalie));
    const zaaknummer = zaken[4]?.zaaknummer ?? '';
    expect(naar(await bezoeker.stuur(`/werkvoorraad/${zaaknummer}/neem`))).toBe(`/zaken/${zaaknummer}`);
    expect(await lees(bezoeker, `/zaken/${zaaknummer}`)).toContain('wordt verwerkt');
  });

  it('gives nothing to who is in no team', async () => {
    const bezoeker = await meldAan(app(echteBalie, JOOST));
    expect((await bezoeker.stuur('/werkvoorraad/volgende')).status).toBe(404);
  });

  it('says so when every zaak has a behandelaar', async () => {
    await knex('zaak_overzicht').update({ behandelaar_id: 'sam.bakker' });
    const bezoeker = await meldAan(app(echteBalie));
    expect(naar(await bezoeker.stuur('/werkvoorraad/volgende'))).toBe('/werkvoorraad');
    const html = await lees(bezoeker, '/werkvoorraad');
    expect(html).toContain('Alle zaken van uw team hebben al een behandelaar.');
    expect(html).not.toContain('Geef mij de volgende');
  });
});
