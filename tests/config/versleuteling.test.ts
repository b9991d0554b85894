import { randomBytes } from 'node:crypto';
import { temporal } from '@temporalio/proto';
import type { Payload } from '@temporalio/common';
import { maakCodec } from '#api/codec/codec.temporal';
import { SleutelOnbekend, Versleuteling } from '#config/versleuteling';

const sleutel = (): string => randomBytes(32).toString('base64');
const S1 = sleutel();
const S2 = sleutel();
const TEKST = '{"grond":"bewind","melding":"Een collega moet dit doen."}';

function payload(tekst = TEKST): Payload {
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(tekst) };
}

function codec(
  sleutels: Record<string, string> = { s1: S1 },
  actief = 's1',
  namespace = 'herstelbalie',
): Versleuteling {
  return new Versleuteling({ sleutels, actief }, namespace);
}

async function dicht(door = codec()): Promise<Payload> {
  return (await door.encode([payload()]))[0]!;
}

function tekstVan(open: readonly Payload[]): string {
  return Buffer.from(open[0]?.data ?? []).toString();
}

describe('what goes to Temporal', () => {
  it('comes back as it was, with its metadata', async () => {
    const leeg: Payload = { metadata: { encoding: Buffer.from('binary/null') }, data: Buffer.alloc(0) };
    const [eerste, tweede] = await codec().decode(await codec().encode([payload(), leeg]));
    expect(tekstVan([eerste!])).toBe(TEKST);
    expect(Buffer.from(eerste!.metadata!['encoding']!).toString()).toBe('json/plain');
    expect(Buffer.from(tweede!.metadata!['encoding']!).toString()).toBe('binary/null');
  });

  it('can be read by nobody on the way: no word of it, no kind of content, and twice the same is twice different', async () => {
    const [een, twee] = await codec().encode([payload(), payload()]);
    const bytes = Buffer.from(temporal.api.common.v1.Payload.encode(een!).finish());
    for (const woord of ['bewind', 'collega', 'grond', 'json/plain']) expect(bytes.includes(woord)).toBe(false);
    expect(bytes.includes('binary/encrypted')).toBe(true);
    expect(Buffer.from(een!.data!).equals(Buffer.from(twee!.data!))).toBe(false);
  });

  it('was not encrypted: stays as it is', async () => {
    expect(await codec().decode([payload()])).toEqual([payload()]);
  });
});

describe('changing keys', () => {
  it('writes with the new key and still reads what was written with the old one', async () => {
    const oud = await dicht();
    const nieuw = codec({ s1: S1, s2: S2 }, 's2');
    expect(tekstVan(await nieuw.decode([oud]))).toBe(TEKST);
    const vers = await dicht(nieuw);
    expect(Buffer.from(vers.metadata!['encryption-key-id']!).toString()).toBe('s2');
    await expect(codec().decode([vers])).rejects.toThrow(SleutelOnbekend);
  });

  it('names the key that is missing when it was thrown away too early', async () => {
    const oud = await dicht();
    await expect(codec({ s2: S2 }, 's2').decode([oud])).rejects.toThrow('de codecsleutel s1 is hier niet bekend');
  });

  it('does not begin to write under a key that is not there', async () => {
    await expect(codec({ s1: S1 }, 's2').encode([payload()])).rejects.toThrow('de codecsleutel s2 is hier niet bekend');
  });
});

describe('bytes that are not what we wrote', () => {
  const REDEN = /onder codecsleutel s1 is veranderd.*of hoort bij een andere namespace/;

  it('are refused with a sentence that says so: one byte changed anywhere', async () => {
    const goed = await dicht();
    const lengte = goed.data!.length;
    for (const plaats of [0, 11, 12, 27, 28, lengte - 1]) {
      const data = Buffer.from(goed.data!);
      data[plaats] = (data[plaats] ?? 0) ^ 1;
      await expect(codec().decode([{ ...goed, data }])).rejects.toThrow(REDEN);
    }
  });

  it('are refused when they were cut off, to nothing at all', async () => {
    const goed = await dicht();
    for (const lengte of [0, 5, 12, 20, 28, goed.data!.length - 1]) {
      const data = Buffer.from(goed.data!).subarray(0, lengte);
      await expect(codec().decode([{ ...goed, data }])).rejects.toThrow(REDEN);
    }
  });

  it('are refused in another namespace, also under the same key', async () => {
    const goed = await dicht();
    await expect(codec({ s1: S1 }, 's1', 'acceptatie').decode([goed])).rejects.toThrow(REDEN);
  });

  it('are refused under the name of another key, also when that holds the same bytes', async () => {
    const goed = await dicht();
    const anders = { ...goed, metadata: { ...goed.metadata, 'encryption-key-id': Buffer.from('s2') } };
    await expect(codec({ s1: S1, s2: S1 }).decode([anders])).rejects.toThrow(/onder codecsleutel s2 is veranderd/);
  });
});

describe('the console', () => {
  it('reads through /codec what a worker wrote', async () => {
    const geschreven = await dicht();
    const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
    const overHttp = {
      metadata: Object.fromEntries(Object.entries(geschreven.metadata!).map(([naam, w]) => [naam, base64(w)])),
      data: base64(geschreven.data!),
    };
    const [open] = await maakCodec(codec()).ontsleutel([overHttp]);
    expect(open).toEqual({
      metadata: { encoding: base64(Buffer.from('json/plain')) },
      data: base64(Buffer.from(TEKST)),
    });
  });
});
