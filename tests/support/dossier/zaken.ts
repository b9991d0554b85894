import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { speel, type Gespeeld } from '#db/demo/speel';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import {
  registreerAanmelding,
  type Aanmelding,
  type GeregistreerdeZaak,
  type Registratie,
} from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import type { Briefopmaak } from '#db/vastlegging/werk';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import type { Handelende } from '#domain/autorisatie/rollen';
import { isBsn } from '#domain/waarden/bsn';
import type { Proceduresoort } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';

/** A letter that says only what it is about. */
export const proefbrief: Briefopmaak = (_trx, { brief, gegevens }) => Promise.resolve({ brief, gegevens });

let teller = 0;

/** The next valid BSN of the test range 9000xxxxx. */
export function volgendBsn(): string {
  for (;;) {
    teller += 1;
    const bsn = String(900_000_000 + teller);
    if (isBsn(bsn)) return bsn;
  }
}

/** A demo user as the one who acts. */
export function medewerker(id: string): Handelende {
  const gebruiker = DEMOGEBRUIKERS.find((g) => g.id === id);
  if (!gebruiker) throw new Error(`no demo user ${id}`);
  return { medewerkerId: gebruiker.id, rollen: gebruiker.rollen };
}

/** An aanmelding in time, registered on 1 March 2021 by Noor. */
export function bouwAanmelding(anders: Partial<Aanmelding & Registratie> = {}): Aanmelding & Registratie {
  return {
    sleutel: randomUUID(),
    door: 'noor.de.wit',
    momentMs: Date.UTC(2021, 2, 1, 9),
    persoon: bouwPersoon(),
    betrokkenen: [],
    kanaal: 'telefoon',
    ontvangenOp: datum('2021-03-01'),
    poststempel: null,
    geregistreerdOp: datum('2021-03-01'),
    spoed: false,
    buitenland: false,
    toestemmingGemeente: false,
    toestemmingSlachtofferhulp: false,
    rekening: null,
    eerderOntvangen: null,
    ...anders,
  };
}

/** An ouder with a BSN of her own. */
export function bouwPersoon(anders: Partial<Aanmelding['persoon']> = {}): Aanmelding['persoon'] {
  return {
    bsn: volgendBsn(),
    voornamen: 'Maria',
    voorletters: 'M.',
    tussenvoegsel: null,
    achternaam: 'Jansen-Öztürk',
    geboortedatum: datum('1985-04-12'),
    straat: 'Proefstraat',
    huisnummer: '1',
    postcode: '3511 AB',
    plaats: 'Utrecht',
    land: 'NL',
    telefoon: null,
    email: null,
    voorkeurskanaal: 'brief',
    taal: null,
    tolk: false,
    ...anders,
  };
}

/** Registers a zaak and plays its first event. */
export async function beginZaak(
  knex: Knex,
  anders: Partial<Aanmelding & Registratie> = {},
): Promise<GeregistreerdeZaak> {
  const aanmelding = bouwAanmelding(anders);
  const zaak = await registreerAanmelding(knex, aanmelding);
  const start = { soort: 'start', op: aanmelding.geregistreerdOp, sleutel: `${zaak.zaaknummer}/start` } as const;
  await speel({ knex, maakBrief: proefbrief }, await readToestand(knex, zaak.zaakId), start);
  return zaak;
}

/** An act in a test: on which procedure, by whom, with what. */
export interface Proefhandeling {
  readonly soort: Proceduresoort;
  readonly handeling: string;
  readonly door: string;
  readonly invoer?: Invoer;
  readonly persoonlijk?: Invoer;
  readonly op?: string;
  readonly sleutel?: string;
}

/** Does an act on a zaak, as page and workflow together do it. */
export async function verricht(knex: Knex, zaakId: string, proef: Proefhandeling): Promise<Gespeeld> {
  const sleutel = proef.sleutel ?? randomUUID();
  const voor = await readToestand(knex, zaakId);
  const procedureId = voor.procedures.findLast((p) => p.soort === proef.soort)?.id ?? '';
  if (proef.persoonlijk) await bewaarInvoer(knex, { sleutel, zaakId, door: proef.door, gegevens: proef.persoonlijk });
  return speel({ knex, maakBrief: proefbrief }, voor, {
    soort: 'handeling',
    op: datum(proef.op ?? '2021-06-01'),
    sleutel,
    procedureId,
    handeling: proef.handeling,
    invoer: proef.invoer ?? {},
    door: medewerker(proef.door),
  });
}

/** The answer of the register. */
export async function beantwoordRegister(knex: Knex, zaakId: string, onterecht = true): Promise<Gespeeld> {
  return speel({ knex, maakBrief: proefbrief }, await readToestand(knex, zaakId), {
    soort: 'bericht',
    op: datum('2021-05-01'),
    sleutel: randomUUID(),
    procedureId: null,
    bericht: 'toeslaggegevensAntwoord',
    gegevens: {
      kotAangevraagd: true,
      voldeedAanVoorwaarden: true,
      zelfStopgezet: false,
      onterechteTerugvordering: onterecht,
      bronOp: '2021-05-01',
    },
  });
}

/** A zaak that was granted the forfait by Noor and Joost; its payment order waits for the call. */
export async function toegekendeZaak(
  knex: Knex,
  anders: Partial<Aanmelding & Registratie> = {},
): Promise<GeregistreerdeZaak> {
  const zaak = await beginZaak(knex, anders);
  await beantwoordRegister(knex, zaak.zaakId);
  await verricht(knex, zaak.zaakId, { soort: 'eersteToets', handeling: 'stelBesluitVoor', door: 'noor.de.wit' });
  await verricht(knex, zaak.zaakId, { soort: 'eersteToets', handeling: 'keurVoorstelGoed', door: 'joost.vermeer' });
  return zaak;
}
