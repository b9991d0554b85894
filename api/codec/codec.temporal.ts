import type { Payload as TemporalPayload, PayloadCodec } from '@temporalio/common';
import type { Codec, Payload } from '#api/codec/codec';

/** Opens payloads with the codec of the worker. The console speaks JSON, in which every byte string is base64. */
export function maakCodec(codec: PayloadCodec): Codec {
  return {
    ontsleutel: async (payloads) => (await codec.decode(payloads.map(leesPayload))).map(schrijfPayload),
  };
}

function leesPayload({ metadata, data }: Payload): TemporalPayload {
  const velden = Object.entries(metadata ?? {}).map(([naam, waarde]) => [naam, Buffer.from(waarde, 'base64')] as const);
  return { metadata: Object.fromEntries(velden), ...(data === undefined ? {} : { data: Buffer.from(data, 'base64') }) };
}

function schrijfPayload({ metadata, data }: TemporalPayload): Payload {
  const velden = Object.entries(metadata ?? {}).map(([naam, waarde]) => [naam, base64(waarde)] as const);
  return { metadata: Object.fromEntries(velden), ...(data ? { data: base64(data) } : {}) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
