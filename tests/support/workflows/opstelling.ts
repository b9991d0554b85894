import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import type { Knex } from 'knex';
import { createActivities, type Activities } from '#activities/index';
import type { Bank } from '#activities/integraties/bank/bank';
import { maakNagebootstePost } from '#activities/integraties/post/nagebootst';
import type { Toeslaggegevens } from '#activities/integraties/toeslagen/toeslagen';
import { FAILURE_CONVERTER } from '#activities/proces/bundel';
import { maakStappenwacht } from '#activities/proces/stappenwacht';
import { maakWerkers } from '#activities/proces/werkers';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { maakDataConverter, Versleuteling } from '#config/versleuteling';
import { maakVerbinding } from '#db/connection';
import { findBeginstand } from '#db/queries/beginstand.query';
import { datumOp } from '#domain/waarden/tijd';
import { proefbrief } from '#tests/support/dossier/zaken';
import { temporalOmgeving, workflowBundel } from '#tests/support/servers/temporalomgeving';
import { maakTestDatabase } from '#tests/support/servers/testdatabase';
import { maakNamespace } from '#tests/support/workflows/namespace';

/** What the register says in tests: wrongly recovered. */
export const ONTERECHT: Toeslaggegevens = {
  kotAangevraagd: true,
  voldeedAanVoorwaarden: true,
  zelfStopgezet: false,
  onterechteTerugvordering: true,
  bronOp: '2026-11-01',
};

/** The workers of one test, running. */
export interface Werkploeg {
  /** Lets them finish what is under way. */
  stop(): Promise<void>;
}

/** A dossier in a database of its own and a namespace of its own on the real Temporal server, with everything between them as in production. */
export interface Opstelling {
  readonly env: TestWorkflowEnvironment;
  readonly namespace: string;
  readonly knex: Knex;
  readonly databaseUrl: string;
  readonly codec: Versleuteling;
  readonly client: Client;
  readonly balie: Zaakbalie;
  /** What the register of the Dienst Toeslagen does; may be replaced during a test. */
  readonly register: { vraag: (bsn: string) => Promise<Toeslaggegevens> };
  /** The activities as in production, to wrap one of them. */
  readonly activiteiten: Activities;
  /** Warnings of the watch over steps. */
  readonly gewaarschuwd: unknown[];
  /** Starts the workers of all task queues, with some activities replaced. */
  begin(anders?: Partial<Activities>): Promise<Werkploeg>;
  sluit(): Promise<void>;
}

const klok = (): number => Date.now();
const geenBank = (): Promise<never> => Promise.reject(new Error('there is no bank in this test'));
const BANK: Bank = { lever: geenBank, kent: geenBank, status: geenBank, afschrift: geenBank };

/** Makes one for a test file; no worker runs yet. */
export async function maakOpstelling(): Promise<Opstelling> {
  const env = await temporalOmgeving();
  const namespace = await maakNamespace(env);
  const database = await maakTestDatabase();
  const knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 10 });
  const codec = new Versleuteling({ sleutels: { s1: randomBytes(32).toString('base64') }, actief: 's1' }, namespace);
  const dataConverter = maakDataConverter(codec, FAILURE_CONVERTER);
  const client = new Client({ connection: env.connection, namespace, dataConverter });
  const gewaarschuwd: unknown[] = [];
  const logger = { warn: (regel: unknown): void => void gewaarschuwd.push(regel) };
  const register: Opstelling['register'] = { vraag: () => Promise.resolve(ONTERECHT) };
  const activiteiten = maakActiviteiten(knex, register);
  const ploegen: Werkploeg[] = [];
  return {
    ...{ env, namespace, knex, codec, client, register, activiteiten, gewaarschuwd, databaseUrl: database.url },
    balie: maakTemporalZaakbalie({
      ...{ client, logger, webAdres: 'https://herstelbalie.test' },
      leesBeginstand: (zaakId) => findBeginstand(knex, zaakId),
      vandaag: () => datumOp(klok()),
    }),
    begin: async (anders = {}) => {
      const werkers = await maakWerkers({
        ...{ connection: env.nativeConnection, namespace, dataConverter, bundel: workflowBundel() },
        activities: { ...activiteiten, ...anders },
        stappenwacht: maakStappenwacht({ knex, logger, klok }),
      });
      const ploeg = laatDraaien(werkers);
      ploegen.push(ploeg);
      return ploeg;
    },
    sluit: async () => {
      await Promise.all(ploegen.map((ploeg) => ploeg.stop()));
      await env.teardown();
      await knex.destroy();
      await database.drop();
    },
  };
}

/** As in production, but for the world outside: the register is told what to answer, and letters are printed as one line. */
function maakActiviteiten(knex: Knex, register: Opstelling['register']): Activities {
  return createActivities({
    knex,
    klok,
    drukpers: { druk: () => Promise.resolve(Buffer.from('%PDF')), sluit: () => Promise.resolve() },
    maakBrief: proefbrief,
    toeslagen: { vraag: (bsn) => register.vraag(bsn) },
    post: maakNagebootstePost(),
    bank: BANK,
  });
}

function laatDraaien(werkers: readonly Worker[]): Werkploeg {
  const lopend = Promise.all(werkers.map((werker) => werker.run()));
  return {
    stop: async () => {
      for (const werker of werkers) if (werker.getState() === 'RUNNING') werker.shutdown();
      await lopend;
    },
  };
}
