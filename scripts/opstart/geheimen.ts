import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakDoorgangsmap } from '#scripts/servers/mappen';
import { StartFout } from '#scripts/servers/startfout';

/** The secrets of one data folder, made at its first start. */
export interface Geheimen {
  readonly postgresWachtwoord: string;
  readonly sessieGeheim: string;
  readonly codecSleutels: Readonly<Record<string, string>>;
  readonly codecActief: string;
  readonly oidcClientSecret: string;
  readonly oidcCookieSleutel: string;
  readonly oidcOndertekensleutel: Readonly<Record<string, unknown>>;
  readonly bankToken: string;
}

/** Name of the file in the data folder. */
export const GEHEIMENBESTAND = 'geheimen.json';

function woord(): string {
  return randomBytes(24).toString('base64url');
}

function nieuweGeheimen(): Geheimen {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    postgresWachtwoord: woord(),
    sessieGeheim: randomBytes(36).toString('base64url'),
    codecSleutels: { eerste: randomBytes(32).toString('base64') },
    codecActief: 'eerste',
    oidcClientSecret: woord(),
    oidcCookieSleutel: woord(),
    oidcOndertekensleutel: { ...privateKey.export({ format: 'jwk' }), kid: 'eerste', use: 'sig', alg: 'RS256' },
    bankToken: woord(),
  };
}

/** The secrets of this data folder, readable for their owner only; made when there are none. */
export function zorgVoorGeheimen(map: string): Geheimen {
  maakDoorgangsmap(map);
  const bestand = join(map, GEHEIMENBESTAND);
  if (!existsSync(bestand)) {
    const geheimen = nieuweGeheimen();
    writeFileSync(bestand, `${JSON.stringify(geheimen, null, 2)}\n`, { mode: 0o600 });
    return geheimen;
  }
  chmodSync(bestand, 0o600);
  try {
    const gelezen = JSON.parse(readFileSync(bestand, 'utf8')) as Geheimen;
    if (typeof gelezen.postgresWachtwoord === 'string' && typeof gelezen.bankToken === 'string') return gelezen;
  } catch {
    // Falls through to the sentence below.
  }
  throw new StartFout(
    `${bestand} is beschadigd: zet een reservekopie terug, of begin opnieuw met npm start -- --leeg.`,
  );
}
