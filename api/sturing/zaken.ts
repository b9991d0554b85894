import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { leesSelectie, selectieadres } from '#api/sturing/adres';
import { toonSelectie } from '#api/sturing/zaken.presenter';
import { maakGeheugen } from '#api/shared/geheugen';
import { schrijfMoment } from '#api/shared/moment';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import { telBetaald } from '#db/queries/sturing.query';
import { readSelectie, type Sturinglijst, type Sturingplaats, type Sturingzaak } from '#db/queries/sturing.zaken.query';
import type { Selectie } from '#domain/sturing/selectie';
import { isDatum, type Datum } from '#domain/waarden/datum';

const PER_PAGINA = 50;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** With so many zaken behind a number, to count them takes some hundred milliseconds of a core, each time somebody opens the list. */
const VEEL = 5_000;
/** How long a long list is shown before it is read again, in milliseconds: as long as the numbers of the page it belongs to. */
const BEWAAR_MS = 30_000;

/** The zaken behind a number as they were at a moment. */
interface Zakenstand {
  readonly lijst: Sturinglijst;
  readonly betaald: number | null;
  /** Milliseconds since 1970 at which they were read. */
  readonly peilMs: number;
  readonly peildatum: Datum;
}

/** Reads a page of the zaken behind a number. */
export type Zakenlezer = (selectie: Selectie, na: Sturingplaats | null) => Promise<Zakenstand>;

/** Reads once for all who open the same list. One of five thousand zaken or more is at most half a minute old, others are of this moment. */
export function maakZakenlezer(diensten: Diensten): Zakenlezer {
  const { knex, klok } = diensten;
  const geheugen = maakGeheugen<Zakenstand>({ bewaarMs: BEWAAR_MS, isGroot: ({ lijst }) => lijst.totaal >= VEEL });
  return (selectie, na) => {
    const [peilMs, peildatum] = [klok(), vandaag(diensten)];
    return geheugen(JSON.stringify([peildatum, selectie, na]), peilMs, async () => {
      const metBedrag = selectie.teller === 'forfaitBetaald' && selectie.van === null && selectie.tot === null;
      const [lijst, betaald] = await Promise.all([
        readSelectie(knex, selectie, { peildatum, na, perPagina: PER_PAGINA }),
        metBedrag ? telBetaald(knex, peildatum) : null,
      ]);
      return { lijst, betaald, peilMs, peildatum };
    });
  };
}

/** The zaken behind a number, longest waiting first, as they were at the moment the page names. */
export async function toonSturingzaken(leesZaken: Zakenlezer, req: Request, res: Antwoord): Promise<void> {
  const selectie = leesSelectie(req);
  const na = leesPlaats(zoekwaarde(req, 'na'));
  const { lijst, betaald, peilMs, peildatum } = await leesZaken(selectie, na);
  const { rijen, verder } = maakVerder(lijst.zaken, PER_PAGINA, {
    begin: na === null ? null : selectieadres(selectie),
    na: (zaak) => selectieadres(selectie, schrijfPlaats(zaak)),
  });
  const peilmoment = schrijfMoment(peilMs);
  const model = toonSelectie({ selectie, totaal: lijst.totaal, betaald, zaken: rijen, verder, peildatum, peilmoment });
  await res.locals.toon('pages/sturing/zaken', model, { titel: `Sturing: ${model.titel.toLowerCase()}` });
}

function schrijfPlaats({ ontvangenOp, zaakId }: Sturingzaak): string {
  return `${ontvangenOp}.${zaakId}`;
}

function leesPlaats(tekst: string): Sturingplaats | null {
  const [ontvangenOp = '', zaakId = ''] = tekst.split('.');
  return isDatum(ontvangenOp) && UUID.test(zaakId) ? { ontvangenOp, zaakId } : null;
}
