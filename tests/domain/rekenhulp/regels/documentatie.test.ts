import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { betaaldeSchuldenRegel } from '#domain/rekenhulp/regels/betaalde-schulden';
import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { exToeslagpartnerRegel } from '#domain/rekenhulp/regels/ex-toeslagpartner';
import { forfaitRegel } from '#domain/rekenhulp/regels/forfait';
import { kindregelingRegel } from '#domain/rekenhulp/regels/kindregeling';
import { msnpRegel } from '#domain/rekenhulp/regels/msnp';
import { nabestaandenAanvragerRegel } from '#domain/rekenhulp/regels/nabestaanden-aanvrager';
import { nietKotRegel } from '#domain/rekenhulp/regels/niet-kot';
import { overledenKindRegel } from '#domain/rekenhulp/regels/overleden-kind';
import { partnerbedragRegel } from '#domain/rekenhulp/regels/partnerbedrag';
import { partnertoerekeningRegel } from '#domain/rekenhulp/regels/partnertoerekening';
import { privateSchuldRegel } from '#domain/rekenhulp/regels/private-schuld';

const document = readFileSync(join(__dirname, '../../../../docs/rekenregels-bedragen.md'), 'utf8');
const paragrafen = new Map(document.split('\n## ').map((deel) => [deel.split(' ')[0] ?? '', deel]));

const BEDRAGREGELS = [
  forfaitRegel,
  partnerbedragRegel,
  partnertoerekeningRegel,
  compensatieRegel,
  kindregelingRegel,
  overledenKindRegel,
  nabestaandenAanvragerRegel,
  exToeslagpartnerRegel,
  nietKotRegel,
  betaaldeSchuldenRegel,
  privateSchuldRegel,
  msnpRegel,
];

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
