import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { leesCamt053 } from '#activities/betalingen/camt053';
import { schrijfPain001, type Betaalregel } from '#activities/betalingen/pain001';
import { leesPain002 } from '#activities/betalingen/pain002';
import { maakBank } from '#activities/integraties/bank/bank';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { startProefbank, type Proefbank } from '#tests/support/bank/proefbank';

let proef: Proefbank;

beforeEach(async () => {
  proef = await startProefbank();
});

afterEach(() => proef.stop());

const IBANS = { goed: 'NL12HERS0500000010', opgeheven: 'NL77HERS0500000004', naam: 'NL61HERS0500000001' };

function regel(nummer: number, iban = IBANS.goed): Betaalregel {
  return {
    endToEndId: `BO-2026-${String(nummer).padStart(7, '0')}`,
    naam: 'M. Jansen',
    iban,
    bedrag: euro(30_000),
    zaaknummer: 'ZK-2026-0000001',
  };
}

function bestand(berichtId = 'BR-2026-11-25-dag', regels = [regel(1)]): string {
  return schrijfPain001({ berichtId, gemaaktMs: 0, op: datum('2026-11-25'), regels });
}

async function leesGrootboek(): Promise<{ betaald: { aantal: number; centen: number }; bestanden: unknown[] }> {
  return (await (await proef.roep('/grootboek')).json()) as never;
}

describe('the bank, for the worker', () => {
  it('takes in a file, knows it by its hash, and pays it once however often it is handed in', async () => {
    const xml = bestand();
    expect(await proef.bank.kent('BR-2026-11-25-dag')).toBeNull();
    await proef.bank.lever(xml);
    await proef.bank.lever(xml);
    await proef.herstart();
    await proef.bank.lever(xml);
    expect(await proef.bank.kent('BR-2026-11-25-dag')).toBe(createHash('sha256').update(xml).digest('hex'));
    expect((await leesGrootboek()).betaald).toEqual({ aantal: 1, centen: 3_000_000 });
  });

  it('decides by account: paid, closed, or another name', async () => {
    const regels = [regel(1), regel(2, IBANS.opgeheven), regel(3, IBANS.naam), regel(4, 'NL00HERS0500000010')];
    await proef.bank.lever(bestand('BR-1', regels));
    const status = leesPain002(await proef.bank.status('BR-1'));
    expect(status).toMatchObject({ berichtId: 'BR-1', isGeweigerd: false });
    expect(status.geweigerd).toMatchObject([
      { endToEndId: 'BO-2026-0000003', code: 'BE01', bedrag: 3_000_000, boekdatum: '2026-11-25' },
      { endToEndId: 'BO-2026-0000004', code: 'AC01' },
    ]);
    expect(leesCamt053(await proef.bank.afschrift('BR-1'))).toMatchObject([
      { endToEndId: 'BO-2026-0000001', soort: 'betaald', boekdatum: '2026-11-25', code: null },
      { endToEndId: 'BO-2026-0000002', soort: 'geretourneerd', code: 'AC04' },
    ]);
  });

  it('says a definite no to a second file of the same id, and to an order it paid before', async () => {
    await proef.bank.lever(bestand('BR-1', [regel(1)]));
    const nee = { type: 'BankWeigert', nonRetryable: true };
    await expect(proef.bank.lever(bestand('BR-1', [regel(2)]))).rejects.toMatchObject({
      ...nee,
      message: 'de bank weigert: bericht-id-hergebruikt',
    });
    await expect(proef.bank.lever(bestand('BR-2', [regel(1)]))).rejects.toMatchObject({
      ...nee,
      message: 'de bank weigert: dubbele-opdracht',
    });
    expect((await leesGrootboek()).betaald.aantal).toBe(1);
  });

  it.each<[string, (xml: string) => string]>([
    ['a control sum that does not add up', (xml) => xml.replace('<CtrlSum>30000.00', '<CtrlSum>30000.01')],
    ['a wrong number of orders', (xml) => xml.replace('<NbOfTxs>1', '<NbOfTxs>2')],
    ['no debtor account', (xml) => xml.replace(/<DbtrAcct>.*<\/DbtrAcct>/, '')],
    ['another currency', (xml) => xml.replace('Ccy="EUR"', 'Ccy="USD"')],
    ['another message', (xml) => xml.replace('pain.001.001.09', 'pain.008.001.08')],
    ['a broken text', (xml) => xml.slice(0, -30)],
    ['a DTD', (xml) => xml.replace('<Document', '<!DOCTYPE x><Document')],
  ])('refuses a file with %s, and books nothing', async (_wat, verander) => {
    await expect(proef.bank.lever(verander(bestand()))).rejects.toMatchObject({
      type: 'BankWeigert',
      message: 'de bank weigert: bestand-onjuist',
    });
    expect((await leesGrootboek()).bestanden).toEqual([]);
  });

  it('answers nobody without the token', async () => {
    const vreemde = maakBank({ url: proef.url, token: 'iets anders' });
    await expect(vreemde.lever(bestand())).rejects.toMatchObject({ message: 'de bank weigert: token-onbekend' });
    expect((await fetch(`${proef.url}/grootboek`)).status).toBe(401);
    expect((await fetch(`${proef.url}/storing`, { method: 'PUT', body: '{"soort":"weigert"}' })).status).toBe(401);
  });
});

describe('a bank that is away', () => {
  const isStoring = (fout: unknown): boolean => fout instanceof Error && !('nonRetryable' in fout);

  async function zet(storing: object): Promise<void> {
    const antwoord = await proef.roep('/storing', { method: 'PUT', body: JSON.stringify(storing) });
    expect(await antwoord.json()).toMatchObject(storing);
  }

  async function fout(): Promise<unknown> {
    return proef.bank.lever(bestand()).then(
      () => null,
      (reden: unknown) => reden,
    );
  }

  it('is tried again: out of use', async () => {
    await zet({ soort: 'weigert' });
    const reden = await fout();
    expect(reden).toMatchObject({ message: 'de bank antwoordt 503' });
    expect(isStoring(reden)).toBe(true);
    await zet({ soort: 'geen' });
    await proef.bank.lever(bestand());
    expect((await leesGrootboek()).betaald.aantal).toBe(1);
  });

  it('is tried again: no answer, though the file was taken in', async () => {
    await zet({ soort: 'timeout', neemtIn: true });
    const reden = await fout();
    expect(reden).toMatchObject({ message: 'de bank antwoordt niet binnen 0.4 seconden' });
    expect(isStoring(reden)).toBe(true);
    await zet({ soort: 'geen' });
    expect(await proef.bank.kent('BR-2026-11-25-dag')).not.toBeNull();
    await proef.bank.lever(bestand());
    expect((await leesGrootboek()).betaald.aantal).toBe(1);
  });

  it('is tried again: no answer, and nothing taken in', async () => {
    await zet({ soort: 'timeout', neemtIn: false });
    expect(isStoring(await fout())).toBe(true);
    await zet({ soort: 'geen' });
    expect(await proef.bank.kent('BR-2026-11-25-dag')).toBeNull();
  });

  it('is waited for when it is only slow', async () => {
    await zet({ soort: 'traag', wachtMs: 50 });
    await expect(proef.bank.lever(bestand())).resolves.toBeUndefined();
  });

  it('is tried again when nobody listens', async () => {
    await proef.stop();
    const reden = await fout();
    expect(reden).toMatchObject({ message: 'de bank is niet bereikbaar (ECONNREFUSED)' });
    proef = await startProefbank();
  });

  it('does not take a fault it does not know', async () => {
    const antwoord = await proef.roep('/storing', { method: 'PUT', body: '{"soort":"brand"}' });
    expect(antwoord.status).toBe(422);
    expect(proef.staat.storing).toEqual({ soort: 'geen' });
  });
});

describe('a payment that comes back later', () => {
  const stuurTerug = async (wens: object): Promise<readonly [number, unknown]> => {
    const antwoord = await proef.roep('/retouren', { method: 'POST', body: JSON.stringify(wens) });
    return [antwoord.status, await antwoord.json()];
  };

  it('is told to the bank once, and stands in the statement of its file with both lines', async () => {
    await proef.bank.lever(bestand('BR-1', [regel(1), regel(2), regel(3, IBANS.naam)]));
    const wens = { endToEndId: 'BO-2026-0000001', code: 'AC06' };
    expect(await stuurTerug(wens)).toEqual([201, { uitkomst: 'geboekt' }]);
    expect(await stuurTerug(wens)).toEqual([200, { uitkomst: 'bekend' }]);
    expect((await proef.bank.afschrift('BR-1')).match(/<EndToEndId>BO-2026-0000001/g)).toHaveLength(2);
    expect(leesCamt053(await proef.bank.afschrift('BR-1'))).toMatchObject([
      { endToEndId: 'BO-2026-0000001', soort: 'geretourneerd', code: 'AC06', boekdatum: '2026-11-25' },
      { endToEndId: 'BO-2026-0000002', soort: 'betaald' },
    ]);
    expect(await leesGrootboek()).toMatchObject({
      betaald: { aantal: 1, centen: 3_000_000 },
      retouren: [{ endToEndId: 'BO-2026-0000001', code: 'AC06' }],
    });
  });

  it('has to be a payment of this bank that was made', async () => {
    await proef.bank.lever(bestand('BR-1', [regel(3, IBANS.naam)]));
    expect(await stuurTerug({ endToEndId: 'BO-2026-0000009' })).toEqual([404, { uitkomst: 'onbekend' }]);
    expect(await stuurTerug({ endToEndId: 'BO-2026-0000003' })).toEqual([409, { uitkomst: 'niet-betaald' }]);
    expect((await stuurTerug({ endToEndId: 'BO-2026-0000003', code: 'XX99' }))[0]).toBe(422);
    expect((await stuurTerug({}))[0]).toBe(422);
    expect((await fetch(`${proef.url}/retouren`, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('can be sent back with a form on the page, which says it when that cannot be', async () => {
    await proef.bank.lever(bestand('BR-1', [regel(1)]));
    const vul = (inhoud: string): Promise<Response> =>
      fetch(`${proef.url}/`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: proef.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: inhoud,
      });
    expect((await vul('endToEndId=BO-2026-0000001&code=MD07')).status).toBe(303);
    const pagina = await (await fetch(`${proef.url}/`)).text();
    expect(pagina).toContain('<td>BO-2026-0000001</td><td>MD07</td><td>25 november 2026</td>');
    expect(pagina).toContain('<td>Betaald</td><td>0</td>');
    expect(pagina).toContain('<td>Geboekt en teruggekomen</td><td>1</td>');
    expect(await (await vul('endToEndId=BO-2026-0000001&code=MD07')).text()).toContain('al teruggestuurd');
    expect(await (await vul('endToEndId=&code=MD07')).text()).toContain('Vul het kenmerk');
    expect(proef.staat.storing).toEqual({ soort: 'geen' });
  });
});

describe('the page of the bank', () => {
  it('shows what was booked, and neither accounts nor names of people', async () => {
    await proef.bank.lever(bestand('BR-1', [regel(1, 'NL91ABNA0417164300'), regel(2, IBANS.opgeheven)]));
    const pagina = await (await fetch(`${proef.url}/`)).text();
    expect(pagina).toContain('<td>Betaald</td><td>1</td><td>€\u00a030.000,00</td>');
    expect(pagina).toContain('<td>Geboekt en teruggekomen</td><td>1</td>');
    expect(pagina).toContain('<td>BR-1</td><td>2026-11-25 16:00</td><td>2</td>');
    expect(pagina).not.toContain('NL91ABNA');
    expect(pagina).not.toContain('Jansen');
  });

  it('breaks and repairs the bank with a form', async () => {
    const kies = (soort: string): Promise<Response> =>
      fetch(`${proef.url}/`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: proef.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: `soort=${soort}`,
      });
    expect((await kies('weigert')).status).toBe(303);
    expect(await (await fetch(`${proef.url}/`)).text()).toMatch(/value="weigert" checked/);
    expect((await kies('timeout')).status).toBe(303);
    expect(proef.staat.storing).toEqual({ soort: 'timeout', neemtIn: true });
    await kies('geen');
    expect(proef.staat.storing).toEqual({ soort: 'geen' });
  });

  it('takes no form from another site, and no call under another name', async () => {
    const elders = await fetch(`${proef.url}/`, {
      method: 'POST',
      headers: { origin: 'http://elders.example' },
      body: 'soort=weigert',
    });
    expect(elders.status).toBe(403);
    expect(await metHost('elders.example')).toBe(403);
    expect(proef.staat.storing).toEqual({ soort: 'geen' });
  });

  function metHost(host: string): Promise<number | undefined> {
    return new Promise((klaar, mis) => {
      request(`${proef.url}/`, { headers: { host } }, (antwoord) => {
        antwoord.resume();
        klaar(antwoord.statusCode);
      })
        .once('error', mis)
        .end();
    });
  }
});
