/** A choice the sources leave open: it has a name and a version, so that an answer can say which choice is in it and a jurist can find it. */
export interface Keuze<W extends string = string> {
  readonly naam: string;
  readonly versie: string;
  readonly waarde: W;
  /** What was chosen, in a Dutch sentence. */
  readonly tekst: string;
  readonly bron: string;
  /** A: our assumption; ?: the sources say nothing. */
  readonly zekerheid: 'A' | '?';
}

/** The marks in words, as an answer shows them. */
const MERKEN = { A: 'aanname', '?': 'open punt' } as const;

/** A choice as a step of an explanation. */
interface Keuzestap {
  readonly stap: string;
  readonly tekst: string;
  readonly bron: string;
}

/** Choices already written: each is one constant, and there are a few dozen. */
const GESCHREVEN = new Map<Keuze, Keuzestap>();

/** A choice as one step of an explanation. Example: "De uitkomst is op de cent afgerond. (afronding, versie 1, aanname)". */
export function schrijfKeuze(keuze: Keuze): Keuzestap {
  const bekend = GESCHREVEN.get(keuze);
  if (bekend) return bekend;
  const tekst = `${keuze.tekst} (${keuze.naam}, versie ${keuze.versie}, ${MERKEN[keuze.zekerheid]})`;
  const stap = { stap: 'keuze', tekst, bron: keuze.bron };
  GESCHREVEN.set(keuze, stap);
  return stap;
}
