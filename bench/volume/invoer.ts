import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WORTEL } from '#scripts/servers/mappen';

/** Generates people who do not exist and divides them over files of these sizes, each with the heading. Returns the paths. */
export async function maakBestanden(map: string, groottes: readonly number[]): Promise<readonly string[]> {
  const aantal = groottes.reduce((som, grootte) => som + grootte, 0);
  const peildatum = new Date().toISOString().slice(0, 10);
  const argumenten = ['--aantal', String(aantal), '--zaad', '1', '--peildatum', peildatum];
  const bron = spawn(process.execPath, [join(WORTEL, 'scripts', 'genereer.mjs'), ...argumenten], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const paden = groottes.map((_grootte, plaats) => join(map, `aanmeldingen-${plaats + 1}.csv`));
  await verdeel(createInterface({ input: bron.stdout }), groottes, paden);
  return paden;
}

/** A row is a line: the generator writes no field of more lines. */
async function verdeel(
  regels: AsyncIterable<string>,
  groottes: readonly number[],
  paden: readonly string[],
): Promise<void> {
  let kop = '';
  let [plaats, over] = [-1, 0];
  let uit: WriteStream | null = null;
  for await (const regel of regels) {
    if (kop === '') {
      kop = regel;
      continue;
    }
    if (over === 0) {
      await sluit(uit);
      plaats += 1;
      over = groottes[plaats] ?? 0;
      uit = createWriteStream(paden[plaats] ?? '');
      uit.write(`${kop}\n`);
    }
    over -= 1;
    if (uit?.write(`${regel}\n`) === false) await once(uit, 'drain');
  }
  await sluit(uit);
  if (plaats !== groottes.length - 1 || over !== 0) throw new Error('the generator gave another number of rows');
}

async function sluit(uit: WriteStream | null): Promise<void> {
  if (uit === null) return;
  uit.end();
  await once(uit, 'close');
}

/** Number of data rows of a file. */
export async function telRijen(pad: string): Promise<number> {
  let rijen = -1;
  for await (const regel of createInterface({ input: createReadStream(pad) })) if (regel !== '') rijen += 1;
  return rijen;
}
