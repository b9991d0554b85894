/** What the dossier knows already of the people and rows in a batch. */
import type { ClientBase } from 'pg';
import type { Leesbare } from '#db/import/partij';

/** A row that became a zaak before. */
export interface Eerderrij {
  readonly zaaknummer: string;
  readonly vingerafdruk: string;
}

/** A person of the dossier. */
export interface Bekendpersoon {
  readonly persoonId: string;
  readonly openZaak: string | null;
  readonly rekening: { readonly id: string; readonly iban: string } | null;
}

/** Looked up once for a batch, and kept up to date while its rows are decided. */
export interface Bekend {
  readonly rijen: Map<string, Eerderrij>;
  readonly personen: Map<string, Bekendpersoon>;
  /** Household by the name it has in files, and by the bsn of who belongs to it. */
  readonly huishoudenOpNaam: Map<string, string>;
  readonly huishoudenOpBsn: Map<string, string>;
  /** Who in a household got the first toekenning: the bsn by household. */
  readonly forfait: Map<string, string>;
}

/** Knows nothing. */
export function nietsBekend(): Bekend {
  return {
    rijen: new Map(),
    personen: new Map(),
    huishoudenOpNaam: new Map(),
    huishoudenOpBsn: new Map(),
    forfait: new Map(),
  };
}

/**
 * Adds to `bekend` what the dossier knows of these rows; `vergrendel` makes everyone else who registers one of these people wait until the
 * transaction ends. Six questions for a batch, whatever its size.
 */
export async function zoekBekend(
  client: ClientBase,
  rijen: readonly Leesbare[],
  bekend: Bekend,
  vergrendel: boolean,
): Promise<void> {
  const zelf = rijen.map(({ rij }) => rij.persoon.bsn);
  const allen = [...new Set([...zelf, ...rijen.flatMap(({ rij }) => rij.partner?.bsn ?? [])])].sort();
  if (vergrendel) await client.query(VERGRENDEL, [allen]);
  await zoekRijen(client, rijen, bekend);
  await zoekPersonen(client, zelf, bekend);
  await zoekHuishoudens(client, rijen, allen, bekend);
}

/** In one order, so that two imports never wait for each other; the same lock as a registration by hand. */
const VERGRENDEL = `
  select pg_advisory_xact_lock(hashtextextended('persoon ' || b.bsn, 0)) from (select unnest($1::text[]) as bsn order by 1) b`;

async function zoekRijen(client: ClientBase, rijen: readonly Leesbare[], bekend: Bekend): Promise<void> {
  const { rows } = await client.query<Eerderrij & { sleutel: string }>(
    `select r.sleutel, r.vingerafdruk, z.zaaknummer from importrijen r join zaken z on z.id = r.zaak_id
     where r.sleutel = any($1)`,
    [rijen.map(({ sleutel }) => sleutel)],
  );
  for (const { sleutel, ...rij } of rows) zetErbij(bekend.rijen, sleutel, rij);
}

async function zoekPersonen(client: ClientBase, bsns: readonly string[], bekend: Bekend): Promise<void> {
  const { rows } = await client.query<Persoonrij>(
    `select p.bsn, p.id as "persoonId", r.id as "rekeningId", r.iban,
            (select min(z.zaaknummer) from zaken z join zaak_overzicht o on o.zaak_id = z.id
             where z.persoon_id = p.id and o.afgesloten_op is null) as "openZaak"
     from personen p left join rekeningen r on r.persoon_id = p.id and r.vervallen_op is null
     where p.bsn = any($1)`,
    [bsns],
  );
  for (const { bsn, persoonId, openZaak, rekeningId, iban } of rows) {
    const rekening = rekeningId !== null && iban !== null ? { id: rekeningId, iban } : null;
    zetErbij(bekend.personen, bsn, { persoonId, openZaak, rekening });
  }
}

interface Persoonrij {
  readonly bsn: string;
  readonly persoonId: string;
  readonly openZaak: string | null;
  readonly rekeningId: string | null;
  readonly iban: string | null;
}

async function zoekHuishoudens(
  client: ClientBase,
  rijen: readonly Leesbare[],
  bsns: readonly string[],
  bekend: Bekend,
): Promise<void> {
  const namen = [...new Set(rijen.flatMap(({ rij }) => rij.huishouden ?? []))];
  const opNaam = await client.query<Paar>(
    `select distinct on (r.huishouden) r.huishouden as sleutel, z.huishouden_id as id
     from importrijen r join zaken z on z.id = r.zaak_id where r.huishouden = any($1) order by r.huishouden, z.zaaknummer`,
    [namen],
  );
  const opBsn = await client.query<Paar>(
    `select p.bsn as sleutel, z.huishouden_id as id from zaken z join personen p on p.id = z.persoon_id where p.bsn = any($1)
     union all
     select b.bsn, z.huishouden_id from zaak_betrokkenen b join zaken z on z.id = b.zaak_id
     where b.rol = 'toeslagpartner' and b.bsn = any($1)`,
    [bsns],
  );
  for (const { sleutel, id } of opNaam.rows) zetErbij(bekend.huishoudenOpNaam, sleutel, id);
  for (const { sleutel, id } of opBsn.rows) zetErbij(bekend.huishoudenOpBsn, sleutel, id);
  await zoekForfait(client, [...opNaam.rows, ...opBsn.rows], bekend);
}

interface Paar {
  readonly sleutel: string;
  readonly id: string;
}

async function zoekForfait(client: ClientBase, huishoudens: readonly Paar[], bekend: Bekend): Promise<void> {
  const { rows } = await client.query<{ id: string; bsn: string }>(
    `select distinct on (z.huishouden_id) z.huishouden_id as id, p.bsn
     from besluiten b join zaken z on z.id = b.zaak_id join personen p on p.id = z.persoon_id
     where z.huishouden_id = any($1) and b.besluitsoort = 'eersteToets' and b.uitkomst = 'toegekend'
     order by z.huishouden_id, b.dagtekening, z.zaaknummer`,
    [[...new Set(huishoudens.map(({ id }) => id))]],
  );
  for (const { id, bsn } of rows) zetErbij(bekend.forfait, id, bsn);
}

/** What rows before this one brought is newer than what the dossier has. */
function zetErbij<T>(bij: Map<string, T>, sleutel: string, waarde: T): void {
  if (!bij.has(sleutel)) bij.set(sleutel, waarde);
}
