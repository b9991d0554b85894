import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import type { Antwoord, Route } from '#api/shared/route';
import { leesTakenkeuze } from '#api/taken/keuze';
import { toonTaken } from '#api/taken/taken.presenter';
import { TAKEN_TOT } from '#db/queries/menutellers.query';
import { listTaaksoorten, listTaken, telTakenlijsten } from '#db/queries/taken.query';

const PER_PAGINA = 25;
/** So many taken are looked at for the kinds to choose from. */
const SOORTEN_VAN = 200;

/** The list of open taken. */
export function takenRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/taken',
      recht: 'werkvoorraad',
      auditEvent: 'taken.bekeken',
      verwerk: (req, res) => toonPagina(diensten, req, res),
    },
  ];
}

async function toonPagina(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { knex } = diensten;
  const keuze = leesTakenkeuze(req, res.locals.medewerker);
  const [bladzijde, soorten, tellers] = await Promise.all([
    listTaken(knex, keuze, { ...keuze, perPagina: PER_PAGINA }),
    listTaaksoorten(knex, keuze, keuze.lijst, SOORTEN_VAN),
    telTakenlijsten(knex, keuze, TAKEN_TOT),
  ]);
  const gegevens = { keuze, bladzijde, soorten, tellers, hoogstens: TAKEN_TOT, vandaag: vandaag(diensten) };
  await res.locals.toon('pages/taken/taken', toonTaken(gegevens), { titel: 'Taken' });
}
