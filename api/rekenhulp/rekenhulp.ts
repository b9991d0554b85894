import type { Request } from 'express';
import { toonAntwoord } from '#api/rekenhulp/antwoord.presenter';
import { beginrijen, leesRekenformulier } from '#api/rekenhulp/formulier';
import { GEEN_OVERNAME } from '#api/rekenhulp/overname.presenter';
import { leesRegel, toonRegelpagina } from '#api/rekenhulp/regelpagina';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import { beantwoord, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS } from '#domain/rekenhulp/register';

const LEEG = { fout: null, antwoord: null, overname: GEEN_OVERNAME } as const;

/** All rules, each with what it answers and where it stands in the law. */
export async function toonRegels(res: Antwoord): Promise<void> {
  const regels = REKENREGELS.map(({ regel, titel, toelichting, bron }) => ({
    href: `/rekenhulp/${regel}`,
    titel,
    toelichting,
    bron,
  }));
  await res.locals.toon('pages/rekenhulp/regels', { regels }, { titel: 'Rekenhulp' });
}

/** The empty form of a rule. */
export async function toonRegel(req: Request, res: Antwoord): Promise<void> {
  const regel = leesRegel(req);
  await toonRegelpagina(res, regel, { ...LEEG, getypt: { ruw: {}, rijen: beginrijen(regel.invoer) } });
}

/** The form as it was filled in, with the answer under it, or with the refusal at its field. Nothing is kept. */
export async function beantwoordFormulier(req: Request, res: Antwoord): Promise<void> {
  const regel = leesRegel(req);
  const knop = formulierwaarde(req, 'knop');
  const meer = knop.startsWith('meer-') ? knop.slice('meer-'.length) : null;
  const getypt = leesRekenformulier(regel.invoer, req.body, meer);
  if (meer !== null) {
    await toonRegelpagina(res, regel, { ...LEEG, getypt });
    return;
  }
  const uitslag = beantwoord(regel.regel, getypt.invoer);
  if (isGeweigerd(uitslag)) await toonRegelpagina(res, regel, { ...LEEG, getypt, fout: uitslag.fout });
  else await toonRegelpagina(res, regel, { ...LEEG, getypt, antwoord: toonAntwoord(regel, uitslag) });
}
