/** When an answer is kept, and for how long. */
export interface Geheugenopties<A> {
  /** Milliseconds in which an answer is given again before it is computed anew. */
  readonly bewaarMs: number;
  /** True for an answer that took much to compute; others are computed for each who asks. */
  readonly isGroot: (antwoord: A) => boolean;
}

/** Gives the answer of a key at an instant (milliseconds since 1970): one that is kept, or what `bereken` says. Passes on its errors. */
export type Geheugen<A> = (sleutel: string, nuMs: number, bereken: () => Promise<A>) => Promise<A>;

/** Answers kept at once; whoever asks more different things makes the oldest go. */
const HOOGSTENS = 500;

interface Onthouden<A> {
  readonly sindsMs: number;
  readonly antwoord: Promise<A>;
}

/** Computes once for all who ask the same at about the same time, and keeps what is large for a moment. What fails is asked again. */
export function maakGeheugen<A>({ bewaarMs, isGroot }: Geheugenopties<A>): Geheugen<A> {
  const onthouden = new Map<string, Onthouden<A>>();
  return async (sleutel, nuMs, bereken) => {
    const eerder = onthouden.get(sleutel);
    if (eerder && nuMs - eerder.sindsMs < bewaarMs) return eerder.antwoord;
    ruimOp(onthouden, nuMs - bewaarMs);
    const nieuw = { sindsMs: nuMs, antwoord: bereken() };
    onthouden.delete(sleutel);
    onthouden.set(sleutel, nieuw);
    const vergeet = (): void => {
      if (onthouden.get(sleutel) === nieuw) onthouden.delete(sleutel);
    };
    try {
      const antwoord = await nieuw.antwoord;
      if (!isGroot(antwoord)) vergeet();
      return antwoord;
    } catch (fout) {
      vergeet();
      throw fout;
    }
  };
}

/** The map is in order of age. */
function ruimOp<A>(onthouden: Map<string, Onthouden<A>>, totMs: number): void {
  for (const [sleutel, { sindsMs }] of onthouden) {
    if (sindsMs > totMs && onthouden.size < HOOGSTENS) return;
    onthouden.delete(sleutel);
  }
}
