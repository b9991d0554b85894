import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zorgVoorDebianPakket } from '#scripts/servers/debian';
import { type Kind, startKind, wachtOpKind } from '#scripts/servers/kind';
import { doeLangwerk, type Meld } from '#scripts/servers/langwerk';
import { cacheMap, WORTEL } from '#scripts/servers/mappen';
import { neemtOp } from '#scripts/servers/poorten';
import { StartFout } from '#scripts/servers/startfout';

/** The version in scripts/tijdreisserver/pom.xml. */
const VERSIE = '1.38.0';
const KOPIEER = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** The time-skipping test server, ready to be used by test files one after the other. */
export interface Tijdreisserver {
  readonly kind: Kind;
  readonly poort: number;
  /** A program that only waits: the test environment insists on starting (and killing) one, while the real server serves all files. */
  readonly stub: string;
  stop(): Promise<void>;
}

/** Folder with the jars of the server, fetched with Maven the first time. */
async function zorgVoorJars(meld: Meld): Promise<string> {
  const jars = join(cacheMap(), `tijdreisserver-${VERSIE}`, 'lib');
  if (existsSync(jars)) return jars;
  const maven = await zorgVoorDebianPakket('mvn', 'maven', meld);
  mkdirSync(dirname(jars), { recursive: true });
  const half = `${jars}.${process.pid}`;
  const pom = join(WORTEL, 'scripts', 'tijdreisserver', 'pom.xml');
  const { gelukt, laatste } = await doeLangwerk(
    {
      wat: 'Tijdreisserver ophalen',
      programma: maven,
      argumenten: ['-q', '-B', '-f', pom, KOPIEER, '-DincludeScope=runtime', `-DoutputDirectory=${half}`],
    },
    meld,
  );
  if (gelukt) {
    renameSync(half, jars);
    return jars;
  }
  rmSync(half, { recursive: true, force: true });
  throw new StartFout(`De tijdreisserver voor de tests kon niet met Maven worden opgehaald: ${laatste}`);
}

function schrijfStub(map: string): string {
  const pad = join(map, 'stub.sh');
  writeFileSync(pad, '#!/bin/sh\nexec sleep 1000000\n', { mode: 0o755 });
  return pad;
}

/** Starts the time-skipping server. Its clock is one for all who use it and only goes forward: run its tests one after the other. */
export async function startTijdreisserver(poort: number, map: string, meld: Meld): Promise<Tijdreisserver> {
  const java = await zorgVoorDebianPakket('java', 'default-jre-headless', meld);
  const jars = await zorgVoorJars(meld);
  const kind = startKind({
    naam: 'Tijdreisserver',
    programma: java,
    argumenten: [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m'],
      ...['-cp', join(jars, '*'), 'io.temporal.testserver.TestServer', String(poort)],
    ],
    logbestand: join(map, 'tijdreisserver.log'),
  });
  await wachtOpKind(kind, () => neemtOp(poort), 60_000);
  return { kind, poort, stub: schrijfStub(map), stop: () => kind.stop(5_000) };
}
