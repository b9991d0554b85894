/** Gives the Temporal server of the settings our namespace and zoekkenmerken, and waits until it knows them. Changes nothing that is there. */
import type { TemporalInstellingen } from '#config/instellingen';
import { temporalverbinding } from '#config/temporalverbinding';
import { StartFout, tekstVan } from '#scripts/servers/startfout';
import { NAMESPACE } from '#scripts/servers/temporal';
import { probeerInrichting } from '#scripts/servers/temporalinrichting';

const GEDULD_MS = 180_000;
const ELKE_MS = 1_000;

/** The settings of the server only: this step needs no other, and gets no other secret. */
function leesInstellingen(env: NodeJS.ProcessEnv): TemporalInstellingen {
  const gezet = (naam: string): string | undefined => (env[naam] === '' ? undefined : env[naam]);
  const adres = gezet('TEMPORAL_ADDRESS');
  if (adres === undefined) throw new StartFout('TEMPORAL_ADDRESS is required: host:port of the Temporal server.', 2);
  const namen = {
    tlsCert: 'TEMPORAL_TLS_CERT',
    tlsSleutel: 'TEMPORAL_TLS_KEY',
    tlsCa: 'TEMPORAL_TLS_CA',
    apiKey: 'TEMPORAL_API_KEY',
  };
  const overige = Object.entries(namen).flatMap(([veld, naam]) => {
    const waarde = gezet(naam);
    return waarde === undefined ? [] : [[veld, waarde] as const];
  });
  return { adres, namespace: gezet('TEMPORAL_NAMESPACE') ?? NAMESPACE, ...Object.fromEntries(overige) };
}

async function hoofd(): Promise<void> {
  const instellingen = leesInstellingen(process.env);
  const adres = temporalverbinding(instellingen);
  const tot = Date.now() + GEDULD_MS;
  while (!(await probeerInrichting({ ...adres }, instellingen.namespace))) {
    if (Date.now() > tot) throw new StartFout(`Temporal on ${instellingen.adres} was not ready after three minutes.`);
    await new Promise((verder) => setTimeout(verder, ELKE_MS));
  }
  console.log(`Namespace ${instellingen.namespace} is ready on ${instellingen.adres}`);
}

hoofd().then(
  () => process.exit(0),
  (fout: unknown) => {
    console.error(tekstVan(fout));
    process.exit(fout instanceof StartFout ? fout.exitcode : 1);
  },
);
