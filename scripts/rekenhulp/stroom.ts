import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { beantwoordTekst, isGeweigerd } from '#domain/rekenhulp/beantwoord';

/** How many lines were answered and how many refused. */
export interface Telling {
  readonly beantwoord: number;
  readonly geweigerd: number;
}

/**
 * Answers JSON Lines from `bron` on `doel`, one line for one line and in order; empty lines are skipped. It reads no further than it can write,
 * so memory stays level however long the stream. Rejects when reading or writing fails.
 */
export async function beantwoordStroom(bron: Readable, doel: Writable): Promise<Telling> {
  const telling = { beantwoord: 0, geweigerd: 0 };
  let rest = '';
  bron.setEncoding('utf8');
  const mislukt = new Promise<never>((_klaar, af) => doel.once('error', af));
  mislukt.catch(() => undefined);
  for await (const stuk of bron as AsyncIterable<string>) {
    const regels = (rest + stuk).split('\n');
    rest = regels.pop() ?? '';
    await Promise.race([schrijf(doel, beantwoordRegels(regels, telling)), mislukt]);
  }
  await Promise.race([schrijf(doel, beantwoordRegels([rest], telling)), mislukt]);
  return telling;
}

function beantwoordRegels(regels: readonly string[], telling: { beantwoord: number; geweigerd: number }): string {
  let uit = '';
  for (const regel of regels) {
    const tekst = regel.startsWith('\uFEFF') ? regel.slice(1) : regel;
    if (tekst.trim() === '') continue;
    const uitslag = beantwoordTekst(tekst);
    telling[isGeweigerd(uitslag) ? 'geweigerd' : 'beantwoord'] += 1;
    uit += `${JSON.stringify(uitslag)}\n`;
  }
  return uit;
}

async function schrijf(doel: Writable, tekst: string): Promise<void> {
  if (tekst !== '' && !doel.write(tekst)) await once(doel, 'drain');
}
