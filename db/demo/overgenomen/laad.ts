/** Brings the zaken of the previous system into the demo: by the same import as any other file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { importeer } from '#db/import/importeer';
import { speelVervolg } from '#db/demo/overgenomen/vervolg';
import { GANGEN } from '#db/demo/overgenomen/gangen';
import { demorijen, GEGENEREERD, LAATSTE_REFERENTIE, type Demorij } from '#db/demo/overgenomen/rijen';
import type { Speelbord } from '#db/demo/speel';
import { KOLOMMEN } from '#domain/import/kolommen';
import { datumOp } from '#domain/waarden/tijd';

/** The file as CSV; no value of it holds a separator or a quote. */
function alsCsv(rijen: readonly Demorij[]): string {
  const kolommen = KOLOMMEN.map(({ naam }) => naam).filter((naam) => rijen.some((rij) => rij[naam]));
  return [kolommen, ...rijen.map((rij) => kolommen.map((naam) => rij[naam] ?? ''))]
    .map((velden) => velden.join(';'))
    .join('\n');
}

/** Imports them, once, and says at the public courses where they come from. Throws when a row is refused: then the demo itself is wrong. */
export async function laadOvergenomen(
  { knex, maakBrief }: Speelbord,
  databaseUrl: string,
  momentMs: number,
): Promise<number> {
  // Once: on a later day the same zaken would stand elsewhere, and a demo keeps what was done in it.
  const eerder = await knex('zaken')
    .where({ sleutel: `import/${LAATSTE_REFERENTIE}` })
    .first<{ id: string } | undefined>('id');
  if (eerder) return GANGEN.length + GEGENEREERD;
  const rijen = demorijen(datumOp(momentMs));
  const map = mkdtempSync(join(tmpdir(), 'herstelbalie-overname-'));
  const pad = join(map, 'demo-overname.csv');
  writeFileSync(pad, `${alsCsv(rijen)}\n`);
  try {
    const bestandsnaam = 'demo-overname.csv';
    const { nieuw, fout } = await importeer({
      databaseUrl,
      pad,
      bestandsnaam,
      droog: false,
      door: 'karim.haddad',
      klok: () => momentMs,
    });
    if (fout > 0) throw new Error(`${fout} rijen van de demo zijn geweigerd`);
    for (const { bron, tekst, aanname } of GANGEN)
      await vertel(knex, bron, `${tekst} Bron: ${bron}.${aanname ? ` Aangenomen: ${aanname}.` : ''}`);
    await knex.transaction((trx) => speelVervolg({ knex: trx, maakBrief }, gegenereerd(rijen), datumOp(momentMs)));
    return nieuw;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Keys of the generated ones: a public course stays as its source left it. */
function gegenereerd(rijen: readonly Demorij[]): readonly string[] {
  return rijen.slice(GANGEN.length).map((rij) => `import/${rij['referentie']}`);
}

async function vertel(knex: Knex, referentie: string, tekst: string): Promise<void> {
  await knex('zaken')
    .where({ sleutel: `import/${referentie}` })
    .update({ demo_verhaal: tekst });
}
