import type { Knex } from 'knex';
import { maakDossieractiviteiten } from '#activities/dossier/activiteiten';
import { maakToeslagenactiviteiten } from '#activities/integraties/toeslagen/activiteiten';
import { maakNagebootstRegister } from '#activities/integraties/toeslagen/nagebootst';
import { maakVerbinding } from '#db/connection';
import { beslis } from '#domain/processen/beslis';
import { datum } from '#domain/waarden/datum';
import { beginZaak, proefbrief, volgendBsn } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

describe('dossier activities', () => {
  it('load a zaak, decide an event on it, and write it', async () => {
    const { zaakId } = await beginZaak(knex);
    const dossier = maakDossieractiviteiten({ knex, maakBrief: proefbrief });
    const toestand = await dossier.laadToestand({ zaakId });
    const gegevens = await maakToeslagenactiviteiten({
      knex,
      toeslagen: maakNagebootstRegister(),
      klok: () => Date.UTC(2021, 4, 1, 12),
    }).vraagToeslaggegevens({ zaakId });
    const gebeurtenis = {
      soort: 'bericht',
      op: datum('2021-05-01'),
      sleutel: `${zaakId}/antwoord`,
      procedureId: 'eersteToets-1',
      bericht: 'toeslaggegevensAntwoord',
      gegevens,
    } as const;
    const beslissing = beslis(toestand, gebeurtenis);
    if (!beslissing.ok) throw new Error('a message is never refused');
    expect(await dossier.legVast({ gebeurtenis, ...beslissing, momentMs: Date.UTC(2021, 4, 1) })).toEqual({
      volgnummer: 2,
      briefIds: [],
    });
    expect(await dossier.laadToestand({ zaakId })).toEqual(beslissing.toestand);
    expect(await dossier.leesFeiten({ zaakId, procedureId: 'eersteToets-1' })).toEqual({
      alOntvangen: 0,
      partnerMetForfait: null,
      rekening: null,
    });
  });

  it('give a refusal of the dossier as a final failure with its reasons', async () => {
    const { zaakId } = await beginZaak(knex);
    const dossier = maakDossieractiviteiten({ knex, maakBrief: proefbrief });
    const toestand = await dossier.laadToestand({ zaakId });
    const vast = {
      gebeurtenis: {
        soort: 'klok',
        op: datum('2021-05-01'),
        sleutel: 'k',
        procedureId: 'aanmelding-1',
        klok: 'x',
        signaal: 'dreigt',
      },
      toestand: { ...toestand, volgnummer: 2 },
      effecten: [{ procedureId: 'uitbetaling-1', effect: { soort: 'geefBetalingVrij', door: 'mila.jansen' } }],
      log: [],
      momentMs: 0,
    } as const;
    await expect(dossier.legVast(vast)).rejects.toMatchObject({
      type: 'Weigering',
      nonRetryable: true,
      details: [[{ veld: null, code: 'betaling-niet-open' }]],
    });
    const vooruit = { ...vast, toestand: { ...toestand, volgnummer: 9 } };
    await expect(dossier.legVast(vooruit)).rejects.toMatchObject({ type: 'VolgnummerPastNiet', nonRetryable: true });
  });

  it('leave an unknown error as it is, so that it is tried again', async () => {
    const dossier = maakDossieractiviteiten({ knex, maakBrief: proefbrief });
    const onbekend = dossier.laadToestand({ zaakId: '00000000-0000-0000-0000-000000000000' });
    await expect(onbekend).rejects.toThrow(/niet in het dossier/);
    await expect(onbekend).rejects.not.toMatchObject({ nonRetryable: true });
  });
});

describe('the imitated register', () => {
  it('answers the same for the same person, and differently over many', async () => {
    const register = maakNagebootstRegister();
    const bsn = volgendBsn();
    expect(await register.vraag(bsn, '2021-05-01')).toEqual(await register.vraag(bsn, '2021-05-01'));
    const antwoorden = await Promise.all(Array.from({ length: 60 }, () => register.vraag(volgendBsn(), '2021-05-01')));
    expect(new Set(antwoorden.map((a) => JSON.stringify(a))).size).toBe(5);
  });
});
