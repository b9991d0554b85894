/** What is kept of an import: how far it is, and what was wrong. */
import type { ClientBase } from 'pg';
import type { Importmelding, Importtellers } from '#db/import/beoordeel';
import type { Bestand } from '#db/import/bestand';
import { kopieer } from '#db/import/kopieer';
import type { Rijplaats } from '#db/import/rijen';

/** An import as the dossier keeps it. */
export interface Importstand extends Importtellers, Rijplaats {
  readonly importId: string;
  readonly windows1252: number;
}

/** Who imports which file, and how. */
export interface Importaanvraag {
  readonly bestand: Bestand;
  readonly bestandsnaam: string;
  readonly droog: boolean;
  readonly door: string;
  /** An import that waits already (an upload); otherwise one of the same file that was broken off goes on, or a new one begins. */
  readonly importId?: string;
}

const STAND = `id as "importId", rij, regel, positie::float8 as positie, windows_1252 as "windows1252", nieuw, ongewijzigd, gewijzigd, fout`;

/**
 * Begins an import, or goes on with one of the same file that was broken off. A dry run always begins anew. `hervat` when rows were dealt with
 * before.
 */
export async function openImport(
  client: ClientBase,
  aanvraag: Importaanvraag,
): Promise<{ readonly stand: Importstand; readonly hervat: boolean }> {
  const { bestand, droog } = aanvraag;
  const eerder = aanvraag.importId ?? (droog ? null : await vindAfgebroken(client, bestand.hash));
  const importId = eerder ?? (await schrijfImport(client, aanvraag));
  if (droog && eerder !== null) await beginOpnieuw(client, eerder);
  const { rows } = await client.query<Importstand>(
    `update imports set status = 'bezig', bijgewerkt_op = now(), reden = null where id = $1 returning ${STAND}`,
    [importId],
  );
  const [stand] = rows;
  if (!stand) throw new Error(`import ${importId} bestaat niet`);
  if (stand.positie > 0) return { stand, hervat: true };
  return { stand: { ...stand, positie: bestand.begin }, hervat: false };
}

async function vindAfgebroken(client: ClientBase, hash: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from imports where bestand_hash = $1 and not droog and status <> 'klaar' order by volgnummer desc limit 1`,
    [hash],
  );
  return rows[0]?.id ?? null;
}

async function schrijfImport(
  client: ClientBase,
  { bestand, bestandsnaam, droog, door }: Importaanvraag,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into imports (bestandsnaam, bestand_hash, bytes, droog, door) values ($1, $2, $3, $4, $5) returning id`,
    [bestandsnaam, bestand.hash, bestand.bytes, droog, door],
  );
  return rows[0]?.id ?? '';
}

/** A dry run keeps nothing to go on from. */
async function beginOpnieuw(client: ClientBase, importId: string): Promise<void> {
  await client.query('delete from importmeldingen where import_id = $1', [importId]);
  await client.query(
    `update imports set positie = 0, rij = 1, regel = 1, windows_1252 = 0, nieuw = 0, ongewijzigd = 0, gewijzigd = 0, fout = 0
     where id = $1`,
    [importId],
  );
}

/** Keeps how far an import is, inside the transaction of the batch. */
export async function bewaarStand(client: ClientBase, stand: Importstand): Promise<void> {
  const { importId, rij, regel, positie, windows1252, nieuw, ongewijzigd, gewijzigd, fout } = stand;
  await client.query(
    `update imports set rij = $2, regel = $3, positie = $4, windows_1252 = $5, nieuw = $6, ongewijzigd = $7, gewijzigd = $8, fout = $9,
            bijgewerkt_op = clock_timestamp() where id = $1`,
    [importId, rij, regel, positie, windows1252, nieuw, ongewijzigd, gewijzigd, fout],
  );
}

/** Keeps what is to be told of the rows of a batch. */
export async function bewaarMeldingen(
  client: ClientBase,
  importId: string,
  meldingen: readonly Importmelding[],
): Promise<void> {
  const volg = new Map<number, number>();
  const rijen = meldingen.map(({ rij, regel, referentie, kolom, soort, reden }) => {
    const nummer = (volg.get(rij) ?? 0) + 1;
    volg.set(rij, nummer);
    return [importId, rij, nummer, regel, referentie, kolom, soort, reden];
  });
  const kolommen = ['import_id', 'rij', 'volg', 'regel', 'referentie', 'kolom', 'soort', 'reden'];
  await kopieer(client, { tabel: 'importmeldingen', kolommen, rijen });
}

/** An upload that was imported is not needed any more; nor is it for the dry run that came before. */
export async function vergeetUpload(client: ClientBase, pad: string): Promise<void> {
  await client.query('update imports set pad = null where pad = $1', [pad]);
}

/** Ends a run: `klaar`, `gestopt` to go on later, or `mislukt` with the reason. */
export async function sluitImport(
  client: ClientBase,
  importId: string,
  status: 'klaar' | 'gestopt' | 'mislukt',
  reden: string | null = null,
): Promise<void> {
  await client.query(
    `update imports set status = $2, reden = $3, bijgewerkt_op = clock_timestamp(),
            klaar_op = case when $2 = 'klaar' then clock_timestamp() end where id = $1`,
    [importId, status, reden],
  );
}
