import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonRun, type Runweergave } from '#api/betaalruns/run.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import { listRunopdrachten, telBankboekingen } from '#db/queries/betaalruns.opdrachten.query';
import { findBetaalrun, type Betaalrun } from '#db/queries/betaalruns.query';

const PER_PAGINA = 100;
const VORM = /^[A-Za-z0-9-]{3,60}$/;

/** Positions that change by themselves within seconds. */
const IN_BEWEGING: readonly Betaalrun['status'][] = ['samengesteld', 'bestand gereed', 'verzending begonnen'];

/** One run. A run that was just asked for has no row yet: the page says so and looks again. */
export async function toonBetaalrun(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const runnummer = padwaarde(req, 'runnummer');
  if (!VORM.test(runnummer)) throw nietGevonden('Er is geen betaalrun met dit nummer.');
  const adres = `/betaalruns/${runnummer}`;
  const run = await findBetaalrun(diensten.knex, runnummer);
  const model = {
    kruimelpad: [
      { href: '/betaalruns', tekst: 'Betaalruns' },
      { href: null, tekst: runnummer },
    ],
    runnummer,
    verversAdres: run === null || IN_BEWEGING.includes(run.status) ? adres : null,
    run: run === null ? null : await leesRun(diensten, run, { adres, na: zoekwaarde(req, 'na') }),
  };
  await res.locals.toon('pages/betaalruns/run', model, { titel: `Betaalrun ${runnummer}` });
}

async function leesRun(
  { knex }: Diensten,
  run: Betaalrun,
  pagina: { readonly adres: string; readonly na: string },
): Promise<Runweergave> {
  const { adres, na } = pagina;
  const [bank, gelezen] = await Promise.all([
    telBankboekingen(knex, run.runId),
    listRunopdrachten(knex, run.runId, { na: na === '' ? null : na, perPagina: PER_PAGINA }),
  ]);
  const { rijen, verder } = maakVerder(gelezen, PER_PAGINA, {
    begin: na === '' ? null : adres,
    na: (opdracht) => `${adres}?na=${opdracht.opdrachtnummer}`,
  });
  return toonRun({ run, bank, opdrachten: rijen, verder });
}
