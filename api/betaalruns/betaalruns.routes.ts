import type { Diensten } from '#api/compose';
import { metRungeheugen, startRun, toonRuns } from '#api/betaalruns/overzicht';
import { toonBetaalrun } from '#api/betaalruns/run';
import type { Route } from '#api/shared/route';

/** Betaalruns: all of them, one of them, and starting one. */
export function betaalrunRoutes(diensten: Diensten): readonly Route[] {
  const runs = metRungeheugen(diensten);
  return [
    {
      methode: 'get',
      pad: '/betaalruns',
      recht: 'betaalrun.bekijken',
      auditEvent: 'betaalruns.bekeken',
      verwerk: (req, res) => toonRuns(runs, req, res),
    },
    {
      methode: 'post',
      pad: '/betaalruns',
      recht: 'betaalrun.starten',
      auditEvent: 'betaalrun.gestart',
      verwerk: (req, res) => startRun(runs, req, res),
    },
    {
      methode: 'get',
      pad: '/betaalruns/:runnummer',
      recht: 'betaalrun.bekijken',
      auditEvent: 'betaalrun.bekeken',
      verwerk: (req, res) => toonBetaalrun(diensten, req, res),
    },
  ];
}
