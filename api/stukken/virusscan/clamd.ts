import { createConnection, type Socket } from 'node:net';
import type { Scanuitslag, Virusscan } from '#api/stukken/virusscan/virusscan';

const GEDULD_MS = 30_000;
const BROK_BYTES = 64 * 1024;

/** The scanner ClamAV behind `host:port`, asked with INSTREAM: the file goes over the connection and nothing of it stays there. */
export function maakClamdscan(adres: string): Virusscan {
  const { hostname, port } = new URL(`tcp://${adres}`);
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    naam: 'clamd',
    nagebootst: false,
    scan: async (inhoud) => duid(await vraag(createConnection({ host, port: Number(port) }), inhoud)),
  };
}

/** Sends the file and reads the one line that comes back. */
function vraag(verbinding: Socket, inhoud: Buffer): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let antwoord = '';
    verbinding.setTimeout(GEDULD_MS, () => verbinding.destroy(new Error('clamd antwoordt niet')));
    verbinding.once('error', mislukt);
    verbinding.once('close', () => klaar(antwoord));
    verbinding.on('data', (deel) => (antwoord += deel.toString('latin1')));
    verbinding.once('connect', () => {
      verbinding.write('zINSTREAM\0');
      for (let plaats = 0; plaats < inhoud.length; plaats += BROK_BYTES) {
        const brok = inhoud.subarray(plaats, plaats + BROK_BYTES);
        verbinding.write(lengte(brok.length));
        verbinding.write(brok);
      }
      verbinding.write(lengte(0));
    });
  });
}

function lengte(bytes: number): Buffer {
  const kop = Buffer.alloc(4);
  kop.writeUInt32BE(bytes);
  return kop;
}

/** `stream: OK` or `stream: <virus> FOUND`; anything else is no verdict. */
function duid(antwoord: string): Scanuitslag {
  const zin = antwoord.replace(/\0/g, '').trim();
  if (zin === 'stream: OK') return { schoon: true };
  const virus = /^stream: (.+) FOUND$/.exec(zin)?.[1];
  if (virus === undefined) throw new Error(`clamd geeft geen oordeel: ${zin.slice(0, 200)}`);
  return { schoon: false, virus };
}
