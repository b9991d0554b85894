import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { leesSelectie, selectieadres } from '#api/sturing/adres';
import { toonSelectie } from '#api/sturing/zaken.presenter';
import { schrijfMoment } from '#api/shared/moment';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import { telBetaald } from '#db/queries/sturing.query';
import { readSelectie, type Sturingplaats, type Sturingzaak } from '#db/queries/sturing.zaken.query';
import { isDatum } from '#domain/waarden/datum';

const PER_PAGINA = 50;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The zaken behind a number, longest waiting first. Counted now, so it may be up to a minute ahead of the number that was clicked. */
export async function toonSturingzaken(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { knex } = diensten;
  const selectie = leesSelectie(req);
  const peildatum = vandaag(diensten);
  const na = leesPlaats(zoekwaarde(req, 'na'));
  const [lijst, betaald] = await Promise.all([
    readSelectie(knex, selectie, { peildatum, na, perPagina: PER_PAGINA }),
    selectie.teller === 'forfaitBetaald' && selectie.van === null && selectie.tot === null
      ? telBetaald(knex, peildatum)
      : null,
  ]);
  const { rijen, verder } = maakVerder(lijst.zaken, PER_PAGINA, {
    begin: na === null ? null : selectieadres(selectie),
    na: (zaak) => selectieadres(selectie, schrijfPlaats(zaak)),
  });
  const peilmoment = schrijfMoment(diensten.klok());
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
