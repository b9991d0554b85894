import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Antwoord, Route } from '#api/shared/route';
import { isGefilterd, leesKeuze } from '#api/werkvoorraad/keuze';
import { verwerkNeem, verwerkVolgende } from '#api/werkvoorraad/neem';
import { toonWerkvoorraad } from '#api/werkvoorraad/werkvoorraad.presenter';
import { listWerkvoorraad, telGefilterd } from '#db/queries/werkvoorraad.query';
import { telWerkvoorraad } from '#db/queries/werkvoorraad.tellers.query';

const PER_PAGINA = 25;
/** Beyond this many a filtered list says "more than": counting on would cost more than the number is worth. */
const TEL_TOT = 1000;

/** The werkvoorraad, and taking a zaak from it. */
export function werkvoorraadRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/werkvoorraad',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.bekeken',
      verwerk: (req, res) => toonPagina(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/werkvoorraad/volgende',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.volgende',
      verwerk: (req, res) => verwerkVolgende(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/werkvoorraad/:zaaknummer/neem',
      recht: 'werkvoorraad',
      auditEvent: 'zaak.genomen',
      verwerk: (req, res) => verwerkNeem(diensten, req, res),
    },
  ];
}

async function toonPagina(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { medewerker } = res.locals;
  const keuze = leesKeuze(diensten, req, medewerker);
  const { knex } = diensten;
  const [tellers, bladzijde, gefilterd] = await Promise.all([
    telWerkvoorraad(knex, keuze),
    listWerkvoorraad(knex, keuze, { ...keuze, perPagina: PER_PAGINA }),
    isGefilterd(keuze) ? telGefilterd(knex, keuze, TEL_TOT) : null,
  ]);
  const gegevens = { keuze, tellers, bladzijde, gefilterd, hoogstens: TEL_TOT };
  const model = toonWerkvoorraad(gegevens, medewerker, randomUUID);
  await res.locals.toon('pages/werkvoorraad/werkvoorraad', model, { titel: model.titel });
}
