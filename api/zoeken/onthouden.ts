/** Searches of this session by number: a name never comes into an address, and going back or refreshing still works. */
import 'express-session';
import type { Request } from 'express';

declare module 'express-session' {
  interface SessionData {
    zoekvragen?: { readonly volgende: number; readonly vragen: Readonly<Record<string, string>> };
  }
}

/** So many searches one can go back to. */
const HOOGSTENS = 10;

/** Keeps what was typed and returns the number under which it is found again. A BSN is never kept. */
export function onthoudZoekvraag(req: Request, getypt: string): string {
  const { volgende = 1, vragen = {} } = req.session.zoekvragen ?? {};
  const recent = Object.entries(vragen).slice(1 - HOOGSTENS);
  req.session.zoekvragen = {
    volgende: volgende + 1,
    vragen: { ...Object.fromEntries(recent), [String(volgende)]: getypt },
  };
  return String(volgende);
}

/** What was typed under that number in this session; null when it is not known any more. */
export function herinnerZoekvraag(req: Request, nummer: string): string | null {
  return req.session.zoekvragen?.vragen[nummer] ?? null;
}
