import { createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { maakVerbinding } from '#db/connection';
import { Importfout, importeer, type Importopdracht, type Importuitslag } from '#db/import/importeer';
import { findImport } from '#db/queries/importeren.query';
import { leesVerslag } from '#db/queries/importverslag.query';
import { GEBRUIK, leesImportwens, type Importwens } from '#scripts/import/argumenten';
import { openDatabase } from '#scripts/import/database';
import { maakVoortgang } from '#scripts/import/voortgang';
import { duur, getal } from '#scripts/import/woorden';
import { dataMap } from '#scripts/servers/mappen';
import { StartFout, tekstVan } from '#scripts/servers/startfout';

/** Exit code after Ctrl-C, as shells have it. */
const GESTOPT = 130;

/** Ends between two batches at the first signal, at once at the second. */
function luisterNaarSignalen(): () => boolean {
  let gevraagd = false;
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signaal, () => {
      if (gevraagd) process.exit(GESTOPT);
      gevraagd = true;
      console.error('\nDe import stopt na deze partij …');
    });
  }
  return () => gevraagd;
}

function eisBestand(pad: string): void {
  if (!existsSync(pad)) throw new StartFout(`File not found: ${pad}`, 2);
  if (!statSync(pad).isFile()) throw new StartFout(`Not a file: ${pad}`, 2);
}

type Bron = Pick<Importopdracht, 'pad' | 'bestandsnaam' | 'droog' | 'door' | 'importId'>;

/** A file of the command line, or one that was uploaded and waits in the dossier. */
async function vindBron({ bron, droog }: Importwens, url: string): Promise<Bron> {
  if ('pad' in bron) return { pad: bron.pad, bestandsnaam: basename(bron.pad), droog, door: 'import' };
  const knex = maakVerbinding(url, { naam: 'herstelbalie-import', poolgrootte: 1 });
  try {
    const wachtend = await findImport(knex, bron.importId);
    if (!wachtend?.pad) throw new StartFout(`There is no upload that waits as import ${bron.importId}.`, 2);
    eisBestand(wachtend.pad);
    const { pad, bestandsnaam, door } = wachtend;
    return { pad, bestandsnaam, door, droog: wachtend.droog, importId: bron.importId };
  } finally {
    await knex.destroy();
  }
}

/** Writes what was wrong beside the file; nothing when nothing was. */
async function schrijfVerslag(url: string, uitslag: Importuitslag, doel: string): Promise<void> {
  if (uitslag.fout + uitslag.gewijzigd === 0) return;
  const knex = maakVerbinding(url, { naam: 'herstelbalie-import', poolgrootte: 1 });
  try {
    await pipeline(Readable.from(leesVerslag(knex, uitslag.importId)), createWriteStream(doel, { mode: 0o600 }));
  } finally {
    await knex.destroy();
  }
  console.log(`Verslag per rij: ${doel}`);
}

function samenvatting(uitslag: Importuitslag, droog: boolean, seconden: number): string {
  const { nieuw, ongewijzigd, gewijzigd, fout, klaar, windows1252 } = uitslag;
  const wat = droog ? 'Proef: er is niets ingelezen.' : klaar ? 'De import is klaar.' : 'De import is gestopt.';
  const delen = [
    `${getal(nieuw)} nieuw`,
    `${getal(ongewijzigd)} al ingelezen`,
    `${getal(gewijzigd)} gewijzigd sinds de vorige keer`,
    `${getal(fout)} met een fout`,
  ];
  const verder = klaar ? '' : ' Start hetzelfde bestand nog eens om verder te gaan.';
  const gemengd =
    windows1252 > 0 ? `\n${getal(windows1252)} regels waren geen UTF-8 en zijn als Windows-1252 gelezen.` : '';
  return `${wat} ${delen.join(', ')}, in ${duur(seconden)}.${verder}${gemengd}`;
}

async function draai(wens: Importwens): Promise<number> {
  if ('pad' in wens.bron) eisBestand(wens.bron.pad);
  const moetStoppen = luisterNaarSignalen();
  const meld = (zin: string): void => console.error(zin);
  const database = await openDatabase({ env: process.env, map: dataMap(), poort: wens.poort, meld });
  try {
    const bron = await vindBron(wens, database.url);
    const voortgang = maakVoortgang(process.stderr);
    const begin = Date.now();
    const uitslag = await importeer({
      ...bron,
      databaseUrl: database.url,
      moetStoppen,
      bijBegin: ({ bytes }, { stand, hervat }) => {
        if (hervat) meld(`Gaat verder na rij ${getal(stand.rij)}.`);
        voortgang.begin(bytes, stand);
      },
      bijVoortgang: (stand) => voortgang.toon(stand),
    });
    voortgang.klaar();
    console.log(samenvatting(uitslag, bron.droog, (Date.now() - begin) / 1000));
    if ('pad' in wens.bron) await schrijfVerslag(database.url, uitslag, wens.bron.verslag);
    // An upload that was imported is a copy of ours, with nothing left to do.
    else if (uitslag.klaar && !bron.droog) rmSync(bron.pad, { force: true });
    return uitslag.klaar ? 0 : GESTOPT;
  } finally {
    await database.sluit();
  }
}

async function hoofd(): Promise<number> {
  const wens = leesImportwens(process.argv.slice(2), process.env);
  if (wens !== null) return draai(wens);
  console.log(GEBRUIK);
  return 0;
}

hoofd().then(
  (code) => process.exit(code),
  (fout: unknown) => {
    const zin =
      fout instanceof StartFout || fout instanceof Importfout ? fout.message : `The import failed: ${tekstVan(fout)}`;
    console.error(`\n${zin}`);
    process.exit(fout instanceof StartFout ? fout.exitcode : 1);
  },
);
