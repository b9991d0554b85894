/** After a Temporal cluster was lost: has the workers start every open zaak again from the dossier. `… start-zaken-opnieuw.ts <occasion>` */
import { maakVerbinding } from '#db/connection';
import { vraagStartsOpnieuw } from '#db/outbox/herstart';

async function hoofd(): Promise<void> {
  const url = process.env['DATABASE_URL'] ?? '';
  const kenmerk = process.argv[2] ?? '';
  if (url === '' || !/^[a-z0-9-]{3,60}$/.test(kenmerk)) {
    console.error('Usage: DATABASE_URL=… start-zaken-opnieuw.ts <occasion>, such as 2027-03-14-new-cluster');
    process.exit(2);
  }
  const knex = maakVerbinding(url, { naam: 'herstelbalie-herstart', poolgrootte: 1 });
  try {
    const aantal = await vraagStartsOpnieuw(knex, kenmerk);
    console.log(`${aantal} zaken wait for their start; the workers take them at the pace the server bears.`);
  } finally {
    await knex.destroy();
  }
}

hoofd().catch((fout: unknown) => {
  console.error(`The zaken could not be put in line: ${fout instanceof Error ? fout.message : String(fout)}`);
  process.exit(1);
});
