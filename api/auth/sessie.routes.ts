import { logUit } from '#api/auth/inloggen.routes';
import type { Diensten } from '#api/compose';
import type { Route } from '#api/shared/route';
import { magPagina, type Paginarecht } from '#domain/autorisatie/rechten';

/** Where someone starts: the first page the roles give a right to. */
const STARTPAGINAS: readonly { readonly recht: Paginarecht; readonly pad: string }[] = [
  { recht: 'werkvoorraad', pad: '/werkvoorraad' },
  { recht: 'terAkkoord', pad: '/ter-akkoord' },
  { recht: 'betaalrun.bekijken', pad: '/betaalruns' },
  { recht: 'sturing', pad: '/sturing' },
  { recht: 'beheer', pad: '/beheer' },
];

/** The front door and the way out. */
export function sessieRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/',
      recht: null,
      auditEvent: 'start',
      verwerk: (_req, res) => {
        const start = STARTPAGINAS.find(({ recht }) => magPagina(res.locals.medewerker.rollen, recht));
        res.redirect(303, start?.pad ?? '/zoeken');
        return Promise.resolve();
      },
    },
    {
      methode: 'post',
      pad: '/uitloggen',
      recht: null,
      auditEvent: 'uitloggen',
      verwerk: (req, res) => logUit(diensten, req, res),
    },
  ];
}
