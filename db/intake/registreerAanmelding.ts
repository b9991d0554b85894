import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Aanmelding, GeregistreerdeZaak, Registratie } from '#db/intake/aanmelding';
import { zoekMogelijkeDubbelen } from '#db/intake/dubbelen';
import { bewaarHuishouden, bewaarPersoon, vergrendelPersonen } from '#db/intake/personen';
import { teamVan } from '#db/intake/team';
import { schrijfZaak } from '#db/intake/zaak';
import { weigerDoorDossier } from '#db/vastlegging/weigering';

export type { Aanmelding, GeregistreerdeZaak, Registratie } from '#db/intake/aanmelding';

/**
 * Registers an aanmelding: person, household, zaak, its first position and the request to start its workflow, in one transaction. The same
 * token gives the same zaak again. Throws `DossierWeigering` (code `zaak-bestaat-al`) when this person has an open zaak and nobody
 * confirmed that a second one is meant.
 */
export async function registreerAanmelding(
  knex: Knex,
  aanmelding: Aanmelding & Registratie,
): Promise<GeregistreerdeZaak> {
  return knex.transaction((trx) => registreer(trx, aanmelding));
}

async function registreer(trx: Knex.Transaction, aanmelding: Aanmelding & Registratie): Promise<GeregistreerdeZaak> {
  const { persoon } = aanmelding;
  const partnerBsns = aanmelding.betrokkenen.flatMap((b) => (b.rol === 'toeslagpartner' && b.bsn ? [b.bsn] : []));
  await vergrendelPersonen(trx, [persoon.bsn, ...partnerBsns]);
  const eerder = await vindEerdere(trx, aanmelding.sleutel);
  if (eerder) return eerder;
  if (aanmelding.tweedeZaakBevestigd !== true) await weigerTweedeZaak(trx, aanmelding);
  const persoonId = await bewaarPersoon(trx, persoon);
  const huishoudenId = await bewaarHuishouden(trx, persoon.bsn, partnerBsns);
  return schrijfZaak(trx, {
    aanmelding,
    zaakId: randomUUID(),
    persoonId,
    huishoudenId,
    team: aanmelding.team ?? teamVan(persoon.postcode, aanmelding.buitenland),
  });
}

async function vindEerdere(trx: Knex.Transaction, sleutel: string): Promise<GeregistreerdeZaak | null> {
  const rij = await trx('zaken')
    .where({ sleutel })
    .first<GeregistreerdeZaak | undefined>({ zaakId: 'id', zaaknummer: 'zaaknummer' });
  return rij ?? null;
}

async function weigerTweedeZaak(trx: Knex.Transaction, { persoon }: Aanmelding): Promise<void> {
  const open = (await zoekMogelijkeDubbelen(trx, persoon)).find((dubbele) => dubbele.reden === 'bsn' && dubbele.open);
  if (open?.zaaknummer) {
    throw weigerDoorDossier('zaak-bestaat-al', `Deze ouder heeft al een open zaak: ${open.zaaknummer}.`);
  }
}
