/** A relay in a process of its own, to be killed: what it starts is a row in `proef_gestart`, as the server keeps a workflow by its id. */
import { setTimeout as slaap } from 'node:timers/promises';
import { startRelay } from '#activities/relay/relay';
import { maakTabeluitgever } from '#activities/relay/uitgever';
import { maakVerbinding } from '#db/connection';

const databaseUrl = process.env['DATABASE_URL'] ?? '';
const knex = maakVerbinding(databaseUrl, { naam: 'test-relay', poolgrootte: 4 });
const stil = { info: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };

startRelay({
  knex,
  databaseUrl,
  logger: stil,
  uitgever: maakTabeluitgever(knex),
  gelijktijdig: 4,
  zaken: {
    start: async ({ zaaknummer }) => {
      await knex.raw(
        'insert into proef_gestart (zaaknummer) values (?) on conflict (zaaknummer) do update set keren = proef_gestart.keren + 1',
        [zaaknummer],
      );
      await slaap(10);
    },
    bericht: () => Promise.resolve(),
  },
});
