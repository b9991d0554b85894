/** Bounds of how many rows a relay has under way at once. */
export interface Tempogrenzen {
  readonly minst: number;
  readonly hoogst: number;
}

/**
 * What a relay keeps to when nothing else is said. Sixteen at once keep the server at work over the way to it and back: with eight it delivered
 * 0,71 of what a skeleton does, with twelve no more, with sixteen 0,79 to 0,84, and acts of people took as long. For those the relay makes way by itself,
 * and while the workers have enough to do it starts nothing.
 */
export const GRENZEN: Tempogrenzen = { minst: 16, hoogst: 32 };

/** Below this many milliseconds on average a delivery counts as quick, whatever the quickest one took: an act of a person takes about as long. */
const VLOT_MS = 60;
/** The server counts as slow when a delivery takes this many times what it took when there was room. */
const TRAAG_VANAF = 2;
/** With every look the remembered best time grows a little, so that a server that stays slower is not held against its past for ever. */
const VERGEET = 1.02;
/** A look at fewer deliveries than this says nothing. */
const MINSTE_STEEKPROEF = 8;

/**
 * How many deliveries may be under way: one more after every quick round, half after a slow one or a failure. So the relay takes what the
 * server has to spare and makes room at once when people need it.
 */
export class Tempo {
  private nu: number;
  private besteMs = Number.POSITIVE_INFINITY;
  private gemetenMs: number[] = [];

  constructor(private readonly grenzen: Tempogrenzen = GRENZEN) {
    this.nu = Math.min(grenzen.hoogst, Math.max(grenzen.minst, 4));
  }

  /** Deliveries that may be under way now. */
  get ruimte(): number {
    return this.nu;
  }

  /** A delivery came through in `duurMs`. */
  gelukt(duurMs: number): void {
    this.gemetenMs.push(duurMs);
    if (this.gemetenMs.length < Math.max(MINSTE_STEEKPROEF, this.nu)) return;
    const gemiddeld = this.gemetenMs.reduce((som, ms) => som + ms, 0) / this.gemetenMs.length;
    this.gemetenMs = [];
    const isTraag = gemiddeld > Math.max(VLOT_MS, TRAAG_VANAF * this.besteMs);
    this.besteMs = Math.min(this.besteMs * VERGEET, gemiddeld);
    this.zet(isTraag ? Math.floor(this.nu / 2) : this.nu + 1);
  }

  /** A delivery failed: the server may be away or full. What was measured before says nothing any more. */
  mislukt(): void {
    this.gemetenMs = [];
    this.zet(Math.floor(this.nu / 2));
  }

  private zet(aantal: number): void {
    this.nu = Math.min(this.grenzen.hoogst, Math.max(this.grenzen.minst, aantal));
  }
}
