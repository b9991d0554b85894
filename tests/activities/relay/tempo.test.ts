import { Tempo } from '#activities/relay/tempo';

/** A server that answers in `perStuk` milliseconds for every delivery that is under way, as one that does one thing at a time does. */
function draai(tempo: Tempo, rondes: number, duur: (ruimte: number) => number): number[] {
  return Array.from({ length: rondes }, () => {
    const ruimte = tempo.ruimte;
    for (let i = 0; i < Math.max(8, ruimte); i += 1) tempo.gelukt(duur(ruimte));
    return tempo.ruimte;
  });
}

describe('pace of the relay', () => {
  it('takes one more at a time while the server stays quick, and never more than the most', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 8 });
    expect(draai(tempo, 6, () => 10)).toEqual([5, 6, 7, 8, 8, 8]);
  });

  it('halves when the server slows, and never goes below the least', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 32 });
    draai(tempo, 20, () => 10);
    expect(tempo.ruimte).toBe(24);
    expect(draai(tempo, 5, () => 500)).toEqual([12, 6, 3, 2, 2]);
  });

  it('does not take a server that was always slow for one that slows down', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 32 });
    expect(draai(tempo, 4, () => 300)).toEqual([5, 6, 7, 8]);
  });

  it('settles where a server that does one thing at a time takes twice as long as for the first', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 32 });
    const verloop = draai(tempo, 200, (ruimte) => ruimte * 10);
    expect(Math.max(...verloop.slice(50))).toBeLessThanOrEqual(13);
    expect(Math.min(...verloop.slice(50))).toBeGreaterThanOrEqual(2);
  });

  it('comes back after a slow hour', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 32 });
    draai(tempo, 30, () => 10);
    draai(tempo, 30, () => 400);
    draai(tempo, 60, () => 10);
    expect(tempo.ruimte).toBe(32);
  });

  it('makes room at once when a delivery fails', () => {
    const tempo = new Tempo({ minst: 2, hoogst: 32 });
    draai(tempo, 12, () => 10);
    tempo.mislukt();
    expect(tempo.ruimte).toBe(8);
  });
});
