import { randomInt } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { StartFout } from '#scripts/servers/startfout';

function luister(poort: number): Promise<Server> {
  return new Promise((gelukt, mislukt) => {
    const server = createServer();
    server.once('error', mislukt);
    server.listen({ port: poort, host: '127.0.0.1', exclusive: true }, () => gelukt(server));
  });
}

function sluit(server: Server): Promise<void> {
  return new Promise((klaar) => server.close(() => klaar()));
}

/** True when nothing listens on this port of 127.0.0.1. */
export async function isVrij(poort: number): Promise<boolean> {
  try {
    await sluit(await luister(poort));
    return true;
  } catch {
    return false;
  }
}

/** True when a program on this machine takes calls on the port. */
export function neemtOp(poort: number): Promise<boolean> {
  return new Promise((antwoord) => {
    const lijn = connect(poort, '127.0.0.1');
    lijn.once('connect', () => {
      lijn.destroy();
      antwoord(true);
    });
    lijn.once('error', () => antwoord(false));
  });
}

/** As many free ports as asked for, all different: they are held together until the last is found. */
export async function vrijePoorten(aantal: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: aantal }, () => luister(0)));
  const poorten = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(sluit));
  return poorten;
}

/** The highest port a Temporal server can write down in PostgreSQL, which keeps them in two bytes. */
export const HOOGSTE_SERVERPOORT = 32_767;

async function luisterLaag(): Promise<Server> {
  for (let poging = 0; poging < 200; poging += 1) {
    const server = await luister(randomInt(10_000, HOOGSTE_SERVERPOORT + 1)).catch(() => undefined);
    if (server !== undefined) return server;
  }
  throw new StartFout(`Er is geen vrije poort van 10000 tot ${HOOGSTE_SERVERPOORT}: sluit andere programma's.`);
}

/** As many free ports as asked for, all different, that a Temporal server on PostgreSQL can use. */
export async function vrijeServerpoorten(aantal: number): Promise<number[]> {
  const servers: Server[] = [];
  while (servers.length < aantal) servers.push(await luisterLaag());
  const poorten = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(sluit));
  return poorten;
}

/** A port one part of the system wants, and the variable that changes it. */
export interface Poortwens {
  readonly onderdeel: string;
  readonly poort: number;
  readonly variabele: string;
}

/** Stops with one sentence when a port is taken, before anything has started. */
export async function eisVrijePoorten(wensen: readonly Poortwens[]): Promise<void> {
  for (const { onderdeel, poort, variabele } of wensen) {
    if (await isVrij(poort)) continue;
    const vlag = `--${variabele.toLowerCase().replaceAll('_', '-')}`;
    throw new StartFout(
      `Poort ${poort} voor ${onderdeel} is al in gebruik: sluit het andere programma, of kies een andere poort met ${variabele}=… of ${vlag} ….`,
    );
  }
}
