/** Compares the read model of the lists, and every number above them, with a full recomputation from the positions of all zaken. */
import { TOEGEKEND } from '#db/vastlegging/zaakoverzicht';
import type { Knex } from 'knex';
import { controleerStanden, doorloopStanden, type Afwijking } from '#db/controle/afgeleid';
import { maakTelling, type Telverschil } from '#db/controle/telling';
import type { Dagen } from '#db/queries/werkvoorraad.selectie';

/** Something that differs: a table for a zaak, facts of the dossier in its row, a row too many, or a number above a list. */
export type Verschil =
  | Afwijking
  | { readonly zaaknummer: string; readonly tabel: 'zaak_overzicht (dossier)' | 'zaak_overzicht (zonder stand)' }
  | Telverschil;

/** What a check tells while it runs. */
export interface Controlemelder {
  readonly bijVoortgang: (gezien: number, totaal: number) => void;
  readonly bijVerschil: (verschil: Verschil) => void;
}

/** How it ended. */
export interface Controleslot {
  readonly zaken: number;
  readonly verschillen: number;
}

/**
 * Checks everything as it was at one moment, also while people work on. Reads page by page and tells each difference at once, so that memory
 * does not grow with the number of zaken.
 */
export async function controleerLeesmodel(knex: Knex, dagen: Dagen, melder: Controlemelder): Promise<Controleslot> {
  return knex.transaction(
    async (trx) => {
      let verschillen = 0;
      const meld = (gevonden: readonly Verschil[]): void => {
        verschillen += gevonden.length;
        for (const verschil of gevonden) melder.bijVerschil(verschil);
      };
      const { aantal } = await trx('zaak_toestanden').first<{ aantal: number }>(trx.raw('count(*)::int as aantal'));
      const telling = maakTelling(dagen);
      let gezien = 0;
      for await (const standen of doorloopStanden(trx)) {
        meld(await controleerStanden(trx, standen));
        meld(
          await controleerDossierfeiten(
            trx,
            standen.map(({ zaakId }) => zaakId),
          ),
        );
        for (const stand of standen) telling.tel(stand);
        gezien += standen.length;
        melder.bijVoortgang(gezien, aantal);
      }
      meld(await vindZonderStand(trx));
      meld(await telling.vergelijk(trx));
      return { zaken: gezien, verschillen };
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}

/** Columns that follow from the dossier instead of from the position, as `schrijfOverzicht` writes them. */
async function controleerDossierfeiten(trx: Knex, zaakIds: readonly string[]): Promise<readonly Verschil[]> {
  const { rows } = await trx.raw<{ rows: { zaaknummer: string }[] }>(
    `select z.zaaknummer
     from zaken z join personen p on p.id = z.persoon_id join zaak_overzicht o on o.zaak_id = z.id
     where z.id = any(?::uuid[])
       and (o.zaaknummer, o.persoon_id, o.naam, o.zoeknaam, o.geboortedatum, o.ontvangen_op, o.bedrag_centen) is distinct from
           (z.zaaknummer, p.id, concat_ws(' ', p.voorletters, nullif(p.tussenvoegsel, ''), p.achternaam), p.zoeknaam, p.geboortedatum,
            z.ontvangen_op, ${TOEGEKEND})
     order by z.zaaknummer`,
    [[...zaakIds]],
  );
  return rows.map(({ zaaknummer }) => ({ zaaknummer, tabel: 'zaak_overzicht (dossier)' }));
}

async function vindZonderStand(trx: Knex): Promise<readonly Verschil[]> {
  const nummers = await trx('zaak_overzicht as o')
    .leftJoin('zaak_toestanden as t', 't.zaak_id', 'o.zaak_id')
    .whereNull('t.zaak_id')
    .orderBy('o.zaaknummer')
    .limit(1000)
    .pluck<string[]>('o.zaaknummer');
  return nummers.map((zaaknummer) => ({ zaaknummer, tabel: 'zaak_overzicht (zonder stand)' }));
}
