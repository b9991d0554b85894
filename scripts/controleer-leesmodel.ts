import { parseArgs } from 'node:util';
import { DREIGT_WERKDAGEN } from '#api/werkvoorraad/keuze';
import { maakVerbinding } from '#db/connection';
import { controleerLeesmodel, type Verschil } from '#db/controle/leesmodel';
import { plusWerkdagen } from '#domain/termijnen/termijn';
import { isDatum, type Datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { openDatabase } from '#scripts/import/database';
import { getal } from '#scripts/import/woorden';
import { dataMap } from '#scripts/servers/mappen';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

const GEBRUIK = `Usage: npm run controleer-leesmodel [-- --op YYYY-MM-DD]
Compares the lists and the numbers above them with a full recomputation of every zaak. Reads only.
--op     the day to count on (default: today)
DATABASE_URL uses a database of your own; otherwise the one of HERSTELBALIE_MAP (default .herstelbalie).
Exit code: 0 everything agrees, 1 something differs or the check failed, 2 wrong arguments.`;

const POSTGRES_POORT = 54_329;
/** A line of progress after so many zaken. */
const PER_REGEL = 5_000;

interface Wens {
  readonly op: Datum;
}

function leesWens(argumenten: readonly string[]): Wens | null {
  try {
    const opties = { op: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...argumenten], options: opties });
    if (values.help === true) return null;
    const op = values.op ?? datumOp(Date.now());
    if (!isDatum(op)) throw new Error('--op must be a date such as 2026-11-24.');
    return { op };
  } catch (fout) {
    throw new StartFout(`${tekstVan(fout)}\n${GEBRUIK}`, 2);
  }
}

function schrijf(verschil: Verschil): void {
  if ('tabel' in verschil) console.log(`VERSCHIL ${verschil.zaaknummer}: ${verschil.tabel}`);
  else {
    const { kring, teller, geteld, getoond } = verschil;
    console.log(`VERSCHIL teller ${teller} van ${kring}: geteld ${geteld}, op het scherm ${getoond}`);
  }
}

async function controleer({ op }: Wens): Promise<number> {
  const poort = Number(process.env['POSTGRES_PORT'] ?? POSTGRES_POORT);
  const meld = (zin: string): void => console.error(zin);
  const database = await openDatabase({ env: process.env, map: dataMap(), poort, meld });
  const knex = maakVerbinding(database.url, { naam: 'herstelbalie-controle', poolgrootte: 1 });
  try {
    const begin = Date.now();
    let regel = PER_REGEL;
    const dagen = { vandaag: op, dreigtTot: plusWerkdagen(op, DREIGT_WERKDAGEN) };
    const { zaken, verschillen } = await controleerLeesmodel(knex, dagen, {
      bijVerschil: schrijf,
      bijVoortgang: (gezien, totaal) => {
        if (gezien < regel && gezien < totaal) return;
        regel = gezien + PER_REGEL;
        const seconden = Math.max(1, Date.now() - begin) / 1000;
        meld(`${getal(gezien)} van ${getal(totaal)} zaken, ${getal(Math.round(gezien / seconden))}/s`);
      },
    });
    const uitkomst = verschillen === 0 ? 'Lijsten en tellers kloppen' : `${getal(verschillen)} verschillen`;
    console.log(
      `${uitkomst}: ${getal(zaken)} zaken nagerekend op ${op}, in ${Math.round((Date.now() - begin) / 1000)} s.`,
    );
    return verschillen === 0 ? 0 : 1;
  } finally {
    await knex.destroy();
    await database.sluit();
  }
}

async function hoofd(): Promise<number> {
  const wens = leesWens(process.argv.slice(2));
  if (wens !== null) return controleer(wens);
  console.log(GEBRUIK);
  return 0;
}

hoofd().then(
  (code) => process.exit(code),
  (fout: unknown) => {
    console.error(fout instanceof StartFout ? fout.message : `De controle is mislukt: ${tekstVan(fout)}`);
    process.exit(fout instanceof StartFout ? fout.exitcode : 1);
  },
);
