import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { beoordeel } from '#tests/support/dossier/beoordeling';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const OP = '2021-06-01';

describe('what the intake leaves on screen', () => {
  let database: TestDatabase;
  let knex: Knex;
  let app: Express;
  let zaak: GeregistreerdeZaak;
  const haal = async (pad: string): Promise<string> => (await (await meldAan(app)).haal(pad).expect(200)).text;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    app = createApp(maakTestdiensten({ knex, medewerker: NOOR, op: OP }));
    zaak = await toegekendeZaak(knex);
    await beoordeel(knex, zaak, [{ handeling: 'beginIntegraleBeoordeling', op: OP }]);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const gesprek = (tolk: boolean, persoonlijk: Readonly<Record<string, string>>): Parameters<typeof beoordeel>[2] => [
    { handeling: 'legIntakegesprekVast', op: OP, invoer: { kanaal: 'telefoon', tolk }, persoonlijk },
  ];

  it('asks for the talk as long as there was none', async () => {
    expect(await haal(`/zaken/${zaak.zaaknummer}/beoordeling`)).toContain('Er is nog niet met de ouder gesproken');
  });

  it('shows the story by its parts; a later talk leaves what it does not mention', async () => {
    await beoordeel(
      knex,
      zaak,
      gesprek(false, { verslag: 'Eerste gesprek.', watGebeurde: 'De toeslag stopte.', watNodig: 'Rust.' }),
    );
    await beoordeel(
      knex,
      zaak,
      gesprek(true, { verslag: 'Tweede gesprek.', gevolgen: 'Huis verkocht.', taal: 'Turks' }),
    );
    const text = await haal(`/zaken/${zaak.zaaknummer}/beoordeling`);
    for (const deel of ['De toeslag stopte.', 'Huis verkocht.', 'Rust.', 'Tweede gesprek.', 'nodig, in het Turks']) {
      expect(text).toContain(deel);
    }
    expect(text).toContain('Eerdere gesprekken (1)');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('says that a talk needs an interpreter: on the zaak, and to the ouder in plain words', async () => {
    expect(await haal(`/zaken/${zaak.zaaknummer}`)).toContain('Tolk nodig');
    expect(await haal(`/zaken/${zaak.zaaknummer}/ouder`)).toContain('Bij gesprekken met u zorgen wij voor een tolk.');
  });

  it('marks a faster beoordeling on the zaak with its rule, and in the list', async () => {
    await beoordeel(knex, zaak, [
      { handeling: 'voegJaarToe', op: OP, invoer: { jaar: '2013' } },
      { handeling: 'rondIntakeAf', op: OP, invoer: { versneld: true } },
    ]);
    const text = await haal(`/zaken/${zaak.zaaknummer}/beoordeling`);
    expect(text).toContain('Versnelde beoordeling');
    expect(text).toContain('Geen stap vervalt');
    const lijst = await haal('/werkvoorraad');
    expect(lijst).toContain(zaak.zaaknummer);
    expect(lijst).toContain('Versneld');
  });
});
