import { verkenBestand } from '#db/import/bestand';
import { leesRijen, type Bestandsrij } from '#db/import/rijen';
import { schrijfBestand } from '#tests/db/import/bestanden';

const KOP = 'bsn;voornamen;achternaam;geboortedatum;straat;huisnummer;plaats;ontvangen_op';

async function lees(
  inhoud: string | Buffer,
  vanaf?: Bestandsrij['na'] & { readonly rij: number },
): Promise<Bestandsrij[]> {
  const pad = schrijfBestand(inhoud);
  const { kop, begin } = await verkenBestand(pad);
  const rijen: Bestandsrij[] = [];
  for await (const rij of leesRijen(pad, kop, vanaf ?? { positie: begin, regel: 1, rij: 1 })) rijen.push(rij);
  return rijen;
}

const rij = (naam: string): string => `1;Maria;${naam};x;x;x;x;x`;
const namen = (rijen: readonly Bestandsrij[]): readonly string[] =>
  rijen.map(({ inhoud }) => ('waarden' in inhoud ? (inhoud.waarden.get('achternaam') ?? '') : 'KAPOT'));

describe('reading a file', () => {
  it('takes UTF-8 with and without BOM, Windows-1252, and both in one file', async () => {
    const tekst = `${KOP}\n${rij('Öztürk')}\n${rij('Çelik')}\n`;
    expect(namen(await lees(tekst))).toEqual(['Öztürk', 'Çelik']);
    expect(namen(await lees(`\uFEFF${tekst}`))).toEqual(['Öztürk', 'Çelik']);
    expect(namen(await lees(Buffer.from(tekst, 'latin1')))).toEqual(['Öztürk', 'Çelik']);
    const gemengd = await lees(
      Buffer.concat([Buffer.from(`${KOP}\n${rij('Öztürk')}\n`), Buffer.from(`${rij('Çelik')}\n`, 'latin1')]),
    );
    expect(namen(gemengd)).toEqual(['Öztürk', 'Çelik']);
    expect(gemengd.map(({ windows1252 }) => windows1252)).toEqual([0, 1]);
  });

  it('counts rows as a spreadsheet does and lines as an editor does, over quoted line ends and empty rows', async () => {
    const tekst = `${KOP}\r\n1;"Ma\r\nria";A;x;x;x;x;x\r\n;;;;;;;\r\n\r\n${rij('"B; C"')}`;
    const rijen = await lees(tekst);
    expect(rijen.map(({ rij: nummer, regel }) => [nummer, regel])).toEqual([
      [2, 2],
      [5, 6],
    ]);
    expect(namen(rijen)).toEqual(['A', 'B; C']);
  });

  it('loses one row to a quote that is never closed, and no more', async () => {
    const tekst = [KOP, rij('A'), '1;"Maria;B;x;x;x;x;x', rij('C'), rij('"D; E"'), rij('F')].join('\n');
    expect(namen(await lees(tekst))).toEqual(['A', 'KAPOT', 'C', 'D; E', 'F']);
    const aanHetEind = [KOP, rij('A'), '1;"Maria;B;x;x;x;x;x', ...Array.from({ length: 40 }, () => rij('C'))].join(
      '\n',
    );
    expect(namen(await lees(aanHetEind))).toEqual(['A', 'KAPOT', ...Array.from({ length: 40 }, () => 'C')]);
  });

  it('says when a row has too few or too many fields', async () => {
    const rijen = await lees(`${KOP}\n1;2;3\n${rij('A')};y\n${rij('B')};;\n`);
    expect(rijen.map(({ inhoud }) => ('reden' in inhoud ? inhoud.reden : 'goed'))).toEqual([
      'De rij heeft 3 velden en de eerste regel 8.',
      'De rij heeft 9 velden en de eerste regel 8.',
      'goed',
    ]);
  });

  it('goes on from the place behind any row', async () => {
    const tekst = `${KOP}\n${rij('Á')}\n1;"Ma\nria";B;x;x;x;x;x\n${rij('C')}\n`;
    const alle = await lees(tekst);
    for (const [plaats, eerdere] of alle.entries()) {
      expect(await lees(tekst, { ...eerdere.na, rij: eerdere.rij })).toEqual(alle.slice(plaats + 1));
    }
  });

  it('refuses what is no such file, and says why', async () => {
    await expect(lees('')).rejects.toThrow('Het bestand is leeg.');
    await expect(lees('zomaar\ntekst')).rejects.toThrow(/eerste regel van het bestand moet de namen/);
    await expect(lees(Buffer.from(`\uFEFF${KOP}`, 'utf16le'))).rejects.toThrow(/UTF-16/);
    await expect(lees(`${KOP}\n${'x'.repeat(1_500_000)}\n${rij('A')}`)).rejects.toThrow(/langer dan 1 MB/);
  });
});
