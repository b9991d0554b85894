import pino, { type Logger } from 'pino';
import { zonderPersoonsnummers } from '#domain/waarden/anoniem';

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
    // Nobody means to log these; the line is cleaned before it is written.
    hooks: { streamWrite: zonderPersoonsnummers },
  };
  return uitvoer === undefined ? pino(opties) : pino(opties, uitvoer);
}
