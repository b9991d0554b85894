import type { Request } from 'express';
import { zoekwaarde } from '#api/shared/route';
import type { Melding } from '#api/shared/weergave';
import type { Inzagevraag } from '#db/queries/beheer.inzage.query';
import { isDatum, plusDagen } from '#domain/waarden/datum';
import { beginVan } from '#domain/waarden/tijd';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/** The form above the inzagelog: as typed, and as a question when there is one. */
export interface Inzageformulier {
  readonly velden: {
    readonly zaaknummer: string;
    readonly medewerker: string;
    readonly van: string;
    readonly tot: string;
  };
  readonly melding: Melding | null;
  /** Null: nothing was asked (properly), so nothing is shown. */
  readonly vraag: Inzagevraag | null;
}

/** Reads the form. A zaak or a medewerker is needed: the whole log is nobody's question. */
export function leesInzageformulier(req: Request): Inzageformulier {
  const velden = {
    zaaknummer: zoekwaarde(req, 'zaaknummer').trim().toUpperCase(),
    medewerker: zoekwaarde(req, 'medewerker'),
    van: zoekwaarde(req, 'van'),
    tot: zoekwaarde(req, 'tot'),
  };
  const fout = foutIn(velden);
  if (fout !== null)
    return { velden, vraag: null, melding: { soort: 'error', titel: 'Er is niet gezocht', tekst: fout } };
  const { zaaknummer, medewerker, van, tot } = velden;
  if (zaaknummer === '' && medewerker === '') return { velden, vraag: null, melding: null };
  return {
    velden,
    melding: null,
    vraag: {
      zaaknummer: zaaknummer || null,
      medewerkerId: medewerker || null,
      vanMs: isDatum(van) ? beginVan(van) : null,
      totMs: isDatum(tot) ? beginVan(plusDagen(tot, 1)) : null,
    },
  };
}

function foutIn({ zaaknummer, medewerker, van, tot }: Inzageformulier['velden']): string | null {
  if (zaaknummer !== '' && !isZaaknummer(zaaknummer))
    return 'Dit is geen zaaknummer. Een zaaknummer ziet eruit als ZK-2026-0000001.';
  if ([van, tot].some((dag) => dag !== '' && !isDatum(dag))) return 'Vul een bestaande datum in.';
  if (van !== '' && tot !== '' && van > tot) return 'De eerste dag ligt na de laatste dag.';
  if (van + tot !== '' && zaaknummer + medewerker === '')
    return 'Kies bij een periode ook een zaaknummer of een medewerker.';
  return null;
}
