import type { Diensten } from '#api/compose';
import type { Route } from '#api/shared/route';
import { toonSturing } from '#api/sturing/overzicht';
import { maakStandlezer } from '#api/sturing/stand';
import { maakZakenlezer, toonSturingzaken } from '#api/sturing/zaken';

/** The figures of the manager, and the zaken behind each of them. */
export function sturingRoutes(diensten: Diensten): readonly Route[] {
  const leesStand = maakStandlezer(diensten);
  const leesZaken = maakZakenlezer(diensten, leesStand);
  return [
    {
      methode: 'get',
      pad: '/sturing',
      recht: 'sturing',
      auditEvent: 'sturing.bekeken',
      verwerk: (_req, res) => toonSturing(leesStand, res),
    },
    {
      methode: 'get',
      pad: '/sturing/zaken',
      recht: 'sturing',
      auditEvent: 'sturing.zaken.bekeken',
      verwerk: (req, res) => toonSturingzaken(leesZaken, req, res),
    },
  ];
}
