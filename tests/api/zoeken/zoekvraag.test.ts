import { leesZoekvraag } from '#api/zoeken/zoekvraag';

describe('what is typed in the search box', () => {
  it.each([
    ['ZK-2026-0004711', 'ZK-2026-0004711'],
    ['zk-2026-4711', 'ZK-2026-0004711'],
    ['  zk 2026 4711 ', 'ZK-2026-0004711'],
    ['ZK20260004711', 'ZK-2026-0004711'],
  ])('%p is a zaaknummer', (getypt, zaaknummer) => {
    expect(leesZoekvraag(getypt)).toEqual({ soort: 'zaaknummer', zaaknummer });
  });

  it.each(['111222333', '1112.22.333', '111 222 333'])('%p is a BSN', (getypt) => {
    expect(leesZoekvraag(getypt)).toEqual({ soort: 'bsn', bsn: '111222333' });
  });

  it('nine digits that fail the elfproef are not searched for', () => {
    expect(leesZoekvraag('123456789')).toEqual({ soort: 'geenBsn' });
  });

  it.each([
    ['12-3-1984', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['12/03/1984', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['12 3 1984', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['12031984', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['1984-03-12', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['12 Maart 1984', '1984-03-12', '1984-03-12', 'geboren op 12 maart 1984'],
    ['1984', '1984-01-01', '1984-12-31', 'geboren in 1984'],
  ])('%p is a day or year of birth', (getypt, van, tot, tekst) => {
    expect(leesZoekvraag(getypt)).toEqual({ soort: 'persoon', woorden: [], geboren: { van, tot, tekst } });
  });

  it.each([
    ['jansen', ['jansen']],
    ['M. van der Berg', ['Berg']],
    ['el Amrani', ['Amrani']],
    ['Van', ['Van']],
    ["'t Hart", ['Hart']],
    ['Jansen-Öztürk, Meryem', ['Jansen-Öztürk', 'Meryem']],
  ])('%p is a name', (getypt, woorden) => {
    expect(leesZoekvraag(getypt)).toEqual({ soort: 'persoon', woorden, geboren: null });
  });

  it.each(['jansen 1984', '1984 jansen'])('%p is a name with a year', (getypt) => {
    expect(leesZoekvraag(getypt)).toMatchObject({ woorden: ['jansen'], geboren: { van: '1984-01-01' } });
  });

  it('a day that does not exist leaves its year', () => {
    expect(leesZoekvraag('jansen 31-2-1984')).toMatchObject({
      woorden: ['jansen'],
      geboren: { tekst: 'geboren in 1984' },
    });
  });

  it.each(['', '   ', 'a', '%', '12', 'M.'])('%p is too little', (getypt) => {
    expect(leesZoekvraag(getypt)).toEqual({ soort: 'leeg' });
  });
});
