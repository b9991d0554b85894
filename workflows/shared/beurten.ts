/** Gives one piece of work its turn at a time, in the order of asking: two handlers that both wait would otherwise run through each other. */
export class Beurten {
  private vorige: Promise<unknown> = Promise.resolve();
  private wachtend = 0;

  /** True while something has its turn or waits for it. */
  get isBezig(): boolean {
    return this.wachtend > 0;
  }

  /** Does `werk` when everything asked before is done; its answer or failure is for who asked. */
  neem<T>(werk: () => Promise<T>): Promise<T> {
    this.wachtend += 1;
    const mijn = this.vorige.then(werk, werk).finally(() => {
      this.wachtend -= 1;
    });
    this.vorige = mijn;
    return mijn;
  }
}
