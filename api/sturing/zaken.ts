import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { leesSelectie, selectieadres } from '#api/sturing/adres';
import type { Stand } from '#api/sturing/stand';
import { geteldTotaal } from '#api/sturing/totaal';
import { toonSelectie } from '#api/sturing/zaken.presenter';
import { schrijfMoment } from '#api/shared/moment';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import { telBetaald } from '#db/queries/sturing.query';
import {
  listSelectie,
  readSelectie,
  type Sturinglijst,
  type Sturingplaats,
  type Sturingzaak,
} from '#db/queries/sturing.zaken.query';
import type { Selectie } from '#domain/sturing/selectie';
import { isDatum, type Datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

const PER_PAGINA = 50;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** From so many zaken on their number is taken over from the page Sturing: to count them again takes up to some hundred milliseconds of a core. */
const VEEL = 2_000;

/** The zaken behind a number as they were at a moment. */
interface Zakenstand {
  readonly lijst: Sturinglijst;
  readonly betaald: number | null;
  /** Milliseconds since 1970 at which they were counted. */
  readonly peilMs: number;
  readonly peildatum: Datum;
}

/** Reads a page of the zaken behind a number. */
export type Zakenlezer = (selectie: Selectie, na: Sturingplaats | null) => Promise<Zakenstand>;

/**
 * Makes the reader of the lists. The zaken are always those of this moment. So is their number, unless there are two thousand or more: then
 * it is the number of the page Sturing, at most a minute old, and `peilMs` says of when.
 */
export function maakZakenlezer({ knex, klok }: Diensten, leesStand: () => Promise<Stand>): Zakenlezer {
  return async (selectie, na) => {
    const stand = await leesStand();
    const geteld = geteldTotaal(stand, selectie) ?? 0;
    const nuMs = klok();
    const pagina = { peildatum: datumOp(nuMs), na, perPagina: PER_PAGINA };
    if (geteld >= VEEL && stand.peildatum === pagina.peildatum) {
      const lijst = { totaal: geteld, zaken: await listSelectie(knex, selectie, pagina) };
      const { peilMs, peildatum, cijfers } = stand;
      return { lijst, betaald: isBetaald(selectie) ? cijfers.betaaldCenten : null, peilMs, peildatum };
    }
    const [lijst, betaald] = await Promise.all([
      readSelectie(knex, selectie, pagina),
      isBetaald(selectie) ? telBetaald(knex, pagina.peildatum) : null,
    ]);
    return { lijst, betaald, peilMs: nuMs, peildatum: pagina.peildatum };
  };
}

/** The number with an amount beside it: everything that was paid. */
function isBetaald({ teller, van, tot }: Selectie): boolean {
  return teller === 'forfaitBetaald' && van === null && tot === null;
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
