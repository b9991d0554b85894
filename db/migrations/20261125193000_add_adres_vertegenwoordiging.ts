import type { Knex } from 'knex';

const SQL = `
alter table zaak_betrokkenen
  add column straat text,
  add column huisnummer text,
  add column postcode text,
  add column plaats text,
  add column telefoon text,
  add column email text,
  add constraint zaak_betrokkenen_heel_adres check (num_nulls(straat, huisnummer, postcode, plaats) in (0, 4));

update zaak_betrokkenen b
  set straat = z.gemachtigde_straat, huisnummer = z.gemachtigde_huisnummer,
      postcode = z.gemachtigde_postcode, plaats = z.gemachtigde_plaats,
      telefoon = z.gemachtigde_telefoon, email = z.gemachtigde_email
  from zaken z
  where z.id = b.zaak_id and b.rol = 'gemachtigde'
    and num_nulls(z.gemachtigde_straat, z.gemachtigde_huisnummer, z.gemachtigde_postcode, z.gemachtigde_plaats) = 0;

alter table zaken
  drop column gemachtigde_naam,
  drop column gemachtigde_organisatie,
  drop column gemachtigde_straat,
  drop column gemachtigde_huisnummer,
  drop column gemachtigde_postcode,
  drop column gemachtigde_plaats,
  drop column gemachtigde_telefoon,
  drop column gemachtigde_email;
`;

/** Who speaks for the ouder gets an address of their own, in the one place where everyone around the ouder stands. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(SQL);
}
