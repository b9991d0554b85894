import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';
import { neemtOp } from '#scripts/servers/poorten';
import { CONSOLE_PAD, NAMESPACE } from '#scripts/servers/temporal';

/** How the console of a server runs. */
export interface Consoleopties {
  readonly programma: string;
  readonly poort: number;
  readonly temporalPoort: number;
  /** Public address of the web process, which shows the console and decodes for it. */
  readonly webAdres: string;
  /** Folder of the run; the console's own settings lie in `console` below it. */
  readonly map: string;
  readonly register?: Kind[] | undefined;
}

/** Settings of the console, as `scripts/productie` gives them to its container. */
function instellingen({ poort, temporalPoort, webAdres }: Consoleopties): unknown {
  return {
    host: '127.0.0.1',
    port: poort,
    temporalGrpcAddress: `127.0.0.1:${temporalPoort}`,
    publicPath: CONSOLE_PAD,
    defaultNamespace: NAMESPACE,
    enableUi: true,
    disableNewsFetch: true,
    codec: { endpoint: `${webAdres}/codec` },
    cors: { allowOrigins: [webAdres], cookieInsecure: !webAdres.startsWith('https://') },
  };
}

/** Starts `temporal-ui` on 127.0.0.1 and waits until it takes calls. */
export async function startConsole(opties: Consoleopties): Promise<Kind> {
  const instellingenmap = join(opties.map, 'console');
  mkdirSync(instellingenmap, { recursive: true });
  // JSON is YAML too.
  writeFileSync(join(instellingenmap, 'herstelbalie.yaml'), JSON.stringify(instellingen(opties), null, 2));
  const kind = startKind({
    naam: 'Console',
    programma: opties.programma,
    argumenten: ['--root', opties.map, '--config', 'console', '--env', 'herstelbalie', 'start'],
    logbestand: join(opties.map, 'logs', 'console.log'),
    omgeving: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    register: opties.register,
  });
  await wachtOpKind(kind, () => neemtOp(opties.poort), 60_000);
  return kind;
}
