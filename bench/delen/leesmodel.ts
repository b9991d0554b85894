/** The read model beside the dossier: how long a full recomputation of it takes, and what the numbers above a list cost. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '#bench/volume/bench';
import type { Meting } from '#bench/volume/meting';
import { vatSamen, type Duren } from '#bench/volume/statistiek';
import { telWerkvoorraad } from '#db/queries/werkvoorraad.tellers.query';
import { plusDagen } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { WORTEL } from '#scripts/servers/mappen';

/** How long the numbers above a list take in the database, one asker at a time. */
export interface Tellermeting {
  readonly team: Duren | null;
  readonly alles: Duren | null;
}

/** `npm run controleer-leesmodel` on the dossier as it is now; a difference ends the bench. */
export async function meetLeesmodel({ systeem, meld }: Bench, zaken: number): Promise<readonly Meting[]> {
  const logbestand = join(systeem.map, 'logs', 'leesmodel.log');
  const log = openSync(logbestand, 'a');
  const begin = performance.now();
  const kind = spawn(process.execPath, [join(WORTEL, 'scripts', 'controleer-leesmodel.mjs')], {
    stdio: ['ignore', log, log],
    env: { ...process.env, DATABASE_URL: systeem.databaseUrl },
  });
  closeSync(log);
  const code = await new Promise<number | null>((klaar) => kind.once('exit', klaar));
  if (code !== 0) throw new Error(`the read model is not what the dossier says: see ${logbestand}`);
  const waarde = (performance.now() - begin) / 1000;
  meld(`a: read model of ${zaken} zaken checked in ${waarde.toFixed(0)} s`);
  const wat = `\`npm run controleer-leesmodel\`: ${zaken} zaken recomputed, no difference`;
  return [{ deel: 'a', sleutel: 'leesmodel-duur', wat, waarde, eenheid: 's' }];
}

/** The numbers of the largest team, and of all teams together, asked again and again. */
export async function meetTellers({ systeem, wens }: Bench): Promise<Tellermeting> {
  const { knex } = systeem;
  const { team } = await knex('zaak_overzicht')
    .select('team')
    .groupBy('team')
    .orderByRaw('count(*) desc')
    .first<{ team: string }>();
  const vandaag = datumOp(Date.now());
  const vraag = { vandaag, dreigtTot: plusDagen(vandaag, 14), medewerkerId: 'noor.de.wit', teambreed: true };
  const meet = async (kring: string | null): Promise<Duren | null> => {
    const msen: number[] = [];
    await telWerkvoorraad(knex, { ...vraag, team: kring });
    for (let i = 0; i < (wens.klein ? 20 : 50); i += 1) {
      const begin = performance.now();
      await telWerkvoorraad(knex, { ...vraag, team: kring });
      msen.push(performance.now() - begin);
    }
    return vatSamen(msen);
  };
  return { team: await meet(team), alles: await meet(null) };
}
