import { type Poorten, POORTSLEUTELS } from '#scripts/opstart/argumenten';
import { type Omgeving, webAdres } from '#scripts/opstart/omgeving';
import { type StartOpties, Systeem } from '#scripts/opstart/systeem';
import { CONSOLE_PAD } from '#scripts/servers/temporal';
import { vrijeServerpoorten } from '#scripts/servers/poorten';

/** Where the parts of a running system are. */
export interface Adressen {
  readonly web: string;
  readonly console: string;
  readonly oidc: string;
  readonly bank: string;
  readonly metrics: string;
  /** Of the second worker, where there is one. */
  readonly metrics2: string;
  readonly temporal: string;
}

/** Addresses by the same rules as the environment of the processes. */
export function adressenVan(env: Omgeving, poorten: Poorten): Adressen {
  const web = webAdres(env, poorten);
  return {
    web,
    console: `${web}${CONSOLE_PAD}`,
    oidc: env['OIDC_ISSUER'] ?? `http://127.0.0.1:${poorten.oidc}`,
    bank: `http://127.0.0.1:${poorten.bank}`,
    metrics: `http://127.0.0.1:${poorten.metrics}/metrics`,
    metrics2: `http://127.0.0.1:${poorten.metrics2}/metrics`,
    temporal: env['TEMPORAL_ADDRESS'] ?? `127.0.0.1:${poorten.temporal}`,
  };
}

/** As many free ports as a system needs: for tests, which may run beside a system that is in use. */
export async function vrijeSysteempoorten(): Promise<Poorten> {
  const namen = Object.keys(POORTSLEUTELS);
  const poorten = await vrijeServerpoorten(namen.length);
  return Object.fromEntries(namen.map((naam, plaats) => [naam, poorten[plaats]])) as unknown as Poorten;
}

/** A system that runs. */
export interface DraaiendSysteem {
  readonly adressen: Adressen;
  readonly systeem: Systeem;
  stop(): Promise<void>;
}

/** Starts the whole system; when a part fails, stops what had started and throws its sentence. */
export async function startAlles(opties: StartOpties): Promise<DraaiendSysteem> {
  const systeem = new Systeem(opties);
  try {
    await systeem.start();
  } catch (fout) {
    await systeem.stop();
    throw fout;
  }
  return { adressen: adressenVan(opties.env, opties.poorten), systeem, stop: () => systeem.stop() };
}
