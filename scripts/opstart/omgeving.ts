import { join } from 'node:path';
import { leesBankInstellingen, leesWebInstellingen, leesWorkerInstellingen } from '#config/instellingen';
import { type Proces, SLEUTELS } from '#config/sleutels';
import type { Poorten } from '#scripts/opstart/argumenten';
import type { Geheimen } from '#scripts/opstart/geheimen';
import { NAMESPACE } from '#scripts/servers/temporal';

/** Environment variables by name. */
export type Omgeving = Readonly<Record<string, string | undefined>>;

/** From what the environment of each process is made. */
export interface Omgevingsbron {
  readonly env: Omgeving;
  readonly geheimen: Geheimen;
  readonly poorten: Poorten;
  readonly map: string;
  readonly databaseUrl: string;
}

/** Public address of the web process: `WEB_ADRES`, or localhost at its port. */
export function webAdres(env: Omgeving, poorten: Poorten): string {
  return env['WEB_ADRES'] ?? `http://localhost:${poorten.web}`;
}

/** Everything the processes may read: what the operator set wins from what we choose. */
function alles({ env, geheimen, poorten, map, databaseUrl }: Omgevingsbron): Record<string, string | undefined> {
  const eigen: Record<string, string> = {
    TEMPORAL_ADDRESS: `127.0.0.1:${poorten.temporal}`,
    TEMPORAL_NAMESPACE: NAMESPACE,
    OIDC_ISSUER: `http://127.0.0.1:${poorten.oidc}`,
    SESSIE_GEHEIM: geheimen.sessieGeheim,
    CODEC_SLEUTELS: JSON.stringify(geheimen.codecSleutels),
    CODEC_ACTIEF: geheimen.codecActief,
    WEB_ADRES: webAdres(env, poorten),
    CONSOLE_ADRES: `http://127.0.0.1:${poorten.console}`,
    BANK_URL: `http://127.0.0.1:${poorten.bank}`,
    BANK_TOKEN: geheimen.bankToken,
    BANK_MAP: join(map, 'bank'),
    UPLOAD_MAP: join(map, 'uploads'),
    ...(env['OIDC_ISSUER'] === undefined
      ? { OIDC_CLIENT_ID: 'herstelbalie', OIDC_CLIENT_SECRET: geheimen.oidcClientSecret }
      : {}),
  };
  const gekozen = SLEUTELS.map(
    ({ naam }) => [naam, env[naam] === '' ? eigen[naam] : (env[naam] ?? eigen[naam])] as const,
  );
  const vast = {
    DATABASE_URL: databaseUrl,
    WEB_PORT: poorten.web,
    BANK_PORT: poorten.bank,
    METRICS_PORT: poorten.metrics,
  };
  return {
    ...Object.fromEntries(gekozen),
    ...Object.fromEntries(Object.entries(vast).map(([naam, waarde]) => [naam, String(waarde)])),
  };
}

/** The environment of each process: the rest of ours, and of the settings only what that process reads. */
export function omgevingen(bron: Omgevingsbron): Record<Proces | 'worker2' | 'oidc', Omgeving> {
  const waarden = alles(bron);
  const namen = new Set(SLEUTELS.map(({ naam }) => naam));
  const rest = Object.fromEntries(Object.entries(bron.env).filter(([naam]) => !namen.has(naam)));
  const voor = (proces: Proces): Omgeving => ({
    ...rest,
    ...Object.fromEntries(
      SLEUTELS.filter(({ processen }) => processen.includes(proces)).map(({ naam }) => [naam, waarden[naam]]),
    ),
  });
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, WEB_ADRES } = waarden;
  return {
    web: voor('web'),
    worker: voor('worker'),
    worker2: { ...voor('worker'), METRICS_PORT: String(bron.poorten.metrics2) },
    bank: voor('bank'),
    oidc: {
      ...rest,
      ...{ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, WEB_ADRES },
      OIDC_PORT: String(bron.poorten.oidc),
      OIDC_ONDERTEKENSLEUTEL: JSON.stringify(bron.geheimen.oidcOndertekensleutel),
      OIDC_COOKIE_SLEUTEL: bron.geheimen.oidcCookieSleutel,
    },
  };
}

/** Checks the settings of every process before anything starts; throws the sentence of the first that is wrong. */
export function controleerOmgevingen({ web, worker, bank }: Record<Proces, Omgeving>): void {
  leesWebInstellingen(web);
  leesWorkerInstellingen(worker);
  leesBankInstellingen(bank);
}
