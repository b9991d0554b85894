import type { Knex } from 'knex';
import { schrijfEffecten } from '#db/vastlegging/effecten/index';
import { geefTakenDoor } from '#db/vastlegging/effecten/taken';
import { EERSTE_HASH, schrijfLogboek, wie } from '#db/vastlegging/logboek';
import { schrijfStanden } from '#db/vastlegging/standen';
import { alsWeigering, VolgnummerPastNiet } from '#db/vastlegging/weigering';
import type { Briefopmaak } from '#db/vastlegging/werk';
import { voorbereid } from '#db/voorbereid';
import { schrijfOverzicht } from '#db/vastlegging/zaakoverzicht';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Vastgelegd, VastTeLeggen } from '#domain/processen/vastlegging';
import type { Invoer } from '#domain/processen/velden';

/**
 * Writes an accepted event with everything it leads to, in one transaction (that of the caller when it has one). The key of the event makes a second delivery find the first:
 * it then returns the same answer and writes nothing. Throws `DossierWeigering` when a lock of the database says no, and
 * `VolgnummerPastNiet` when the event does not follow on the last one.
 */
export async function legVast(knex: Knex, vast: VastTeLeggen, maakBrief: Briefopmaak): Promise<Vastgelegd> {
  try {
    if (knex.isTransaction) return await schrijf(knex as Knex.Transaction, vast, maakBrief);
    return await knex.transaction((trx) => schrijf(trx, vast, maakBrief));
  } catch (fout) {
    throw alsWeigering(fout);
  }
}

async function schrijf(trx: Knex.Transaction, vast: VastTeLeggen, maakBrief: Briefopmaak): Promise<Vastgelegd> {
  const { toestand } = vast;
  // One event of a zaak at a time; "no key update", so that rows elsewhere that refer to the zaak need not wait.
  await trx.raw(SLOT, [toestand.zaakId]).options(voorbereid('neem-zaak'));
  const stand = await leesStand(trx, vast);
  if (stand.eerder) return stand.eerder;
  if (toestand.volgnummer !== stand.volgnummer + 1) {
    throw new VolgnummerPastNiet(toestand.zaaknummer, stand.volgnummer, toestand.volgnummer);
  }
  const briefIds: string[] = [];
  if (stand.toestand.behandelaarId !== toestand.behandelaarId) await geefTakenDoor(trx, toestand);
  await schrijfEffecten({ trx, vast, invoer: stand.invoer, maakBrief, briefIds });
  const vastgelegd = { volgnummer: toestand.volgnummer, briefIds };
  await trx('handelingen').insert(handelingrij(vast, vastgelegd)).options(voorbereid('schrijf-handeling'));
  await schrijfLogboek(trx, vast, stand.vorigeHash);
  await schrijfStanden(trx, toestand, stand.toestand);
  await schrijfOverzicht(trx, toestand, vast.momentMs);
  return vastgelegd;
}

/** What the dossier has of a zaak at the moment its turn comes. */
interface Stand {
  readonly volgnummer: number;
  /** Hash of the last line of its logboek. */
  readonly vorigeHash: string;
  readonly invoer: Invoer;
  /** The position before this event. */
  readonly toestand: Zaaktoestand;
  /** The answer given before, when this event was written already. */
  readonly eerder: Vastgelegd | null;
}

const SLOT = 'select 1 from zaken where id = ? for no key update';

const STAND = `
  select t.volgnummer, t.toestand, h.zaak_id as "eerdereZaak", h.resultaat, i.gegevens,
         (select l.hash from logboek l where l.zaak_id = t.zaak_id order by l.volgnummer desc, l.regel desc limit 1) as hash
  from zaak_toestanden t
  left join handelingen h on h.sleutel = :sleutel
  left join handeling_invoer i on i.sleutel = :sleutel and i.zaak_id = t.zaak_id
  where t.zaak_id = :zaakId`;

/** Reads after the lock was taken: in the same statement it would still see what was there before the wait. */
async function leesStand(trx: Knex.Transaction, { gebeurtenis: { sleutel }, toestand }: VastTeLeggen): Promise<Stand> {
  const { zaakId, zaaknummer } = toestand;
  const antwoord = await trx.raw<{ rows: Standrij[] }>(STAND, { sleutel, zaakId }).options(voorbereid('lees-stand'));
  const rij = antwoord.rows[0];
  if (!rij) throw new Error(`${zaaknummer} staat niet in het dossier`);
  if (rij.eerdereZaak !== null && rij.eerdereZaak !== zaakId)
    throw new Error(`sleutel ${sleutel} hoort bij een andere zaak`);
  return {
    volgnummer: rij.volgnummer,
    vorigeHash: rij.hash ?? EERSTE_HASH,
    invoer: rij.gegevens ?? {},
    toestand: rij.toestand,
    eerder: rij.eerdereZaak === null ? null : rij.resultaat,
  };
}

interface Standrij {
  readonly volgnummer: number;
  readonly toestand: Zaaktoestand;
  readonly eerdereZaak: string | null;
  readonly resultaat: Vastgelegd | null;
  readonly gegevens: Invoer | null;
  readonly hash: string | null;
}

function handelingrij(vast: VastTeLeggen, vastgelegd: Vastgelegd): Record<string, unknown> {
  const { gebeurtenis, toestand } = vast;
  return {
    sleutel: gebeurtenis.sleutel,
    zaak_id: toestand.zaakId,
    volgnummer: toestand.volgnummer,
    soort: gebeurtenis.soort,
    naam: naamVan(gebeurtenis),
    procedure_id: gebeurtenis.soort === 'start' ? null : gebeurtenis.procedureId,
    door: wie(vast),
    rollen: gebeurtenis.soort === 'handeling' ? [...gebeurtenis.door.rollen] : [],
    op: gebeurtenis.op,
    moment: new Date(vast.momentMs),
    invoer: JSON.stringify(invoerVan(gebeurtenis)),
    feiten: vast.feiten ? JSON.stringify(vast.feiten) : null,
    resultaat: JSON.stringify(vastgelegd),
  };
}

function naamVan(gebeurtenis: Gebeurtenis): string {
  switch (gebeurtenis.soort) {
    case 'start':
      return 'start';
    case 'handeling':
      return gebeurtenis.handeling;
    case 'klok':
      return `${gebeurtenis.klok}:${gebeurtenis.signaal}`;
    case 'bericht':
      return gebeurtenis.bericht;
  }
}

function invoerVan(gebeurtenis: Gebeurtenis): Invoer {
  if (gebeurtenis.soort === 'handeling') return gebeurtenis.invoer;
  return gebeurtenis.soort === 'bericht' ? gebeurtenis.gegevens : {};
}
