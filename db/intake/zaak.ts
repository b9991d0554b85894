import type { Knex } from 'knex';
import type { Aanmelding, GeregistreerdeZaak, Registratie } from '#db/intake/aanmelding';
import { schrijfStanden } from '#db/vastlegging/standen';
import { schrijfOverzicht } from '#db/vastlegging/zaakoverzicht';
import { begintoestand } from '#domain/processen/begintoestand';
import { maakZaaknummer } from '#domain/waarden/zaaknummer';

/** Everything a new zaak is made of. */
export interface NieuweZaak {
  readonly aanmelding: Aanmelding & Registratie;
  readonly zaakId: string;
  readonly persoonId: string;
  readonly huishoudenId: string;
  readonly team: string;
}

/** Writes the zaak with all that hangs on it, its first position and the request to start its workflow. */
export async function schrijfZaak(trx: Knex.Transaction, zaak: NieuweZaak): Promise<GeregistreerdeZaak> {
  const zaaknummer = await volgendZaaknummer(trx, Number(zaak.aanmelding.geregistreerdOp.slice(0, 4)));
  await trx('zaken').insert(zaakrij(zaak, zaaknummer));
  await schrijfBetrokkenen(trx, zaak);
  await schrijfGeld(trx, zaak);
  const { ontvangenOp, geregistreerdOp, spoed, poststempel, toestemmingGemeente } = zaak.aanmelding;
  const { zaakId, team } = zaak;
  const toestand = begintoestand({
    zaakId,
    zaaknummer,
    ontvangenOp,
    geregistreerdOp,
    spoed,
    team,
    poststempel,
    toestemmingGemeente,
  });
  await schrijfStanden(trx, toestand, null);
  await schrijfOverzicht(trx, toestand, momentVan(zaak));
  await trx('outbox').insert({
    soort: 'zaak.start',
    sleutel: `start/${zaaknummer}`,
    onderwerp: zaaknummer,
    inhoud: JSON.stringify({ zaakId, zaaknummer }),
  });
  return { zaakId, zaaknummer };
}

async function volgendZaaknummer(trx: Knex.Transaction, jaar: number): Promise<string> {
  const antwoord = await trx.raw<{ rows: { nummer: number }[] }>('select volgend_nummer(?, ?) as nummer', [
    'zaak',
    jaar,
  ]);
  return maakZaaknummer(jaar, antwoord.rows[0]?.nummer ?? 0);
}

function zaakrij(
  { aanmelding, zaakId, persoonId, huishoudenId }: NieuweZaak,
  zaaknummer: string,
): Record<string, unknown> {
  return {
    id: zaakId,
    zaaknummer,
    sleutel: aanmelding.sleutel,
    persoon_id: persoonId,
    huishouden_id: huishoudenId,
    ontvangen_op: aanmelding.ontvangenOp,
    poststempel: aanmelding.poststempel,
    geregistreerd_op: aanmelding.geregistreerdOp,
    kanaal: aanmelding.kanaal,
    spoed: aanmelding.spoed,
    buitenland: aanmelding.buitenland,
    toestemming_gemeente: aanmelding.toestemmingGemeente,
    toestemming_slachtofferhulp: aanmelding.toestemmingSlachtofferhulp,
    geregistreerd_door: aanmelding.door,
    aangemaakt_op: new Date(momentVan({ aanmelding })),
  };
}

async function schrijfBetrokkenen(trx: Knex.Transaction, { aanmelding, zaakId }: NieuweZaak): Promise<void> {
  if (aanmelding.betrokkenen.length === 0) return;
  await trx('zaak_betrokkenen').insert(
    aanmelding.betrokkenen.map((b) => ({
      zaak_id: zaakId,
      rol: b.rol,
      naam: b.naam,
      bsn: b.bsn ?? null,
      geboortedatum: b.geboortedatum ?? null,
      van: b.van ?? null,
      tot: b.tot ?? null,
      hoedanigheid: b.hoedanigheid ?? null,
      ...(b.adres ?? { straat: null, huisnummer: null, postcode: null, plaats: null }),
      telefoon: b.telefoon ?? null,
      email: b.email ?? null,
    })),
  );
}

function momentVan({ aanmelding }: Pick<NieuweZaak, 'aanmelding'>): number {
  return aanmelding.momentMs ?? Date.now();
}

/** The account the ouder gave, not yet checked, and what was received before. */
async function schrijfGeld(trx: Knex.Transaction, { aanmelding, zaakId, persoonId }: NieuweZaak): Promise<void> {
  const moment = new Date(momentVan({ aanmelding }));
  if (aanmelding.rekening) {
    const iban = aanmelding.rekening.iban.replace(/\s/g, '').toUpperCase();
    const bekend = await trx('rekeningen')
      .where({ persoon_id: persoonId, vervallen_op: null })
      .first<{ iban: string } | undefined>('iban');
    if (bekend?.iban !== iban) {
      await trx('rekeningen').where({ persoon_id: persoonId, vervallen_op: null }).update({ vervallen_op: moment });
      await trx('rekeningen').insert({
        persoon_id: persoonId,
        iban,
        tenaamstelling: aanmelding.rekening.tenaamstelling,
        opgegeven_door: aanmelding.door,
        opgegeven_op: moment,
      });
    }
  }
  if (aanmelding.eerderOntvangen) {
    await trx('ontvangsten').insert({
      zaak_id: zaakId,
      sleutel: aanmelding.sleutel,
      regeling: 'eerder ontvangen',
      bedrag_centen: aanmelding.eerderOntvangen,
      op: aanmelding.ontvangenOp,
    });
  }
}
