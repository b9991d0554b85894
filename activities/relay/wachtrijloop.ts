import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { GENOEG_WERK, type Achterstand } from '#activities/relay/achterstand';
import { bezorg, wachttijd, type Bestemmingen } from '#activities/relay/bezorg';
import { GEEN_METER, type Relaymeter } from '#activities/relay/meter';
import { GRENZEN, Tempo } from '#activities/relay/tempo';
import type { Voorrang } from '#activities/relay/voorrang';
import { meldMislukt, meldVerwerkt, neemUitOutbox, type Outboxrij, type Wachtrij } from '#db/outbox/outbox';

/** What the loop of a queue works with. */
export interface Loopopties extends Bestemmingen {
  readonly knex: Knex;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Most rows under way at once, per queue. */
  readonly gelijktijdig?: number;
  /** Milliseconds between two looks when nobody wakes the relay. */
  readonly peilMs?: number;
  readonly meter?: Relaymeter;
  /** Tasks that wait for a worker; while there are many, nothing more is started. Absent: only the pace of the server counts. */
  readonly achterstand?: Achterstand;
  readonly voorrang: Pick<Voorrang, 'ruimte'>;
}

const PEIL_MS = 2_000;
/** Milliseconds until the next look while the workers or people have the server. */
const WERKERS_VOL_MS = 100;

/** One queue: take what there is room for, send it, look again when there is room, else wait to be woken. */
export class Wachtrijloop {
  private gestopt = false;
  private gewekt = false;
  private maakWakker: (() => void) | null = null;
  private readonly tempo: Tempo;
  private readonly meter: Relaymeter;
  private readonly onderweg = new Set<Promise<void>>();
  /** Rows under way, each of them in one of the groups of `onderweg`. */
  private aantalOnderweg = 0;
  private bezorgd: number[] = [];
  private isVol = false;

  constructor(
    private readonly opties: Loopopties,
    private readonly wachtrij: Wachtrij,
  ) {
    const hoogst = opties.gelijktijdig ?? GRENZEN.hoogst;
    this.tempo = new Tempo({ minst: Math.min(GRENZEN.minst, hoogst), hoogst });
    this.meter = opties.meter ?? GEEN_METER;
  }

  wek(): void {
    this.gewekt = true;
    this.maakWakker?.();
  }

  stop(): void {
    this.gestopt = true;
    this.wek();
  }

  async loop(): Promise<void> {
    while (!this.gestopt) {
      this.gewekt = false;
      const aantal = await this.ronde();
      if (this.onderweg.size > 0) await Promise.race(this.onderweg);
      else if (aantal === 0) await this.wacht();
    }
    await Promise.all(this.onderweg);
    await this.ronde();
  }

  /** Writes down what came through and takes what there is room for; returns how many rows it took. An error of the database is logged. */
  private async ronde(): Promise<number> {
    const { knex, logger } = this.opties;
    try {
      await this.schrijfBezorgd();
      // What is under way is counted last: much of it comes through while the server tells what waits.
      const ruimte = this.gestopt ? 0 : Math.min(await this.ruimteBijWerkers(), this.ruimte());
      if (this.gestopt || ruimte <= 0) return 0;
      const rijen = await neemUitOutbox(knex, this.wachtrij, ruimte);
      for (const groep of perOnderwerp(rijen)) this.begin(groep);
      return rijen.length;
    } catch (fout) {
      logger.error({ err: fout, wachtrij: this.wachtrij }, 'relay kan de outbox niet lezen of bijwerken');
      // Not at once again: the database may be away, and what is under way goes on.
      await this.wacht();
      return 0;
    }
  }

  /** Messages of one zaak keep their order, so of those a next batch waits for the one before; a zaak is started only once. */
  private ruimte(): number {
    const { ruimte } = this.tempo;
    this.meter.ruimte(this.wachtrij, ruimte);
    if (this.wachtrij === 'rest') return this.aantalOnderweg === 0 ? ruimte : 0;
    const vrij = ruimte - this.aantalOnderweg;
    return vrij >= ruimte / 2 ? vrij : 0;
  }

  /** Messages are few and somebody may wait for them; starts come in as the workers do what was started before, and while people are not at work. */
  private async ruimteBijWerkers(): Promise<number> {
    const { achterstand, voorrang } = this.opties;
    if (this.wachtrij !== 'starts') return Number.POSITIVE_INFINITY;
    const vrij = achterstand === undefined ? Number.POSITIVE_INFINITY : GENOEG_WERK - (await achterstand());
    const ruimte = vrij <= 0 ? 0 : Math.min(vrij, voorrang.ruimte());
    this.isVol = ruimte <= 0;
    return ruimte;
  }

  private begin(groep: readonly Outboxrij[]): void {
    this.aantalOnderweg += groep.length;
    const werk = this.verwerk(groep).finally(() => {
      this.aantalOnderweg -= groep.length;
      this.onderweg.delete(werk);
      // The last one may come through while a round finds no room for more: then there is room now, and nothing else says so for two seconds.
      this.wek();
    });
    this.onderweg.add(werk);
  }

  private async schrijfBezorgd(): Promise<void> {
    const ids = this.bezorgd;
    if (ids.length === 0) return;
    this.bezorgd = [];
    await meldVerwerkt(this.opties.knex, ids).catch((fout: unknown) => {
      this.bezorgd.push(...ids);
      throw fout;
    });
  }

  /** Rows of one zaak in their order; after one that fails the rest waits as long, so that they keep that order. */
  private async verwerk(groep: readonly Outboxrij[]): Promise<void> {
    let wachtMs = 0;
    for (const rij of groep) {
      if (wachtMs > 0) await this.stelUit(rij, 'wacht op een eerder bericht van dezelfde zaak', wachtMs);
      else wachtMs = await this.breng(rij);
    }
  }

  /** Brings one row; returns 0, or after a failure for how many milliseconds it waits. */
  private async breng(rij: Outboxrij): Promise<number> {
    const begin = performance.now();
    try {
      await bezorg(this.opties, rij);
      const duurMs = performance.now() - begin;
      this.tempo.gelukt(duurMs);
      this.meter.bezorgd(rij.soort, duurMs);
      this.bezorgd.push(rij.id);
      return 0;
    } catch (fout) {
      this.tempo.mislukt();
      this.meter.mislukt(rij.soort);
      const wachtMs = wachttijd(rij.pogingen);
      const melding = fout instanceof Error ? fout.message : String(fout);
      const { sleutel, soort, pogingen } = rij;
      this.opties.logger.warn({ sleutel, soort, pogingen, melding, wachtMs }, 'bezorgen mislukt');
      await this.stelUit(rij, melding, wachtMs);
      return wachtMs;
    }
  }

  /** When this cannot be written either, the row comes back by itself when its lease ends. */
  private async stelUit(rij: Outboxrij, reden: string, wachtMs: number): Promise<void> {
    await meldMislukt(this.opties.knex, rij, reden, wachtMs).catch((fout: unknown) => {
      this.opties.logger.error({ err: fout, wachtrij: this.wachtrij }, 'relay kan een rij niet uitstellen');
    });
  }

  private wacht(): Promise<void> {
    if (this.gewekt || this.gestopt) return Promise.resolve();
    return new Promise((klaar) => {
      const verder = (): void => {
        clearTimeout(wekker);
        this.maakWakker = null;
        klaar();
      };
      const wekker = setTimeout(verder, this.isVol ? WERKERS_VOL_MS : (this.opties.peilMs ?? PEIL_MS));
      this.maakWakker = verder;
    });
  }
}

function perOnderwerp(rijen: readonly Outboxrij[]): readonly (readonly Outboxrij[])[] {
  const groepen = new Map<string, Outboxrij[]>();
  for (const rij of rijen) groepen.set(rij.onderwerp, [...(groepen.get(rij.onderwerp) ?? []), rij]);
  return [...groepen.values()];
}
