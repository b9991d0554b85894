import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import type { Demodiensten } from '#db/demo/diensten';
import { laadOvergenomen } from '#db/demo/overgenomen/laad';
import { speelVerhalen } from '#db/demo/uitvoering';
import { demoverhalen } from '#db/demo/verhalen/index';
import type { Verhaal } from '#db/demo/verhaal';
import { registreerAanmelding, type GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import type { Datum } from '#domain/waarden/datum';
import { beginVan, datumOp } from '#domain/waarden/tijd';

/**
 * Fills an empty dossier with made-up zaken in every fase, played through the same steps as real ones; `momentMs` is now. All or nothing, and
 * once: a dossier that has them already stays as it is. Returns how many demo zaken there are.
 */
export async function laadDemo(
  databaseUrl: string,
  diensten: Demodiensten,
  momentMs: number = Date.now(),
): Promise<{ readonly zaken: number }> {
  const knex = maakVerbinding(databaseUrl, { naam: 'herstelbalie-demo', poolgrootte: 2 });
  try {
    const { zaken } = await knex.transaction(async (trx) => {
      await trx.raw(`select pg_advisory_xact_lock(hashtext('herstelbalie-demo'))`);
      const bestaand = await telDemozaken(trx);
      if (bestaand > 0) return { zaken: bestaand };
      await bewaarMedewerkers(trx);
      const vandaag = datumOp(momentMs);
      const zaken = await registreer(trx, demoverhalen(vandaag));
      await speelVerhalen(trx, diensten, zaken, vandaag);
      return { zaken: zaken.length };
    });
    return { zaken: zaken + (await laadOvergenomen({ knex, maakBrief: diensten.maakBrief }, databaseUrl, momentMs)) };
  } finally {
    await knex.destroy();
  }
}

async function telDemozaken(trx: Knex.Transaction): Promise<number> {
  const [rij] = await trx('zaken').whereLike('sleutel', 'demo/%').count<{ aantal: number }[]>('* as aantal');
  return rij?.aantal ?? 0;
}

async function bewaarMedewerkers(trx: Knex.Transaction): Promise<void> {
  const rijen = DEMOGEBRUIKERS.map(({ id, naam, rollen, team }) => ({
    id,
    naam,
    rollen: [...rollen],
    team,
    actief: true,
  }));
  await trx('medewerkers').insert(rijen).onConflict('id').ignore();
}

/** Registers every aanmelding in the order of its day, so that the zaaknummers of a year follow that order. */
async function registreer(
  trx: Knex.Transaction,
  verhalen: readonly Verhaal[],
): Promise<readonly (GeregistreerdeZaak & { readonly verhaal: Verhaal })[]> {
  const zaken = new Map<Verhaal, GeregistreerdeZaak>();
  const dag = ({ aanmelding }: Verhaal): Datum => aanmelding.geregistreerdOp;
  for (const verhaal of [...verhalen].sort((a, b) => (dag(a) < dag(b) ? -1 : dag(a) > dag(b) ? 1 : 0))) {
    const registratie = {
      sleutel: `demo/${verhalen.indexOf(verhaal)}`,
      door: 'noor.de.wit',
      momentMs: beginVan(dag(verhaal), 9),
    };
    const zaak = await registreerAanmelding(trx, { ...verhaal.aanmelding, ...registratie });
    await trx('zaken').where({ id: zaak.zaakId }).update({ demo_verhaal: verhaal.tekst });
    zaken.set(verhaal, zaak);
  }
  return verhalen.map((verhaal) => {
    const zaak = zaken.get(verhaal);
    if (!zaak) throw new Error('een verhaal is niet geregistreerd');
    return { ...zaak, verhaal };
  });
}
