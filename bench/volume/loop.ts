/** One run of the bench, in the order in which its parts need each other. */
import { meetGeheugen, leesBeginstand, type Beginstand } from '#bench/delen/geheugen';
import { meetGolf, type Golfzaak } from '#bench/delen/golf';
import { leesDossierMib, meetGroei, type Groeistap } from '#bench/delen/groei';
import { handelingenInRust, handelingenTijdensRelay, handelingenVoorStart } from '#bench/delen/handelingen';
import { meetHerstart } from '#bench/delen/herstart';
import { importeerBestand, meetImport, type Importloop } from '#bench/delen/import';
import { meetLeesmodel, meetTellers } from '#bench/delen/leesmodel';
import { paginadeel } from '#bench/delen/paginas';
import { meetRelay } from '#bench/delen/relay';
import { startSkelet } from '#bench/skelet/skelet';
import type { Bench } from '#bench/volume/bench';
import { maakZaakvoorraad, type Zaakvoorraad } from '#bench/volume/handeling';
import { maakBestanden } from '#bench/volume/invoer';
import { nietGemeten } from '#bench/volume/meting';
import { groeistappen, type Deel } from '#bench/volume/opties';
import { laatGaan, totLeeg } from '#bench/volume/outbox';
import { totStilte } from '#bench/volume/tellers';
import { tekstVan } from '#scripts/servers/startfout';

/** Rows that were there, for the report. */
export type Rijtelling = { readonly wat: string; readonly aantal: number };

const UREN_MS = 3_600_000;

/** Zaken of the wave: ten thousand beside those that only show how quickly promises are made, or half of them in a smaller run. */
function golfAantal({ wens }: Bench): number {
  return wens.klein ? 400 : Math.min(10_310, Math.floor(wens.aantal / 2));
}

/** Does all parts that were asked for; figures come in `bench.metingen`. */
export async function draaiBench(bench: Bench): Promise<readonly Rijtelling[]> {
  const loop = new Benchloop(bench);
  return loop.draai();
}

/** What is known from one part to the next. */
class Benchloop {
  private readonly stappen: Groeistap[] = [];
  private readonly lopen: Importloop[] = [];
  private paden: readonly string[] = [];
  private begin: Beginstand = { workerMib: null };

  constructor(private readonly bench: Bench) {}

  async draai(): Promise<readonly Rijtelling[]> {
    const { systeem, wens } = this.bench;
    const [eerst, midden, laatst] = groeistappen(wens.aantal);
    this.paden = await maakBestanden(systeem.map, [eerst, midden - eerst, laatst - midden]);
    const kleinste = await this.neemIn(0);
    await this.doe('h', () => this.stap(kleinste, false));
    const grootste = await this.neemIn(1);
    await this.doe('a', () => this.import());
    if (this.wil('b', 'd', 'e', 'f', 'g')) await this.metWorker();
    await this.doe(this.wil('c') ? 'c' : 'h', () => this.stap(grootste, this.wil('c')));
    if (this.wil('d', 'f', 'g')) await this.mensen();
    const tellingen = await this.telRijen();
    await this.doe('h', () => this.uitbreiding());
    return tellingen;
  }

  private wil(...delen: readonly Deel[]): boolean {
    return delen.some((deel) => this.bench.wens.delen.has(deel));
  }

  /** Does a part when it was asked for. One that fails leaves a line with its reason, and the others go on. */
  private async doe(deel: Deel, werk: () => Promise<void>): Promise<void> {
    if (!this.wil(deel)) return;
    const { meld, metingen, bewaar } = this.bench;
    try {
      await this.bench.meldOpnieuwAan();
      await werk();
    } catch (fout) {
      meld(`${deel}: ${fout instanceof Error ? (fout.stack ?? fout.message) : tekstVan(fout)}`);
      const basis = { deel, sleutel: `mislukt-${deel}`, wat: 'The rest of this part', eenheid: '' } as const;
      metingen.push(nietGemeten(basis, `it ended with: ${tekstVan(fout)}`));
    }
    bewaar();
  }

  private async neemIn(plaats: number): Promise<Importloop> {
    const loop = await importeerBestand(this.bench.systeem, this.paden[plaats] ?? '');
    this.lopen.push(loop);
    this.bench.meld(`a: ${loop.rijen} rows, ${(loop.rijen / loop.seconden).toFixed(0)} a second`);
    return loop;
  }

  private async import(): Promise<void> {
    this.bench.metingen.push(...meetImport(this.lopen));
    const { zaken } = await this.tel();
    this.bench.metingen.push(...(await meetLeesmodel(this.bench, zaken)));
  }

  /** The worker starts everything; meanwhile (b) in turns and (d) while the relay runs, at the end (e). */
  private async metWorker(): Promise<void> {
    const { bench } = this;
    const { systeem } = bench;
    await systeem.startWorker();
    this.begin = leesBeginstand(bench);
    await this.doe('b', async () => {
      const skelet = await startSkelet(systeem);
      await meetRelay({ ...bench, skelet });
      await skelet.stop();
    });
    const geparkeerd = await this.geparkeerd(1_200);
    await this.doe('d', () => handelingenVoorStart(bench, geparkeerd));
    const begin = performance.now();
    const { nummers } = await laatGaan(systeem.knex, 1_000_000);
    await this.doe('d', () => handelingenTijdensRelay(bench, geparkeerd));
    await totLeeg(systeem.knex, 12 * UREN_MS, (over) => bench.meld(`relay: ${over} starts to go`));
    const waarde = nummers.length / ((performance.now() - begin) / 1000);
    await totStilte(systeem.adressen.metrics, 2 * UREN_MS);
    await this.doe('b', () => {
      const wat = `Relay: the other ${nummers.length} zaken delivered, acts of (d) meanwhile`;
      bench.metingen.push({ deel: 'b', sleutel: 'relay-alles', wat, waarde, eenheid: '/s' });
      return Promise.resolve();
    });
    await this.doe('e', async () => meetGeheugen(bench, this.begin, await this.telOpen()));
  }

  /** (d) on a quiet system, (f) and (g). */
  private async mensen(): Promise<void> {
    const { bench } = this;
    const { systeem } = bench;
    // At most a third of the zaken: (g) needs others.
    const voorraad = await this.voorraad(Math.min(2_500, Math.floor(bench.wens.aantal / 3)));
    await this.doe('d', async () => {
      const skelet = await startSkelet(systeem);
      await handelingenInRust({ ...bench, skelet }, voorraad);
      await skelet.stop();
    });
    await this.doe('f', () => meetHerstart(bench, voorraad));
    await this.doe('g', async () => meetGolf(bench, voorraad, await this.golfzaken(voorraad)));
  }

  /**
   * Open zaken on which nobody acted yet, others than those that people act on meanwhile. None of them waits for a day that is still to come: a
   * timer that runs already fires at its own moment, whatever calendar the worker has by then.
   */
  private async golfzaken(voorraad: Zaakvoorraad): Promise<readonly Golfzaak[]> {
    const { knex } = this.bench.systeem;
    return knex('zaken as z')
      .join('procedures as p', 'p.zaak_id', 'z.id')
      .where({ 'p.procedure_id': 'aanmelding-1', 'p.fase': 'lopend' })
      .whereNotIn('z.id', knex('handelingen').where({ naam: 'legContactVast' }).select('zaak_id'))
      .whereNotIn('z.zaaknummer', [...voorraad.rest()])
      .whereNotExists(
        knex('termijnen as t')
          .whereRaw('t.zaak_id = z.id')
          .where({ 't.status': 'loopt' })
          .whereRaw('t.einddatum >= current_date'),
      )
      .orderByRaw('md5(z.zaaknummer) desc')
      .limit(golfAantal(this.bench))
      .select<Golfzaak[]>({ zaakId: 'z.id', zaaknummer: 'z.zaaknummer' });
  }

  /** The largest size of (h): rows only, their workflows stay parked. */
  private async uitbreiding(): Promise<void> {
    const { bench } = this;
    await bench.systeem.kind('Worker')?.stop(30_000);
    const loop = await this.neemIn(2);
    await this.stap(loop, false);
    bench.metingen.push(...meetGroei(this.stappen));
  }

  /** Pages at the size of now; their figures go in the report when part (c) is of this size. */
  private async stap(loop: Importloop, inVerslag: boolean): Promise<void> {
    const { bench } = this;
    // As the automatic vacuum keeps it in a system that has stood for a while; as superuser, because some tables are those of the server.
    await bench.systeem.beheer.raw('vacuum (analyze)');
    const tellers = await meetTellers(bench);
    const seconden = bench.wens.klein ? 2 : inVerslag ? 6 : 3;
    const paginas = await paginadeel(inVerslag ? bench : { ...bench, metingen: [] }, seconden);
    const { zaken } = await this.tel();
    this.stappen.push({ zaken, import: loop, dossierMib: await leesDossierMib(bench), paginas, tellers });
  }

  private voorraad(aantal: number): Promise<Zaakvoorraad> {
    const { knex } = this.bench.systeem;
    return maakZaakvoorraad(knex, aantal, (vraag) => {
      void vraag.whereNotIn('z.id', knex('handelingen').where({ naam: 'legContactVast' }).select('zaak_id'));
    });
  }

  /** Zaken whose start still waits. */
  private geparkeerd(aantal: number): Promise<Zaakvoorraad> {
    const { knex } = this.bench.systeem;
    const wachtend = knex('outbox').where({ soort: 'zaak.start', verwerkt_op: null }).select('onderwerp');
    return maakZaakvoorraad(knex, aantal, (vraag) => void vraag.whereIn('z.zaaknummer', wachtend));
  }

  private async tel(): Promise<{ readonly zaken: number }> {
    const [rij] = await this.bench.systeem.knex('zaken').count<{ n: number }[]>('* as n');
    return { zaken: rij?.n ?? 0 };
  }

  /** Workflows that run: zaken that are not closed, of those that were started, and the skeletons beside them. */
  private async telOpen(): Promise<number> {
    const { client } = this.bench.systeem;
    const { count } = await client.workflow.count('ExecutionStatus="Running"');
    return count;
  }

  private async telRijen(): Promise<readonly Rijtelling[]> {
    const { knex } = this.bench.systeem;
    const tabellen = ['zaken', 'procedures', 'termijnen', 'taken', 'handelingen', 'logboek', 'besluiten', 'brieven'];
    const uit: Rijtelling[] = [];
    for (const tabel of [...tabellen, 'betaalopdrachten', 'outbox']) {
      const [rij] = await knex(tabel).count<{ n: number }[]>('* as n');
      uit.push({ wat: tabel, aantal: rij?.n ?? 0 });
    }
    return uit;
  }
}
