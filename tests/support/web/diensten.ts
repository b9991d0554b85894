import { MemoryStore } from 'express-session';
import type { Knex } from 'knex';
import { pino } from 'pino';
import type { Identiteit } from '#api/auth/identiteit';
import type { Diensten } from '#api/compose';
import type { Betaalbalie } from '#api/shared/betaalbalie';
import type { Importbalie } from '#api/shared/importbalie';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import { nagebootsteVirusscan } from '#api/stukken/virusscan/nagebootst';
import type { Briefmodel } from '#domain/brieven/model';
import type { Medewerker } from '#api/shared/weblocals';

/** What one may replace of the services of the web. */
export interface Vervanging {
  readonly knex: Knex;
  readonly zaakbalie?: Zaakbalie;
  readonly betaalbalie?: Betaalbalie;
  readonly importbalie?: Importbalie;
  /** Who signs in at the fake identity provider. */
  readonly medewerker?: Medewerker;
  /** Today, `YYYY-MM-DD`. */
  readonly op?: string;
}

const BASISADRES = 'http://herstelbalie.test';

/** A web on fakes: an identity provider that always says yes, a Temporal that is told what to answer. */
export function maakTestdiensten(vervanging: Vervanging): Diensten {
  const moment = Date.parse(`${vervanging.op ?? '2026-11-24'}T10:00:00Z`);
  return {
    knex: vervanging.knex,
    zaakbalie: vervanging.zaakbalie ?? onbereikbareZaakbalie,
    betaalbalie: vervanging.betaalbalie ?? onbereikbareBetaalbalie,
    importbalie: vervanging.importbalie ?? geslotenImportbalie,
    virusscan: nagebootsteVirusscan,
    identiteit: fakeIdentiteit(vervanging.medewerker ?? NOOR),
    maakBrief: (_trx, { brief }) => Promise.resolve(proefbrief(brief)),
    codec: { ontsleutel: (payloads) => Promise.resolve(payloads) },
    sessies: new MemoryStore(),
    instellingen: {
      basisadres: BASISADRES,
      sessiegeheim: 'alleen-voor-tests',
      sessieminuten: 30,
      verzoekenPerMinuut: 10_000,
      grootsteStukBytes: 1024 * 1024,
      consoleAdres: null,
      temporalNamespace: 'herstelbalie',
      strengeSjablonen: true,
    },
    logger: pino({ level: 'silent' }),
    klok: () => moment,
  };
}

/** The persoonlijk zaakbehandelaar of most tests. */
export const NOOR: Medewerker = { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' };

/** A Temporal that is away. */
const onbereikbareZaakbalie: Zaakbalie = { verricht: () => Promise.resolve({ soort: 'onbereikbaar' }) };
const onbereikbareBetaalbalie: Betaalbalie = { startBetaalrun: () => Promise.resolve({ soort: 'onbereikbaar' }) };

const geslotenImportbalie: Importbalie = {
  neemAan: () => Promise.resolve({ soort: 'geweigerd', reden: 'Er kan nu niets worden ingelezen.' }),
  leesIn: () => Promise.resolve({ soort: 'geweigerd', reden: 'Er kan nu niets worden ingelezen.' }),
  gaVerder: () => undefined,
  stop: () => Promise.resolve(),
};

function proefbrief(brief: string): Briefmodel {
  return {
    titel: `Proefbrief ${brief}`,
    aanhef: 'Beste mevrouw Jansen,',
    adresblok: ['M. Jansen-Öztürk', 'Oudegracht 12', '3511 AB Utrecht'],
    kenmerk: 'ZK-2026-0000001',
    datum: '24 november 2026',
    blokken: [
      { soort: 'kop', tekst: 'Ons besluit' },
      { soort: 'alinea', tekst: 'U krijgt een bedrag.' },
      { soort: 'lijst', punten: ['Eerste punt'] },
      { soort: 'tabel', kolommen: ['Wat', 'Bedrag'], rijen: [['Forfait', '€ 30.000,00']] },
    ],
    ondertekening: ['Met vriendelijke groet,', 'Noor de Wit'],
  };
}

function fakeIdentiteit(medewerker: Medewerker): Identiteit {
  const poging = { staat: 's', nonce: 'n', bewijs: 'b' };
  return {
    herkomst: 'http://inlogdienst.test',
    begin: (naar) => Promise.resolve({ adres: '/inloggen/terug?code=goed', poging: { ...poging, naar } }),
    rondAf: (adres) =>
      adres.searchParams.get('code') === 'goed'
        ? Promise.resolve({ ...medewerker, idToken: 'token' })
        : Promise.reject(new Error('verkeerde code')),
    uitlogadres: () => Promise.resolve('http://inlogdienst.test/uit'),
  };
}
