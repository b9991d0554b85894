import type { PayloadCodec } from '@temporalio/common';
import { maakCodec } from '#api/codec/codec.temporal';

/** Turns every byte around: enough to see that bytes go in and out whole. */
const omkeerder: PayloadCodec = {
  encode: (payloads) => Promise.resolve(payloads),
  decode: (payloads) =>
    Promise.resolve(
      payloads.map((p) => ({ metadata: p.metadata ?? {}, data: Uint8Array.from(p.data ?? []).reverse() })),
    ),
};

describe('the codec of the console', () => {
  it('reads and writes byte strings as base64', async () => {
    const data = Buffer.from([0, 255, 10]).toString('base64');
    const metadata = { encoding: Buffer.from('binary/encrypted').toString('base64') };
    const [open] = await maakCodec(omkeerder).ontsleutel([{ metadata, data }]);
    expect(open).toEqual({ metadata, data: Buffer.from([10, 255, 0]).toString('base64') });
  });
});
