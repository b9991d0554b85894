import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { formulierwaarde } from '#api/shared/route';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The token of the posted form; a form without a proper one gets a new one, so that it still is one act. */
export function formuliersleutel(req: Request): string {
  const gestuurd = formulierwaarde(req, 'sleutel');
  return UUID.test(gestuurd) ? gestuurd : randomUUID();
}
