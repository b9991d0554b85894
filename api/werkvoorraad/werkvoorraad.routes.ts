import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { zoekwaarde, type Antwoord, type Route } from '#api/shared/route';
import { magVerdelen } from '#api/shared/toewijzen';
import { verwerkExport } from '#api/werkvoorraad/export';
import { isGefilterd, leesKeuze } from '#api/werkvoorraad/keuze';
import { verwerkNeem, verwerkVolgende } from '#api/werkvoorraad/neem';
import { maakTeamgeheugen, type Teamgeheugen } from '#api/werkvoorraad/teamgeheugen';
import { verwerkVerdeel } from '#api/werkvoorraad/verdeel';
import { verwerkBewaar, verwerkKolommen, verwerkVerwijder } from '#api/werkvoorraad/voorkeuren';
import { toonWerkvoorraad } from '#api/werkvoorraad/werkvoorraad.presenter';
import { listBehandelaars } from '#db/queries/medewerkers.query';
import { listWerkvoorraad, telGefilterd } from '#db/queries/werkvoorraad.query';
import { telEigen } from '#db/queries/werkvoorraad.tellers.query';
import { readWerkvoorkeuren } from '#db/queries/werkvoorraad.voorkeuren.query';

const PER_PAGINA = 25;
/** Beyond this many a filtered list says "more than": counting on would cost more than the number is worth. */
const TEL_TOT = 1000;

/** The werkvoorraad, and taking a zaak from it. */
export function werkvoorraadRoutes(diensten: Diensten): readonly Route[] {
  const telTeam = maakTeamgeheugen(diensten.knex);
  return [
    {
      methode: 'get',
      pad: '/werkvoorraad',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.bekeken',
      verwerk: (req, res) => toonPagina(diensten, telTeam, req, res),
    },
    {
      methode: 'get',
      pad: '/werkvoorraad/export.csv',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.export.csv',
      verwerk: (req, res) => verwerkExport(diensten, 'csv', req, res),
    },
    {
      methode: 'get',
      pad: '/werkvoorraad/export.xlsx',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.export.xlsx',
      verwerk: (req, res) => verwerkExport(diensten, 'xlsx', req, res),
    },
    ...voorkeurRoutes(diensten),
    {
      methode: 'post',
      pad: '/werkvoorraad/verdeel',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.verdeeld',
      verwerk: (req, res) => verwerkVerdeel(diensten, req, res),
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

/** How a medewerker likes to look at the list. */
function voorkeurRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'post',
      pad: '/werkvoorraad/filters',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.filterBewaard',
      verwerk: (req, res) => verwerkBewaar(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/werkvoorraad/filters/:filter/verwijder',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.filterVerwijderd',
      verwerk: (req, res) => verwerkVerwijder(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/werkvoorraad/kolommen',
      recht: 'werkvoorraad',
      auditEvent: 'werkvoorraad.kolommenGekozen',
      verwerk: (req, res) => verwerkKolommen(diensten, req, res),
    },
  ];
}

async function toonPagina(diensten: Diensten, telTeam: Teamgeheugen, req: Request, res: Antwoord): Promise<void> {
  const { medewerker } = res.locals;
  const keuze = leesKeuze(diensten, (naam) => zoekwaarde(req, naam), medewerker);
  const { knex, klok } = diensten;
  const [eigen, team, bladzijde, gefilterd, voorkeuren, behandelaars] = await Promise.all([
    telEigen(knex, keuze),
    telTeam(keuze, klok()),
    listWerkvoorraad(knex, keuze, { ...keuze, perPagina: PER_PAGINA }),
    isGefilterd(keuze) ? telGefilterd(knex, keuze, TEL_TOT) : null,
    readWerkvoorkeuren(knex, medewerker.id),
    magVerdelen(medewerker.rollen) ? listBehandelaars(knex) : null,
  ]);
  const tellers = { ...eigen, ...team };
  const gegevens = { keuze, tellers, bladzijde, gefilterd, hoogstens: TEL_TOT, voorkeuren, behandelaars };
  const model = toonWerkvoorraad(gegevens, medewerker, randomUUID);
  await res.locals.toon('pages/werkvoorraad/werkvoorraad', model, { titel: model.titel });
}
