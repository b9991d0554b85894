import type { Express } from 'express';
import request from 'supertest';

/** A browser with a signed-in session: follows cookies and knows the token of its forms. */
export interface Bezoeker {
  readonly haal: (pad: string) => request.Test;
  /** Posts a form with its token. */
  readonly stuur: (pad: string, velden?: Readonly<Record<string, string>>) => request.Test;
  /** Posts JSON, as the console does. */
  readonly json: (pad: string, inhoud: object) => request.Test;
  /** Posts without a token. */
  readonly stuurKaal: (pad: string, velden?: Readonly<Record<string, string>>) => request.Test;
}

/** Signs in and reads the token from a page. */
export async function meldAan(app: Express): Promise<Bezoeker> {
  const browser = request.agent(app);
  await browser.get('/inloggen?naar=/').expect(303);
  await browser.get('/inloggen/terug?code=goed').expect(303);
  const pagina = await browser.get('/bestaat-niet').expect(404);
  const csrf = /name="_csrf" value="([^"]+)"/.exec(pagina.text)?.[1] ?? '';
  const stuurKaal: Bezoeker['stuurKaal'] = (pad, velden = {}) => browser.post(pad).type('form').send(velden);
  return {
    haal: (pad) => browser.get(pad),
    stuur: (pad, velden = {}) => stuurKaal(pad, { ...velden, _csrf: csrf }),
    json: (pad, inhoud) => browser.post(pad).send(inhoud),
    stuurKaal,
  };
}
