/** A PDF of one page with a few lines, made without a printer: enough for an example that one can open. */

/** Where the first line stands and how far apart they are, in points from the bottom left of an A4. */
const BLAD = { breedte: 595, hoogte: 842, links: 72, boven: 760, regel: 20 } as const;

/** The bytes of the PDF. `regels` are plain letters; the first is the heading. Every page says that it is made up. */
export function maakDemopdf(regels: readonly string[]): Buffer {
  const tekst = ['Verzonnen voorbeeld, geen echt stuk', '', ...regels]
    .map((regel, n) => regelopdracht(regel, n))
    .join('\n');
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${BLAD.breedte} ${BLAD.hoogte}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(tekst, 'latin1')} >>\nstream\n${tekst}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return Buffer.from(metIndex(objecten), 'latin1');
}

function regelopdracht(regel: string, n: number): string {
  const veilig = regel.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${n === 2 ? 16 : 11} Tf ${BLAD.links} ${BLAD.boven - n * BLAD.regel} Td (${veilig}) Tj ET`;
}

/** The objects one after the other, with at the end where each begins. */
function metIndex(objecten: readonly string[]): string {
  let geheel = '%PDF-1.4\n';
  const plaatsen = objecten.map((object, n) => {
    const plaats = geheel.length;
    geheel += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(plaats).padStart(10, '0')} 00000 n \n`;
  });
  const aantal = objecten.length + 1;
  const index = `xref\n0 ${aantal}\n0000000000 65535 f \n${plaatsen.join('')}`;
  return `${geheel}${index}trailer\n<< /Size ${aantal} /Root 1 0 R >>\nstartxref\n${geheel.length}\n%%EOF\n`;
}
