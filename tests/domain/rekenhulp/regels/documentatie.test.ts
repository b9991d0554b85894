import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { exToeslagpartnerRegel } from '#domain/rekenhulp/regels/ex-toeslagpartner';
import { msnpRegel } from '#domain/rekenhulp/regels/msnp';
import { privateSchuldRegel } from '#domain/rekenhulp/regels/private-schuld';
import { BEDRAGREGELS } from '#tests/domain/rekenhulp/regels/bedragregels';

const document = readFileSync(join(__dirname, '../../../../docs/rekenregels-bedragen.md'), 'utf8');
const paragrafen = new Map(document.split('\n## ').map((deel) => [deel.split(' ')[0] ?? '', deel]));

describe('docs/rekenregels-bedragen.md', () => {
  it.each(BEDRAGREGELS)('$regel has a section with its article', ({ regel }) => {
    expect(paragrafen.get(regel)?.split('\n')[0]).toMatch(/— (Wht|WOT) \d/);
  });

  it.each([exToeslagpartnerRegel, privateSchuldRegel])(
    '$regel, whose keys the contract leaves free, explains each of them',
    ({ regel, invoer }) => {
      const tekst = paragrafen.get(regel) ?? '';
      const zonder = Object.entries(invoer)
        .map(([naam, { optioneel }]) => `\`${naam}${optioneel === true ? '?' : ''}\``)
        .filter((sleutel) => !tekst.includes(sleutel));
      expect(zonder).toEqual([]);
    },
  );

  it.each([compensatieRegel, msnpRegel, privateSchuldRegel])(
    '$regel lists every value of its choices',
    ({ regel, invoer }) => {
      const waarden = JSON.stringify(invoer).match(/"waarden":\[[^\]]*\]/g) ?? [];
      const namen = waarden.flatMap((lijst) => JSON.parse(lijst.replace('"waarden":', '')) as string[]);
      const tekst = paragrafen.get(regel) ?? '';
      expect(
        namen.filter((naam) => naam !== 'vooringenomenheid' && naam !== 'geen' && !tekst.includes(`\`${naam}\``)),
      ).toEqual([]);
    },
  );
});
