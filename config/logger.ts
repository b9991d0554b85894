import pino, { type Logger } from 'pino';
import { isBsn } from '#domain/waarden/bsn';

/** Keys whose value never reaches a log, up to three levels deep. */
const VERBORGEN = [
  'bsn',
  'iban',
  'rekeningnummer',
  'naam',
  'voornamen',
  'achternaam',
  'geslachtsnaam',
  'geboortedatum',
  'adres',
  'straat',
  'postcode',
  'woonplaats',
  'telefoon',
  'email',
  'cookie',
  '"set-cookie"',
  'authorization',
  'wachtwoord',
  'geheim',
  'token',
  'apiKey',
  'clientSecret',
  'databaseUrl',
];

function opElkNiveau(sleutel: string): string[] {
  const achtervoegsel = sleutel.startsWith('"') ? `[${sleutel}]` : `.${sleutel}`;
  const bovenaan = sleutel.startsWith('"') ? `[${sleutel}]` : sleutel;
  return [bovenaan, `*${achtervoegsel}`, `*.*${achtervoegsel}`];
}

/** A bsn or iban that slipped into a sentence: nobody meant to log it, so the line is cleaned before it is written. */
function zonderNummers(regel: string): string {
  return regel
    .replace(/\b[A-Z]{2}\d{2}[A-Z]{4}\d{7,10}\b/g, '[iban]')
    .replace(/\b\d{9}\b/g, (cijfers) => (isBsn(cijfers) ? '[bsn]' : cijfers));
}

/** Logger of one process: JSON lines on stdout, without persoonsgegevens and secrets. */
export function maakLogger(proces: string, niveau: string, uitvoer?: pino.DestinationStream): Logger {
  const opties: pino.LoggerOptions = {
    level: niveau,
    base: { proces },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [...VERBORGEN.flatMap(opElkNiveau), 'req.headers.cookie', 'req.headers.authorization'],
      censor: '[verborgen]',
    },
    hooks: { streamWrite: zonderNummers },
  };
  return uitvoer === undefined ? pino(opties) : pino(opties, uitvoer);
}
