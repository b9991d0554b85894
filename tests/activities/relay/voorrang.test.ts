import { Voorrang } from '#activities/relay/voorrang';

describe('people before the backlog', () => {
  let nu = 0;
  let voorrang: Voorrang;
  beforeEach(() => {
    nu = 10_000;
    voorrang = new Voorrang(() => nu);
  });

  it('leaves all room while nobody acts', () => {
    expect(voorrang.ruimte()).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves none for three quarters of a second after an act', () => {
    voorrang.ruimte();
    voorrang.handeling();
    nu += 749;
    expect(voorrang.ruimte()).toBe(0);
    nu += 1;
    expect(voorrang.ruimte()).toBe(Number.POSITIVE_INFINITY);
  });

  it('lets a few through every two seconds, however many acts there are', () => {
    voorrang.ruimte();
    const gegeven: number[] = [];
    for (let tienden = 0; tienden < 60; tienden += 1) {
      nu += 100;
      voorrang.handeling();
      gegeven.push(voorrang.ruimte());
    }
    expect(gegeven.filter((aantal) => aantal > 0)).toEqual([2, 2, 2]);
  });
});
