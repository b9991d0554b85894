import { Client } from 'pg';
import { nietsBekend, zoekBekend, type Bekend } from '#db/import/bekend';
import { beoordeelPartij, type Importmelding, type Importtellers } from '#db/import/beoordeel';
import { verkenBestand, type Bestand } from '#db/import/bestand';
import {
  bewaarMeldingen,
  bewaarStand,
  openImport,
  sluitImport,
  vergeetUpload,
  type Importstand,
} from '#db/import/boekhouding';
import { Importfout } from '#db/import/importfout';
import { isLeesbaar, maakPartijen, type Leesbare, type Partij } from '#db/import/partij';
import { leesRijen } from '#db/import/rijen';
import { schrijfPartij } from '#db/import/schrijfpartij';
import { LEZERS } from '#db/connection';
import { OVERNEMERS } from '#domain/import/overnamespel';
import { datumOp } from '#domain/waarden/tijd';

export { Importfout } from '#db/import/importfout';

/** What to import, and who wants to know how it goes. */
export interface Importopdracht {
  readonly databaseUrl: string;
  readonly pad: string;
  /** Name of the file as people know it. */
  readonly bestandsnaam: string;
  /** True: check everything and write no zaak. */
  readonly droog: boolean;
  readonly door: string;
  readonly importId?: string;
  /** Rows per transaction. */
  readonly partijgrootte?: number;
  /** Now, in milliseconds since 1970. */
  readonly klok?: () => number;
  readonly bijBegin?: (bestand: Bestand, begin: { readonly stand: Importstand; readonly hervat: boolean }) => void;
  readonly bijVoortgang?: (stand: Importstand) => void;
  /** Asked between batches: true ends the run, to be gone on with later. */
  readonly moetStoppen?: () => boolean;
}

/** How an import ended. */
export interface Importuitslag extends Importtellers {
  readonly importId: string;
  /** False: it was told to stop, and the next run of the same file goes on. */
  readonly klaar: boolean;
  /** True: it went on where an earlier run was broken off. */
  readonly hervat: boolean;
  /** Lines that were read as Windows-1252. */
  readonly windows1252: number;
}

const PARTIJ = 1_000;
/** From this many new zaken on, what the database put off is done at once. */
const VEEL = 1_000;

/**
 * Imports a file of aanmeldingen: a batch of rows per transaction, each with the place from which to go on, so that a run that is killed
 * loses nothing and does nothing twice. Rows that are not right are kept with their reason and stop nobody. Throws `Importfout` when the
 * file as a whole cannot be read, or is being imported already.
 */
export async function importeer(opdracht: Importopdracht): Promise<Importuitslag> {
  const bestand = await verkenBestand(opdracht.pad);
  const client = new Client({
    connectionString: opdracht.databaseUrl,
    application_name: 'herstelbalie-import',
    types: LEZERS,
  });
  await client.connect();
  try {
    await eisAlleenrecht(client, bestand);
    await bewaarOvernemers(client);
    const { stand, hervat } = await openImport(client, { ...opdracht, bestand });
    opdracht.bijBegin?.(bestand, { stand, hervat });
    return await new Importloop(client, opdracht, { bestand, hervat }).draai(stand);
  } finally {
    await client.end();
  }
}

/** Held until the connection ends, also when the process dies. */
async function eisAlleenrecht(client: Client, { hash }: Bestand): Promise<void> {
  const { rows } = await client.query<{ vrij: boolean }>(
    `select pg_try_advisory_lock(hashtextextended('import ' || $1, 0)) as vrij`,
    [hash],
  );
  if (rows[0]?.vrij !== true) throw new Importfout('Dit bestand wordt op dit moment al ingelezen.');
}

/** The names behind the acts of the previous system; nobody can sign in with them. */
async function bewaarOvernemers(client: Client): Promise<void> {
  const ids = Object.values(OVERNEMERS).map(({ medewerkerId }) => medewerkerId);
  await client.query(
    `insert into medewerkers (id, naam, rollen, actief) select id, 'Vorig systeem', '{}', false from unnest($1::text[]) as id
     on conflict (id) do nothing`,
    [ids],
  );
}

class Importloop {
  private readonly bekend: Bekend = nietsBekend();

  constructor(
    private readonly client: Client,
    private readonly opdracht: Importopdracht,
    private readonly wat: { readonly bestand: Bestand; readonly hervat: boolean },
  ) {}

  async draai(begin: Importstand): Promise<Importuitslag> {
    let stand = begin;
    const { importId } = begin;
    try {
      const bron = leesRijen(this.opdracht.pad, this.wat.bestand.kop, begin);
      const opties = { grootte: this.opdracht.partijgrootte ?? PARTIJ, vandaag: datumOp(this.nuMs()) };
      for await (const partij of vooruitgelezen(maakPartijen(bron, opties))) {
        stand = await this.verwerk(partij, stand);
        this.opdracht.bijVoortgang?.(stand);
        if (this.opdracht.moetStoppen?.() !== true) continue;
        await sluitImport(this.client, importId, 'gestopt');
        return { ...stand, klaar: false, hervat: this.wat.hervat };
      }
      await sluitImport(this.client, importId, 'klaar');
      if (!this.opdracht.droog) await vergeetUpload(this.client, this.opdracht.pad);
    } catch (fout) {
      const reden = fout instanceof Importfout ? fout.message : 'Er ging iets mis in het systeem. Probeer het opnieuw.';
      await sluitImport(this.client, importId, 'mislukt', reden).catch(() => undefined);
      throw fout;
    }
    if (!this.opdracht.droog && stand.nieuw > 0) await this.client.query(naslag(stand.nieuw));
    return { ...stand, klaar: true, hervat: this.wat.hervat };
  }

  /** Writes a batch; when the database refuses a row that seemed sound, each half by itself, down to the row. */
  private async verwerk(partij: Partij, stand: Importstand): Promise<Importstand> {
    try {
      return await this.inTransactie(() => this.schrijf(partij, stand));
    } catch (fout) {
      if (!isGegevensfout(fout)) throw fout;
      const { rijen } = partij;
      if (rijen.length > 1) {
        const midden = Math.ceil(rijen.length / 2);
        const deel = (van: number, tot: number): Partij => {
          const stuk = rijen.slice(van, tot);
          return { rijen: stuk, laatste: stuk.at(-1)?.bron ?? null };
        };
        return this.verwerk(deel(midden, rijen.length), await this.verwerk(deel(0, midden), stand));
      }
      return this.inTransactie(() => this.schrijf(alsGeweigerd(partij), stand));
    }
  }

  private async schrijf({ rijen, laatste }: Partij, stand: Importstand): Promise<Importstand> {
    const { droog, door } = this.opdracht;
    const bekend = droog ? this.bekend : nietsBekend();
    const leesbaar: readonly Leesbare[] = rijen.filter(isLeesbaar);
    if (leesbaar.length > 0) await zoekBekend(this.client, leesbaar, bekend, !droog);
    const { inschrijvingen, meldingen, tellers } = beoordeelPartij(rijen, bekend);
    const { importId } = stand;
    if (!droog) await schrijfPartij(this.client, inschrijvingen, { importId, door, moment: new Date(this.nuMs()) });
    return this.bewaar(verder(stand, { rijen, laatste }, tellers), meldingen);
  }

  private async bewaar(stand: Importstand, meldingen: readonly Importmelding[]): Promise<Importstand> {
    await bewaarMeldingen(this.client, stand.importId, meldingen);
    await bewaarStand(this.client, stand);
    return stand;
  }

  private async inTransactie<T>(werk: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      const uitkomst = await werk();
      await this.client.query('commit');
      return uitkomst;
    } catch (fout) {
      await this.client.query('rollback').catch(() => undefined);
      throw fout;
    }
  }

  private nuMs(): number {
    return this.opdracht.klok?.() ?? Date.now();
  }
}

/**
 * Statistics of what came in; after many rows also the map by which a count comes from an index alone and the index of names without its
 * waiting list. The database does this by itself too, but minutes later, when people have long opened their lists.
 */
function naslag(nieuw: number): string {
  return nieuw < VEEL ? 'analyze' : 'vacuum (analyze, parallel 0, skip_locked)';
}

/** Reads and plays the next batch while the database writes this one. */
async function* vooruitgelezen(partijen: AsyncGenerator<Partij, void>): AsyncGenerator<Partij, void> {
  let volgende = partijen.next();
  for (;;) {
    const { done, value } = await volgende;
    if (done === true) return;
    volgende = partijen.next();
    // It is asked for below; an error in between must not count as unheard.
    volgende.catch(() => undefined);
    yield value;
  }
}

function verder(stand: Importstand, { rijen, laatste }: Partij, tellers: Importtellers): Importstand {
  return {
    ...stand,
    ...laatste?.na,
    rij: laatste?.rij ?? stand.rij,
    windows1252: stand.windows1252 + rijen.reduce((som, { bron }) => som + bron.windows1252, 0),
    nieuw: stand.nieuw + tellers.nieuw,
    ongewijzigd: stand.ongewijzigd + tellers.ongewijzigd,
    gewijzigd: stand.gewijzigd + tellers.gewijzigd,
    fout: stand.fout + tellers.fout,
  };
}

/** Classes 22 and 23 of SQLSTATE: a value or a rule of the database, not the connection or the disk. */
function isGegevensfout(fout: unknown): boolean {
  const code = typeof fout === 'object' && fout !== null && 'code' in fout ? String(fout.code) : '';
  return /^2[23]/.test(code);
}

function alsGeweigerd({ rijen, laatste }: Partij): Partij {
  const fouten = [
    { kolom: null, reden: 'Het dossier weigert deze rij. Controleer de waarden, of vraag de beheerder.' },
  ];
  return {
    laatste,
    rijen: rijen.map((rij) => (isLeesbaar(rij) ? { bron: rij.bron, referentie: rij.rij.referentie, fouten } : rij)),
  };
}
