import type { Request } from 'express';
import joi from 'joi';
import type { Diensten } from '#api/compose';
import type { Payload } from '#api/codec/codec';
import { Httpfout } from '#api/shared/httpfout';
import type { Antwoord, Route } from '#api/shared/route';

const SCHEMA = joi.object<{ payloads: Payload[] }>({
  payloads: joi
    .array()
    .max(500)
    .items(
      joi
        .object({ metadata: joi.object().pattern(joi.string(), joi.string()), data: joi.string().allow('') })
        .unknown(true),
    )
    .required(),
});

/** The console asks here to read what is encrypted in Temporal; who read which workflow is written down. */
export function codecRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'post',
      pad: '/codec/decode',
      recht: 'codec',
      auditEvent: 'codec.ontsleuteld',
      verwerk: (req, res) => ontsleutel(diensten, req, res),
    },
  ];
}

async function ontsleutel(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  if (!isEigenPagina(req, diensten.instellingen.basisadres))
    throw new Httpfout(403, 'Alleen de console van de Herstelbalie mag ontsleutelen.');
  const gelezen = SCHEMA.validate(req.body);
  if (gelezen.error) {
    res.status(400).json({ fout: 'De vraag bevat geen payloads.' });
    return;
  }
  await res.locals.legInzageVast(`codec.ontsleuteld ${workflowVan(req)}`.trim(), null);
  res.json({ payloads: await diensten.codec.ontsleutel(gelezen.value.payloads) });
}

/** A form of another site cannot send JSON with our cookie unnoticed: the browser always says where a request comes from. */
function isEigenPagina(req: Request, basisadres: string): boolean {
  return req.is('application/json') !== false && req.get('origin') === new URL(basisadres).origin;
}

/** The workflow whose page asked, taken from the address of that page: `zaak/ZK-2026-0000001`. */
function workflowVan(req: Request): string {
  const treffer = /\/workflows\/([^/?#]+)/.exec(req.get('referer') ?? '');
  const ontcijferd = decodeURIComponent((treffer?.[1] ?? '').replace(/%(?![0-9A-Fa-f]{2})/g, ''));
  return /^[\w./-]{1,100}$/.test(ontcijferd) ? ontcijferd : '';
}
