import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, zoekwaarde, type Antwoord } from '#api/shared/route';
import { findStukbestand, type Stukbestand } from '#db/queries/stukken.query';
import { findZaakstand } from '#db/queries/zaakstand.query';
import { bestandstype, type Bestandstype } from '#domain/stukken/bestandstype';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The file of a stuk, the newest version unless the query names one. PDF and images open in the browser, without anything in them that may
 * run or load; everything else is only downloaded. It is a personal document: never kept by a cache, and its name says nothing of anyone.
 */
export async function stuurStuk(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const stukId = padwaarde(req, 'stukId');
  const versie = /^\d{1,5}$/.test(zoekwaarde(req, 'versie')) ? Number(zoekwaarde(req, 'versie')) : null;
  const zaak = UUID.test(stukId) ? await findZaakstand(diensten.knex, padwaarde(req, 'zaaknummer')) : null;
  const bestand = zaak === null ? null : await findStukbestand(diensten.knex, zaak.zaakId, stukId, versie);
  if (!bestand) throw nietGevonden('Dit stuk bestaat niet.');
  const type = bestandstype(bestand.bestandstype);
  res.set({
    'Content-Type': type.mediatype,
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': `${type.toonbaar ? 'inline' : 'attachment'}; filename="${naamVan(bestand, type)}"`,
    'Content-Security-Policy': beleidVoor(type),
  });
  res.end(bestand.inhoud);
}

function naamVan({ soort, jaar, versie }: Stukbestand, { extensies }: Bestandstype): string {
  return `${[soort, jaar, `v${versie}`].filter((deel) => deel !== null).join('-')}.${extensies[0] ?? 'bin'}`;
}

/** The viewer for PDF of a browser draws with its own style and does not work inside `sandbox`; everything else is shut in. */
function beleidVoor({ naam }: Bestandstype): string {
  const niets = "default-src 'none'; frame-ancestors 'none'";
  return naam === 'pdf' ? `${niets}; object-src 'self'; style-src 'unsafe-inline'` : `${niets}; sandbox`;
}
