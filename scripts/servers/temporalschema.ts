import { doeLangwerk } from '#scripts/servers/langwerk';
import { StartFout } from '#scripts/servers/startfout';

/** The databases of a Temporal server, each with the folder of its schema inside the tool. */
export const TEMPORALDATABASES = {
  temporal: 'postgresql/v12/temporal',
  temporal_visibility: 'postgresql/v12/visibility',
} as const;

/** Where the databases of a Temporal server are. */
export interface Temporalopslag {
  readonly poort: number;
  readonly gebruiker: string;
  readonly wachtwoord: string;
}

/** Brings the schemas of a Temporal server up to date with `temporal-sql-tool`; the databases are there already. May be done at every start. */
export async function werkTemporalschemasBij(sqlTool: string, opslag: Temporalopslag): Promise<void> {
  for (const [database, schema] of Object.entries(TEMPORALDATABASES)) {
    const waar = ['--plugin', 'postgres12', '--ep', '127.0.0.1', '-p', String(opslag.poort)];
    for (const werk of [
      ['setup-schema', '-v', '0.0'],
      ['update-schema', '--schema-name', schema],
    ]) {
      const { gelukt, laatste } = await doeLangwerk(
        {
          wat: `Temporal-database ${database} bijwerken`,
          programma: sqlTool,
          argumenten: [...waar, '--db', database, ...werk],
          // Not on the command line, where everyone on the machine reads it.
          omgeving: { SQL_USER: opslag.gebruiker, SQL_PASSWORD: opslag.wachtwoord },
        },
        () => undefined,
      );
      if (!gelukt) throw new StartFout(`De database ${database} van Temporal kon niet worden bijgewerkt: ${laatste}`);
    }
  }
}
