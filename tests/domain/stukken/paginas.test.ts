import { telPaginas } from '#domain/stukken/paginas';
import { proefpdf } from '#tests/support/dossier/bestanden';

describe('pages of a PDF', () => {
  it('are those of the page tree', () => {
    expect(telPaginas(proefpdf())).toBe(1);
    const boom = '<< /Type /Pages /Count 12 /Kids [4 0 R] >> << /Type /Pages /Count 5 /Parent 3 0 R >>';
    expect(telPaginas(Buffer.from(boom))).toBe(12);
  });

  it('are counted one by one without a count, and unknown when packed away', () => {
    expect(telPaginas(Buffer.from('<< /Type /Page >> << /Type/Page >>'))).toBe(2);
    expect(telPaginas(Buffer.from('%PDF-1.7 stream xyz endstream'))).toBeNull();
  });
});
