import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { volgendBsn } from '#tests/support/dossier/zaken';
import { maakZaaknummer } from '#domain/waarden/zaaknummer';

/** What a row of a list differs in. Dates are `YYYY-MM-DD`. */
export interface Lijstzaak {
  readonly naam?: string;
  readonly voornamen?: string;
  readonly tussenvoegsel?: string;
  readonly bsn?: string;
  readonly geboortedatum?: string;
  readonly team?: string;
  readonly behandelaar?: string | null;
  readonly spoed?: boolean;
  readonly procedure?: string;
  readonly fase?: string;
  readonly fasetitel?: string;
  readonly wachtOp?: string;
  readonly uiterste?: string | null;
  readonly ontvangen?: string;
  readonly afgesloten?: string | null;
}

/** What a zaak is when nothing is said about it. */
const GEWOON = {
  voornamen: 'Maria',
  tussenvoegsel: null,
  geboortedatum: '1985-04-12',
  team: 'team-noord',
  behandelaar: null,
  spoed: false,
  procedure: 'eersteToets-1',
  fase: 'voorstel',
  fasetitel: 'Besluit voorbereiden',
  wachtOp: 'dienst',
  uiterste: null,
  ontvangen: '2023-05-01',
  afgesloten: null,
};

let nummer = 0;

/** Puts zaken straight in the lists, without playing their history: quick enough for a page or three of them. Returns their numbers. */
export async function maakLijstzaken(knex: Knex, zaken: readonly Lijstzaak[]): Promise<readonly string[]> {
  const nummers: string[] = [];
  for (const zaak of zaken) nummers.push(await maakLijstzaak(knex, zaak));
  return nummers;
}

type Volledig = typeof GEWOON & { readonly naam: string; readonly bsn: string };

async function maakLijstzaak(knex: Knex, anders: Lijstzaak): Promise<string> {
  nummer += 1;
  const zaak = { ...GEWOON, naam: `Ouder${nummer}`, bsn: volgendBsn(), ...anders } as Volledig;
  const zaaknummer = maakZaaknummer(2023, nummer);
  const persoon = await maakPersoon(knex, zaak);
  const zaakId = await maakZaakrij(knex, zaaknummer, persoon.id, zaak.ontvangen);
  await knex('zaak_overzicht').insert({
    zaak_id: zaakId,
    zaaknummer,
    persoon_id: persoon.id,
    zoeknaam: persoon.zoeknaam,
    ...overzichtrij(zaak),
  });
  return zaaknummer;
}

async function maakPersoon(knex: Knex, zaak: Volledig): Promise<{ readonly id: string; readonly zoeknaam: string }> {
  const { bsn, voornamen, tussenvoegsel, naam: achternaam, geboortedatum } = zaak;
  const rij = { bsn, voornamen, voorletters: voorletterVan(zaak), tussenvoegsel, achternaam, geboortedatum };
  const [persoon] = await knex('personen')
    .insert(rij)
    .onConflict('bsn')
    .merge()
    .returning<{ id: string; zoeknaam: string }[]>(['id', 'zoeknaam']);
  if (!persoon) throw new Error('no person was made');
  return persoon;
}

async function maakZaakrij(knex: Knex, zaaknummer: string, persoonId: string, ontvangen: string): Promise<string> {
  const [huishouden] = await knex('huishoudens').insert({}).returning<{ id: string }[]>('id');
  const [rij] = await knex('zaken')
    .insert({
      zaaknummer,
      sleutel: randomUUID(),
      persoon_id: persoonId,
      huishouden_id: huishouden?.id,
      ontvangen_op: ontvangen,
      geregistreerd_op: ontvangen,
      kanaal: 'telefoon',
      geregistreerd_door: 'noor.de.wit',
    })
    .returning<{ id: string }[]>('id');
  return rij?.id ?? '';
}

function overzichtrij(zaak: Volledig): Readonly<Record<string, unknown>> {
  return {
    naam: [voorletterVan(zaak), zaak.tussenvoegsel, zaak.naam].filter((deel) => deel !== null).join(' '),
    geboortedatum: zaak.geboortedatum,
    team: zaak.team,
    behandelaar_id: zaak.behandelaar,
    spoed: zaak.spoed,
    fase: zaak.fase,
    fasetitel: zaak.fasetitel,
    procedure_id: zaak.procedure,
    wacht_op: zaak.wachtOp,
    uiterste_datum: zaak.uiterste,
    termijn_titel: 'Beslissen op de aanvraag (integrale beoordeling)',
    ontvangen_op: zaak.ontvangen,
    afgesloten_op: zaak.afgesloten,
    bedrag_centen: null,
    volgnummer: 1,
    bijgewerkt_op: new Date('2026-11-24T09:00:00Z'),
  };
}

function voorletterVan({ voornamen }: Volledig): string {
  return `${voornamen.slice(0, 1)}.`;
}
