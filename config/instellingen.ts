import { InstellingFout, leesWaarden, type Omgeving, type Waarden } from '#config/waarden';

export { InstellingFout };

/** How to reach the Temporal server. */
export interface TemporalInstellingen {
  readonly adres: string;
  readonly namespace: string;
  readonly tlsCert?: string;
  readonly tlsSleutel?: string;
  readonly tlsCa?: string;
  readonly apiKey?: string;
}

/** Keys for what is sent to Temporal: key id → 32 bytes in base64, and the id that encrypts from now on. */
export interface CodecInstellingen {
  readonly sleutels: Readonly<Record<string, string>>;
  readonly actief: string;
}

/** Settings of the web process. */
export interface WebInstellingen {
  readonly databaseUrl: string;
  readonly temporal: TemporalInstellingen;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  readonly sessieGeheim: string;
  readonly codec: CodecInstellingen;
  readonly webPort: number;
  readonly webHost: string;
  readonly webAdres: string;
  readonly consoleAdres: string;
  readonly uploadMap: string;
  /** Largest file that may go into a dossier, in megabytes. */
  readonly grootsteStukMb: number;
  /** `host:port` of clamd; absent: the scan is simulated, in production no file comes in. */
  readonly virusscanAdres?: string;
  /** Requests per minute of one medewerker. */
  readonly verzoekenPerMinuut: number;
  readonly logNiveau: string;
}

/** Settings of a worker. */
export interface WorkerInstellingen {
  readonly databaseUrl: string;
  readonly temporal: TemporalInstellingen;
  readonly codec: CodecInstellingen;
  readonly webAdres: string;
  readonly metricsPort: number;
  readonly bank: { readonly url: string; readonly token: string };
  /** Receiver of CloudEvents; absent: they are kept in the dossier. */
  readonly cloudeventsUrl?: string;
  /** File with the workflows; absent: the worker keeps one for each state of the source. */
  readonly workflowBundel?: string;
  readonly logNiveau: string;
}

/** Settings of the simulated bank. */
export interface BankInstellingen {
  readonly port: number;
  readonly token: string;
  readonly map: string;
  readonly logNiveau: string;
}

/** Frozen through and through, so that nobody changes a setting while the process runs. */
function bevroren<T extends object>(waarde: T): T {
  for (const deel of Object.values(waarde)) if (typeof deel === 'object' && deel !== null) bevroren(deel as object);
  return Object.freeze(waarde);
}

function temporal(waarden: Waarden): TemporalInstellingen {
  return {
    adres: waarden.tekst('TEMPORAL_ADDRESS'),
    namespace: waarden.tekst('TEMPORAL_NAMESPACE'),
    ...waarden.optioneel('tlsCert', 'TEMPORAL_TLS_CERT'),
    ...waarden.optioneel('tlsSleutel', 'TEMPORAL_TLS_KEY'),
    ...waarden.optioneel('tlsCa', 'TEMPORAL_TLS_CA'),
    ...waarden.optioneel('apiKey', 'TEMPORAL_API_KEY'),
  };
}

function codec(waarden: Waarden): CodecInstellingen {
  return { sleutels: waarden.kaart('CODEC_SLEUTELS'), actief: waarden.tekst('CODEC_ACTIEF') };
}

/** A base address without its closing slash, so that a path can be put behind it. */
function zonderSlash(adres: string): string {
  return adres.replace(/\/+$/, '');
}

/** Settings of the web process; throws an `InstellingFout` that names what is wrong. */
export function leesWebInstellingen(env: Omgeving): WebInstellingen {
  const waarden = leesWaarden('web', env);
  return bevroren({
    databaseUrl: waarden.tekst('DATABASE_URL'),
    temporal: temporal(waarden),
    oidc: {
      issuer: waarden.tekst('OIDC_ISSUER'),
      clientId: waarden.tekst('OIDC_CLIENT_ID'),
      clientSecret: waarden.tekst('OIDC_CLIENT_SECRET'),
    },
    sessieGeheim: waarden.tekst('SESSIE_GEHEIM'),
    codec: codec(waarden),
    webPort: waarden.getal('WEB_PORT'),
    webHost: waarden.tekst('WEB_HOST'),
    webAdres: zonderSlash(waarden.tekst('WEB_ADRES')),
    consoleAdres: zonderSlash(waarden.tekst('CONSOLE_ADRES')),
    uploadMap: waarden.tekst('UPLOAD_MAP'),
    grootsteStukMb: waarden.getal('STUK_GROOTSTE_MB'),
    ...waarden.optioneel('virusscanAdres', 'VIRUSSCAN_ADRES'),
    verzoekenPerMinuut: waarden.getal('VERZOEKEN_PER_MINUUT'),
    logNiveau: waarden.tekst('LOG_NIVEAU'),
  });
}

/** Settings of a worker; throws an `InstellingFout` that names what is wrong. */
export function leesWorkerInstellingen(env: Omgeving): WorkerInstellingen {
  const waarden = leesWaarden('worker', env);
  return bevroren({
    databaseUrl: waarden.tekst('DATABASE_URL'),
    temporal: temporal(waarden),
    codec: codec(waarden),
    webAdres: zonderSlash(waarden.tekst('WEB_ADRES')),
    metricsPort: waarden.getal('METRICS_PORT'),
    bank: { url: zonderSlash(waarden.tekst('BANK_URL')), token: waarden.tekst('BANK_TOKEN') },
    ...waarden.optioneel('cloudeventsUrl', 'CLOUDEVENTS_URL'),
    ...waarden.optioneel('workflowBundel', 'WORKFLOW_BUNDEL'),
    logNiveau: waarden.tekst('LOG_NIVEAU'),
  });
}

/** Settings of the simulated bank; throws an `InstellingFout` that names what is wrong. */
export function leesBankInstellingen(env: Omgeving): BankInstellingen {
  const waarden = leesWaarden('bank', env);
  return bevroren({
    port: waarden.getal('BANK_PORT'),
    token: waarden.tekst('BANK_TOKEN'),
    map: waarden.tekst('BANK_MAP'),
    logNiveau: waarden.tekst('LOG_NIVEAU'),
  });
}

/** For an entry point: the settings, or the sentences on stderr and exit code 2. */
export function leesOfStop<T>(leesInstellingen: (env: Omgeving) => T): T {
  try {
    return leesInstellingen(process.env);
  } catch (fout) {
    if (!(fout instanceof InstellingFout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    process.exit(fout.exitcode);
  }
}
