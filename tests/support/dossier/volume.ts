import type { Knex } from 'knex';

/** Everything about ouder `i` follows from `i`: the same dossier every time. */
const OUDERS = `
  create temp table ouders on commit drop as select i, md5('persoon' || i)::uuid as persoon_id, md5('zaak' || i)::uuid as zaak_id, md5('huishouden' || i)::uuid as huishouden_id,
         (array['Amina','Johanna','Mehmet','Sanne','Kadir','Priya','Dennis','Rosa','Yusuf','Chantal','Anand','Petra','Ibrahim'])[1 + i % 13] as voornaam,
         (array[null,'van der','de',null,'van',null,null])[1 + i % 7] as tussenvoegsel,
         (array['Yilmaz','Berg','Amrani','Vries','Ramdin','Mulder','Öztürk','Hendriks','Benali','Dijk','Kaya'])[1 + i % 11]
           || (array['','-Jansen','-Bakker','huis','sen','man','-El Idrissi','stra','-Çelik'])[1 + i / 11 % 9] as achternaam,
         date '1950-01-01' + (i * 7919) % 18000 as geboortedatum,
         date '2020-03-01' + (i * 7907) % 1400 as ontvangen_op,
         case when i % 5 < 2 then date '2026-11-30' - (i * 13) % 900 end as afgesloten_op,
         'ZK-2020-' || lpad((i + 1)::text, 7, '0') as zaaknummer
  from generate_series(0, ?::int - 1) as i`;

const STAPPEN: readonly string[] = [
  `insert into medewerkers (id, naam, rollen, team)
   select 'pzb.' || n, 'Medewerker ' || n, '{pzb}', 'team-' || n % 8 from generate_series(0, 449) as n`,
  `insert into huishoudens (id) select huishouden_id from ouders`,
  `insert into personen (id, bsn, voornamen, voorletters, tussenvoegsel, achternaam, geboortedatum)
   select persoon_id, (100000000 + i)::text, voornaam, left(voornaam, 1) || '.', tussenvoegsel, achternaam, geboortedatum from ouders`,
  `insert into zaken (id, zaaknummer, sleutel, persoon_id, huishouden_id, ontvangen_op, geregistreerd_op, kanaal, geregistreerd_door)
   select zaak_id, zaaknummer, 'volume-' || i, persoon_id, huishouden_id, ontvangen_op, ontvangen_op, 'telefoon', 'import' from ouders`,
  `insert into zaak_overzicht (zaak_id, zaaknummer, persoon_id, naam, zoeknaam, geboortedatum, team, behandelaar_id, spoed, fase, fasetitel,
     procedure_id, wacht_op, uiterste_datum, termijn_titel, ontvangen_op, afgesloten_op, bedrag_centen, volgnummer, bijgewerkt_op)
   select zaak_id, zaaknummer, persoon_id, concat_ws(' ', left(voornaam, 1) || '.', tussenvoegsel, achternaam),
     zoekvorm(concat_ws(' ', voornaam, tussenvoegsel, achternaam)), geboortedatum, 'team-' || i % 8,
     case when i % 3 > 0 then 'pzb.' || i % 450 end, i % 40 = 0,
     (array['wachtOpGegevens','handmatig','voorstel','terAkkoord','lopend'])[1 + i % 5], 'Fase ' || i % 5,
     (array['eersteToets-1','eersteToets-1','eersteToets-1','eersteToets-1','integraleBeoordeling-1'])[1 + i % 5],
     (array['dienst','dienst','ouder','dienst','bank','ander','niemand'])[1 + i % 7],
     case when i % 6 > 0 then date '2026-06-01' + (i * 31) % 700 end, 'Beslissen op de aanvraag', ontvangen_op, afgesloten_op,
     case when i % 4 = 0 then 3000000 end, 1 + i % 9, timestamptz '2026-11-24 09:00Z'
   from ouders`,
  `insert into taken (zaak_id, procedure_id, taak, titel, rol, medewerker_id, uiterlijk, aangemaakt_op, afgerond_op)
   select zaak_id, 'eersteToets-1', taak, 'Taak ' || taak, rol, case when i % 11 = 0 then 'pzb.' || i % 450 end, ontvangen_op + 2200,
     ontvangen_op, case when i % 7 < 2 then ontvangen_op + 10 end
   from ouders, (values ('handmatigeToets', 'pzb'), ('akkoordEersteToets', 'beoordelaar'), ('termijnVerlopen', 'teamleider')) as t (taak, rol)
   where i % 2 = 0 or rol = 'pzb'`,
  `insert into zaak_betrokkenen (zaak_id, rol, naam)
   select zaak_id, case when i % 8 = 0 then 'gemachtigde' else 'kind' end, 'Betrokkene ' || i from ouders where i % 2 = 0`,
  `insert into mijlpalen (zaak_id, procedure_id, mijlpaal, op)
   select zaak_id, procedure, mijlpaal, least(ontvangen_op + dagen + i % 2000, date '2026-11-24')
   from ouders, (values ('aanmelding-1', 'aangemeld', 0, 1), ('eersteToets-1', 'eersteToetsAf', 90, 1), ('eersteToets-1', 'gedupeerd', 90, 2),
     ('uitbetaling-1', 'forfaitBetaald', 120, 3)) as m (procedure, mijlpaal, dagen, een_op)
   where i % een_op = 0`,
  `insert into termijnen (zaak_id, procedure_id, klok, titel, soort, bron, zekerheid, vanaf, einddatum, status, signaal, uitleg)
   select zaak_id, 'integraleBeoordeling-1', klok, 'Termijn ' || klok, 'wettelijk', 'Wht', 'S', ontvangen_op, ontvangen_op + 900,
     case when i % 4 = 0 then 'gestopt' else 'loopt' end, 'geen', '[]'
   from ouders, (values ('beslistermijnIb', 1), ('forfaitbetaling', 300)) as t (klok, een_op) where i % een_op = 1 % een_op`,
  `insert into outbox (soort, sleutel, onderwerp, inhoud, verwerkt_op, fout)
   select (array['zaak.start', 'zaak.bericht', 'cloudevent'])[1 + i % 3], 'volume-' || i, zaaknummer, '{}',
     case when i % 3 > 0 then timestamptz '2026-10-24 09:00Z' end, case when i % 9000 = 0 then 'weg' end
   from ouders`,
];

const TABELLEN = [
  'personen',
  'zaken',
  'zaak_overzicht',
  'taken',
  'zaak_betrokkenen',
  'mijlpalen',
  'termijnen',
  'outbox',
];

/** Indexes and foreign keys, as the statements that take them away and make them again exactly as the migrations left them. */
const ZWAAR = `
  select 'drop index ' || i.indexrelid::regclass as weg, pg_get_indexdef(i.indexrelid) as terug
  from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
  where i.indrelid = any(?::regclass[]) and c.oid is null
  union all
  select format('alter table %s drop constraint %I', conrelid::regclass, conname),
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
  from pg_constraint where conrelid = any(?::regclass[]) and contype = 'f'`;

/**
 * Fills an empty dossier with so many ouders and their taken, straight in the tables of lists and search. Indexes and
 * foreign keys are made after the rows: many times quicker than with them.
 */
export async function laadVolume(knex: Knex, ouders: number): Promise<void> {
  await knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { weg: string; terug: string }[] }>(ZWAAR, [TABELLEN, TABELLEN]);
    await trx.raw(`set local maintenance_work_mem = '128MB'`);
    await trx.raw(OUDERS, [ouders]);
    for (const { weg } of rows) await trx.raw(weg);
    for (const stap of STAPPEN) await trx.raw(stap);
    for (const { terug } of rows) await trx.raw(terug);
  });
  for (const tabel of [...TABELLEN, 'medewerkers']) await knex.raw('vacuum analyze ??', [tabel]);
}
