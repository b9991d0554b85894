import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { registreerAanmelding, type Aanmelding } from '#db/intake/registreerAanmelding';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { readToestand } from '#db/queries/toestand.query';
import { legVast } from '#db/vastlegging/legVast';
import { beslis } from '#domain/processen/beslis';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';

/** A zaak in the dossier. */
export interface Testzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

const AANMELDING: Aanmelding = {
  persoon: {
    bsn: '111222333',
    voornamen: 'Meryem',
    voorletters: 'M.',
    tussenvoegsel: null,
    achternaam: 'Jansen-Öztürk',
    geboortedatum: datum('1984-03-14'),
    straat: 'Oudegracht',
    huisnummer: '12',
    postcode: '3511 AB',
    plaats: 'Utrecht',
    land: 'NL',
    telefoon: '06 12345678',
    email: null,
    voorkeurskanaal: 'telefoon',
    taal: null,
    tolk: false,
  },
  betrokkenen: [{ rol: 'kind', naam: 'Defne Öztürk', geboortedatum: datum('2010-03-04') }],
  kanaal: 'telefoon',
  ontvangenOp: datum('2023-12-14'),
  poststempel: null,
  geregistreerdOp: datum('2023-12-14'),
  spoed: false,
  buitenland: false,
  toestemmingGemeente: true,
  toestemmingSlachtofferhulp: false,
  rekening: null,
  eerderOntvangen: null,
};

/** Registers an aanmelding and starts it, as the workflow would. */
export async function maakZaak(knex: Knex, persoon: Partial<Aanmelding['persoon']> = {}): Promise<Testzaak> {
  const aanmelding = { ...AANMELDING, persoon: { ...AANMELDING.persoon, ...persoon } };
  const zaak = await registreerAanmelding(knex, { ...aanmelding, sleutel: randomUUID(), door: 'noor.de.wit' });
  await laatGebeuren(knex, zaak, { soort: 'start', op: datum('2023-12-14'), sleutel: `start-${zaak.zaakId}` });
  return zaak;
}

/** Decides an event and writes it, without Temporal. Returns whether it was accepted. */
export async function laatGebeuren(knex: Knex, { zaakId }: Testzaak, gebeurtenis: Gebeurtenis): Promise<boolean> {
  const uitslag = beslis(await readToestand(knex, zaakId), gebeurtenis, await leesDossierfeiten(knex, zaakId));
  if (!uitslag.ok) return false;
  const { toestand, effecten, log } = uitslag;
  const momentMs = Date.parse(`${gebeurtenis.op}T09:00:00Z`);
  await legVast(knex, { gebeurtenis, toestand, effecten, log, momentMs }, (_trx, { brief }) =>
    Promise.resolve({ brief }),
  );
  return true;
}

/** The answer of the register, which decides the automatic test. */
export async function geefToeslaggegevens(knex: Knex, zaak: Testzaak, onterecht: boolean): Promise<void> {
  await laatGebeuren(knex, zaak, {
    soort: 'bericht',
    op: datum('2023-12-15'),
    sleutel: `gegevens-${zaak.zaakId}`,
    procedureId: 'eersteToets-1',
    bericht: 'toeslaggegevensAntwoord',
    gegevens: {
      kotAangevraagd: true,
      voldeedAanVoorwaarden: true,
      zelfStopgezet: false,
      onterechteTerugvordering: onterecht,
      bronOp: '2023-12-15',
    },
  });
}

/** An act of Noor de Wit in the eerste toets. */
export async function doeHandeling(knex: Knex, zaak: Testzaak, handeling: string, invoer: Invoer): Promise<boolean> {
  return laatGebeuren(knex, zaak, {
    soort: 'handeling',
    op: datum('2026-11-20'),
    sleutel: randomUUID(),
    procedureId: 'eersteToets-1',
    handeling,
    invoer,
    door: { medewerkerId: 'noor.de.wit', rollen: ['pzb'] },
  });
}
