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

describe('a counter that says that an act comes', () => {
  it('says so before it hands the act on', async () => {
    const gedaan: string[] = [];
    const meld = (): Promise<void> => Promise.resolve(void gedaan.push('gemeld'));
    expect(await metVoorrang(balie(gedaan), meld).verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'gedaan', volgnummer: 2 });
    expect(gedaan).toEqual(['gemeld', 'verricht']);
  });

  it('hands it on also when nobody could be told', async () => {
    const gedaan: string[] = [];
    const meld = (): Promise<void> => Promise.reject(new Error('weg'));
    await metVoorrang(balie(gedaan), meld).verricht(ZAAK, OPDRACHT);
    expect(gedaan).toEqual(['verricht']);
  });
});
