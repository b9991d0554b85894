import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { leesInzageformulier, type Inzageformulier } from '#api/beheer/inzage.form';
import { toonMoment } from '#api/shared/moment';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import type { Tabel } from '#api/shared/weergave';
import { listInzages, listMedewerkers, type Inzageregel } from '#db/queries/beheer.inzage.query';
import { magPagina } from '#domain/autorisatie/rechten';

const PAD = '/beheer/inzage';
const PER_PAGINA = 50;

/** Who looked at what: by zaak or by medewerker, newest first. Looking here is written down too. */
export async function toonInzage(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const formulier = leesInzageformulier(req);
  const na = Number(zoekwaarde(req, 'na'));
  const plaats = Number.isSafeInteger(na) && na > 0 ? na : null;
  if (formulier.vraag) await res.locals.legInzageVast('inzagelog.bekeken', formulier.vraag.zaaknummer);
  const [medewerkers, gelezen] = await Promise.all([
    listMedewerkers(diensten.knex),
    formulier.vraag ? listInzages(diensten.knex, formulier.vraag, { na: plaats, perPagina: PER_PAGINA }) : [],
  ]);
  const { rijen, verder } = maakVerder(gelezen, PER_PAGINA, {
    begin: plaats === null ? null : adres(formulier, null),
    na: (regel) => adres(formulier, regel.id),
  });
  const model = {
    melding: formulier.melding,
    velden: formulier.velden,
    medewerkers: medewerkers.map(({ id, naam }) => ({ id, naam, gekozen: id === formulier.velden.medewerker })),
    tabel: toonRegels(rijen, formulier, magPagina(res.locals.medewerker.rollen, 'zaken.bekijken')),
    verder,
  };
  await res.locals.toon('pages/beheer/inzage', model, { titel: 'Inzagelog', status: formulier.melding ? 422 : 200 });
}

function adres({ velden }: Inzageformulier, na: number | null): string {
  const vraag = new URLSearchParams(Object.entries(velden).filter(([, waarde]) => waarde !== ''));
  if (na !== null) vraag.set('na', String(na));
  return `${PAD}?${vraag.toString()}`;
}

function toonRegels(regels: readonly Inzageregel[], { vraag }: Inzageformulier, magZaken: boolean): Tabel {
  return {
    bijschrift: 'Inzagen, nieuwste eerst',
    kolommen: [
      { titel: 'Moment', vast: true },
      { titel: 'Medewerker' },
      { titel: 'Wat' },
      { titel: 'Zaak', vast: true },
      { titel: 'Verzoek', vast: true },
    ],
    rijen: regels.map((regel) => [
      toonMoment(regel.momentMs),
      regel.medewerker,
      leesbaar(regel.wat),
      regel.zaaknummer !== null && magZaken
        ? { tekst: regel.zaaknummer, href: `/zaken/${regel.zaaknummer}` }
        : (regel.zaaknummer ?? '–'),
      regel.verzoekId,
    ]),
    leeg:
      vraag === null
        ? {
            titel: 'Kies een zaak of een medewerker',
            tekst: 'Vul hierboven een zaaknummer in, kies een medewerker, of doe beide.',
          }
        : { titel: 'Niets gevonden', tekst: 'In deze periode staat niets in het inzagelog. Kies een ruimere periode.' },
  };
}

/** `zaak.brieven.bekeken` reads as `Zaak brieven bekeken`; what came from the console stays as it was. */
function leesbaar(wat: string): string {
  if (!/^[\w.]+$/.test(wat)) return wat;
  const woorden = wat.replaceAll('.', ' ').replace(/\bbsn\b/, 'BSN');
  return `${woorden.slice(0, 1).toUpperCase()}${woorden.slice(1)}`;
}
