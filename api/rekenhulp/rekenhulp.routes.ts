import type { Diensten } from '#api/compose';
import { neemOver } from '#api/rekenhulp/overnemen';
import { beantwoordFormulier, toonRegel, toonRegels } from '#api/rekenhulp/rekenhulp';
import { antwoordJson, toonOpenapi } from '#api/rekenhulp/webservice';
import type { Route } from '#api/shared/route';

/**
 * Every rule answers on its own: as a page, and as a web service. Nothing here belongs to a zaak, so everyone who is signed in may ask;
 * only taking an answer over leads to one.
 */
export function rekenhulpRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/rekenhulp',
      recht: null,
      auditEvent: 'rekenhulp.bekeken',
      verwerk: (_req, res) => toonRegels(res),
    },
    {
      methode: 'get',
      pad: '/rekenhulp/:regel',
      recht: null,
      auditEvent: 'rekenregel.bekeken',
      verwerk: (req, res) => toonRegel(req, res),
    },
    {
      methode: 'post',
      pad: '/rekenhulp/:regel',
      recht: null,
      auditEvent: 'rekenregel.gevraagd',
      verwerk: (req, res) => beantwoordFormulier(req, res),
    },
    {
      methode: 'post',
      pad: '/rekenhulp/:regel/overnemen',
      recht: 'zaken.bekijken',
      auditEvent: 'rekenregel.overgenomen',
      verwerk: (req, res) => neemOver(diensten, req, res),
    },
    {
      methode: 'post',
      pad: '/api/v1/rekenhulp/:regel',
      recht: null,
      auditEvent: 'rekenregel.bevraagd',
      verwerk: (req, res) => antwoordJson(diensten, req, res),
    },
    {
      methode: 'get',
      pad: '/api/v1/openapi.json',
      recht: null,
      auditEvent: 'openapi.bekeken',
      verwerk: (req, res) => toonOpenapi(diensten, req, res),
    },
  ];
}
