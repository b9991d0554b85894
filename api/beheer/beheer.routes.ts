import type { Diensten } from '#api/compose';
import { toonInzage } from '#api/beheer/inzage';
import { controleer, metOutboxgeheugen, toonBeheer } from '#api/beheer/overzicht';
import type { Route } from '#api/shared/route';

/** For the operator: what stands still and whether the dossier holds together. For the auditor: who looked at what. */
export function beheerRoutes(diensten: Diensten): readonly Route[] {
  const beheer = metOutboxgeheugen(diensten);
  return [
    {
      methode: 'get',
      pad: '/beheer',
      recht: 'beheer',
      auditEvent: 'beheer.bekeken',
      verwerk: (_req, res) => toonBeheer(beheer, res, null),
    },
    {
      methode: 'post',
      pad: '/beheer/controle/hashketen',
      recht: 'beheer',
      auditEvent: 'hashketen.gecontroleerd',
      verwerk: (req, res) => controleer(beheer, req, res, 'hashketen'),
    },
    {
      methode: 'post',
      pad: '/beheer/controle/afgeleid',
      recht: 'beheer',
      auditEvent: 'afgeleid.gecontroleerd',
      verwerk: (req, res) => controleer(beheer, req, res, 'afgeleid'),
    },
    {
      methode: 'get',
      pad: '/beheer/inzage',
      recht: 'logboek.auditor',
      auditEvent: 'inzagelog.bekeken',
      verwerk: (req, res) => toonInzage(diensten, req, res),
    },
  ];
}
