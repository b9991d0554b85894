import type { ClientBase } from 'pg';

/** Gives out numbers of a series by year, in one reservation for a whole batch: without gaps, and locked until the transaction ends. */
export class Nummerreserve {
  private constructor(private readonly volgende: Map<string, number>) {}

  /** Reserves a number for each of `jaren`; the years in one order, so that two imports never wait for each other. */
  static async neem(client: ClientBase, reeks: string, jaren: readonly string[]): Promise<Nummerreserve> {
    const volgende = new Map<string, number>();
    for (const jaar of [...new Set(jaren)].sort()) {
      const aantal = jaren.filter((ander) => ander === jaar).length;
      const { rows } = await client.query<{ laatste: string }>(
        `insert into nummerreeksen as n (reeks, jaar, laatste) values ($1, $2, $3)
         on conflict (reeks, jaar) do update set laatste = n.laatste + $3 returning laatste`,
        [reeks, Number(jaar), aantal],
      );
      volgende.set(jaar, Number(rows[0]?.laatste ?? 0) - aantal + 1);
    }
    return new Nummerreserve(volgende);
  }

  /** The next reserved number of a year. */
  geef(jaar: string): number {
    const nummer = this.volgende.get(jaar);
    if (nummer === undefined) throw new Error(`geen nummer gereserveerd voor ${jaar}`);
    this.volgende.set(jaar, nummer + 1);
    return nummer;
  }
}
