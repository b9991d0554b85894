import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakVerbinding } from '#db/connection';
import { importeer } from '#db/import/importeer';
import { KOLOMMEN, OVERNAMEFASES } from '#domain/import/kolommen';
import { maakTestDatabase } from '#tests/support/servers/testdatabase';

const docs = join(__dirname, '..', '..', '..', 'docs');

describe('the documentation of the import', () => {
  it('names every column with what it means, and every fase', () => {
    const tekst = readFileSync(join(docs, 'importeren.md'), 'utf8');
    for (const { naam, verplicht, uitleg } of KOLOMMEN) {
      const rij = tekst
        .split('\n')
        .find((regel) => regel.replaceAll('\\_', '_').startsWith(`| ${verplicht ? `**${naam}**` : naam} `));
      expect([naam, rij?.includes(uitleg)]).toEqual([naam, true]);
    }
    for (const fase of OVERNAMEFASES) expect(tekst).toContain(`\`${fase}\``);
  });

  it('has an example that comes in as it stands', async () => {
    const database = await maakTestDatabase();
    const knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 1 });
    const pad = join(docs, 'voorbeelden', 'aanmeldingen.csv');
    const uitslag = await importeer({
      databaseUrl: database.url,
      pad,
      bestandsnaam: 'x.csv',
      droog: false,
      door: 'import',
    });
    expect(await knex('importmeldingen').select('rij', 'kolom', 'reden')).toEqual([]);
    expect(uitslag).toMatchObject({ nieuw: 5, fout: 0 });
    await knex.destroy();
    await database.drop();
  });
});
