import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakLijstzaken } from '#tests/support/dossier/lijstzaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { maakFakeZaakbalie } from '#tests/support/web/opdrachtgever';
import { vragenVan } from '#tests/support/web/vragen';

/** Sees every list, so that one visitor can open all pages. */
const EVA: Medewerker = {
  id: 'eva.alles',
  naam: 'Eva',
  rollen: ['pzb', 'teamleider', 'beoordelaar'],
  team: 'team-vijf',
};
/** Zaken in each team: a page of few and a page of many. */
const TEAMS = { 'team-vijf': 5, 'team-veel': 25 } as const;

describe('no query per row', () => {
  let database: TestDatabase;
  let knex: Knex;
  const nummers: Record<string, readonly string[]> = {};
  const bezoekers: Record<string, Bezoeker> = {};

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    const { zaakbalie } = maakFakeZaakbalie();
    for (const [team, aantal] of Object.entries(TEAMS)) {
      const medewerker = { ...EVA, id: `eva.${team}`, team };
      bezoekers[team] = await meldAan(createApp(maakTestdiensten({ knex, medewerker, zaakbalie })));
      nummers[team] = await maakLijstzaken(
        knex,
        Array.from({ length: aantal }, (_leeg, i) => ({
          naam: `${team === 'team-vijf' ? 'Vijfhuizen' : 'Zwaluwenburg'}${i}`,
          team,
          behandelaar: i % 2 === 0 ? medewerker.id : null,
          uiterste: '2026-11-20',
        })),
      );
    }
    await knex.raw(
      `insert into taken (zaak_id, procedure_id, taak, titel, rol, aangemaakt_op)
       select zaak_id, 'eersteToets-1', 'handmatigeToets', 'Doe de handmatige toets', 'pzb', now() from zaak_overzicht`,
    );
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** How many statements a page of each team costs. */
  async function vragen(doe: (bezoeker: Bezoeker, team: string) => Promise<unknown>): Promise<readonly number[]> {
    const aantallen: number[] = [];
    for (const [team, bezoeker] of Object.entries(bezoekers)) {
      aantallen.push((await vragenVan(knex, () => doe(bezoeker, team))).length);
    }
    return aantallen;
  }

  it.each([
    '/werkvoorraad',
    '/werkvoorraad?weergave=mijn&sorteer=naam',
    '/werkvoorraad?weergave=niet-toegewezen&termijn=verlopen',
    '/taken',
    '/taken?lijst=vrij',
    '/werkvoorraad/export.csv?weergave=team',
    '/werkvoorraad/export.xlsx?weergave=team',
  ])('%s costs as many statements for 25 rows as for 5', async (pad) => {
    const [vijf, veel] = await vragen((bezoeker) => bezoeker.haal(pad).expect(200));
    expect(vijf).toBeGreaterThan(1);
    expect(veel).toBe(vijf);
  });

  it('so does what search finds', async () => {
    const [vijf, veel] = await vragen((bezoeker, team) =>
      bezoeker.stuur('/zoeken', { q: team === 'team-vijf' ? 'Vijfhuizen' : 'Zwaluwenburg' }).redirects(1),
    );
    expect(veel).toBe(vijf);
  });

  it('assigning costs one line in the inzagelog per zaak and nothing else', async () => {
    await knex('medewerkers').insert({ id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-vijf' });
    const [vijf = 0, veel = 0] = await vragen((bezoeker, team) =>
      bezoeker
        .stuur('/werkvoorraad/verdeel', {
          sleutel: randomUUID(),
          'zaak[]': nummers[team] as unknown as string,
          medewerkerId: 'noor.de.wit',
        })
        .expect(200),
    );
    expect(veel - vijf).toBe(25 - 5);
  });
});
