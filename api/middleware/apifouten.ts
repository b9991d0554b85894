import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Httpfout } from '#api/shared/httpfout';
import { stuurProblem } from '#api/shared/problem';

/** An address under the web service that nothing answers. */
export const geenApiRoute: RequestHandler = (_req, res) => {
  stuurProblem(res, { status: 404, title: 'Niet gevonden', detail: 'Dit adres kent de webservice niet.' });
};

/** Whatever went wrong on the way to the web service, as problem+json instead of a page. */
export function maakApiFoutafhandeling(logger: Logger): ErrorRequestHandler {
  return (fout: unknown, _req, res, next) => {
    const status = fout instanceof Httpfout ? fout.status : statusVan(fout);
    if (status >= 500) logger.error({ err: fout }, 'verzoek aan de webservice mislukt');
    if (res.headersSent) next(fout);
    else stuurProblem(res, { status, title: titelVan(status), detail: detailVan(fout, status) });
  };
}

function statusVan(fout: unknown): number {
  const status = Number((fout as { status?: unknown } | null)?.status);
  return status >= 400 && status < 500 ? status : 500;
}

function titelVan(status: number): string {
  if (status === 401) return 'Niet aangemeld';
  if (status === 429) return 'Even wachten';
  return status >= 500 ? 'Er ging iets mis' : 'Dit verzoek klopt niet';
}

function detailVan(fout: unknown, status: number): string {
  if (fout instanceof Httpfout) return fout.message;
  if (status === 403) return 'Stuur de vraag als JSON. Dit formulier is verlopen of hoort niet bij uw sessie.';
  return status >= 500 ? 'Probeer het opnieuw.' : 'De inhoud van het verzoek is geen geldige JSON.';
}
