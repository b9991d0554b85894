import { zaakstartVan, type Gedaan, type Zaakbericht, type Zaakstart } from '#workflows/zaak/zaak.messages';
import { volgendMoment, type Klokmoment } from '#domain/processen/klokken';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { datumOp } from '#domain/waarden/tijd';

/** Acts remembered to recognise one that comes again; the dossier knows all of them. */
const ONTHOUD = 50;

/** What the workflow of a zaak holds: the position, the facts that wait, the work that is under way. */
export class Zaakstand {
  /** Null until it was read from the dossier. */
  toestand: Zaaktoestand | null;
  /** Facts from outside that still have to be handled, in order of arrival. */
  readonly berichten: Zaakbericht[] = [];
  /** Letters and questions under way: while there are any, the workflow neither ends nor renews itself. */
  onderweg = 0;
  /** What stands in the way of going on, as a code for operators; null when nothing does. */
  blokkade: string | null = null;
  /** True when the zaak moved to another fase since this run began: the moment to renew. */
  verschoven = false;
  /** At which `beweging` a signal was refused: it is not given again before something changed. */
  geweigerdBij: number | null = null;
  /** Goes up at every change, so that whoever waits looks again. */
  beweging = 0;
  private gedaan: readonly Gedaan[];

  constructor(readonly start: Zaakstart) {
    this.toestand = start.voortgezet?.toestand ?? null;
    this.gedaan = start.voortgezet?.gedaan ?? [];
  }

  /** Takes over the position after an event. */
  neemOver(toestand: Zaaktoestand): void {
    if (this.toestand && fasesVan(this.toestand) !== fasesVan(toestand)) this.verschoven = true;
    this.toestand = toestand;
    this.beweging += 1;
  }

  /** The number under which an act was done before, or null. */
  eerder(sleutel: string): number | null {
    return this.gedaan.find((gedaan) => gedaan.sleutel === sleutel)?.volgnummer ?? null;
  }

  onthoud(gedaan: Gedaan): void {
    this.gedaan = [...this.gedaan, gedaan].slice(-ONTHOUD);
  }

  ontvang(bericht: Zaakbericht): void {
    this.berichten.push(bericht);
    this.beweging += 1;
  }

  /** The earliest signal of a clock still to come; one that lies in the past is due now. */
  volgendeKlok(): Klokmoment | null {
    if (this.geweigerdBij === this.beweging) return null;
    return this.toestand && volgendMoment(this.toestand, datumOp(Date.now()));
  }

  /** True when nothing is left: every procedure ended, no clock runs, nothing waits or is under way. */
  isAfgesloten(): boolean {
    return this.toestand?.afgeslotenOp != null && this.isStil();
  }

  /** True when nothing waits to be handled and nothing is under way. */
  isStil(): boolean {
    return this.berichten.length === 0 && this.onderweg === 0;
  }

  /** With what the next run goes on. */
  vervolg(): Zaakstart {
    const begin = zaakstartVan(this.start);
    return this.toestand ? { ...begin, voortgezet: { toestand: this.toestand, gedaan: this.gedaan } } : begin;
  }
}

function fasesVan(toestand: Zaaktoestand): string {
  return toestand.procedures.map((procedure) => `${procedure.id}:${procedure.fase}`).join();
}
