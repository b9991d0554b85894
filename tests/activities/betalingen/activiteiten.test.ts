import type { Knex } from 'knex';
import { maakBetaalactiviteiten, type Betaalactiviteiten } from '#activities/betalingen/activiteiten';
import type { Bank } from '#activities/integraties/bank/bank';
import { maakVerbinding } from '#db/connection';
import { speel } from '#db/demo/speel';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { startProefbank, type Proefbank } from '#tests/support/bank/proefbank';
import { vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { proefbrief } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const OPGEHEVEN = 'NL77HERS0500000004';
const ANDERE_NAAM = 'NL61HERS0500000001';
const NU = Date.UTC(2026, 10, 25, 15);
const RUN = { runnummer: 'BR-2026-11-25-dag', op: datum('2026-11-25'), door: 'mila.jansen' };

let database: TestDatabase;
let knex: Knex;
let proef: Proefbank;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 6 });
});

beforeEach(async () => {
  proef = await startProefbank(() => NU);
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

async function zaakMetRekening(iban = 'NL12HERS0500000010'): Promise<GeregistreerdeZaak> {
  const zaak = await vrijgegevenZaak(knex);
  await knex('rekeningen')
    .whereIn('persoon_id', knex('zaken').where({ id: zaak.zaakId }).select('persoon_id'))
    .update({ iban });
  return zaak;
}

function activiteiten(bank: Bank = proef.bank): Betaalactiviteiten {
  return maakBetaalactiviteiten({ knex, bank, klok: () => NU });
}

/** All steps in the order of the workflow; returns what was counted at the end. */
async function draai(stappen: Betaalactiviteiten): Promise<{ betaald: number; geretourneerd: number; open: number }> {
  const { betaalrunId } = await stappen.stelBetaalrunSamen(RUN);
  if (betaalrunId === null) throw new Error('there is no run');
  await stappen.maakBetaalbestand({ betaalrunId });
  await stappen.verstuurBetaalbestand({ betaalrunId });
  return stappen.verwerkBankverslag({ betaalrunId });
}

/** What bank and dossier each say was paid, and that the dossier holds one message per order. */
async function eisEenmaalBetaald(opdrachten: number): Promise<void> {
  const dossier = await knex('betaalopdrachten')
    .where({ status: 'betaald' })
    .first<{ aantal: number; centen: number }>(
      knex.raw('count(*)::int as aantal, coalesce(sum(bedrag_centen), 0)::bigint as centen'),
    );
  const bank = (await (await proef.roep('/grootboek')).json()) as { betaald: object; bestanden: unknown[] };
  expect(bank.betaald).toEqual(dossier);
  expect(bank.bestanden).toHaveLength(1);
  expect(await knex('bankboekingen')).toHaveLength(opdrachten);
  expect(await bankberichten()).toHaveLength(opdrachten);
  expect(await knex('betaalruns').pluck('status')).toEqual(['verwerkt']);
}

interface Bericht {
  readonly sleutel: string;
  readonly onderwerp: string;
  readonly inhoud: { readonly procedureId: string; readonly bericht: string; readonly gegevens: Invoer };
}

async function bankberichten(): Promise<readonly Bericht[]> {
  return knex('outbox').where('sleutel', 'like', 'bank/%').orderBy('sleutel').select<Bericht[]>();
}

describe('a betaalrun', () => {
  it('pays what was released, and tells every zaak what the bank did', async () => {
    const [goed, opgeheven, naam] = [
      await zaakMetRekening(),
      await zaakMetRekening(OPGEHEVEN),
      await zaakMetRekening(ANDERE_NAAM),
    ];
    expect(await draai(activiteiten())).toEqual({ open: 0, betaald: 1, geretourneerd: 2 });
    await eisEenmaalBetaald(3);
    const berichten = await bankberichten();
    expect(berichten.map(({ onderwerp, inhoud }) => [onderwerp, inhoud.bericht, inhoud.gegevens])).toEqual([
      [goed.zaaknummer, 'betalingVerwerkt', { betaaldOp: '2026-11-25', bedrag: 3_000_000 }],
      [opgeheven.zaaknummer, 'betalingGeretourneerd', { code: 'AC04', reden: 'de rekening is opgeheven' }],
      [naam.zaaknummer, 'betalingGeretourneerd', { code: 'BE01', reden: 'de naam past niet bij de rekening' }],
    ]);
    expect(berichten.every(({ sleutel }) => /^bank\/BO-\d{4}-\d{7}$/.test(sleutel))).toBe(true);
  });

  it('gives the zaak a message it understands: the forfait is paid and the moratorium begins', async () => {
    const zaak = await zaakMetRekening();
    await draai(activiteiten());
    const [bericht] = await bankberichten();
    const { toestand } = await speel({ knex, maakBrief: proefbrief }, await readToestand(knex, zaak.zaakId), {
      soort: 'bericht',
      op: datum('2026-11-25'),
      sleutel: bericht!.sleutel,
      ...bericht!.inhoud,
    });
    const uitbetaling = procedureVan(toestand, 'uitbetaling');
    expect(uitbetaling).toMatchObject({ fase: 'betaald' });
    expect(uitbetaling?.klokken.map(({ naam }) => naam)).toContain('moratorium');
  });

  it('makes no run when nothing was released', async () => {
    expect(await activiteiten().stelBetaalrunSamen(RUN)).toEqual({ betaalrunId: null, aantal: 0 });
    expect(await knex('betaalruns')).toEqual([]);
  });

  it('keeps file, hash and what the bank got the same', async () => {
    await zaakMetRekening();
    await draai(activiteiten());
    const run = await knex('betaalruns').first<{ bericht_id: string; bestand: string; bestand_hash: string }>();
    expect(run.bericht_id).toBe(RUN.runnummer);
    expect(run.bestand).toContain('<NbOfTxs>1</NbOfTxs><CtrlSum>30000.00</CtrlSum>');
    expect(await proef.bank.kent(run.bericht_id)).toBe(run.bestand_hash);
  });
});

type Breuk = (bank: Bank, breek: () => void) => Bank;

const BREUKEN: readonly [string, Breuk][] = [
  [
    'after the claim, before the bank has the file',
    (bank, breek) => ({
      ...bank,
      lever: async (xml) => {
        breek();
        await bank.lever(xml);
      },
    }),
  ],
  [
    'after the bank has the file, before the dossier knows',
    (bank, breek) => ({
      ...bank,
      lever: async (xml) => {
        await bank.lever(xml);
        breek();
      },
    }),
  ],
  [
    'before the status of the bank is read',
    (bank, breek) => ({
      ...bank,
      status: (msgId) => {
        breek();
        return bank.status(msgId);
      },
    }),
  ],
  [
    'between status and statement',
    (bank, breek) => ({
      ...bank,
      afschrift: (msgId) => {
        breek();
        return bank.afschrift(msgId);
      },
    }),
  ],
  [
    'after the statement, before anything is booked',
    (bank, breek) => ({
      ...bank,
      afschrift: async (msgId) => {
        const xml = await bank.afschrift(msgId);
        breek();
        return xml;
      },
    }),
  ],
];

/** Breaks the first time only. */
function eenmaal(): () => void {
  let isGebroken = false;
  return () => {
    if (isGebroken) return;
    isGebroken = true;
    throw new Error('de worker valt weg');
  };
}

describe('a worker that dies', () => {
  it.each(BREUKEN)('%s, pays once', async (_waar, breuk) => {
    await zaakMetRekening();
    await zaakMetRekening(OPGEHEVEN);
    const stappen = activiteiten(breuk(proef.bank, eenmaal()));
    await expect(draai(stappen)).rejects.toThrow('de worker valt weg');
    expect(await draai(stappen)).toEqual({ open: 0, betaald: 1, geretourneerd: 1 });
    await eisEenmaalBetaald(2);
  });

  it('after any step, before Temporal heard that it was done, pays once', async () => {
    await zaakMetRekening();
    const stappen = activiteiten();
    const { betaalrunId } = await stappen.stelBetaalrunSamen(RUN);
    const run = { betaalrunId: betaalrunId! };
    expect(await stappen.stelBetaalrunSamen(RUN)).toEqual({ betaalrunId, aantal: 1 });
    const { hash } = await stappen.maakBetaalbestand(run);
    expect(await stappen.maakBetaalbestand(run)).toEqual({ hash });
    for (let keer = 0; keer < 2; keer += 1) await stappen.verstuurBetaalbestand(run);
    for (let keer = 0; keer < 2; keer += 1) {
      expect(await stappen.verwerkBankverslag(run)).toEqual({ open: 0, betaald: 1, geretourneerd: 0 });
    }
    await eisEenmaalBetaald(1);
  });

  it('while it books, leaves nothing half: order, entry of the bank and message come together', async () => {
    await zaakMetRekening();
    await knex.raw(
      `create function stuk() returns trigger language plpgsql as $$ begin raise exception 'stroom weg'; end $$`,
    );
    await knex.raw(`create trigger stuk before insert on outbox for each row execute function stuk()`);
    await expect(draai(activiteiten())).rejects.toThrow('stroom weg');
    expect(await knex('betaalopdrachten').pluck('status')).toEqual(['verzonden']);
    expect(await knex('bankboekingen')).toEqual([]);
    await knex.raw('drop function stuk() cascade');
    expect(await draai(activiteiten())).toMatchObject({ open: 0, betaald: 1 });
    await eisEenmaalBetaald(1);
  });

  it('at the same time as another one on the same step, pays once', async () => {
    await zaakMetRekening();
    const stappen = activiteiten();
    const [een, twee] = await Promise.all([stappen.stelBetaalrunSamen(RUN), stappen.stelBetaalrunSamen(RUN)]);
    expect(een).toEqual(twee);
    const run = { betaalrunId: een.betaalrunId! };
    await Promise.all([stappen.maakBetaalbestand(run), stappen.maakBetaalbestand(run)]);
    await Promise.all([stappen.verstuurBetaalbestand(run), stappen.verstuurBetaalbestand(run)]);
    await Promise.all([stappen.verwerkBankverslag(run), stappen.verwerkBankverslag(run)]);
    await eisEenmaalBetaald(1);
  });
});

describe('a bank that does not answer', () => {
  it('but took the file in, is asked first when it is back: the file goes out once', async () => {
    await zaakMetRekening();
    proef.staat.storing = { soort: 'timeout', neemtIn: true };
    await expect(draai(activiteiten())).rejects.toThrow(/antwoordt niet binnen/);
    expect(await knex('betaalruns').pluck('status')).toEqual(['verzending begonnen']);
    proef.staat.storing = { soort: 'geen' };
    const geleverd: string[] = [];
    const bank: Bank = { ...proef.bank, lever: (xml) => Promise.resolve(void geleverd.push(xml)) };
    expect(await draai(activiteiten(bank))).toMatchObject({ open: 0, betaald: 1 });
    expect(geleverd).toEqual([]);
    await eisEenmaalBetaald(1);
  });

  it('says on every attempt why, and goes on when it is repaired', async () => {
    await zaakMetRekening();
    proef.staat.storing = { soort: 'weigert' };
    for (let keer = 0; keer < 3; keer += 1)
      await expect(draai(activiteiten())).rejects.toThrow('de bank antwoordt 503');
    proef.staat.storing = { soort: 'geen' };
    expect(await draai(activiteiten())).toMatchObject({ open: 0, betaald: 1 });
    await eisEenmaalBetaald(1);
  });
});

describe('a bank that says no', () => {
  it('keeps the step open with its reason: it is asked again after some minutes and never given up', async () => {
    await zaakMetRekening();
    const nee: Bank = { ...proef.bank, kent: () => Promise.resolve('hash van een ander bestand') };
    const stappen = activiteiten(nee);
    const { betaalrunId } = await stappen.stelBetaalrunSamen(RUN);
    const run = { betaalrunId: betaalrunId! };
    await stappen.maakBetaalbestand(run);
    await knex('betaalruns').update({ status: 'verzending begonnen' });
    await expect(stappen.verstuurBetaalbestand(run)).rejects.toMatchObject({
      type: 'BankWeigert',
      message: 'de bank weigert: ander-bestand-bij-de-bank',
      nonRetryable: false,
      nextRetryDelay: '3 minutes',
    });
    expect(await knex('betaalopdrachten').pluck('status')).toEqual(['in run']);
  });
});

describe('a bank that books another amount', () => {
  it('books what fits, and keeps the step open for the rest', async () => {
    await zaakMetRekening();
    await zaakMetRekening();
    const eersteBedrag = /(<TxDtls><Refs><EndToEndId>[^<]+<\/EndToEndId><\/Refs><Amt Ccy="EUR">)30000\.00/;
    const mis: Bank = {
      ...proef.bank,
      afschrift: async (msgId) => (await proef.bank.afschrift(msgId)).replace(eersteBedrag, '$129999.00'),
    };
    await expect(draai(activiteiten(mis))).rejects.toThrow('1 regels van de bank passen niet bij betaalrun');
    expect((await knex('betaalopdrachten').pluck<string[]>('status')).sort()).toEqual(['betaald', 'verzonden']);
    expect(await knex('betaalruns').pluck('status')).toEqual(['verzonden']);
    expect(await draai(activiteiten())).toMatchObject({ open: 0, betaald: 2 });
    await eisEenmaalBetaald(2);
  });

  it('waits for an order the bank has not spoken on', async () => {
    await zaakMetRekening();
    const stil: Bank = {
      ...proef.bank,
      afschrift: async (msgId) => (await proef.bank.afschrift(msgId)).replaceAll('<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>'),
    };
    expect(await draai(activiteiten(stil))).toEqual({ open: 1, betaald: 0, geretourneerd: 0 });
    expect(await draai(activiteiten())).toEqual({ open: 0, betaald: 1, geretourneerd: 0 });
  });
});
