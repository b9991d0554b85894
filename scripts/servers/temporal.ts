import { Connection } from '@temporalio/client';
import { type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';

/** The namespace of the zaken. */
export const NAMESPACE = 'herstelbalie';

/** Where the web process shows the console; the console must know it to make its own links. */
export const CONSOLE_PAD = '/console';

const INDEXSOORTEN = { Keyword: 2, Bool: 5, Datetime: 6, KeywordList: 7 } as const;

/** What the console can search on: codes and dates, never persoonsgegevens. */
export const ZOEKKENMERKEN = {
  Zaaknummer: 'Keyword',
  ZaakFase: 'Keyword',
  Procedure: 'KeywordList',
  Team: 'Keyword',
  Behandelaar: 'Keyword',
  Geblokkeerd: 'Bool',
  Spoed: 'Bool',
  TermijnDatum: 'Datetime',
  BlokkadeReden: 'Keyword',
} as const satisfies Record<string, keyof typeof INDEXSOORTEN>;

/** Behaviour of the server that the system counts on; tests use the same. */
export const DYNAMISCH = [
  'system.enableActivityEagerExecution=true',
  'frontend.WorkflowPauseEnabled=true',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
  'matching.TaskQueueInfoByBuildIdTTL="50ms"',
] as const;

/** How a development server runs. */
export interface TemporalOpties {
  readonly programma: string;
  readonly poort: number;
  readonly logbestand: string;
  /** File that keeps the state; without it everything is in memory. */
  readonly dbBestand?: string;
  /** The console, when it is wanted. */
  readonly console?: { readonly poort: number; readonly webAdres: string };
  readonly register?: Kind[];
}

/** A Temporal server that answers. */
export interface Temporal {
  readonly kind: Kind;
  readonly adres: string;
  readonly consoleAdres: string | undefined;
  stop(): Promise<void>;
}

function argumenten(opties: TemporalOpties): string[] {
  const opslag = [
    '--db-filename',
    opties.dbBestand ?? '',
    '--sqlite-pragma',
    'journal_mode=WAL',
    '--sqlite-pragma',
    'synchronous=NORMAL',
  ];
  const metConsole =
    opties.console === undefined
      ? ['--headless']
      : [
          ...['--ui-port', String(opties.console.poort), '--ui-public-path', CONSOLE_PAD, '--ui-disable-news-fetch'],
          ...['--ui-codec-endpoint', `${opties.console.webAdres}/codec`],
        ];
  return [
    ...['server', 'start-dev', '--disable-config-env', '--disable-config-file', '--log-level', 'warn'],
    ...['--ip', '127.0.0.1', '--port', String(opties.poort), '--namespace', NAMESPACE],
    ...(opties.dbBestand === undefined ? [] : opslag),
    ...metConsole,
    ...DYNAMISCH.flatMap((waarde) => ['--dynamic-config-value', waarde]),
    ...Object.entries(ZOEKKENMERKEN).flatMap(([naam, soort]) => ['--search-attribute', `${naam}=${soort}`]),
  ];
}

/** Does the server know our namespace already? It makes that shortly after it opens its port. */
async function kentNamespace(adres: string): Promise<boolean> {
  let verbinding: Connection | undefined;
  try {
    verbinding = await Connection.connect({ address: adres, connectTimeout: 1_000 });
    await verbinding.workflowService.describeNamespace({ namespace: NAMESPACE });
    return true;
  } catch {
    return false;
  } finally {
    await verbinding?.close();
  }
}

const BESTAAT_AL = 6;

/** Tells a server our zoekkenmerken, as far as it does not know them. */
export async function voegZoekkenmerkenToe(verbinding: Connection, namespace: string): Promise<void> {
  for (const [naam, soort] of Object.entries(ZOEKKENMERKEN)) {
    const searchAttributes = { [naam]: INDEXSOORTEN[soort] };
    await verbinding.operatorService.addSearchAttributes({ namespace, searchAttributes }).catch((fout: unknown) => {
      if ((fout as { code?: number }).code !== BESTAAT_AL) throw fout;
    });
  }
}

/**
 * The same over a connection of its own: a state file from before a new one lacks it, since the server itself only sets them on a new
 * namespace; the time-skipping server knows none at all.
 */
export async function vulZoekkenmerkenAan(adres: string, namespace: string): Promise<void> {
  const verbinding = await Connection.connect({ address: adres });
  try {
    await voegZoekkenmerkenToe(verbinding, namespace);
  } finally {
    await verbinding.close();
  }
}

/** Starts the Temporal development server on 127.0.0.1 and waits until our namespace answers. */
export async function startTemporal(opties: TemporalOpties): Promise<Temporal> {
  const kind = startKind({
    naam: 'Temporal',
    programma: opties.programma,
    argumenten: argumenten(opties),
    logbestand: opties.logbestand,
    omgeving: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stopsignaal: 'SIGINT',
    register: opties.register,
  });
  const adres = `127.0.0.1:${opties.poort}`;
  const stop = (): Promise<void> => kind.stop(15_000);
  try {
    await wachtOpKind(kind, () => kentNamespace(adres), 60_000);
    await vulZoekkenmerkenAan(adres, NAMESPACE);
  } catch (fout) {
    await stop();
    throw fout;
  }
  return { kind, adres, consoleAdres: opties.console && `http://127.0.0.1:${opties.console.poort}`, stop };
}
