import { metVoorrang } from '#api/shared/voorrang';
import type { Zaakbalie } from '#api/shared/zaakbalie';

type Verricht = Parameters<Zaakbalie['verricht']>;

const [ZAAK, OPDRACHT] = [{ zaakId: 'a', zaaknummer: 'ZK-2026-0000001' }, {}] as unknown as Verricht;

function balie(gedaan: string[]): Zaakbalie {
  return {
    verricht: () => {
      gedaan.push('verricht');
      return Promise.resolve({ soort: 'gedaan', volgnummer: 2 });
    },
  };
}

const stil = (): number => 0;

describe('a counter that says that an act comes', () => {
  it('says so before it hands the act on', async () => {
    const gedaan: string[] = [];
    const meld = (): Promise<void> => Promise.resolve(void gedaan.push('gemeld'));
    expect(await metVoorrang(balie(gedaan), meld, stil).verricht(ZAAK, OPDRACHT)).toEqual({
      soort: 'gedaan',
      volgnummer: 2,
    });
    expect(gedaan).toEqual(['gemeld', 'verricht']);
  });

  it('hands it on also when nobody could be told', async () => {
    const gedaan: string[] = [];
    const meld = (): Promise<void> => Promise.reject(new Error('weg'));
    await metVoorrang(balie(gedaan), meld, stil).verricht(ZAAK, OPDRACHT);
    expect(gedaan).toEqual(['verricht']);
  });

  it('says it once for acts that follow each other closely, and again when the first is past', async () => {
    const gemeld: number[] = [];
    let nu = 10_000;
    const meld = (): Promise<void> => Promise.resolve(void gemeld.push(nu));
    const metKlok = metVoorrang(balie([]), meld, () => nu);
    for (nu of [10_000, 10_100, 10_249, 10_250, 10_300]) await metKlok.verricht(ZAAK, OPDRACHT);
    expect(gemeld).toEqual([10_000, 10_250]);
  });
});
