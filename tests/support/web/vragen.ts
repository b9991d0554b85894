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
  readonly Plans?: readonly Plan[];
}

/** Names of the tables that these statements read from beginning to end, settings of their transactions included. */
export async function doorgelezenTabellen(url: string, vragen: readonly Vraag[]): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tabellen: string[] = [];
  try {
    await client.query('begin');
    for (const { sql, bindings } of vragen) {
      if (sql.startsWith('set local')) await client.query(sql);
      if (!/^\s*\(?(select|with)/i.test(sql)) continue;
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${sql}`, [
        ...bindings,
      ]);
      for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) tabellen.push(...doorgelezen(Plan));
    }
    return tabellen;
  } finally {
    await client.end();
  }
}

function doorgelezen(plan: Plan): readonly string[] {
  const zelf = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : [];
  return [...zelf, ...(plan.Plans ?? []).flatMap(doorgelezen)];
}
