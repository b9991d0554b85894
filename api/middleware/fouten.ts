import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Httpfout, nietGevonden } from '#api/shared/httpfout';
import type { Antwoord } from '#api/shared/route';

interface Foutpagina {
  readonly status: number;
  readonly titel: string;
  readonly uitleg: string;
}

const TITELS: Readonly<Record<number, string>> = {
  403: 'U mag deze pagina niet bekijken',
  404: 'Niet gevonden',
  409: 'De zaak is inmiddels veranderd',
  413: 'Uw invoer is te groot',
  429: 'Even wachten',
  503: 'Nu niet bereikbaar',
};

/** Whatever no route answered. */
export const geenRoute: RequestHandler = (_req, _res, next) => {
  next(nietGevonden());
};

/** The one place where something thrown becomes a page: a sentence for the user, the details for the log, one id that joins them. */
export function maakFoutafhandeling(logger: Logger): ErrorRequestHandler {
  return (fout: unknown, req, res, next) => {
    const pagina = duid(fout);
    if (pagina.status >= 500)
      logger.error({ err: fout, verzoekId: (res as Antwoord).locals.verzoekId, pad: req.path }, 'verzoek mislukt');
    if (res.headersSent) {
      next(fout);
      return;
    }
    void toonFout(res as Antwoord, pagina).catch((tweede: unknown) => {
      logger.error({ err: tweede }, 'foutpagina mislukt');
      res
        .status(pagina.status)
        .type('text')
        .send(`${pagina.titel}. Kenmerk ${(res as Antwoord).locals.verzoekId}`);
    });
  };
}

function duid(fout: unknown): Foutpagina {
  if (fout instanceof Httpfout)
    return { status: fout.status, titel: TITELS[fout.status] ?? 'Dit lukt niet', uitleg: fout.message };
  const code = (fout as { code?: unknown } | null)?.code;
  if (code === 'EBADCSRFTOKEN') {
    return {
      status: 403,
      titel: 'Dit formulier is verlopen',
      uitleg:
        'Het formulier hoort niet meer bij uw sessie. Ga terug, ververs de pagina en verstuur het opnieuw. Er is niets vastgelegd.',
    };
  }
  const status = Number((fout as { status?: unknown } | null)?.status);
  if (status >= 400 && status < 500)
    return {
      status,
      titel: TITELS[status] ?? 'Dit verzoek klopt niet',
      uitleg: 'Controleer het adres of het formulier.',
    };
  return {
    status: 500,
    titel: 'Er ging iets mis',
    uitleg:
      'De pagina kon niet worden gemaakt. Probeer het opnieuw; blijft het misgaan, geef dan het kenmerk hieronder door aan de beheerder.',
  };
}

async function toonFout(res: Antwoord, pagina: Foutpagina): Promise<void> {
  await res.locals.toon(
    'pages/fout/fout',
    { ...pagina, kenmerk: res.locals.verzoekId },
    { titel: pagina.titel, status: pagina.status },
  );
}
