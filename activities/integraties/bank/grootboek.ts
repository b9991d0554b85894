/**
 * The bank's own ledger on disk: one line per payment file, written in one go, so that a file is booked whole or not at all, and one line per
 * payment that came back later. Nothing that was written is changed.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from '#domain/waarden/datum';
import type { EuroCenten } from '#domain/waarden/geld';

/** What the bank did with one payment when the file came in; there is one of these per end-to-end id, ever. */
export interface Boeking {
  readonly endToEndId: string;
  readonly bedrag: EuroCenten;
  readonly iban: string;
  /** `afgewezen`: refused before booking · `geretourneerd`: booked, and sent back by the bank of the payee. */
  readonly uitslag: 'betaald' | 'geretourneerd' | 'afgewezen';
  /** Status reason of ISO 20022; null when it was paid. */
  readonly code: string | null;
  readonly boekdatum: Datum;
}

/** A payment file as the bank took it in. */
export interface Ontvangen {
  readonly msgId: string;
  /** Hash of the bytes of the file. */
  readonly sha256: string;
  readonly ontvangenMs: number;
  readonly boekingen: readonly Boeking[];
}

/** A payment that was booked as paid and that the bank of the payee sent back later; at most one per end-to-end id. */
export interface Retour {
  readonly endToEndId: string;
  readonly code: string;
  readonly boekdatum: Datum;
}

/** How sending back went. `bekend`: it came back before, and nothing was booked again. `niet-betaald`: it never stayed with the payee. */
export type Retourinname = 'geboekt' | 'bekend' | 'onbekend' | 'niet-betaald';

/** Why a file was not taken in. */
export type Weigergrond = 'bericht-id-hergebruikt' | 'dubbele-opdracht';

/** How taking in went. `bekend`: the same file was taken in before, and nothing was booked again. */
export type Inname =
  { readonly soort: 'ontvangen' | 'bekend' } | { readonly soort: 'geweigerd'; readonly grond: Weigergrond };

const BESTAND = 'grootboek.jsonl';

/** The ledger of one folder. One process at a time writes it. */
export class Grootboek {
  private readonly pad: string;
  private readonly perBericht = new Map<string, Ontvangen>();
  private readonly perSleutel = new Map<string, Boeking>();
  private readonly perRetour = new Map<string, Retour>();

  /** Reads what was written before; makes the folder when it is not there. */
  constructor(map: string) {
    mkdirSync(map, { recursive: true });
    this.pad = join(map, BESTAND);
    for (const regel of leesRegels(this.pad)) {
      const gelezen = JSON.parse(regel) as Ontvangen | { readonly retour: Retour };
      if ('retour' in gelezen) this.onthoudRetour(gelezen.retour);
      else this.onthoud(gelezen);
    }
  }

  /** Books a file, and is only back when it stands on disk. */
  neemIn(bestand: Ontvangen): Inname {
    const eerder = this.perBericht.get(bestand.msgId);
    if (eerder) {
      if (eerder.sha256 === bestand.sha256) return { soort: 'bekend' };
      return { soort: 'geweigerd', grond: 'bericht-id-hergebruikt' };
    }
    const nieuw = new Set(bestand.boekingen.map(({ endToEndId }) => endToEndId));
    const isDubbel =
      nieuw.size < bestand.boekingen.length || [...nieuw].some((sleutel) => this.perSleutel.has(sleutel));
    if (isDubbel) return { soort: 'geweigerd', grond: 'dubbele-opdracht' };
    schrijfErbij(this.pad, `${JSON.stringify(bestand)}\n`);
    this.onthoud(bestand);
    return { soort: 'ontvangen' };
  }

  /** Books that a payment came back, beside its first booking, and is only back when it stands on disk. */
  boekTerug(retour: Retour): Retourinname {
    const boeking = this.perSleutel.get(retour.endToEndId);
    if (!boeking) return 'onbekend';
    if (boeking.uitslag !== 'betaald') return 'niet-betaald';
    if (this.perRetour.has(retour.endToEndId)) return 'bekend';
    schrijfErbij(this.pad, `${JSON.stringify({ retour })}\n`);
    this.onthoudRetour(retour);
    return 'geboekt';
  }

  /** When and why a booked payment came back later, or null. */
  vindRetour(endToEndId: string): Retour | null {
    return this.perRetour.get(endToEndId) ?? null;
  }

  /** All payments that came back later, in the order in which they did. */
  retouren(): readonly Retour[] {
    return [...this.perRetour.values()];
  }

  /** A file by the id of its message, or null. */
  vind(msgId: string): Ontvangen | null {
    return this.perBericht.get(msgId) ?? null;
  }

  /** All files, oldest first. */
  alles(): readonly Ontvangen[] {
    return [...this.perBericht.values()];
  }

  private onthoud(bestand: Ontvangen): void {
    this.perBericht.set(bestand.msgId, bestand);
    for (const boeking of bestand.boekingen) this.perSleutel.set(boeking.endToEndId, boeking);
  }

  private onthoudRetour(retour: Retour): void {
    this.perRetour.set(retour.endToEndId, retour);
  }
}

/** Whole lines only: a last line without its end was cut off by a crash, was never confirmed to anyone, and is removed. */
function leesRegels(pad: string): readonly string[] {
  if (!existsSync(pad)) return [];
  const bytes = readFileSync(pad);
  const einde = bytes.lastIndexOf('\n') + 1;
  if (einde < bytes.length) truncateSync(pad, einde);
  return bytes
    .subarray(0, einde)
    .toString('utf8')
    .split('\n')
    .filter((regel) => regel !== '');
}

function schrijfErbij(pad: string, regel: string): void {
  const bestand = openSync(pad, 'a', 0o600);
  try {
    const bytes = Buffer.from(regel, 'utf8');
    for (let plaats = 0; plaats < bytes.length; plaats += writeSync(bestand, bytes, plaats));
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
}
