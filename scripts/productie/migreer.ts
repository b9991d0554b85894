/** Brings the database of `DATABASE_URL` to the newest form, before a release starts. Safe to run twice, and while the old release still runs. */
import { migreer } from '#db/migreer';

async function hoofd(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') {
    console.error('DATABASE_URL is required.');
    process.exit(2);
  }
  const namen = await migreer(url);
  console.log(namen.length === 0 ? 'Database is up to date' : `Migrations done: ${namen.join(', ')}`);
}

hoofd().catch((fout: unknown) => {
  console.error(`The database could not be migrated: ${fout instanceof Error ? fout.message : String(fout)}`);
  process.exit(1);
});
