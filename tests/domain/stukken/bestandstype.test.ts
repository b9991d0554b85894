import { BESTANDSTYPEN, bestandstype, herkenBestand } from '#domain/stukken/bestandstype';
import { PROEFPNG, proefpdf, proefzip } from '#tests/support/dossier/bestanden';

const bytes = (...getallen: number[]): Uint8Array => Uint8Array.from(getallen);

/** A zip with one part that is not compressed, as OpenDocument begins. */
function opendocument(soort: string): Uint8Array {
  const mimetype = `application/vnd.oasis.opendocument.${soort}`;
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt32LE(mimetype.length, 18);
  kop.writeUInt32LE(mimetype.length, 22);
  kop.writeUInt16LE(8, 26);
  const deel = Buffer.concat([kop, Buffer.from(`mimetype${mimetype}`)]);
  const vermelding = Buffer.alloc(46);
  vermelding.writeUInt32LE(0x02014b50, 0);
  vermelding.writeUInt16LE(8, 28);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(1, 10);
  einde.writeUInt32LE(deel.length, 16);
  return Buffer.concat([deel, vermelding, Buffer.from('mimetype'), einde]);
}

/** What is said of a file: the kind, or the reason. */
function oordeel(inhoud: Uint8Array, naam: string): string {
  const uitslag = herkenBestand(inhoud, naam);
  return uitslag.ok ? uitslag.type.naam : uitslag.reden;
}

describe('Een bestand dat binnenkomt', () => {
  it.each([
    ['pdf', proefpdf(), 'brief.PDF'],
    ['png', PROEFPNG, 'foto.png'],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 1, 2), 'foto.jpeg'],
    ['tiff', bytes(0x49, 0x49, 0x2a, 0, 8, 0), 'fax.tif'],
    ['tiff', bytes(0x4d, 0x4d, 0, 0x2a, 8, 0), 'fax.tiff'],
    ['odt', opendocument('text'), 'verslag.odt'],
    ['ods', opendocument('spreadsheet'), 'overzicht.ods'],
  ])('is een %s als de inhoud dat zegt', (soort, inhoud, naam) => {
    expect(oordeel(inhoud, naam)).toBe(soort);
  });

  it('is een Word- of Excel-document als de juiste delen erin zitten', async () => {
    expect(oordeel(await proefzip('[Content_Types].xml', 'word/document.xml'), 'a.docx')).toBe('docx');
    expect(oordeel(await proefzip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx')).toBe('xlsx');
  });

  it('met macro’s, uit een oud Office, leeg of van een andere soort komt er niet in, met de reden', async () => {
    const macro = await proefzip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin');
    expect(oordeel(macro, 'a.docx')).toContain('macro’s');
    expect(oordeel(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'a.doc')).toContain('oude versie van Office');
    expect(oordeel(bytes(), 'a.pdf')).toBe('Dit bestand is leeg.');
    expect(oordeel(await proefzip('foto.png'), 'a.zip')).toContain('Dit soort bestand nemen wij niet op');
    expect(oordeel(Buffer.from('MZ een programma'), 'factuur.pdf')).toContain('Dit soort bestand nemen wij niet op');
  });

  it('met een naam die iets anders zegt dan de inhoud komt er niet in', () => {
    expect(oordeel(PROEFPNG, 'brief.pdf')).toBe(
      'De naam eindigt op “.pdf”, maar de inhoud is PNG. Geef het bestand de goede naam.',
    );
    expect(oordeel(proefpdf(), 'zonder-einde')).toContain('maar de inhoud is PDF');
  });

  it('dat is afgekapt is geen document', async () => {
    const heel = await proefzip('[Content_Types].xml', 'word/document.xml');
    for (const lengte of [1, 21, 22, 60, heel.length - 1]) {
      expect(herkenBestand(heel.subarray(0, lengte), 'a.docx').ok).toBe(false);
    }
  });

  it('opent alleen op het scherm als een browser het zelf toont', () => {
    expect(BESTANDSTYPEN.filter((type) => type.toonbaar).map((type) => type.naam)).toEqual(['pdf', 'png', 'jpeg']);
    expect(() => bestandstype('exe')).toThrow('exe');
  });
});
