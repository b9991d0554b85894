import type { Request, Response } from 'express';
import type { Paginarecht } from '#domain/autorisatie/rechten';
import type { Weblocals } from '#api/shared/weblocals';

/** A response that carries what the middleware found out: who is signed in, how to show a page. */
export type Antwoord = Response<unknown, Weblocals>;

/** One page or act. The table of all routes is what the permission test walks through. */
export interface Route {
  readonly methode: 'get' | 'post';
  readonly pad: string;
  /** Right a medewerker must have; null: everyone who is signed in. */
  readonly recht: Paginarecht | null;
  /** What the inzagelog says when the path names a zaak; also the name of the request in the log. */
  readonly auditEvent: string;
  readonly verwerk: (req: Request, res: Antwoord) => Promise<void>;
}

/** A parameter of the path as text; empty when it is not in the path. */
export function padwaarde(req: Request, naam: string): string {
  const waarde = req.params[naam];
  return typeof waarde === 'string' ? waarde : '';
}

/** A parameter of the query as text; empty when absent or given more than once. */
export function zoekwaarde(req: Request, naam: string): string {
  const waarde = req.query[naam];
  return typeof waarde === 'string' ? waarde : '';
}

/** A field of a posted form as text; empty when absent. A field that was sent twice gives the last one. */
export function formulierwaarde(req: Request, naam: string): string {
  const inhoud: unknown = req.body;
  if (typeof inhoud !== 'object' || inhoud === null) return '';
  const waarde = (inhoud as Record<string, unknown>)[naam];
  const laatste: unknown = Array.isArray(waarde) ? waarde.at(-1) : waarde;
  return typeof laatste === 'string' ? laatste : '';
}
