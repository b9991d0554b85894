import { maakGeheugen, type Geheugen } from '#api/shared/geheugen';

/** A memory for numbers of which those from ten are large, and how often it had to compute. */
function proef(antwoord: number): {
  readonly gevraagd: string[];
  readonly lees: (wie: string, nuMs: number) => Promise<number>;
} {
  const gevraagd: string[] = [];
  const geheugen: Geheugen<number> = maakGeheugen({ bewaarMs: 5_000, isGroot: (aantal) => aantal >= 10 });
  const lees = (wie: string, nuMs: number): Promise<number> =>
    geheugen(wie, nuMs, () => {
      gevraagd.push(wie);
      return Promise.resolve(antwoord);
    });
  return { gevraagd, lees };
}

describe('numbers that take long to count', () => {
  it('are counted once for all who ask within the time', async () => {
    const { gevraagd, lees } = proef(40);
    await Promise.all([lees('noord', 0), lees('noord', 10)]);
    await lees('noord', 4_999);
    expect(gevraagd).toHaveLength(1);
    await lees('noord', 5_000);
    expect(gevraagd).toHaveLength(2);
  });

  it('are of this moment when they are small', async () => {
    const { gevraagd, lees } = proef(4);
    await lees('noord', 0);
    await lees('noord', 1);
    expect(gevraagd).toHaveLength(2);
  });

  it('are never those of another question', async () => {
    const { gevraagd, lees } = proef(40);
    await lees('noord', 0);
    await lees('zuid', 1);
    expect(gevraagd).toEqual(['noord', 'zuid']);
  });

  it('do not fill the memory however many different questions come', async () => {
    const { gevraagd, lees } = proef(40);
    for (let i = 0; i < 600; i += 1) await lees(`vraag ${i}`, 0);
    await lees('vraag 599', 1);
    expect(gevraagd).toHaveLength(600);
    await lees('vraag 0', 1);
    expect(gevraagd).toHaveLength(601);
  });

  it('are asked again after there was no answer', async () => {
    const geheugen = maakGeheugen<number>({ bewaarMs: 5_000, isGroot: () => true });
    await expect(geheugen('noord', 0, () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
    expect(await geheugen('noord', 1, () => Promise.resolve(12))).toBe(12);
  });
});
