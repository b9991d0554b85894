import type { Knex } from 'knex';
import { EERSTE_HASH, regelhash, type Logboekfeiten } from '#db/vastlegging/logboek';

/** A place where the logboek of a zaak does not hold together. */
export interface Ketenbreuk {
  readonly zaaknummer: string;
  /** Event and line from which it no longer holds. */
  readonly volgnummer: number;
  readonly regel: number;
  readonly wat: 'regel gewijzigd' | 'keten verbroken' | 'gebeurtenis ontbreekt';
}

interface Rij {
  readonly volgnummer: number;
  readonly regel: number;
  readonly procedureId: string | null;
  readonly code: string;
  readonly tekst: string;
  readonly door: string | null;
  readonly op: string;
  readonly moment: Date;
  readonly vorige: string;
  readonly hash: string;
}

interface Zaakrij {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly volgnummer: number;
}

/**
 * Recomputes the chain of every zaak (or of one) and returns where it breaks: a changed line, a line taken out or put in, or an event of
 * which no line is left, the last ones included. Empty when all is well. Reads one zaak at a time, so memory stays small.
 */
export async function controleerHashketens(knex: Knex, zaaknummer?: string): Promise<readonly Ketenbreuk[]> {
  const breuken: Ketenbreuk[] = [];
  let na = '';
  for (;;) {
    const zaken = await knex('zaken as z')
      .join('zaak_toestanden as t', 't.zaak_id', 'z.id')
      .where('z.zaaknummer', '>', na)
      .modify((vraag) => void (zaaknummer !== undefined && vraag.where('z.zaaknummer', zaaknummer)))
      .orderBy('z.zaaknummer')
      .limit(500)
      .select<Zaakrij[]>({ zaakId: 'z.id', zaaknummer: 'z.zaaknummer', volgnummer: 't.volgnummer' });
    for (const zaak of zaken) breuken.push(...(await controleerZaak(knex, zaak)));
    const laatste = zaken.at(-1);
    if (!laatste) return breuken;
    na = laatste.zaaknummer;
  }
}

async function controleerZaak(knex: Knex, zaak: Zaakrij): Promise<readonly Ketenbreuk[]> {
  const rijen = await knex('logboek').where({ zaak_id: zaak.zaakId }).orderBy(['volgnummer', 'regel']).select<Rij[]>({
    volgnummer: 'volgnummer',
    regel: 'regel',
    procedureId: 'procedure_id',
    code: 'code',
    tekst: 'tekst',
    door: 'door',
    op: 'op',
    moment: 'moment',
    vorige: 'vorige_hash',
    hash: 'hash',
  });
  const breuk = eersteBreuk(zaak, rijen);
  return breuk ? [breuk] : [];
}

function eersteBreuk(zaak: Zaakrij, rijen: readonly Rij[]): Ketenbreuk | null {
  let vorige = EERSTE_HASH;
  let gezien = 0;
  for (const rij of rijen) {
    const plaats = { zaaknummer: zaak.zaaknummer, volgnummer: rij.volgnummer, regel: rij.regel };
    if (rij.volgnummer > gezien + 1)
      return { ...plaats, volgnummer: gezien + 1, regel: 1, wat: 'gebeurtenis ontbreekt' };
    if (rij.vorige !== vorige) return { ...plaats, wat: 'keten verbroken' };
    if (regelhash(vorige, feitenVan(zaak, rij)) !== rij.hash) return { ...plaats, wat: 'regel gewijzigd' };
    vorige = rij.hash;
    gezien = rij.volgnummer;
  }
  const ontbreekt = {
    zaaknummer: zaak.zaaknummer,
    volgnummer: gezien + 1,
    regel: 1,
    wat: 'gebeurtenis ontbreekt',
  } as const;
  return gezien < zaak.volgnummer ? ontbreekt : null;
}

function feitenVan(zaak: Zaakrij, rij: Rij): Logboekfeiten {
  const { volgnummer, regel, procedureId, code, tekst, door, op, moment } = rij;
  return { zaakId: zaak.zaakId, volgnummer, regel, procedureId, code, tekst, door, op, momentMs: moment.getTime() };
}
