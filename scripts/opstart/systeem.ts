import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { type Poorten, POORTSLEUTELS } from '#scripts/opstart/argumenten';
import { type Deelnaam, poortVan, startDeel } from '#scripts/opstart/deel';
import { zorgVoorGeheimen, type Geheimen } from '#scripts/opstart/geheimen';
import { controleerOmgevingen, type Omgeving, omgevingen, webAdres } from '#scripts/opstart/omgeving';
import { eisAlleenrecht, ruimRestenOp, schrijfIn, schrijfUit } from '#scripts/opstart/register';
import { GEWOON, type Temporalserver, type Vorm } from '#scripts/opstart/vorm';
import { eindzin, type Kind } from '#scripts/servers/kind';
import { doeLangwerk, type Meld } from '#scripts/servers/langwerk';
import { WORTEL } from '#scripts/servers/mappen';
import { eisVrijePoorten } from '#scripts/servers/poorten';
import { type Postgres, startPostgres, zorgVoorDatabase } from '#scripts/servers/postgres';
import { StartFout } from '#scripts/servers/startfout';

/** The order in which parts stop: first who takes calls, last who keeps the data. */
const STOPVOLGORDE = [
  ['Web'],
  ['Worker', 'Worker 2'],
  ['Bank', 'Inlogdienst', 'Console'],
  ['Temporal'],
  ['PostgreSQL'],
] as const;
const DATABASE = 'herstelbalie';
const MINSTE_RUIMTE = 300 * 1024 * 1024;

/** What is to be started, and where. */
export interface StartOpties {
  readonly map: string;
  readonly poorten: Poorten;
  readonly env: Omgeving;
  readonly demo: boolean;
  readonly meld: Meld;
  /** The way to run; that of `npm start` when none is named. */
  readonly vorm?: Vorm;
}

/** The servers of a run: PostgreSQL and those of Temporal. */
export type Servernaam = 'PostgreSQL' | Temporalserver;

/** The whole system in one process tree: started in order, watched, and stopped in order. */
export class Systeem {
  readonly kinderen: Kind[] = [];
  /** Resolves with a sentence when a part ends by itself; stays open after an ordinary stop. */
  readonly uitval: Promise<string>;
  /** Address of the dossier, once the database runs. */
  databaseUrl = '';
  private meldUitval: (zin: string) => void = () => undefined;
  private stoppend: Promise<void> | undefined;
  /** False until this run holds the data folder: another run may hold it. */
  private houdtMap = false;
  private perProces: ReturnType<typeof omgevingen> | undefined;
  private geheimen: Geheimen | undefined;
  private postgres: Postgres | undefined;
  private readonly vorm: Vorm;

  constructor(private readonly opties: StartOpties) {
    this.vorm = opties.vorm ?? GEWOON;
    this.uitval = new Promise((meld) => (this.meldUitval = meld));
  }

  /** The parts of this run that are processes of our own, in the order they start. */
  get delen(): readonly Deelnaam[] {
    return this.vorm.delen.filter((deel) => deel !== 'oidc' || this.vanOnszelf('OIDC_ISSUER'));
  }

  /** The servers of this run, in the order they start. */
  get servers(): readonly Servernaam[] {
    const temporal = this.vanOnszelf('TEMPORAL_ADDRESS') ? (Object.keys(this.vorm.servers) as Temporalserver[]) : [];
    return [...(this.vanOnszelf('DATABASE_URL') ? (['PostgreSQL'] as const) : []), ...temporal];
  }

  /** Starts every part that the operator has no server of their own for. */
  async start(): Promise<void> {
    const { map, meld } = this.opties;
    const geheimen = await this.bereidVoor();
    this.geheimen = geheimen;
    this.databaseUrl = await this.startDatabase(geheimen);
    this.perProces = omgevingen({ ...this.opties, geheimen, databaseUrl: this.databaseUrl });
    controleerOmgevingen(this.perProces);
    for (const server of this.servers) if (server !== 'PostgreSQL') await this.startTemporal(server);
    await this.vulDatabase();
    for (const deel of this.delen) await this.startDeel(deel);
    schrijfIn(map, this.kinderen);
    meld('Alles draait');
  }

  /** Starts one of our own processes, at first or again after it was stopped. */
  async startDeel(deel: Deelnaam): Promise<Kind> {
    this.eisDraaiend();
    const { map, poorten, meld } = this.opties;
    if (this.perProces === undefined) throw new StartFout('Het systeem is nog niet gestart.');
    const poort = poortVan(deel, poorten);
    const { bij, waarden } = this.vorm.omgeving;
    const omgeving = { ...this.perProces[deel], ...(bij.includes(deel) ? waarden : {}) };
    const kind = await startDeel({ deel, poort, map, omgeving, register: this.kinderen });
    this.bewaak(kind);
    meld(`${kind.naam} draait`);
    return kind;
  }

  /** Starts a server again after it died, on the data it had. */
  async startServerOpnieuw(server: Servernaam): Promise<void> {
    this.eisDraaiend();
    if (this.geheimen === undefined) throw new StartFout('Het systeem is nog niet gestart.');
    if (server === 'PostgreSQL') await this.startDatabase(this.geheimen);
    else await this.startTemporal(server);
  }

  /** The part of this name that runs now. */
  kind(naam: string): Kind | undefined {
    return this.kinderen.findLast((kind) => kind.naam === naam && kind.leeft());
  }

  /** Stops every part in order; a second call waits for the first. */
  stop(): Promise<void> {
    this.stoppend ??= this.stopAlles();
    return this.stoppend;
  }

  /** True from the moment it was asked to stop. */
  isGestopt(): boolean {
    return this.stoppend !== undefined;
  }

  private async stopAlles(): Promise<void> {
    for (const namen of STOPVOLGORDE) {
      const levende = this.kinderen.filter((kind) => namen.some((naam) => naam === kind.naam) && kind.leeft());
      await Promise.all(levende.map((kind) => kind.stop(20_000)));
    }
    if (this.houdtMap) schrijfUit(this.opties.map);
  }

  private async bereidVoor(): Promise<Geheimen> {
    const { map, poorten, meld } = this.opties;
    eisAlleenrecht(map);
    this.houdtMap = true;
    const resten = await ruimRestenOp(map);
    if (resten > 0) meld(`${resten} onderdelen van een afgebroken start gestopt`);
    const geheimen = zorgVoorGeheimen(map);
    this.eisRuimte();
    const namen = Object.keys(POORTSLEUTELS) as (keyof Poorten)[];
    const nodig = namen.filter((naam) => this.isNodig(naam));
    await eisVrijePoorten(nodig.map((naam) => ({ ...POORTSLEUTELS[naam], poort: poorten[naam] })));
    schrijfIn(map, this.kinderen);
    return geheimen;
  }

  private async startDatabase(geheimen: Geheimen): Promise<string> {
    const eigen = this.opties.env['DATABASE_URL'];
    if (eigen !== undefined && eigen !== '') return eigen;
    const { map, poorten, meld } = this.opties;
    const postgres = await startPostgres({
      map,
      poort: poorten.postgres,
      wachtwoord: geheimen.postgresWachtwoord,
      logbestand: join(map, 'logs', 'postgres.log'),
      verbindingen: this.vorm.verbindingen,
      meld,
      register: this.kinderen,
    });
    this.postgres = postgres;
    this.bewaak(postgres.kind);
    meld('PostgreSQL draait');
    return zorgVoorDatabase(postgres, DATABASE);
  }

  private async startTemporal(server: Temporalserver): Promise<void> {
    this.eisDraaiend();
    const { map, poorten, env, meld } = this.opties;
    const kind = await this.vorm.servers[server]?.({
      ...{ map, poorten, meld, webAdres: webAdres(env, poorten) },
      postgres: this.postgres,
      wachtwoord: this.geheimen?.postgresWachtwoord ?? '',
      register: this.kinderen,
    });
    if (kind === undefined) return;
    this.bewaak(kind);
    meld(`${kind.naam} draait`);
  }

  private async vulDatabase(): Promise<void> {
    this.eisDraaiend();
    const { env, demo, map, meld } = this.opties;
    const { gelukt, laatste } = await doeLangwerk(
      {
        wat: demo ? 'Database bijwerken en demogegevens laden' : 'Database bijwerken',
        programma: process.execPath,
        argumenten: ['--import', 'tsx', 'scripts/opstart/vul-database.ts', ...(demo ? ['--demo'] : [])],
        werkmap: WORTEL,
        omgeving: { ...env, DATABASE_URL: this.databaseUrl, BANK_MAP: join(map, 'bank') },
      },
      meld,
    );
    if (!gelukt) throw new StartFout(`De database kon niet worden bijgewerkt: ${laatste}`);
  }

  private bewaak(kind: Kind): void {
    schrijfIn(this.opties.map, this.kinderen);
    void kind.einde.then((einde) => {
      if (this.stoppend === undefined) this.meldUitval(eindzin(kind, einde));
    });
  }

  private vanOnszelf(variabele: string): boolean {
    const waarde = this.opties.env[variabele];
    return waarde === undefined || waarde === '';
  }

  private isNodig(poort: keyof Poorten): boolean {
    if (poort === 'postgres') return this.vanOnszelf('DATABASE_URL');
    if (poort === 'oidc') return this.vanOnszelf('OIDC_ISSUER');
    if (poort === 'metrics2') return this.vorm.delen.includes('worker2');
    return poort === 'temporal' || poort === 'console' ? this.vanOnszelf('TEMPORAL_ADDRESS') : true;
  }

  private eisDraaiend(): void {
    if (this.stoppend !== undefined) throw new StartFout('De start is afgebroken.');
  }

  private eisRuimte(): void {
    const { map } = this.opties;
    const schijf = statfsSync(map);
    const vrij = schijf.bavail * schijf.bsize;
    if (vrij >= MINSTE_RUIMTE) return;
    const megabytes = Math.floor(vrij / 1024 / 1024);
    throw new StartFout(
      `De schijf is bijna vol: bij ${map} is nog ${megabytes} MB vrij en nodig is 300 MB. Maak ruimte en start opnieuw.`,
    );
  }
}
