/** A zaak as large as they get, for the budget of the page of a zaak. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { handelendeMet } from '#bench/volume/handelende';
import { speel } from '#db/demo/speel';
import { readToestand } from '#db/queries/toestand.query';
import { datumOp } from '#domain/waarden/tijd';

const DOCUMENTEN = 40;
const GEBEURTENISSEN = 200;

/** Makes one open zaak with 40 documents and 200 events more than it had; returns its number, or null without an open zaak. */
export async function maakDikkeZaak(knex: Knex): Promise<string | null> {
  const zaak = await knex('zaken as z')
    .join('procedures as p', 'p.zaak_id', 'z.id')
    .where({ 'p.procedure_id': 'aanmelding-1', 'p.fase': 'lopend' })
    .orderBy('z.zaaknummer', 'desc')
    .first<{ id: string; zaaknummer: string } | undefined>('z.id', 'z.zaaknummer');
  if (!zaak) return null;
  const [eerder] = await knex('contacten').where({ zaak_id: zaak.id }).count<{ n: number }[]>('* as n');
  if ((eerder?.n ?? 0) >= GEBEURTENISSEN) return zaak.zaaknummer;
  await speelContacten(knex, zaak.id);
  await voegStukkenToe(knex, zaak.id);
  return zaak.zaaknummer;
}

/** A contact is an event with a line in the logboek, done as the web and the workflow do it together. */
async function speelContacten(knex: Knex, zaakId: string): Promise<void> {
  const door = handelendeMet('teamleider');
  const nuMs = Date.now();
  let toestand = await readToestand(knex, zaakId);
  const bord = { knex, maakBrief: () => Promise.reject(new Error('a contact makes no letter')) };
  for (let i = 0; i < GEBEURTENISSEN; i += 1) {
    const gespeeld = await speel(
      bord,
      toestand,
      {
        ...{ soort: 'handeling', op: datumOp(nuMs), sleutel: `bench/${zaakId}/contact/${i}`, door },
        ...{ procedureId: 'aanmelding-1', handeling: 'legContactVast' },
        invoer: { kanaal: 'telefoon', verslag: `De ouder vroeg voor de ${i + 1}e keer hoe het ermee staat.` },
      },
      nuMs,
    );
    toestand = gespeeld.toestand;
  }
}

/** The pages show what is known of a file, not its content, so that a small one does. */
async function voegStukkenToe(knex: Knex, zaakId: string): Promise<void> {
  const inhoud = Buffer.from('%PDF-1.4 stuk van de bench');
  const hash = createHash('sha256').update(inhoud).digest('hex');
  await knex('stukinhoud')
    .insert({
      ...{ hash, inhoud, bytes: inhoud.length, bestandstype: 'pdf' },
      ...{ scanner: 'bench', gescand_op: knex.fn.now() },
    })
    .onConflict('hash')
    .ignore();
  await knex.raw(
    `with nieuw as (insert into stukken (zaak_id) select :zaakId::uuid from generate_series(1, :aantal::int) returning id)
     insert into stukversies (stuk_id, versie, sleutel, hash, soort, jaar, bestandsnaam, omschrijving, door, op, moment)
     select id, 1, 'bench/' || id, :hash, 'overig', null, 'jaaropgave.pdf', 'Jaaropgave van de opvang', 'bench', current_date, now() from nieuw`,
    { zaakId, aantal: DOCUMENTEN, hash },
  );
}
