import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bouwMetGo, vindGo } from '#scripts/servers/gobouw';
import { type Meld, vindProgramma } from '#scripts/servers/langwerk';
import { cacheMap } from '#scripts/servers/mappen';
import { StartFout } from '#scripts/servers/startfout';

/** The version of the Temporal CLI in scripts/temporal/go.mod; it carries server 1.31.2 and console 2.50.1. */
const VERSIE = '1.8.2';

/** Is this version the one we build, or a later one? */
export function isGoedeVersie(uitvoer: string): boolean {
  const gevonden = /\b(\d+)\.(\d+)\.(\d+)/.exec(uitvoer)?.slice(1).map(Number);
  const nodig = VERSIE.split('.').map(Number);
  if (gevonden === undefined) return false;
  const verschil = nodig.map((deel, plaats) => (gevonden[plaats] ?? 0) - deel).find((deel) => deel !== 0);
  return (verschil ?? 0) >= 0;
}

function versieVan(pad: string): string {
  const uitslag = spawnSync(pad, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return uitslag.status === 0 ? uitslag.stdout.trim() : '';
}

/** Where a built CLI is kept, for every work tree of this user. */
function cachePad(): string {
  const exe = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  return join(cacheMap(), `temporal-${VERSIE}-${process.platform}-${process.arch}`, exe);
}

function gekozenPad(): string | undefined {
  const gekozen = process.env['TEMPORAL_CLI_PATH'];
  if (gekozen === undefined || gekozen === '') return undefined;
  const versie = versieVan(gekozen);
  if (isGoedeVersie(versie)) return gekozen;
  const oordeel = versie === '' ? 'dat is geen werkende Temporal CLI' : `die meldt "${versie}"`;
  throw new StartFout(`TEMPORAL_CLI_PATH wijst naar ${gekozen}, maar ${oordeel}; nodig is ${VERSIE} of nieuwer.`);
}

/**
 * Builds the CLI. The official archives are deliberately not downloaded: their checksums are published only beside the files themselves,
 * so they could not be pinned here.
 */
function bouw(go: string, doel: string, meld: Meld): Promise<string> {
  return bouwMetGo(
    {
      go,
      doel,
      wat: `Temporal ${VERSIE} bouwen (de eerste keer 5 tot 10 minuten)`,
      pakket: 'github.com/temporalio/cli/cmd/temporal',
      linkvlaggen: `-X github.com/temporalio/cli/internal/temporalcli.Version=${VERSIE}`,
      isGoed: (pad) => isGoedeVersie(versieVan(pad)),
      uitweg: `installeer de Temporal CLI ${VERSIE}, of wijs haar aan met TEMPORAL_CLI_PATH.`,
    },
    meld,
  );
}

/** Path of a Temporal CLI of the right version: `TEMPORAL_CLI_PATH`, one on PATH, one built before, or one built now with Go. */
export async function zorgVoorTemporal(meld: Meld): Promise<string> {
  const gekozen = gekozenPad();
  if (gekozen !== undefined) return gekozen;
  const opPad = vindProgramma('temporal');
  if (opPad !== undefined && isGoedeVersie(versieVan(opPad))) return opPad;
  const eerder = cachePad();
  if (existsSync(eerder) && isGoedeVersie(versieVan(eerder))) return eerder;
  const go = vindGo();
  if (go !== undefined) return bouw(go, eerder, meld);
  throw new StartFout(
    `Er is geen Temporal-server: installeer de Temporal CLI ${VERSIE} of nieuwer (of Go, dan bouwen wij haar), wijs haar aan met TEMPORAL_CLI_PATH, of geef een eigen server op met TEMPORAL_ADDRESS.`,
  );
}
