import type { Diensten } from '#api/compose';
import { toonBeoordeling } from '#api/zaken/beoordeling';
import { toonOuder } from '#api/zaken/ouder';
import { toonBerekening, toonContact } from '#api/zaken/zaaktabs';
import { toonBrief, toonBrieven } from '#api/zaken/brieven';
import { toonLogboek } from '#api/zaken/logboek';
import { toonOverzicht } from '#api/zaken/overzicht';
import type { Antwoord, Route } from '#api/shared/route';
import type { Request } from 'express';

type Pagina = (diensten: Diensten, req: Request, res: Antwoord) => Promise<void>;

/** One zaak: its pages, the letters in it, and the one act of looking at a BSN. */
export function zaakRoutes(diensten: Diensten): readonly Route[] {
  const lees = (pad: string, auditEvent: string, toon: Pagina): Route => ({
    methode: 'get',
    pad,
    recht: 'zaken.bekijken',
    auditEvent,
    verwerk: (req, res) => toon(diensten, req, res),
  });
  return [
    lees('/zaken/:zaaknummer', 'zaak.bekeken', (d, req, res) => toonOverzicht(d, req, res, false)),
    lees('/zaken/:zaaknummer/brieven', 'zaak.brieven.bekeken', toonBrieven),
    lees('/zaken/:zaaknummer/brieven/:briefId', 'brief.geopend', toonBrief),
    lees('/zaken/:zaaknummer/beoordeling', 'zaak.beoordeling.bekeken', toonBeoordeling),
    {
      methode: 'post',
      pad: '/zaken/:zaaknummer/beoordeling',
      recht: 'zaken.bekijken',
      auditEvent: 'zaak.beoordeling.watals',
      verwerk: (req, res) => toonBeoordeling(diensten, req, res),
    },
    lees('/zaken/:zaaknummer/ouder', 'zaak.ouder.bekeken', toonOuder),
    lees('/zaken/:zaaknummer/berekening', 'zaak.berekening.bekeken', toonBerekening),
    lees('/zaken/:zaaknummer/contact', 'zaak.contact.bekeken', toonContact),
    lees('/zaken/:zaaknummer/logboek', 'zaak.logboek.bekeken', toonLogboek),
    {
      methode: 'post',
      pad: '/zaken/:zaaknummer/bsn',
      recht: 'bsn.tonen',
      auditEvent: 'bsn.getoond',
      verwerk: (req, res) => toonOverzicht(diensten, req, res, true),
    },
  ];
}
