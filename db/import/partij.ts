/** Rows of the file, a batch at a time: read, checked and played before the database is asked anything. */
import type { Bestandsrij } from '#db/import/rijen';
import { teamVan } from '#db/intake/team';
import { sha256 } from '#db/vastlegging/hash';
import type { Rijfout } from '#domain/import/fout';
import { speelOvername, type Overgenomen } from '#domain/import/overname';
import { leesRij, type Importrij } from '#domain/import/rij';
import { vingerafdrukVan } from '#domain/import/vingerafdruk';
import { begintoestand } from '#domain/processen/begintoestand';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** A row that is sound by itself. */
export interface Leesbare {
  readonly bron: Bestandsrij;
  readonly rij: Importrij;
  /** Recognises the row in every later import. */
  readonly sleutel: string;
  readonly vingerafdruk: string;
  readonly team: string;
  /** Position of the zaak, without id and number: those come when it is written. */
  readonly toestand: Zaaktoestand;
  readonly overgenomen: Overgenomen | null;
}

/** A row that cannot be taken over. */
export interface Onleesbare {
  readonly bron: Bestandsrij;
  readonly referentie: string | null;
  readonly fouten: readonly Rijfout[];
}

/** A batch, in the order of the file. */
export interface Partij {
  readonly rijen: readonly (Leesbare | Onleesbare)[];
  /** The last row read; null when the batch is empty. */
  readonly laatste: Bestandsrij | null;
}

/** Reads rows into batches of at most `grootte`. Two rows of one person never share a batch: the second one meets the first in the dossier. */
export async function* maakPartijen(
  bron: AsyncIterable<Bestandsrij>,
  opties: { readonly grootte: number; readonly vandaag: Datum },
): AsyncGenerator<Partij, void> {
  let rijen: (Leesbare | Onleesbare)[] = [];
  let gezien = new Set<string>();
  for await (const bestandsrij of bron) {
    const rij = leesEen(bestandsrij, opties.vandaag);
    const kenmerken = isLeesbaar(rij) ? [rij.rij.persoon.bsn, rij.sleutel] : [];
    if (rijen.length >= opties.grootte || kenmerken.some((kenmerk) => gezien.has(kenmerk))) {
      yield { rijen, laatste: rijen.at(-1)?.bron ?? null };
      rijen = [];
      gezien = new Set();
    }
    for (const kenmerk of kenmerken) gezien.add(kenmerk);
    rijen.push(rij);
  }
  if (rijen.length > 0) yield { rijen, laatste: rijen.at(-1)?.bron ?? null };
}

/** True for a row that is sound by itself. */
export function isLeesbaar(rij: Leesbare | Onleesbare): rij is Leesbare {
  return 'sleutel' in rij;
}

function leesEen(bron: Bestandsrij, vandaag: Datum): Leesbare | Onleesbare {
  if ('reden' in bron.inhoud) return { bron, referentie: null, fouten: [{ kolom: null, reden: bron.inhoud.reden }] };
  const { waarden } = bron.inhoud;
  const gelezen = leesRij(waarden, vandaag);
  if (gelezen.ok) return speelRij(bron, { rij: gelezen.rij, vingerafdruk: vingerafdrukVan(waarden) }, vandaag);
  const referentie = waarden.get('referentie')?.trim().slice(0, 60) ?? '';
  return { bron, referentie: referentie === '' ? null : referentie, fouten: gelezen.fouten };
}

function speelRij(
  bron: Bestandsrij,
  { rij, vingerafdruk }: Pick<Leesbare, 'rij' | 'vingerafdruk'>,
  vandaag: Datum,
): Leesbare | Onleesbare {
  const team = rij.team ?? teamVan(rij.persoon.postcode, rij.buitenland);
  const begin = begintoestand({ ...rij, zaakId: '', zaaknummer: '', team });
  const gemeen = { bron, rij, sleutel: sleutelVan(rij), vingerafdruk, team };
  if (!rij.overname) return { ...gemeen, toestand: begin, overgenomen: null };
  const gespeeld = speelOvername({ ...rij, overname: rij.overname }, begin, vandaag);
  if (!gespeeld.ok) return { bron, referentie: rij.referentie, fouten: gespeeld.fouten };
  return { ...gemeen, toestand: gespeeld.zaak.toestand, overgenomen: gespeeld.zaak };
}

/** A bsn does not stand in a key as it is. */
function sleutelVan({ referentie, persoon }: Importrij): string {
  return referentie === null ? `import/bsn/${sha256(persoon.bsn).slice(0, 32)}` : `import/${referentie}`;
}
