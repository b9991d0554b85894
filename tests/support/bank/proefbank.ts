import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakBank, type Bank } from '#activities/integraties/bank/bank';
import { maakBankserver } from '#activities/integraties/bank/bankserver';
import type { Bankstaat } from '#activities/integraties/bank/bankdienst';
import { Grootboek } from '#activities/integraties/bank/grootboek';

/** A simulated bank of one test, with its ledger in a folder of its own. */
export interface Proefbank {
  readonly url: string;
  readonly map: string;
  readonly staat: Bankstaat;
  /** The client of the worker, with little patience. */
  readonly bank: Bank;
  /** A call with the token of the bank. */
  roep(pad: string, opties?: RequestInit): Promise<Response>;
  /** Stops the process part and starts it again on the same ledger. */
  herstart(): Promise<void>;
  stop(): Promise<void>;
}

const TOKEN = 'geheim-van-worker-en-bank';

/** Starts one; `klok` gives now in milliseconds. */
export async function startProefbank(klok: () => number = () => Date.UTC(2026, 10, 25, 15)): Promise<Proefbank> {
  const map = mkdtempSync(join(tmpdir(), 'herstelbalie-bank-'));
  const staat = { grootboek: new Grootboek(map), klok, storing: { soort: 'geen' } } as Bankstaat & {
    grootboek: Grootboek;
  };
  const server = maakBankserver({
    bank: staat,
    token: TOKEN,
    logger: { info: () => undefined, error: () => undefined },
  });
  const poort = await luister(server);
  const url = `http://127.0.0.1:${poort}`;
  return {
    url,
    map,
    staat,
    bank: maakBank({ url, token: TOKEN, tijdlimietMs: 400 }),
    roep: (pad, opties = {}) => fetch(`${url}${pad}`, { ...opties, headers: { authorization: `Bearer ${TOKEN}` } }),
    herstart: () => {
      staat.grootboek = new Grootboek(map);
      return Promise.resolve();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function luister(server: Server): Promise<number> {
  return new Promise((klaar) => {
    server.listen(0, '127.0.0.1', () => klaar((server.address() as AddressInfo).port));
  });
}
