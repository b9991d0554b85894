/** The list as a file, made while it is read from the dossier. */
import { pipeline } from 'node:stream/promises';
import { stringify, type Stringifier } from 'csv-stringify';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakWerkboek, type Celwaarde } from '#api/shared/xlsx/werkblad';
import { EXPORTKOP, exportregel, exporttekst } from '#api/werkvoorraad/exportregel';
import { leesKeuze, vraagVan, type Werkkeuze } from '#api/werkvoorraad/keuze';
import { doorloopWerkvoorraad } from '#db/queries/werkvoorraad.export.query';
import { telGefilterd } from '#db/queries/werkvoorraad.query';

/** So many zaken go in one file; a spreadsheet of more is no use to anyone. */
const HOOGSTENS = 100_000;

const SOORTEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Sends the list with its filter as a file. What was taken, and how much, is on record before the first row leaves. */
export async function verwerkExport(
  diensten: Diensten,
  soort: keyof typeof SOORTEN,
  req: Request,
  res: Antwoord,
): Promise<void> {
  const keuze = leesKeuze(diensten, (naam) => zoekwaarde(req, naam), res.locals.medewerker);
  const aantal = Math.min(await telGefilterd(diensten.knex, keuze, HOOGSTENS), HOOGSTENS);
  await res.locals.legInzageVast(`werkvoorraad.export.${soort} (${vraagVan(keuze)}; ${aantal} zaken)`, null);
  res.type(SOORTEN[soort]).set('Cache-Control', 'no-store').attachment(`werkvoorraad-${keuze.vandaag}.${soort}`);
  const regels = leesRegels(diensten, keuze);
  try {
    if (soort === 'csv') await pipeline(alsTeksten(regels), maakCsv(), res);
    else await pipeline(maakWerkboek('Werkvoorraad', EXPORTKOP, regels), res);
  } catch (fout) {
    // Whoever closes the window has enough.
    if ((fout as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw fout;
  }
}

async function* leesRegels({ knex }: Diensten, keuze: Werkkeuze): AsyncGenerator<readonly Celwaarde[]> {
  const { sortering, vandaag } = keuze;
  for await (const regel of doorloopWerkvoorraad(knex, keuze, { sortering, hoogstens: HOOGSTENS })) {
    yield exportregel(regel, vandaag);
  }
}

/** Semicolons, a mark that it is UTF-8, and no cell that a spreadsheet takes for a formula. */
function maakCsv(): Stringifier {
  return stringify({
    header: true,
    columns: [...EXPORTKOP],
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

async function* alsTeksten(regels: AsyncIterable<readonly Celwaarde[]>): AsyncGenerator<string[]> {
  for await (const regel of regels) yield regel.map(exporttekst);
}
