import { bronverwijzingen } from '#domain/rekenhulp/wetslink';

const WETTEN = 'https://wetten.overheid.nl/jci1.3:c:';

describe('Van bron naar artikel', () => {
  it.each([
    ['Wht 6.10a', [`${WETTEN}BWBR0047436&artikel=6.10a`]],
    ['Awb 4:17 lid 2', [`${WETTEN}BWBR0005537&artikel=4:17&lid=2`]],
    ['Wht 2.7 lid 1; 9.1 lid 1', [`${WETTEN}BWBR0047436&artikel=2.7&lid=1`, `${WETTEN}BWBR0047436&artikel=9.1&lid=1`]],
    ['Algemene termijnenwet art. 3 lid 3', [`${WETTEN}BWBR0002448&artikel=3&lid=3`]],
    [
      'Awb 7:10 lid 1; ECLI:NL:RBZWB:2025:2571',
      [
        `${WETTEN}BWBR0005537&artikel=7:10&lid=1`,
        'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBZWB:2025:2571',
      ],
    ],
    ['Awir (2017)', [`${WETTEN}BWBR0018472`]],
    ['beleid UHT vanaf 10-7-2024', [null]],
  ])('%s', (bron, links) => {
    expect(bronverwijzingen(bron).map(({ href }) => href)).toEqual(links);
  });

  it('houdt de woorden zoals zij zijn', () => {
    expect(bronverwijzingen('Wht 2.10; 2.11').map(({ tekst }) => tekst)).toEqual(['Wht 2.10', '2.11']);
  });
});
