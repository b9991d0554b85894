import { betaalDemo, boekDemo } from '#activities/betalingen/demo';
import { drukEnVerstuur } from '#activities/brieven/activiteiten';
import { maakDrukpers } from '#activities/brieven/drukpers';
import { maakVerbinding } from '#db/connection';
import { laadDemo } from '#db/demo/laad';
import { migreer } from '#db/migreer';
import { maakBriefopmaak } from '#db/queries/briefopmaak.query';
import { tekstVan } from '#scripts/servers/startfout';

/** Plays the demo with the real letters and the real payments; the ledger of the simulated bank in `bankMap` gets its side of them. */
async function vulMetDemo(url: string, bankMap: string | null): Promise<number> {
  const drukpers = maakDrukpers();
  const knex = maakVerbinding(url, { naam: 'herstelbalie-demo', poolgrootte: 1 });
  try {
    const { zaken } = await laadDemo(url, {
      maakBrief: maakBriefopmaak(),
      verstuurBrief: (trx, briefId, momentMs) => drukEnVerstuur(trx, briefId, momentMs, drukpers),
      betaal: betaalDemo,
    });
    await boekDemo(knex, bankMap);
    return zaken;
  } finally {
    await knex.destroy();
    await drukpers.sluit();
  }
}

/** Brings the database of `DATABASE_URL` up to date and, with `--demo`, loads the demo data into an empty one. */
async function vulDatabase(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') {
    console.error('DATABASE_URL is required.');
    process.exit(2);
  }
  await migreer(url);
  console.log('Database bijgewerkt');
  if (!process.argv.includes('--demo')) return;
  const zaken = await vulMetDemo(url, process.env['BANK_MAP'] ?? null);
  console.log(`Demogegevens geladen: ${zaken} zaken`);
}

vulDatabase().catch((fout: unknown) => {
  console.error(tekstVan(fout));
  process.exit(1);
});
