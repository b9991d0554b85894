import { readFileSync } from 'node:fs';
import { InstellingFout, type TemporalInstellingen } from '#config/instellingen';

/** How to connect to the Temporal server: the same for the client of the web and the connection of a worker. */
export interface Temporalverbinding {
  readonly address: string;
  readonly apiKey?: string;
  readonly tls?: {
    readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
    readonly serverRootCACertificate?: Buffer;
  };
}

/** Connection options from the settings; reads the certificates. Throws an `InstellingFout` that names the file it could not read. */
export function temporalverbinding(instellingen: TemporalInstellingen): Temporalverbinding {
  const { adres, tlsCert, tlsSleutel, tlsCa, apiKey } = instellingen;
  const paar =
    tlsCert && tlsSleutel
      ? { clientCertPair: { crt: lees('TEMPORAL_TLS_CERT', tlsCert), key: lees('TEMPORAL_TLS_KEY', tlsSleutel) } }
      : {};
  const ca = tlsCa ? { serverRootCACertificate: lees('TEMPORAL_TLS_CA', tlsCa) } : {};
  const tls = { ...paar, ...ca };
  return {
    address: adres,
    ...(Object.keys(tls).length > 0 ? { tls } : {}),
    ...(apiKey === undefined ? {} : { apiKey }),
  };
}

function lees(variabele: string, pad: string): Buffer {
  try {
    return readFileSync(pad);
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : String(fout);
    throw new InstellingFout(`${variabele} points to ${pad}, which cannot be read: ${reden}.`);
  }
}
