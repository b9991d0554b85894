import { leesRegels, type Leesplaats, type Regel } from '#db/import/regels';
import { splitsRegel } from '#domain/import/csv';
import type { Kop } from '#domain/import/kop';

/** A record of the file: its fields by column, or in words why it cannot be split into them. */
export interface Bestandsrij {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly rij: number;
  /** Line of the file on which it begins. */
  readonly regel: number;
  /** First byte behind it and the line before that byte: where reading can go on. */
  readonly na: Leesplaats;
  /** Lines of it that were read as Windows-1252. */
  readonly windows1252: number;
  readonly inhoud: { readonly waarden: ReadonlyMap<string, string> } | { readonly reden: string };
}

/** A field that goes on over more lines than this was never closed. */
const HOOGSTENS_REGELS = 25;

/** Where a file is taken up: the last row dealt with, and the place behind it. */
export interface Rijplaats extends Leesplaats {
  readonly rij: number;
}

/** The records of a file behind a place. A quote that is never closed spoils the row it stands in, and no other. */
export async function* leesRijen(pad: string, kop: Kop, vanaf: Rijplaats): AsyncGenerator<Bestandsrij> {
  const regels = new Vooruit(leesRegels(pad, vanaf));
  let rij = vanaf.rij;
  for (let eerste = await regels.kijk(0); eerste; eerste = await regels.kijk(0)) {
    rij += 1;
    const { deel, reden } = await leesVelden(regels, kop.scheiding);
    const gelezen = regels.neem(deel.aantal);
    const laatste = gelezen.at(-1) ?? eerste;
    const inhoud = reden === null ? naarWaarden(deel.velden, kop) : { reden };
    if (inhoud === null) continue;
    yield {
      rij,
      regel: eerste.nummer,
      na: { positie: laatste.einde, regel: laatste.nummer },
      windows1252: gelezen.filter((regel) => !regel.isUtf8).length,
      inhoud,
    };
  }
}

interface Splitsing {
  readonly deel: { readonly aantal: number; readonly velden: readonly string[] };
  readonly reden: string | null;
}

const KAPOT: Splitsing = {
  deel: { aantal: 1, velden: [] },
  reden: 'De aanhalingstekens kloppen niet: een veld wordt niet gesloten of gaat daarna verder.',
};

/** Joins lines as long as a quoted field stays open. */
async function leesVelden(regels: Vooruit, scheiding: string): Promise<Splitsing> {
  let tekst = '';
  for (let aantal = 1; aantal <= HOOGSTENS_REGELS; aantal += 1) {
    const regel = await regels.kijk(aantal - 1);
    if (!regel) return KAPOT;
    tekst = aantal === 1 ? regel.tekst : `${tekst}\n${regel.tekst}`;
    const gesplitst = splitsRegel(tekst, scheiding);
    if (gesplitst.soort === 'velden') return { deel: { aantal, velden: gesplitst.velden }, reden: null };
    if (gesplitst.soort === 'kapot') return KAPOT;
  }
  return KAPOT;
}

/** Fields by column; null for an empty row, which a spreadsheet leaves behind everywhere. */
function naarWaarden(velden: readonly string[], { namen }: Kop): Bestandsrij['inhoud'] | null {
  if (velden.every((veld) => veld.trim() === '')) return null;
  const over = velden.slice(namen.length).some((veld) => veld.trim() !== '');
  if (velden.length < namen.length || over) {
    return { reden: `De rij heeft ${velden.length} velden en de eerste regel ${namen.length}.` };
  }
  return { waarden: new Map(namen.map((naam, plaats) => [naam, velden[plaats] ?? ''])) };
}

/** Lines with a look ahead. */
class Vooruit {
  private wachtend: Regel[] = [];
  private plaats = 0;

  constructor(private readonly bron: AsyncGenerator<readonly Regel[], void>) {}

  /** The line `n` places further (0: the next one), or null at the end. */
  async kijk(n: number): Promise<Regel | null> {
    while (this.plaats + n >= this.wachtend.length) {
      const volgende = await this.bron.next();
      if (volgende.done === true) return null;
      this.wachtend = [...this.wachtend.slice(this.plaats), ...volgende.value];
      this.plaats = 0;
    }
    return this.wachtend[this.plaats + n] ?? null;
  }

  /** Takes lines that were looked at. */
  neem(aantal: number): readonly Regel[] {
    const genomen = this.wachtend.slice(this.plaats, this.plaats + aantal);
    this.plaats += genomen.length;
    return genomen;
  }
}
