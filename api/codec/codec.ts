/** A Temporal payload as the console sends it: base64 text per field. */
export interface Payload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

/** Opens payloads that were encrypted before they went to Temporal. */
export interface Codec {
  readonly ontsleutel: (payloads: readonly Payload[]) => Promise<readonly Payload[]>;
}
