/** So long after an act began the relay starts nothing, in milliseconds: an act takes about a quarter of a second, and the next one follows soon. */
const RUST_MS = 750;
/** However many acts there are, once in this many milliseconds a few starts go through: a backlog never stands still. */
const HOOGSTENS_MS = 2_000;
const ENKELE = 2;

/** People before the backlog: while they act, starts wait. */
export class Voorrang {
  private handelingMs = Number.NEGATIVE_INFINITY;
  private doorgelatenMs = Number.NEGATIVE_INFINITY;

  /** `klok`: milliseconds, only differences count. */
  constructor(private readonly klok: () => number) {}

  /** An act begins now. */
  handeling(): void {
    this.handelingMs = this.klok();
  }

  /** How many starts may begin now as far as people are concerned; whoever asks takes them. */
  ruimte(): number {
    const nu = this.klok();
    const isRustig = nu - this.handelingMs >= RUST_MS;
    if (!isRustig && nu - this.doorgelatenMs < HOOGSTENS_MS) return 0;
    this.doorgelatenMs = nu;
    return isRustig ? Number.POSITIVE_INFINITY : ENKELE;
  }
}
