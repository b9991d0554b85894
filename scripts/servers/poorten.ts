import { createServer, type AddressInfo, type Server } from 'node:net';
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

/** As many free ports as asked for, all different: they are held together until the last is found. */
export async function vrijePoorten(aantal: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: aantal }, () => luister(0)));
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
