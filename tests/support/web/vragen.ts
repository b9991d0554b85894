import type { Knex } from 'knex';
import { Client } from 'pg';

/** One statement as it went to the database. */
export interface Vraag {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** Everything that is asked of the database while `doe` runs, without what opens and closes a transaction. */
export async function vragenVan(knex: Knex, doe: () => Promise<unknown>): Promise<readonly Vraag[]> {
  const vragen: Vraag[] = [];
  const onthoud = (vraag: Vraag): void => void vragen.push(vraag);
  knex.on('query', onthoud);
  await doe();
  knex.off('query', onthoud);
  return vragen.filter(({ sql }) => !/^(begin|commit|rollback)/i.test(sql));
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Names of the tables that these statements read from beginning to end, settings of their transactions included. */
export async function doorgelezenTabellen(url: string, vragen: readonly Vraag[]): Promise<readonly string[]> {
  const stappen = await planstappen(url, vragen);
  return stappen.flatMap((stap) => (stap['Node Type'] === 'Seq Scan' ? [stap['Relation Name'] ?? ''] : []));
}

/** Names of the indexes that these statements look in. */
export async function gebruikteIndexen(url: string, vragen: readonly Vraag[]): Promise<ReadonlySet<string>> {
  const stappen = await planstappen(url, vragen);
  return new Set(stappen.flatMap((stap) => stap['Index Name'] ?? []));
}

/** Every step of the plans of the statements that read. */
async function planstappen(url: string, vragen: readonly Vraag[]): Promise<readonly Plan[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const stappen: Plan[] = [];
  try {
    await client.query('begin');
    for (const { sql, bindings } of vragen) {
      if (sql.startsWith('set local')) await client.query(sql);
      if (!/^\s*\(?(select|with)/i.test(sql)) continue;
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${sql}`, [
        ...bindings,
      ]);
      for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) stappen.push(...stappenVan(Plan));
    }
    return stappen;
  } finally {
    await client.end();
  }
}

function stappenVan(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stappenVan)];
}
