/** Chance that gives the same answers for the same seed, on every machine: mulberry32. */
export class Worp {
  private stand: number;

  /** `zaad`: a whole number; its lowest 32 bits count. */
  constructor(zaad: number) {
    this.stand = zaad >>> 0;
  }

  /** From 0 up to, not including, 1. */
  getal(): number {
    this.stand = (this.stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.stand ^ (this.stand >>> 15), this.stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `laagste` up to and including `hoogste`. */
  heel(laagste: number, hoogste: number): number {
    return laagste + Math.floor(this.getal() * (hoogste - laagste + 1));
  }

  /** True in a share `deel` (0 to 1) of the throws. */
  kans(deel: number): boolean {
    return this.getal() < deel;
  }

  /** One of a list, each as likely. */
  kies<T>(uit: readonly T[]): T {
    return elementVan(uit, Math.floor(this.getal() * uit.length));
  }

  /** One of a list by weight. */
  weeg<T>(uit: readonly (readonly [waarde: T, gewicht: number])[]): T {
    let rest = this.getal() * uit.reduce((som, [, gewicht]) => som + gewicht, 0);
    for (const [waarde, gewicht] of uit) {
      rest -= gewicht;
      if (rest < 0) return waarde;
    }
    return elementVan(uit, uit.length - 1)[0];
  }

  /** A number of days with this median and a tail to the right: lognormal, `breedte` is the sigma of its logarithm. */
  dagen(mediaan: number, breedte: number): number {
    // Sum of twelve: near enough to normal, and without functions that differ between machines.
    let normaal = -6;
    for (let i = 0; i < 12; i += 1) normaal += this.getal();
    return Math.max(1, Math.round(mediaan * macht(normaal * breedte)));
  }
}

/** e to the power x, by its series on a small part of x: only sums and products, so every machine gives the same bits. */
function macht(x: number): number {
  const klein = x / 1024;
  let uitkomst = 1 + klein * (1 + (klein / 2) * (1 + (klein / 3) * (1 + klein / 4)));
  for (let i = 0; i < 10; i += 1) uitkomst *= uitkomst;
  return uitkomst;
}

function elementVan<T>(uit: readonly T[], plaats: number): T {
  const gekozen = uit[plaats];
  if (gekozen === undefined) throw new RangeError('lege lijst');
  return gekozen;
}
