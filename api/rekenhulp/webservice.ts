import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { maakOpenapi } from '#api/rekenhulp/openapi';
import { Httpfout } from '#api/shared/httpfout';
import { API_VERSIE, stuurProblem } from '#api/shared/problem';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { beantwoord, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS } from '#domain/rekenhulp/register';

/** Answers one question: the body is `invoer`, the answer what the command line would print; a refusal is a 422. */
export function antwoordJson(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  eisEigenJson(req, diensten.instellingen.basisadres);
  const regel = padwaarde(req, 'regel');
  const uitslag = beantwoord(regel, req.body);
  if (isGeweigerd(uitslag)) {
    const { code, veld, melding } = uitslag.fout;
    stuurProblem(res, {
      status: 422,
      title: 'De rekenhulp kan deze vraag niet beantwoorden',
      detail: melding,
      code,
      veld,
      regel,
    });
  } else res.set('API-Version', API_VERSIE).json(uitslag);
  return Promise.resolve();
}

/** The description of the web service, made from the rules themselves. */
export function toonOpenapi(diensten: Diensten, _req: Request, res: Antwoord): Promise<void> {
  res.set('API-Version', API_VERSIE).json(maakOpenapi(REKENREGELS, diensten.instellingen.basisadres));
  return Promise.resolve();
}

/**
 * The session cookie alone is no proof that our own page asks. A form of another site cannot send JSON, and a script of another site says where it
 * comes from; a program without a browser sends no origin and is let through.
 */
function eisEigenJson(req: Request, basisadres: string): void {
  if (req.is('application/json') === false) throw new Httpfout(415, 'Stuur de vraag als application/json.');
  const herkomst = req.get('origin');
  if (herkomst !== undefined && herkomst !== new URL(basisadres).origin) {
    throw new Httpfout(403, 'De rekenhulp antwoordt alleen aan de eigen pagina’s en aan programma’s.');
  }
}
