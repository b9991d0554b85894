/** Answers on their way from one page to the form of an act: they travel in the session, so that nothing of them is in an address. */
import 'express-session';
import type { Request } from 'express';

/** What the form of one act starts with. */
export interface Klaargezet {
  readonly procedureId: string;
  readonly handeling: string;
  readonly ruw: Readonly<Record<string, string>>;
}

declare module 'express-session' {
  interface SessionData {
    klaargezet?: Klaargezet & { readonly totMs: number };
  }
}

/** Who does not go on within ten minutes starts with an empty form. */
const HOUDBAAR_MS = 10 * 60_000;

/** Keeps answers for the form of that act; what was kept before is dropped. */
export function zetKlaar(req: Request, klaar: Klaargezet, nuMs: number): void {
  req.session.klaargezet = { ...klaar, totMs: nuMs + HOUDBAAR_MS };
}

/** The answers kept for the form of that act, once: the next time it is empty. */
export function neemKlaargezet(
  req: Request,
  doel: Pick<Klaargezet, 'procedureId' | 'handeling'>,
  nuMs: number,
): Readonly<Record<string, string>> {
  const { klaargezet } = req.session;
  if (klaargezet?.procedureId !== doel.procedureId || klaargezet.handeling !== doel.handeling) return {};
  delete req.session.klaargezet;
  return nuMs < klaargezet.totMs ? klaargezet.ruw : {};
}
