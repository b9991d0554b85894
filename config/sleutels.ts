import Joi from 'joi';

/** The processes that read settings. */
export type Proces = 'web' | 'worker' | 'bank';

/** One environment variable: what it is for, who reads it, and what it must look like. */
export interface Sleutel {
  readonly naam: string;
  readonly uitleg: string;
  readonly processen: readonly Proces[];
  readonly schema: Joi.Schema;
  readonly standaard?: string;
  readonly optioneel?: boolean;
  readonly geheim?: boolean;
}

const tekst = Joi.string().trim().min(1);
const poort = Joi.number().port();
const httpAdres = Joi.string().uri({ scheme: ['http', 'https'] });
const hostEnPoort = Joi.string().pattern(/^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i, 'host:port');

/** A JSON map from key id to 32 bytes in base64. */
function codecSleutels(waarde: string, joi: Joi.CustomHelpers<string>): unknown {
  let kaart: unknown;
  try {
    kaart = JSON.parse(waarde);
  } catch {
    return joi.message({ custom: '{{#label}} must be JSON: a map from key id to 32 bytes in base64' });
  }
  const paren = typeof kaart === 'object' && kaart !== null && !Array.isArray(kaart) ? Object.entries(kaart) : [];
  const goed = ([, sleutel]: [string, unknown]): boolean =>
    typeof sleutel === 'string' && Buffer.from(sleutel, 'base64').length === 32;
  if (paren.length === 0 || !paren.every(goed)) {
    return joi.message({ custom: '{{#label}} must map at least one key id to 32 bytes in base64' });
  }
  return kaart;
}

const allen: readonly Proces[] = ['web', 'worker', 'bank'];
const webEnWorker: readonly Proces[] = ['web', 'worker'];

/** Every setting of the system, in the order of the README table. */
export const SLEUTELS: readonly Sleutel[] = [
  {
    naam: 'DATABASE_URL',
    uitleg: 'PostgreSQL of the dossier, as a `postgres://` address.',
    processen: webEnWorker,
    schema: Joi.string().uri({ scheme: ['postgres', 'postgresql'] }),
    geheim: true,
  },
  {
    naam: 'TEMPORAL_ADDRESS',
    uitleg: 'Frontend of the Temporal server, `host:port`.',
    processen: webEnWorker,
    schema: hostEnPoort,
  },
  {
    naam: 'TEMPORAL_NAMESPACE',
    uitleg: 'Temporal namespace of the zaken.',
    processen: webEnWorker,
    schema: tekst,
    standaard: 'herstelbalie',
  },
  {
    naam: 'TEMPORAL_TLS_CERT',
    uitleg: 'File with the client certificate for mTLS; together with `TEMPORAL_TLS_KEY`.',
    processen: webEnWorker,
    schema: tekst,
    optioneel: true,
  },
  {
    naam: 'TEMPORAL_TLS_KEY',
    uitleg: 'File with the key of that certificate.',
    processen: webEnWorker,
    schema: tekst,
    optioneel: true,
  },
  {
    naam: 'TEMPORAL_TLS_CA',
    uitleg: 'File with the certificate authority of the Temporal server.',
    processen: webEnWorker,
    schema: tekst,
    optioneel: true,
  },
  {
    naam: 'TEMPORAL_API_KEY',
    uitleg: 'Bearer token for the Temporal server, where it asks for one.',
    processen: webEnWorker,
    schema: tekst,
    optioneel: true,
    geheim: true,
  },
  { naam: 'OIDC_ISSUER', uitleg: 'Address of the identity provider.', processen: ['web'], schema: httpAdres },
  { naam: 'OIDC_CLIENT_ID', uitleg: 'Client id at the identity provider.', processen: ['web'], schema: tekst },
  {
    naam: 'OIDC_CLIENT_SECRET',
    uitleg: 'Client secret at the identity provider.',
    processen: ['web'],
    schema: tekst,
    geheim: true,
  },
  {
    naam: 'SESSIE_GEHEIM',
    uitleg: 'Signs session cookies; at least 32 characters.',
    processen: ['web'],
    schema: Joi.string().min(32),
    geheim: true,
  },
  {
    naam: 'CODEC_SLEUTELS',
    uitleg:
      'Keys for what is sent to Temporal: JSON, key id → 32 bytes in base64. Keep old keys as long as zaken run that used them.',
    processen: webEnWorker,
    schema: Joi.string().custom(codecSleutels),
    geheim: true,
  },
  { naam: 'CODEC_ACTIEF', uitleg: 'Id of the key that encrypts from now on.', processen: webEnWorker, schema: tekst },
  { naam: 'WEB_PORT', uitleg: 'Port of the web process.', processen: ['web'], schema: poort, standaard: '3000' },
  {
    naam: 'WEB_HOST',
    uitleg: 'Network address the web process listens on; `0.0.0.0` in a container.',
    processen: ['web'],
    schema: tekst,
    standaard: '127.0.0.1',
  },
  {
    naam: 'WEB_ADRES',
    uitleg: 'Public base address of the web process, as browsers and letters use it.',
    processen: webEnWorker,
    schema: httpAdres,
  },
  {
    naam: 'CONSOLE_ADRES',
    uitleg: 'Address of the Temporal console, shown to a beheerder under `/console`.',
    processen: ['web'],
    schema: httpAdres,
  },
  {
    naam: 'VERZOEKEN_PER_MINUUT',
    uitleg:
      'Requests one medewerker may make in a minute; the console alone asks some hundreds while it shows a busy workflow.',
    processen: ['web'],
    schema: Joi.number().integer().min(1),
    standaard: '3000',
  },
  {
    naam: 'UPLOAD_MAP',
    uitleg: 'Folder where uploaded import files wait until they are read.',
    processen: ['web'],
    schema: tekst,
    standaard: '.herstelbalie/uploads',
  },
  {
    naam: 'STUK_GROOTSTE_MB',
    uitleg: 'Largest file that may go into a dossier, in megabytes; it is held in memory while it is scanned.',
    processen: ['web'],
    schema: Joi.number().integer().min(1).max(200),
    standaard: '25',
  },
  {
    naam: 'VIRUSSCAN_ADRES',
    uitleg:
      'Where the virus scanner clamd listens, `host:port`; without it the scan is simulated and knows only the EICAR test file, and in production no file comes in.',
    processen: ['web'],
    schema: hostEnPoort,
    optioneel: true,
  },
  {
    naam: 'METRICS_PORT',
    uitleg: 'Port where the worker serves `/metrics` on 127.0.0.1.',
    processen: ['worker'],
    schema: poort,
    standaard: '9464',
  },
  {
    naam: 'CLOUDEVENTS_URL',
    uitleg:
      'Where facts for the outside world are delivered as CloudEvents over HTTP; without it they stay in a table of the dossier.',
    processen: ['worker'],
    schema: httpAdres,
    optioneel: true,
  },
  {
    naam: 'WORKFLOW_BUNDEL',
    uitleg:
      'File with the workflows, made by `npm run bundel`; without it the worker makes one for each state of the source and keeps it in its cache folder.',
    processen: ['worker'],
    schema: tekst,
    optioneel: true,
  },
  { naam: 'BANK_URL', uitleg: 'Address of the bank.', processen: ['worker'], schema: httpAdres },
  {
    naam: 'BANK_TOKEN',
    uitleg: 'Secret that worker and bank share; at least 16 characters.',
    processen: ['worker', 'bank'],
    schema: Joi.string().min(16),
    geheim: true,
  },
  { naam: 'BANK_PORT', uitleg: 'Port of the simulated bank.', processen: ['bank'], schema: poort, standaard: '3002' },
  { naam: 'BANK_MAP', uitleg: 'Folder where the simulated bank keeps its ledger.', processen: ['bank'], schema: tekst },
  {
    naam: 'LOG_NIVEAU',
    uitleg: 'What is written to the log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    processen: allen,
    schema: Joi.string().valid('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    standaard: 'info',
  },
];
