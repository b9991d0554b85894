import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonRunoverzicht, type Runstand } from '#api/betaalruns/overzicht.presenter';
import { volgendRunmoment } from '#api/betaalruns/volgend-moment';
import { maakGeheugen, type Geheugen } from '#api/shared/geheugen';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { zoekwaarde, type Antwoord } from '#api/shared/route';
import { maakVerder } from '#api/shared/verder';
import type { Melding } from '#api/shared/weergave';
import type { Betaalrunuitslag } from '#api/shared/betaalbalie';
import { listVrijgegeven, telVrijgegeven } from '#db/queries/betaalruns.opdrachten.query';
import { listLopendeRuns, listVerwerkteRuns, type Betaalrun } from '#db/queries/betaalruns.query';
import { magPagina } from '#domain/autorisatie/rechten';

/** Released orders shown on the page; the totals count them all. */
const OPDRACHTEN = 50;
const RUNS_PER_PAGINA = 25;

/** A processed run with so many orders takes some ten milliseconds of a core to add up, each time somebody looks. */
const GROTE_RUN = 5_000;

/** What the page of the runs works with. */
export interface Rundiensten extends Diensten {
  readonly rungeheugen: Geheugen<readonly Betaalrun[]>;
}

/** Gives the page its memory: sums of large processed runs are at most five seconds old, all others are of this moment. */
export function metRungeheugen(diensten: Diensten): Rundiensten {
  const isGroot = (runs: readonly Betaalrun[]): boolean => runs.some(({ run }) => run.aantal >= GROTE_RUN);
  return { ...diensten, rungeheugen: maakGeheugen({ bewaarMs: 5_000, isGroot }) };
}

/** All runs, and what waits for the next one. */
export async function toonRuns(diensten: Rundiensten, req: Request, res: Antwoord): Promise<void> {
  await toonPagina(diensten, req, res, { melding: null, sleutel: randomUUID(), status: 200 });
}

/** Starts a run; the same form is the same run. */
export async function startRun(diensten: Rundiensten, req: Request, res: Antwoord): Promise<void> {
  const sleutel = formuliersleutel(req);
  await res.locals.legInzageVast('betaalrun.gestart', null);
  const uitslag = await vraagRun(diensten, sleutel, res.locals.medewerker.id);
  if (uitslag.soort === 'gestart') {
    res.locals.flash({ soort: 'ok', tekst: `Betaalrun ${uitslag.runnummer} is gestart.` });
    res.redirect(303, `/betaalruns/${encodeURIComponent(uitslag.runnummer)}`);
    return;
  }
  const melding: Melding = {
    soort: 'error',
    titel: 'De betaalrun kon niet worden gestart',
    tekst:
      'De verwerking is nu niet bereikbaar. Alles wat is vrijgegeven staat nog klaar. Probeer het over een paar minuten opnieuw: dubbel betalen kan niet.',
  };
  await toonPagina(diensten, req, res, { melding, sleutel, status: 503 });
}

async function vraagRun(diensten: Diensten, sleutel: string, door: string): Promise<Betaalrunuitslag> {
  try {
    return await diensten.betaalbalie.startBetaalrun({ sleutel, door });
  } catch (fout) {
    diensten.logger.error({ err: fout }, 'betaalrun niet gestart');
    return { soort: 'onbereikbaar' };
  }
}

async function toonPagina(
  diensten: Rundiensten,
  req: Request,
  res: Antwoord,
  om: { readonly melding: Melding | null; readonly sleutel: string; readonly status: number },
): Promise<void> {
  const magStarten = magPagina(res.locals.medewerker.rollen, 'betaalrun.starten');
  const model = toonRunoverzicht(await leesStand(diensten, zoekwaarde(req, 'na')), {
    melding: om.melding,
    sleutel: magStarten ? om.sleutel : null,
    volgendeMs: volgendRunmoment(diensten.klok()),
  });
  await res.locals.toon('pages/betaalruns/overzicht', model, { titel: 'Betaalruns', status: om.status });
}

async function leesStand({ knex, klok, rungeheugen }: Rundiensten, na: string): Promise<Runstand> {
  const [vrijgaven, opdrachten, lopend, verwerkt] = await Promise.all([
    telVrijgegeven(knex),
    listVrijgegeven(knex, OPDRACHTEN),
    listLopendeRuns(knex),
    rungeheugen(na, klok(), () => listVerwerkteRuns(knex, { na: na === '' ? null : na, perPagina: RUNS_PER_PAGINA })),
  ]);
  const { rijen, verder } = maakVerder(verwerkt, RUNS_PER_PAGINA, {
    begin: na === '' ? null : '/betaalruns',
    na: (run) => `/betaalruns?na=${encodeURIComponent(run.runnummer)}`,
  });
  return { vrijgaven, opdrachten, lopend, eerder: rijen, verder };
}
