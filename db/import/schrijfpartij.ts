import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Inschrijving } from '#db/import/beoordeel';
import { maakBetaalopdrachten } from '#db/import/betalingrijen';
import { kopieer } from '#db/import/kopieer';
import { Nummerreserve } from '#db/import/nummers';
import { STANDTABELLEN } from '#db/import/standrijen';
import {
  maakDelen,
  overnamesleutel,
  ZAAKTABELLEN,
  type Schrijfomgeving,
  type Zaakschrijving,
} from '#db/import/zaakrijen';
import { maakOverzicht } from '#db/vastlegging/overzicht';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { maakZaaknummer } from '#domain/waarden/zaaknummer';

/** Writes the zaken of a batch with everything that hangs on them, inside the transaction of the connection. */
export async function schrijfPartij(
  client: ClientBase,
  inschrijvingen: readonly Inschrijving[],
  om: Schrijfomgeving,
): Promise<void> {
  if (inschrijvingen.length === 0) return;
  const zaken = await nummer(client, inschrijvingen);
  await werkPersonenBij(client, zaken);
  await laatRekeningenVervallen(client, zaken, om);
  for (const deel of maakDelen([...ZAAKTABELLEN, ...STANDTABELLEN], zaken, om)) await kopieer(client, deel);
  await kopieer(client, await maakBetaalopdrachten(client, zaken, om));
  await schrijfOverzichten(client, zaken, om);
}

async function nummer(client: ClientBase, inschrijvingen: readonly Inschrijving[]): Promise<readonly Zaakschrijving[]> {
  const jaar = ({ rij }: Inschrijving): string => rij.geregistreerdOp.slice(0, 4);
  const nummers = await Nummerreserve.neem(client, 'zaak', inschrijvingen.map(jaar));
  return inschrijvingen.map((inschrijving) => {
    const zaaknummer = maakZaaknummer(Number(jaar(inschrijving)), nummers.geef(jaar(inschrijving)));
    const zaakId = randomUUID();
    const { bekendeRekening, rij } = inschrijving;
    const heeftNieuweRekening = rij.rekening !== null && rij.rekening.iban !== bekendeRekening?.iban;
    return {
      ...inschrijving,
      zaakId,
      zaaknummer,
      toestand: metNummer(inschrijving.toestand, zaakId, zaaknummer),
      rekeningId: heeftNieuweRekening ? randomUUID() : (bekendeRekening?.id ?? null),
      heeftNieuweRekening,
    };
  });
}

/** The acts of the past become the one event in which they were taken over: that is the event whoever approves later has seen. */
function metNummer(toestand: Zaaktoestand, zaakId: string, zaaknummer: string): Zaaktoestand {
  const gedaan = { volgnummer: toestand.volgnummer, sleutel: overnamesleutel(zaaknummer) };
  return {
    ...toestand,
    zaakId,
    zaaknummer,
    procedures: toestand.procedures.map((procedure) => ({
      ...procedure,
      verrichtingen: procedure.verrichtingen.map((verrichting) => ({ ...verrichting, ...gedaan })),
    })),
  };
}

/** What the file leaves open does not wipe what is known of a person. */
async function werkPersonenBij(client: ClientBase, zaken: readonly Zaakschrijving[]): Promise<void> {
  for (const { rij, persoonId, isNieuwePersoon } of zaken) {
    if (isNieuwePersoon) continue;
    const nieuws = Object.entries(rij.persoon).filter(([kolom, waarde]) => waarde !== null && kolom !== 'bsn');
    const zetten = nieuws.map(([kolom], plaats) => `${kolom} = $${plaats + 2}`).join(', ');
    await client.query(`update personen set ${zetten} where id = $1`, [
      persoonId,
      ...nieuws.map(([, waarde]) => waarde),
    ]);
  }
}

async function laatRekeningenVervallen(
  client: ClientBase,
  zaken: readonly Zaakschrijving[],
  { moment }: Schrijfomgeving,
): Promise<void> {
  const oud = zaken.flatMap(({ heeftNieuweRekening, bekendeRekening }) =>
    heeftNieuweRekening && bekendeRekening ? [bekendeRekening.id] : [],
  );
  if (oud.length > 0) await client.query('update rekeningen set vervallen_op = $2 where id = any($1)', [oud, moment]);
}

const OVERZICHT = `
  insert into zaak_overzicht (zaak_id, zaaknummer, persoon_id, naam, zoeknaam, geboortedatum, team, behandelaar_id, spoed, fase, fasetitel,
    procedure_id, wacht_op, uiterste_datum, termijn_titel, ontvangen_op, afgesloten_op, bedrag_centen, volgnummer, bijgewerkt_op)
  select z.id, z.zaaknummer, p.id, concat_ws(' ', p.voorletters, nullif(p.tussenvoegsel, ''), p.achternaam), p.zoeknaam, p.geboortedatum,
         r.team, r.behandelaar, r.spoed, r.fase, r.fasetitel, r."procedureId", r."wachtOp", r."uitersteDatum", r."termijnTitel",
         z.ontvangen_op, r.afgesloten, r.bedrag, r.volgnummer, $2
  from jsonb_to_recordset($1::jsonb) as r("zaakId" uuid, team text, behandelaar text, spoed boolean, fase text, fasetitel text,
    "procedureId" text, "wachtOp" text, "uitersteDatum" date, "termijnTitel" text, afgesloten date, bedrag bigint, volgnummer int)
  join zaken z on z.id = r."zaakId" join personen p on p.id = z.persoon_id`;

async function schrijfOverzichten(
  client: ClientBase,
  zaken: readonly Zaakschrijving[],
  { moment }: Schrijfomgeving,
): Promise<void> {
  const rijen = zaken.map(({ toestand, overgenomen }) => ({
    ...maakOverzicht(toestand),
    zaakId: toestand.zaakId,
    team: toestand.team,
    behandelaar: toestand.behandelaarId,
    spoed: toestand.spoed,
    afgesloten: toestand.afgeslotenOp,
    volgnummer: toestand.volgnummer,
    bedrag: toegekend(overgenomen),
  }));
  await client.query(OVERZICHT, [JSON.stringify(rijen), moment]);
}

function toegekend(overgenomen: Zaakschrijving['overgenomen']): number | null {
  const bedragen = (overgenomen?.besluiten ?? []).flatMap(({ besluit }) =>
    besluit.uitkomst === 'toegekend' ? [besluit.bedrag] : [],
  );
  return bedragen.length === 0 ? null : bedragen.reduce((som, bedrag) => som + bedrag, 0);
}
