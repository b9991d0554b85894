import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { maakBevolking, type Bevolkingsrij, type Bevolkingswens } from '#domain/bevolking/bevolking';
import { KOLOMMEN } from '#domain/import/kolommen';
import { isDatum } from '#domain/waarden/datum';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

const GEBRUIK = `Usage: npm run --silent genereer -- --aantal N [options] > file.csv

  --aantal N            how many aanmelders (1 to 5000000)
  --zaad N              seed: the same seed gives the same file; default 1
  --peildatum JJJJ-MM-DD  day up to which things have happened; default 2024-04-30
  --help                show this

Writes a CSV file of people who do not exist, to be read with npm run importeer. See docs/importeren.md.`;

function geheel(naam: string, tekst: string, hoogstens: number): number {
  const getal = Number(tekst);
  if (/^\d+$/.test(tekst) && getal >= (naam === '--aantal' ? 1 : 0) && getal <= hoogstens) return getal;
  throw new StartFout(`${naam} must be a whole number up to ${hoogstens}, not "${tekst}".`, 2);
}

/** Reads the command line; null when only the usage was asked for. A word it does not know is an error with exit code 2. */
function leesWens(argumenten: readonly string[]): Bevolkingswens | null {
  const tekst = { type: 'string' } as const;
  let vlaggen: { aantal?: string; zaad?: string; peildatum?: string; help?: boolean };
  try {
    const options = { aantal: tekst, zaad: tekst, peildatum: tekst, help: { type: 'boolean' } } as const;
    vlaggen = parseArgs({ args: [...argumenten], options }).values;
  } catch (fout) {
    throw new StartFout(`${tekstVan(fout)}\n\n${GEBRUIK}`, 2);
  }
  if (vlaggen.help === true) return null;
  if (vlaggen.aantal === undefined) throw new StartFout(`--aantal is required.\n\n${GEBRUIK}`, 2);
  const aantal = geheel('--aantal', vlaggen.aantal, 5_000_000);
  const zaad = geheel('--zaad', vlaggen.zaad ?? '1', 2 ** 32 - 1);
  if (vlaggen.peildatum === undefined) return { aantal, zaad };
  if (!isDatum(vlaggen.peildatum) || vlaggen.peildatum < '2020-08-01') {
    throw new StartFout(`--peildatum must be a day from 2020-08-01, as JJJJ-MM-DD, not "${vlaggen.peildatum}".`, 2);
  }
  return { aantal, zaad, peildatum: vlaggen.peildatum };
}

/** Rows written in one piece. */
const PER_STUK = 500;

/** Writes no faster than the other side reads. */
async function schrijf(wens: Bevolkingswens): Promise<void> {
  const columns = KOLOMMEN.map(({ naam }) => naam);
  let rijen: Bevolkingsrij[] = [];
  let header = true;
  const schrijfStuk = async (): Promise<void> => {
    const tekst = stringify(rijen, { columns, header, delimiter: ';' });
    [rijen, header] = [[], false];
    if (!process.stdout.write(tekst)) await once(process.stdout, 'drain');
  };
  for (const rij of maakBevolking(wens)) {
    rijen.push(rij);
    if (rijen.length >= PER_STUK) await schrijfStuk();
  }
  if (rijen.length > 0) await schrijfStuk();
}

async function hoofd(): Promise<void> {
  const wens = leesWens(process.argv.slice(2));
  if (wens === null) console.log(GEBRUIK);
  else await schrijf(wens);
}

// A reader that has seen enough (head) is no failure.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => process.exit(fout.code === 'EPIPE' ? 0 : 1));
hoofd().catch((fout: unknown) => {
  console.error(tekstVan(fout));
  process.exitCode = fout instanceof StartFout ? fout.exitcode : 1;
});
