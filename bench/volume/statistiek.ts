/** A list of durations in milliseconds, summed up. */
export interface Duren {
  readonly aantal: number;
  readonly gemiddeld: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The value below which a part (0 to 1) of the measurements lies; by nearest rank, so always one that was measured. NaN for none. */
export function percentiel(gesorteerd: readonly number[], deel: number): number {
  return gesorteerd[Math.max(0, Math.ceil(gesorteerd.length * deel) - 1)] ?? Number.NaN;
}

/** Sums up durations; null for none. */
export function vatSamen(msen: readonly number[]): Duren | null {
  if (msen.length === 0) return null;
  const gesorteerd = [...msen].sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((deel) => percentiel(gesorteerd, deel)) as [number, number, number];
  const gemiddeld = msen.reduce((som, ms) => som + ms, 0) / msen.length;
  return { aantal: msen.length, gemiddeld, p50, p95, p99 };
}

/** The middle one of a few rounds; NaN for none. */
export function mediaan(waarden: readonly number[]): number {
  return percentiel(
    [...waarden].sort((a, b) => a - b),
    0.5,
  );
}
