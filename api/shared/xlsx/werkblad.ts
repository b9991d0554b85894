/**
 * Writes a workbook of one sheet row by row. We do this ourselves because libraries for it keep every row in memory and hold up the whole
 * process while they write: five seconds for 100.000 rows, in which nobody else gets a page.
 */
import { maakZip } from '#api/shared/xlsx/zip';
import { dagenTussen, datum, type Datum } from '#domain/waarden/datum';

/** What a cell holds: text (never a formula), a whole number, a day, an amount in cents, or nothing. */
export type Celwaarde = string | number | { readonly datum: Datum } | { readonly centen: number } | null;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Places in the list of styles below. */
const STIJL = { kop: 1, datum: 2, bedrag: 3 } as const;
/** Day 0 of a workbook. */
const BEGIN = datum('1899-12-30');

/** The bytes of a workbook with a head that stays in sight and the given rows. `naam` is that of the sheet, 31 characters at most. */
export function maakWerkboek(
  naam: string,
  kop: readonly string[],
  rijen: AsyncIterable<readonly Celwaarde[]>,
): AsyncGenerator<Buffer> {
  return maakZip([
    { naam: '[Content_Types].xml', inhoud: [INHOUD] },
    { naam: '_rels/.rels', inhoud: [relaties([['officeDocument', 'xl/workbook.xml']])] },
    { naam: 'xl/workbook.xml', inhoud: [werkboek(naam)] },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: [
        relaties([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { naam: 'xl/styles.xml', inhoud: [STIJLEN] },
    { naam: 'xl/worksheets/sheet1.xml', inhoud: blad(kop, rijen) },
  ]);
}

async function* blad(kop: readonly string[], rijen: AsyncIterable<readonly Celwaarde[]>): AsyncGenerator<string> {
  const vast = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${XML}<worksheet xmlns="${HOOFD}"><sheetViews><sheetView workbookViewId="0">${vast}</sheetView></sheetViews><sheetData>`;
  yield `<row>${kop.map((titel) => tekstcel(titel, STIJL.kop)).join('')}</row>`;
  for await (const rij of rijen) yield `<row>${rij.map(cel).join('')}</row>`;
  yield '</sheetData></worksheet>';
}

function cel(waarde: Celwaarde): string {
  if (waarde === null) return '<c/>';
  if (typeof waarde === 'string') return tekstcel(waarde, 0);
  if (typeof waarde === 'number') return `<c><v>${waarde}</v></c>`;
  if ('datum' in waarde) return `<c s="${STIJL.datum}"><v>${dagenTussen(BEGIN, waarde.datum)}</v></c>`;
  return `<c s="${STIJL.bedrag}"><v>${waarde.centen / 100}</v></c>`;
}

function tekstcel(tekst: string, stijl: number): string {
  return `<c t="inlineStr" s="${stijl}"><is><t xml:space="preserve">${veilig(tekst)}</t></is></c>`;
}

function veilig(tekst: string): string {
  // eslint-disable-next-line no-control-regex -- XML cannot hold these in any form
  const schoon = tekst.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return schoon.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function werkboek(naam: string): string {
  const bladen = `<sheets><sheet name="${veilig(naam)}" sheetId="1" r:id="rId1"/></sheets>`;
  return `${XML}<workbook xmlns="${HOOFD}" xmlns:r="${RELATIES}">${bladen}</workbook>`;
}

function relaties(delen: readonly (readonly [soort: string, naar: string])[]): string {
  const regels = delen.map(
    ([soort, naar], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIES}/${soort}" Target="${naar}"/>`,
  );
  return `${XML}<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`;
}

const INHOUD = [
  `${XML}<Types xmlns="${PAKKET}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SOORT}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/></Types>`,
].join('');

/** 14 is the short date of the reader's own country, 4 a number with thousands and two decimals. */
const STIJLEN = [
  `${XML}<styleSheet xmlns="${HOOFD}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>',
  '<xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/>',
  '<xf xfId="0" numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>',
].join('');
