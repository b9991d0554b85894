import type { Knex } from 'knex';
import { maakBetaalactiviteiten, type Betaalactiviteiten } from '#activities/betalingen/activiteiten';
import type { Bank } from '#activities/integraties/bank/bank';
import { bankWeigert } from '#activities/integraties/bank/bank';
import { maakVerbinding } from '#db/connection';
import { speel } from '#db/demo/speel';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { telBankboekingen } from '#db/queries/betaalruns.opdrachten.query';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { readToestand } from '#db/queries/toestand.query';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Invoer } from '#domain/processen/velden';
import { datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { beginVan, datumOp } from '#domain/waarden/tijd';
import { startProefbank, type Proefbank } from '#tests/support/bank/proefbank';
import { vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { proefbrief, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const BETAALDAG = datum('2026-11-25');

let database: TestDatabase;
let knex: Knex;
let proef: Proefbank;
let nu = 0;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 6 });
});

beforeEach(async () => {
  nu = beginVan(BETAALDAG, 16);
  proef = await startProefbank(() => nu);
});

afterEach(async () => {
  await proef.stop();
  await knex('bankboekingen').delete();
  await knex('betaalopdrachten').delete();
  await knex('betaalruns').delete();
  await knex('outbox').delete();
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

function activiteiten(bank: Bank = proef.bank): Betaalactiviteiten {
  return maakBetaalactiviteiten({ knex, bank, klok: () => nu });
}

/** Pays all that was released, in one run of this day. */
async function betaal(op: Datum = BETAALDAG): Promise<string> {
  nu = beginVan(op, 16);
  const stappen = activiteiten();
  const { betaalrunId } = await stappen.stelBetaalrunSamen({ runnummer: `BR-${op}-dag`, op, door: null });
  const run = { betaalrunId: betaalrunId! };
  await stappen.maakBetaalbestand(run);
  await stappen.verstuurBetaalbestand(run);
  await stappen.verwerkBankverslag(run);
  return run.betaalrunId;
}

const naDagen = (dagen: number): void => void (nu = beginVan(plusDagen(BETAALDAG, dagen), 16));

async function kenmerkVan({ zaakId }: GeregistreerdeZaak): Promise<string> {
  const [kenmerk] = await knex('betaalopdrachten')
    .where({ zaak_id: zaakId })
    .orderBy('opdrachtnummer', 'desc')
    .pluck<string[]>('end_to_end_id');
  return kenmerk!;
}

/** The bank sends the last payment of a zaak back. */
async function stuurTerug(zaak: GeregistreerdeZaak): Promise<string> {
  const endToEndId = await kenmerkVan(zaak);
  proef.staat.grootboek.boekTerug({ endToEndId, code: 'AC04', boekdatum: datumOp(nu) });
  return endToEndId;
}

interface Bericht {
  readonly sleutel: string;
  readonly inhoud: { readonly procedureId: string; readonly bericht: string; readonly gegevens: Invoer };
}

/** Brings a zaak every message of the bank it did not hear yet, as the relay does. */
async function bezorg({ zaakId, zaaknummer }: GeregistreerdeZaak): Promise<Zaaktoestand> {
  const rijen = await knex('outbox')
    .where({ onderwerp: zaaknummer, soort: 'zaak.bericht' })
    .orderBy('id')
    .select<Bericht[]>();
  for (const { sleutel, inhoud } of rijen) {
    const voor = await readToestand(knex, zaakId);
    await speel({ knex, maakBrief: proefbrief }, voor, { soort: 'bericht', op: datumOp(nu), sleutel, ...inhoud });
  }
  await knex('outbox').where({ onderwerp: zaaknummer, soort: 'zaak.bericht' }).delete();
  return readToestand(knex, zaakId);
}

/** Bank paid minus returned is what our orders say is paid, for the whole ledger. */
async function eisGelijkGrootboek(): Promise<void> {
  const [dossier] = await knex('betaalopdrachten')
    .where({ status: 'betaald' })
    .select<{ aantal: number; centen: number }[]>(
      knex.raw('count(*)::int as aantal, coalesce(sum(bedrag_centen), 0)::bigint as centen'),
    );
  const { betaald } = (await (await proef.roep('/grootboek')).json()) as { readonly betaald: object };
  expect(betaald).toEqual(dossier);
}

describe('a payment that comes back after it was booked as paid', () => {
  it('is found, becomes a returned order with a second line of the bank, and the zaak hears it once', async () => {
    const [zaak, ander] = [await vrijgegevenZaak(knex), await vrijgegevenZaak(knex)];
    const runId = await betaal();
    naDagen(7);
    const endToEndId = await stuurTerug(zaak);
    expect(await activiteiten().zoekLateRetouren()).toEqual({ teruggekomen: 1 });
    expect(await activiteiten().zoekLateRetouren()).toEqual({ teruggekomen: 0 });

    expect(await knex('betaalopdrachten').where({ end_to_end_id: endToEndId }).first()).toMatchObject({
      status: 'geretourneerd',
      betaald_op: '2026-11-25',
      geretourneerd_op: '2026-12-02',
      retour_code: 'AC04',
      retour_reden: 'de rekening is opgeheven',
    });
    expect(
      await knex('bankboekingen')
        .where({ end_to_end_id: endToEndId })
        .orderBy('boekdatum')
        .select('soort', 'boekdatum', 'code'),
    ).toEqual([
      { soort: 'betaald', boekdatum: '2026-11-25', code: null },
      { soort: 'geretourneerd', boekdatum: '2026-12-02', code: 'AC04' },
    ]);
    const berichten = await knex('outbox').where('sleutel', 'like', 'bank/%/retour').select<Bericht[]>();
    expect(berichten).toMatchObject([
      {
        sleutel: `bank/${endToEndId}/retour`,
        inhoud: {
          bericht: 'betalingGeretourneerd',
          gegevens: { code: 'AC04', bedrag: 3_000_000, geretourneerdOp: '2026-12-02' },
        },
      },
    ]);
    expect(await knex('betaalopdrachten').where({ zaak_id: ander.zaakId }).pluck('status')).toEqual(['betaald']);
    const som = { aantal: 1, centen: 3_000_000 };
    expect(await telBankboekingen(knex, runId)).toEqual({ betaald: som, geretourneerd: som });
    await eisGelijkGrootboek();
  });

  it('is not received any more, and is paid again on another account: received once in the end', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await betaal();
    await bezorg(zaak);
    expect((await leesDossierfeiten(knex, zaak.zaakId)).alOntvangen).toBe(3_000_000);
    naDagen(3);
    await stuurTerug(zaak);
    await activiteiten().zoekLateRetouren();
    expect(procedureVan(await bezorg(zaak), 'uitbetaling')?.fase).toBe('geretourneerd');
    expect((await leesDossierfeiten(knex, zaak.zaakId)).alOntvangen).toBe(0);
    expect(await knex('ontvangsten').where({ zaak_id: zaak.zaakId }).orderBy('op').pluck('bedrag_centen')).toEqual([
      3_000_000, -3_000_000,
    ]);

    await verricht(knex, zaak.zaakId, {
      ...{ soort: 'uitbetaling', handeling: 'wijzigRekening', door: 'noor.de.wit' },
      persoonlijk: { iban: 'NL12HERS0500000010', tenaamstelling: 'M. Jansen-Öztürk' },
    });
    await verricht(knex, zaak.zaakId, { soort: 'uitbetaling', handeling: 'keurRekeningGoed', door: 'joost.vermeer' });
    await verricht(knex, zaak.zaakId, { soort: 'uitbetaling', handeling: 'geefBetalingVrij', door: 'mila.jansen' });
    await betaal(plusDagen(BETAALDAG, 5));
    expect(procedureVan(await bezorg(zaak), 'uitbetaling')?.fase).toBe('betaald');
    expect((await leesDossierfeiten(knex, zaak.zaakId)).alOntvangen).toBe(3_000_000);
    expect(await knex('mijlpalen').where({ zaak_id: zaak.zaakId, mijlpaal: 'forfaitBetaald' }).pluck('op')).toEqual([
      '2026-11-25',
    ]);
    await eisGelijkGrootboek();
  });

  it('tells whoever heard of the payment that it came back', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await betaal();
    await bezorg(zaak);
    await stuurTerug(zaak);
    await activiteiten().zoekLateRetouren();
    await bezorg(zaak);
    const bestemmingen = async (type: string): Promise<readonly string[]> => {
      const events = await knex('outbox')
        .where({ onderwerp: zaak.zaaknummer, soort: 'cloudevent' })
        .whereRaw(`inhoud->>'type' = ?`, [`nl.herstelbalie.${type}`])
        .orderBy('id')
        .select<{ inhoud: { data: { bestemming: string } } }[]>('inhoud');
      return events.map(({ inhoud }) => inhoud.data.bestemming);
    };
    const gehoord = await bestemmingen('forfait.uitbetaald');
    expect(gehoord.length).toBeGreaterThan(0);
    expect(await bestemmingen('forfait.teruggekomen')).toEqual(gehoord);
  });

  it('is seen too when its run still waits for another order', async () => {
    const [zaak, ander] = [await vrijgegevenZaak(knex), await vrijgegevenZaak(knex)];
    const stappen = activiteiten();
    const { betaalrunId } = await stappen.stelBetaalrunSamen({ runnummer: 'BR-1', op: BETAALDAG, door: null });
    const run = { betaalrunId: betaalrunId! };
    await stappen.maakBetaalbestand(run);
    await stappen.verstuurBetaalbestand(run);
    const laat = await kenmerkVan(ander);
    const wacht: Bank = {
      ...proef.bank,
      afschrift: async (msgId) =>
        (await proef.bank.afschrift(msgId)).replace(
          new RegExp(`<Cd>BOOK</Cd>(?=((?!BOOK).)*${laat})`),
          '<Cd>PDNG</Cd>',
        ),
    };
    expect(await activiteiten(wacht).verwerkBankverslag(run)).toEqual({ open: 1, betaald: 1, geretourneerd: 0 });
    await stuurTerug(zaak);
    expect(await stappen.verwerkBankverslag(run)).toEqual({ open: 0, betaald: 1, geretourneerd: 1 });
    await eisGelijkGrootboek();
  });

  it('is found once by two looks at the same time', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await betaal();
    await stuurTerug(zaak);
    const gezien = await Promise.all([activiteiten().zoekLateRetouren(), activiteiten().zoekLateRetouren()]);
    expect(gezien.reduce((som, { teruggekomen }) => som + teruggekomen, 0)).toBe(1);
    expect(await knex('bankboekingen')).toHaveLength(2);
  });
});

describe('looking back', () => {
  it('goes thirty days back, and asks nothing of runs that another system paid', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await betaal();
    await knex('betaalruns').insert({
      runnummer: 'OVERNAME-1',
      status: 'verwerkt',
      op: BETAALDAG,
      verwerkt_op: new Date(nu),
    });
    await stuurTerug(zaak);
    naDagen(31);
    expect(await activiteiten().zoekLateRetouren()).toEqual({ teruggekomen: 0 });
    naDagen(30);
    expect(await activiteiten().zoekLateRetouren()).toEqual({ teruggekomen: 1 });
  });

  it('goes on after a run on which the bank says no, and then stays open with the reason', async () => {
    await vrijgegevenZaak(knex);
    await betaal();
    const zaak = await vrijgegevenZaak(knex);
    await betaal(plusDagen(BETAALDAG, 1));
    await stuurTerug(zaak);
    const nee: Bank = {
      ...proef.bank,
      afschrift: (msgId) =>
        msgId === 'BR-2026-11-25-dag' ? Promise.reject(bankWeigert('bestand-onbekend')) : proef.bank.afschrift(msgId),
    };
    await expect(activiteiten(nee).zoekLateRetouren()).rejects.toMatchObject({
      type: 'BankWeigert',
      nonRetryable: false,
      nextRetryDelay: '3 minutes',
    });
    expect((await knex('betaalopdrachten').pluck<string[]>('status')).sort()).toEqual(['betaald', 'geretourneerd']);
  });

  it('does not book a return of another amount, and says so', async () => {
    const zaak = await vrijgegevenZaak(knex);
    await betaal();
    await stuurTerug(zaak);
    const mis: Bank = {
      ...proef.bank,
      afschrift: async (msgId) => (await proef.bank.afschrift(msgId)).replaceAll('30000.00', '29999.00'),
    };
    await expect(activiteiten(mis).zoekLateRetouren()).rejects.toThrow(
      '1 retouren van de bank passen niet bij betaalrun BR-2026-11-25-dag',
    );
    expect(await knex('betaalopdrachten').pluck('status')).toEqual(['betaald']);
  });

  it('stops at once when the bank is away', async () => {
    await vrijgegevenZaak(knex);
    await betaal();
    proef.staat.storing = { soort: 'weigert' };
    await expect(activiteiten().zoekLateRetouren()).rejects.toThrow('de bank antwoordt 503');
  });
});
