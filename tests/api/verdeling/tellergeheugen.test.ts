import type { Knex } from 'knex';
import { maakTellergeheugen, type Tellergeheugen } from '#api/verdeling/tellergeheugen';
import type { Wachtrijtellers } from '#db/queries/verdeling.query';
import { datum } from '#domain/waarden/datum';

const knex = null as unknown as Knex;
const kijk = (nuMs: number, vandaag = '2026-11-24'): Parameters<Tellergeheugen>[0] => ({
  vandaag: datum(vandaag),
  nuMs,
});

/** A count that gives the number of times it was asked; the first time it may fail. */
function teller(
  toegewezen: number,
  mislukt = false,
): { readonly tel: () => Promise<Wachtrijtellers>; readonly keren: () => number } {
  let keren = 0;
  return {
    tel: () => {
      keren += 1;
      if (mislukt && keren === 1) return Promise.reject(new Error('weg'));
      return Promise.resolve({ wachtend: keren, procederend: 0, gemiddeldDagen: 1, toegewezen });
    },
    keren: () => keren,
  };
}

describe('the numbers above the queue', () => {
  it('of a long queue are counted once for all who look within five seconds', async () => {
    const { tel, keren } = teller(5_000);
    const lees = maakTellergeheugen(knex, tel);
    const samen = await Promise.all([lees(kijk(0)), lees(kijk(10)), lees(kijk(4_999))]);
    expect(samen.map(({ wachtend }) => wachtend)).toEqual([1, 1, 1]);
    expect((await lees(kijk(5_001, '2026-11-25'))).wachtend).toBe(2);
    expect(keren()).toBe(2);
  });

  it('are counted again while the old ones are shown, and are never older than fifteen seconds', async () => {
    const { tel, keren } = teller(5_000);
    const lees = maakTellergeheugen(knex, tel);
    await lees(kijk(0));
    const samen = await Promise.all([lees(kijk(5_000)), lees(kijk(5_001))]);
    expect(samen.map(({ wachtend }) => wachtend)).toEqual([1, 1]);
    expect((await lees(kijk(5_002))).wachtend).toBe(2);
    expect(keren()).toBe(2);
    expect((await lees(kijk(20_000))).wachtend).toBe(3);
  });

  it('of a short queue are of this moment', async () => {
    const lees = maakTellergeheugen(knex, teller(12).tel);
    expect((await lees(kijk(0))).wachtend).toBe(1);
    expect((await lees(kijk(1))).wachtend).toBe(2);
  });

  it('are asked again after the database was away', async () => {
    const lees = maakTellergeheugen(knex, teller(9_000, true).tel);
    await expect(lees(kijk(0))).rejects.toThrow('weg');
    expect((await lees(kijk(1))).wachtend).toBe(2);
  });
});
