import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { BRIEFNAMEN } from '#api/shared/briefnamen';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import type { Badge, Cel, Tabel } from '#api/shared/weergave';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import { findBriefbestand, listBrieven, type Briefregel } from '#db/queries/zaakbrieven.query';
import { schrijfDatum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

const STATUS: Readonly<Record<Briefregel['status'], Badge>> = {
  'te maken': { soort: 'info', tekst: 'Wordt gemaakt' },
  gemaakt: { soort: 'active', tekst: 'Klaar om te versturen' },
  verzonden: { soort: 'success', tekst: 'Verzonden' },
};

const UUID = /^[0-9a-f-]{36}$/;

/** The letters of a zaak. */
export async function toonBrieven(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { dossier, kop } = await readZaakpagina(diensten, req, 'brieven');
  const brieven = await listBrieven(diensten.knex, dossier.zaakId);
  const tabel: Tabel = {
    bijschrift: 'Brieven, nieuwste eerst',
    kolommen: [
      { titel: 'Brief' },
      { titel: 'Gemaakt', vast: true },
      { titel: 'Verzonden', vast: true },
      { titel: 'Status', vast: true },
    ],
    rijen: brieven.map((brief) => rij(dossier.zaaknummer, brief)),
    leeg: { titel: 'Er zijn nog geen brieven', tekst: 'De ontvangstbevestiging komt hier zodra de zaak is gestart.' },
  };
  await res.locals.toon('pages/zaken/brieven', { kop, tabel }, { titel: `${dossier.zaaknummer}: brieven` });
}

/** The printed letter itself, in the browser. It is a personal document: never kept by a cache. */
export async function toonBrief(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const briefId = padwaarde(req, 'briefId');
  const brief = UUID.test(briefId)
    ? await findBriefbestand(diensten.knex, padwaarde(req, 'zaaknummer'), briefId)
    : null;
  if (!brief) throw nietGevonden('Deze brief bestaat niet of is nog niet gemaakt.');
  res.set({
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${brief.briefsoort}.pdf"`,
    // The viewer of the browser draws the document with its own style; nothing in it may run or load.
    'Content-Security-Policy':
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  res.end(brief.pdf);
}

function rij(zaaknummer: string, brief: Briefregel): readonly Cel[] {
  const naam = BRIEFNAMEN[brief.briefsoort];
  return [
    brief.heeftPdf ? { tekst: naam, href: `/zaken/${zaaknummer}/brieven/${brief.id}`, onder: 'PDF' } : naam,
    moment(brief.gemaaktMs),
    moment(brief.verzondenMs),
    { badge: STATUS[brief.status] },
  ];
}

function moment(milliseconden: number | null): Cel {
  if (milliseconden === null) return '–';
  const dag = datumOp(milliseconden);
  return { tekst: schrijfDatum(dag), iso: dag };
}
