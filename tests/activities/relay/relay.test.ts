import { setTimeout as slaap } from 'node:timers/promises';
import type { Knex } from 'knex';
import { Registry } from 'prom-client';
import { GENOEG_WERK } from '#activities/relay/achterstand';
import { wachttijd } from '#activities/relay/bezorg';
import { maakRelaymeter } from '#activities/relay/meter';
import { startRelay, type Relay, type Relayopties } from '#activities/relay/relay';
import { maakTabeluitgever } from '#activities/relay/uitgever';
import type { Zaakbegin, Zaakstarter } from '#activities/relay/zaakstarter';
import { maakVerbinding } from '#db/connection';
import { meldHandeling } from '#db/intake/meldHandeling';
import { registreerAanmelding } from '#db/intake/registreerAanmelding';
import { beginZaak, bouwAanmelding } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;
const relays: Relay[] = [];
const stil = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 10 });
});

afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await knex('outbox').delete();
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

interface Proefstarter extends Zaakstarter {
  readonly begonnen: string[];
  readonly gedaan: string[];
}

function starter(wachtMs = 0, mislukt: (zaaknummer: string) => boolean = () => false): Proefstarter {
  const begonnen: string[] = [];
  const gedaan: string[] = [];
  const doe = async (zaaknummer: string, wat: string): Promise<void> => {
    begonnen.push(wat);
    await slaap(wachtMs);
    if (mislukt(zaaknummer)) throw new Error('Temporal is weg');
    gedaan.push(wat);
  };
  return {
    begonnen,
    gedaan,
    start: ({ zaaknummer }) => doe(zaaknummer, zaaknummer),
    bericht: ({ zaaknummer }, { bericht }) => doe(zaaknummer, `${zaaknummer} ${bericht}`),
  };
}

function begin(zaken: Zaakstarter, anders: Partial<Relayopties> = {}): Relay {
  const relay = startRelay({ knex, zaken, uitgever: maakTabeluitgever(knex), logger: stil, peilMs: 30, ...anders });
  relays.push(relay);
  return relay;
}

async function wachtTot(klaar: () => Promise<boolean> | boolean): Promise<void> {
  const einde = Date.now() + 8_000;
  while (!(await klaar())) {
    if (Date.now() > einde) throw new Error('it did not happen in 8 seconds');
    await slaap(15);
  }
}

async function teDoen(): Promise<number> {
  const [rij] = await knex('outbox').whereNull('verwerkt_op').count<{ aantal: number }[]>('* as aantal');
  return rij?.aantal ?? 0;
}

describe('relay', () => {
  it('brings every row once, with two relays at work', async () => {
    const nummers: string[] = [];
    for (let i = 0; i < 60; i += 1) nummers.push((await registreerAanmelding(knex, bouwAanmelding())).zaaknummer);
    const zaken = starter(3);
    begin(zaken, { gelijktijdig: 5 });
    begin(zaken, { gelijktijdig: 5 });
    await wachtTot(async () => (await teDoen()) === 0);
    expect([...zaken.gedaan].sort()).toEqual(nummers.sort());
  });

  it('wakes up at once for a new row', async () => {
    const zaken = starter();
    begin(zaken, { databaseUrl: database.url, peilMs: 60_000 });
    await slaap(200);
    const { zaaknummer } = await registreerAanmelding(knex, bouwAanmelding());
    await wachtTot(() => zaken.gedaan.includes(zaaknummer));
    expect(zaken.gedaan).toEqual([zaaknummer]);
  });

  it('keeps why a row failed, tries it again later, and lets the others pass', async () => {
    const stuk = await registreerAanmelding(knex, bouwAanmelding());
    const goed = await registreerAanmelding(knex, bouwAanmelding());
    let weg = true;
    const zaken = starter(0, (nummer) => weg && nummer === stuk.zaaknummer);
    begin(zaken);
    await wachtTot(() => zaken.gedaan.includes(goed.zaaknummer));
    await wachtTot(async () => (await knex('outbox').whereNotNull('fout')).length === 1);
    const rij = await knex('outbox')
      .where({ onderwerp: stuk.zaaknummer })
      .first<{ pogingen: number; fout: string; verwerkt_op: null }>();
    expect(rij).toMatchObject({ pogingen: 1, fout: 'Temporal is weg', verwerkt_op: null });
    weg = false;
    await wachtTot(() => zaken.gedaan.includes(stuk.zaaknummer));
    await wachtTot(async () => (await teDoen()) === 0);
    expect(await knex('outbox').where({ onderwerp: stuk.zaaknummer }).first()).toMatchObject({
      pogingen: 2,
      fout: null,
    });
  });

  it('brings a message to its zaak and publishes CloudEvents', async () => {
    const { zaaknummer } = await beginZaak(knex);
    await knex('outbox').insert({
      soort: 'zaak.bericht',
      sleutel: 'bank/1',
      onderwerp: zaaknummer,
      inhoud: JSON.stringify({
        procedureId: 'uitbetaling-1',
        bericht: 'betalingVerwerkt',
        gegevens: { betaaldOp: '2021-07-01' },
      }),
    });
    const zaken = starter();
    begin(zaken);
    await wachtTot(async () => (await teDoen()) === 0);
    expect(zaken.gedaan).toContain(`${zaaknummer} betalingVerwerkt`);
    expect(await knex('cloudevents_afgeleverd').where({ onderwerp: zaaknummer }).pluck('type')).toEqual([
      'nl.herstelbalie.aanmelding.ontvangen',
    ]);
  });

  it('goes on with other zaken while one start takes long', async () => {
    const nummers: string[] = [];
    for (let i = 0; i < 20; i += 1) nummers.push((await registreerAanmelding(knex, bouwAanmelding())).zaaknummer);
    const snel = starter(2);
    let laatLos: () => void = () => undefined;
    const vast = new Promise<void>((klaar) => (laatLos = klaar));
    begin({ ...snel, start: (zaak) => (zaak.zaaknummer === nummers[0] ? vast : snel.start(zaak)) });
    await wachtTot(() => snel.gedaan.length === 19);
    expect(snel.gedaan).not.toContain(nummers[0]);
    laatLos();
    await wachtTot(async () => (await teDoen()) === 0);
  });

  it('brings a message while starts keep the other queue busy', async () => {
    const { zaaknummer } = await beginZaak(knex);
    for (let i = 0; i < 6; i += 1) await registreerAanmelding(knex, bouwAanmelding());
    await knex('outbox').insert({
      soort: 'zaak.bericht',
      sleutel: 'bank/2',
      onderwerp: zaaknummer,
      inhoud: JSON.stringify({ bericht: 'betalingVerwerkt' }),
    });
    const zaken = starter();
    begin({ ...zaken, start: () => slaap(400) }, { gelijktijdig: 2 });
    await wachtTot(() => zaken.gedaan.includes(`${zaaknummer} betalingVerwerkt`));
    expect(await teDoen()).toBeGreaterThan(0);
  });

  it('starts nothing while the workers have enough to do, and still brings messages', async () => {
    const { zaaknummer } = await beginZaak(knex);
    const nieuw = await registreerAanmelding(knex, bouwAanmelding());
    await knex('outbox').where({ soort: 'zaak.start' }).whereNot({ onderwerp: nieuw.zaaknummer }).delete();
    await knex('outbox').insert({
      soort: 'zaak.bericht',
      sleutel: 'bank/3',
      onderwerp: zaaknummer,
      inhoud: JSON.stringify({ bericht: 'betalingVerwerkt' }),
    });
    let wachtend = GENOEG_WERK;
    const zaken = starter();
    begin(zaken, { achterstand: () => Promise.resolve(wachtend) });
    await wachtTot(() => zaken.gedaan.length === 1);
    await slaap(300);
    expect(zaken.gedaan).toEqual([`${zaaknummer} betalingVerwerkt`]);
    wachtend = 0;
    await wachtTot(() => zaken.gedaan.includes(nieuw.zaaknummer));
  });

  it('starts hardly anything while people act, and goes on when they are done', async () => {
    for (let i = 0; i < 60; i += 1) await registreerAanmelding(knex, bouwAanmelding());
    const zaken = starter(150);
    const mensen = setInterval(() => void meldHandeling(knex), 100);
    try {
      begin(zaken, { databaseUrl: database.url });
      // It listens by then, and what it began before is done.
      await slaap(1_000);
      const voor = zaken.gedaan.length;
      await slaap(1_500);
      expect(zaken.gedaan.length - voor).toBeLessThanOrEqual(4);
    } finally {
      clearInterval(mensen);
    }
    await wachtTot(async () => (await teDoen()) === 0);
  });

  it('counts what it delivers, what fails and how much room the server leaves', async () => {
    await registreerAanmelding(knex, bouwAanmelding());
    const stuk = await registreerAanmelding(knex, bouwAanmelding());
    const register = new Registry();
    begin(
      starter(0, (nummer) => nummer === stuk.zaaknummer),
      { meter: maakRelaymeter(register) },
    );
    await wachtTot(async () => (await register.metrics()).includes('relay_mislukt_total{soort="zaak.start"} 1'));
    const tekst = await register.metrics();
    expect(tekst).toContain('herstelbalie_relay_bezorging_seconden_count{soort="zaak.start"} 1');
    expect(tekst).toMatch(/herstelbalie_relay_gelijktijdig\{wachtrij="starts"\} [1-9]/);
  });

  it('tells zaken of a file from zaken that somebody registered', async () => {
    const eigen = await registreerAanmelding(knex, bouwAanmelding());
    const ingelezen = await registreerAanmelding(knex, { ...bouwAanmelding(), sleutel: `import/${eigen.zaaknummer}` });
    const gezien = new Map<string, boolean>();
    begin({ ...starter(), start: (zaak) => Promise.resolve(void gezien.set(zaak.zaaknummer, zaak.isIngelezen)) });
    await wachtTot(() => gezien.size === 2);
    expect([gezien.get(eigen.zaaknummer), gezien.get(ingelezen.zaaknummer)]).toEqual([false, true]);
  });

  it('takes along the position of a zaak that began before, but not while a letter or a question is open', async () => {
    const nieuw = await registreerAanmelding(knex, bouwAanmelding());
    const begonnen = await beginZaak(knex);
    const gezien = new Map<string, number | null>();
    const proef = {
      start: (zaak: Zaakbegin) => Promise.resolve(void gezien.set(zaak.zaaknummer, zaak.stand?.volgnummer ?? null)),
    };
    const vraagOpnieuw = async (sleutel: string): Promise<void> => {
      gezien.clear();
      await knex('outbox').insert({ soort: 'zaak.start', sleutel, onderwerp: begonnen.zaaknummer, inhoud: '{}' });
      await wachtTot(() => gezien.has(begonnen.zaaknummer));
    };
    begin({ ...starter(), ...proef });
    await wachtTot(() => gezien.size === 2);
    // The confirmation of receipt is not printed yet, and the register has not answered.
    expect([gezien.get(nieuw.zaaknummer), gezien.get(begonnen.zaaknummer)]).toEqual([null, null]);
    await knex('brieven').where({ zaak_id: begonnen.zaakId }).delete();
    await vraagOpnieuw('opnieuw/1');
    expect(gezien.get(begonnen.zaaknummer)).toBeNull();
    await knex('zaak_toestanden')
      .where({ zaak_id: begonnen.zaakId })
      .update({ toestand: knex.raw(`jsonb_set(toestand, '{openVragen}', '[]')`) });
    await vraagOpnieuw('opnieuw/2');
    expect(gezien.get(begonnen.zaaknummer)).toBe(1);
  });

  it('finishes what is under way when it stops, and takes nothing new', async () => {
    for (let i = 0; i < 10; i += 1) await registreerAanmelding(knex, bouwAanmelding());
    const zaken = starter(150);
    const relay = begin(zaken, { gelijktijdig: 3 });
    await wachtTot(() => zaken.begonnen.length > 0);
    await relay.stop();
    expect(zaken.gedaan).toHaveLength(3);
    expect(await teDoen()).toBe(7);
  });

  it('goes on at once when all that was under way came through while it asked how much waits', async () => {
    for (let i = 0; i < 12; i += 1) await registreerAanmelding(knex, bouwAanmelding());
    let nummer = 0;
    const start = (): Promise<void> => slaap(10 + 20 * (nummer++ % 4));
    const achterstand = (): Promise<number> => slaap(120).then(() => 0);
    begin({ ...starter(), start }, { gelijktijdig: 4, peilMs: 60_000, achterstand });
    await wachtTot(async () => (await teDoen()) === 0);
    expect(nummer).toBe(12);
  });

  it('waits longer after every failure, five minutes at most', () => {
    expect([1, 2, 3, 20].map(wachttijd)).toEqual([1_000, 2_000, 4_000, 300_000]);
  });
});
