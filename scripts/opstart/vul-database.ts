import { laadDemo } from '#db/demo/laad';
import { migreer } from '#db/migreer';
import { tekstVan } from '#scripts/servers/startfout';

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
  const { zaken } = await laadDemo(url);
  console.log(`Demogegevens geladen: ${zaken} zaken`);
}

vulDatabase().catch((fout: unknown) => {
  console.error(tekstVan(fout));
  process.exit(1);
});
