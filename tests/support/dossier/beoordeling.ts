import type { Knex } from 'knex';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import type { Invoer } from '#domain/processen/velden';
import { euro } from '#domain/waarden/geld';
import { toegekendeZaak, verricht } from '#tests/support/dossier/zaken';

/** The facts of the synthetic example S1 (wht-kern §7). */
export const FEITEN_2013: Invoer = {
  jaar: '2013',
  bron: 'toeslagensysteem',
  gecorrigeerd: euro(10_000),
  renteInTerugvordering: euro(200),
  terugbetaald: euro(10_200),
  invorderingskosten: euro(150),
  correctieOp: '2015-03-10',
  correctiesoort: 'verlaagd',
};

/** One act of a story in the dossier. */
export interface Beoordelingstap {
  readonly handeling: string;
  readonly door?: string;
  readonly op?: string;
  readonly invoer?: Invoer;
  readonly persoonlijk?: Invoer;
}

/** Does acts of the beoordeling one after the other, by Noor unless said otherwise. */
export async function beoordeel(
  knex: Knex,
  { zaakId }: GeregistreerdeZaak,
  stappen: readonly Beoordelingstap[],
): Promise<void> {
  for (const { door = 'noor.de.wit', ...stap } of stappen) {
    const soort = stap.handeling === 'beginIntegraleBeoordeling' ? 'aanmelding' : 'integraleBeoordeling';
    await verricht(knex, zaakId, { soort, door, ...stap });
  }
}

/** A granted zaak of which the years 2013 and 2014 are looked at; of 2013 the facts are known and the ouder names another amount. */
export async function zaakInBeoordeling(knex: Knex): Promise<GeregistreerdeZaak> {
  const zaak = await toegekendeZaak(knex);
  await beoordeel(knex, zaak, [
    { handeling: 'beginIntegraleBeoordeling' },
    {
      handeling: 'legIntakegesprekVast',
      invoer: { kanaal: 'telefoon', tolk: false },
      persoonlijk: { verslag: 'Gesproken.' },
    },
    { handeling: 'voegJaarToe', invoer: { jaar: '2013' } },
    { handeling: 'voegJaarToe', invoer: { jaar: '2014' } },
    { handeling: 'rondIntakeAf', invoer: { versneld: false } },
    {
      handeling: 'legJaarfeitenVast',
      invoer: FEITEN_2013,
      persoonlijk: { vindplaats: 'beschikking van 10 maart 2015' },
    },
    {
      handeling: 'legCorrectieOuderVast',
      invoer: { jaar: '2013', gecorrigeerd: euro(12_000) },
      persoonlijk: { verslag: 'Er is ook verrekend.' },
    },
  ]);
  return zaak;
}
