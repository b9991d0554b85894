import type { Diensten } from '#api/compose';
import type { Route } from '#api/shared/route';
import { toonControle, verwerkOordeel } from '#api/kwaliteit/controle';
import { toonSteekproeven, verwerkTrekking } from '#api/kwaliteit/overzicht';
import { toonSteekproef } from '#api/kwaliteit/steekproef';

/** Checking besluiten by sample: drawing, and what the checkers say of each. */
export function kwaliteitRoutes(diensten: Diensten): readonly Route[] {
  const recht = 'kwaliteit';
  const controle = '/kwaliteit/:steekproef/:besluit';
  return [
    {
      ...{ methode: 'get', pad: '/kwaliteit', recht, auditEvent: 'kwaliteit.bekeken' },
      verwerk: (_req, res) => toonSteekproeven(diensten, res),
    },
    {
      ...{ methode: 'post', pad: '/kwaliteit', recht: 'kwaliteit.trekken', auditEvent: 'steekproef.getrokken' },
      verwerk: (req, res) => verwerkTrekking(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: '/kwaliteit/:steekproef', recht, auditEvent: 'steekproef.bekeken' },
      verwerk: (req, res) => toonSteekproef(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: controle, recht, auditEvent: 'controle.bekeken' },
      verwerk: (req, res) => toonControle(diensten, req, res),
    },
    {
      ...{ methode: 'post', pad: controle, recht: 'kwaliteit.beoordelen', auditEvent: 'controle.vastgelegd' },
      verwerk: (req, res) => verwerkOordeel(diensten, req, res),
    },
  ];
}
