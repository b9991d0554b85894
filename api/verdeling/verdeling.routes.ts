import type { Diensten } from '#api/compose';
import type { Route } from '#api/shared/route';
import { toonCapaciteit, verwerkCapaciteit } from '#api/verdeling/capaciteit';
import { toonVerdeling } from '#api/verdeling/overzicht';
import { maakTellergeheugen } from '#api/verdeling/tellergeheugen';
import { verwerkUitgifte } from '#api/verdeling/uitgifte';
import { toonVoorrang, verwerkVoorrang } from '#api/verdeling/voorrang';

/** The queue of the integrale beoordeling: its order, handing out, priority and capacity. */
export function verdelingRoutes(diensten: Diensten): readonly Route[] {
  const [voorrang, toewijzen] = ['verdeling.voorrang', 'verdeling.toewijzen'] as const;
  const capaciteit = '/verdeling/capaciteit/:medewerker';
  const tel = maakTellergeheugen(diensten.knex);
  return [
    {
      ...{ methode: 'get', pad: '/verdeling', recht: 'verdeling', auditEvent: 'verdeling.bekeken' },
      verwerk: (_req, res) => toonVerdeling(diensten, tel, res),
    },
    {
      ...{ methode: 'post', pad: '/verdeling/uitgifte', recht: toewijzen, auditEvent: 'verdeling.uitgegeven' },
      verwerk: (req, res) => verwerkUitgifte(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: '/verdeling/voorrang', recht: voorrang, auditEvent: 'voorrang.bekeken' },
      verwerk: (req, res) => toonVoorrang(diensten, req, res),
    },
    {
      ...{ methode: 'post', pad: '/verdeling/voorrang', recht: voorrang, auditEvent: 'voorrang.vastgelegd' },
      verwerk: (req, res) => verwerkVoorrang(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: capaciteit, recht: toewijzen, auditEvent: 'capaciteit.bekeken' },
      verwerk: (req, res) => toonCapaciteit(diensten, req, res),
    },
    {
      ...{ methode: 'post', pad: capaciteit, recht: toewijzen, auditEvent: 'capaciteit.gewijzigd' },
      verwerk: (req, res) => verwerkCapaciteit(diensten, req, res),
    },
  ];
}
