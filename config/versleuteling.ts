/** What goes to Temporal goes there encrypted: the server, its database and its console see bytes. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { temporal } from '@temporalio/proto';
import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';
import type { CodecInstellingen } from '#config/instellingen';

const METHODE = 'aes-256-gcm';
const ENCODERING = Buffer.from('binary/encrypted');
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A payload under a key this process was not given. */
export class SleutelOnbekend extends Error {
  constructor(sleutelId: string) {
    super(`de codecsleutel ${sleutelId} is hier niet bekend`);
    this.name = 'SleutelOnbekend';
  }
}

/** A payload that was changed or cut off on the way, or that was made in another namespace. */
export class PayloadOnleesbaar extends Error {
  constructor(sleutelId: string) {
    super(`een payload onder codecsleutel ${sleutelId} is veranderd onderweg, of hoort bij een andere namespace`);
    this.name = 'PayloadOnleesbaar';
  }
}

/**
 * Codec with AES-256-GCM: a fresh IV for each payload, the id of the key beside it, and key id and namespace bound in, so that a payload
 * cannot be passed off under another key or in another namespace. Old keys keep reading; the active one writes.
 */
export class Versleuteling implements PayloadCodec {
  private readonly sleutels: ReadonlyMap<string, Buffer>;

  constructor(
    private readonly instellingen: CodecInstellingen,
    private readonly namespace: string,
  ) {
    const paren = Object.entries(instellingen.sleutels);
    this.sleutels = new Map(paren.map(([id, sleutel]) => [id, Buffer.from(sleutel, 'base64')]));
  }

  /** Encrypts whole payloads, their metadata included. Rejects with `SleutelOnbekend` when the active key is not there. */
  encode(payloads: Payload[]): Promise<Payload[]> {
    return inBelofte(() => payloads.map((payload) => this.versleutel(payload)));
  }

  /** Opens what is encrypted and leaves the rest as it is. Rejects with `SleutelOnbekend` or `PayloadOnleesbaar`. */
  decode(payloads: Payload[]): Promise<Payload[]> {
    return inBelofte(() => payloads.map((payload) => this.ontsleutel(payload)));
  }

  private versleutel(payload: Payload): Payload {
    const sleutelId = this.instellingen.actief;
    const iv = randomBytes(IV_BYTES);
    const slot = createCipheriv(METHODE, this.sleutel(sleutelId), iv);
    slot.setAAD(this.verbonden(sleutelId));
    const open = temporal.api.common.v1.Payload.encode(payload).finish();
    const dicht = Buffer.concat([slot.update(open), slot.final()]);
    return {
      metadata: { encoding: ENCODERING, 'encryption-key-id': Buffer.from(sleutelId) },
      data: Buffer.concat([iv, slot.getAuthTag(), dicht]),
    };
  }

  private ontsleutel(payload: Payload): Payload {
    const { metadata, data } = payload;
    if (!ENCODERING.equals(metadata?.['encoding'] ?? Buffer.alloc(0))) return payload;
    const sleutelId = Buffer.from(metadata?.['encryption-key-id'] ?? []).toString();
    const sleutel = this.sleutel(sleutelId);
    try {
      return temporal.api.common.v1.Payload.decode(this.open(Buffer.from(data ?? []), sleutelId, sleutel));
    } catch {
      // The words of OpenSSL tell an operator nothing.
      throw new PayloadOnleesbaar(sleutelId);
    }
  }

  private open(bytes: Buffer, sleutelId: string, sleutel: Buffer): Buffer {
    const slot = createDecipheriv(METHODE, sleutel, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    slot.setAAD(this.verbonden(sleutelId));
    slot.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([slot.update(bytes.subarray(IV_BYTES + TAG_BYTES)), slot.final()]);
  }

  private sleutel(id: string): Buffer {
    const sleutel = this.sleutels.get(id);
    if (!sleutel) throw new SleutelOnbekend(id);
    return sleutel;
  }

  private verbonden(sleutelId: string): Buffer {
    return Buffer.from(`${sleutelId}\n${this.namespace}`);
  }
}

/** What goes wrong comes as a rejection, not as an exception at the caller. */
function inBelofte<T>(werk: () => T): Promise<T> {
  return new Promise((klaar) => {
    klaar(werk());
  });
}

/** How client, worker and replay turn values into payloads and back; failures are encrypted too. `failureConverterPad`: file of the converter. */
export function maakDataConverter(codec: PayloadCodec, failureConverterPad: string): DataConverter {
  return { payloadCodecs: [codec], failureConverterPath: failureConverterPad };
}
