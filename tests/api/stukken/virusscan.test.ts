import { createServer, type AddressInfo, type Server } from 'node:net';
import { maakClamdscan } from '#api/stukken/virusscan/clamd';
import { kiesVirusscan } from '#api/stukken/virusscan/kies';
import { nagebootsteVirusscan } from '#api/stukken/virusscan/nagebootst';
import { proefpdf, viruspdf } from '#tests/support/dossier/bestanden';

/** A clamd that reads INSTREAM as the manual says and gives this answer. */
async function maakClamd(antwoord: string): Promise<{ server: Server; adres: string; ontvangen: Buffer[] }> {
  const ontvangen: Buffer[] = [];
  const server = createServer((verbinding) => {
    let alles = Buffer.alloc(0);
    verbinding.on('data', (deel) => {
      alles = Buffer.concat([alles, deel]);
      const inhoud = leesInstream(alles);
      if (inhoud === null) return;
      ontvangen.push(inhoud);
      verbinding.end(antwoord);
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return { server, ontvangen, adres: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The file in an INSTREAM that is complete; null as long as it is not. */
function leesInstream(alles: Buffer): Buffer | null {
  const opdracht = 'zINSTREAM\0';
  if (alles.length < opdracht.length || alles.toString('latin1', 0, opdracht.length) !== opdracht) return null;
  const delen: Buffer[] = [];
  for (let plaats = opdracht.length; plaats + 4 <= alles.length;) {
    const lengte = alles.readUInt32BE(plaats);
    if (lengte === 0) return Buffer.concat(delen);
    delen.push(alles.subarray(plaats + 4, plaats + 4 + lengte));
    plaats += 4 + lengte;
  }
  return null;
}

describe('the scanner clamd', () => {
  async function vraag(antwoord: string, inhoud = proefpdf()): Promise<unknown> {
    const { server, adres, ontvangen } = await maakClamd(antwoord);
    try {
      const uitslag = await maakClamdscan(adres).scan(inhoud);
      expect(ontvangen.map((deel) => deel.equals(inhoud))).toEqual([true]);
      return uitslag;
    } finally {
      server.close();
    }
  }

  it('gets the whole file, also one of several pieces, and says that it is clean', async () => {
    expect(await vraag('stream: OK\0')).toEqual({ schoon: true });
    expect(await vraag('stream: OK\0', Buffer.alloc(300_000, 'a'))).toEqual({ schoon: true });
  });

  it('names the virus', async () => {
    expect(await vraag('stream: Win.Test.EICAR_HDB-1 FOUND\0')).toEqual({
      schoon: false,
      virus: 'Win.Test.EICAR_HDB-1',
    });
  });

  it.each(['INSTREAM size limit exceeded. ERROR\0', ''])('that answers %j gives no verdict', async (antwoord) => {
    await expect(vraag(antwoord)).rejects.toThrow('clamd geeft geen oordeel');
  });

  it('that is not there gives no verdict either', async () => {
    const { server, adres } = await maakClamd('');
    await new Promise((klaar) => server.close(klaar));
    await expect(maakClamdscan(adres).scan(proefpdf())).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the scanner of a system', () => {
  it('is clamd where it has an address, and otherwise simulated', () => {
    expect(kiesVirusscan('127.0.0.1:3310', true).naam).toBe('clamd');
    expect(kiesVirusscan(undefined, false)).toBe(nagebootsteVirusscan);
  });

  it('lets nothing in when production has none', async () => {
    const geen = kiesVirusscan(undefined, true);
    expect(geen.nagebootst).toBe(false);
    await expect(geen.scan(proefpdf())).rejects.toThrow('VIRUSSCAN_ADRES');
  });
});

describe('the simulated scanner', () => {
  it('knows the test file of EICAR and nothing else, and says that it is simulated', async () => {
    expect(nagebootsteVirusscan.nagebootst).toBe(true);
    expect(await nagebootsteVirusscan.scan(proefpdf())).toEqual({ schoon: true });
    expect(await nagebootsteVirusscan.scan(viruspdf())).toEqual({ schoon: false, virus: 'EICAR-testbestand' });
  });
});
