import type { Request } from 'express';
import { toonAntwoord, type Antwoordweergave } from '#api/rekenhulp/antwoord.presenter';
import { beginrijen, leesRekenformulier, type Getypt } from '#api/rekenhulp/formulier';
import { toonFormulier, toonFout } from '#api/rekenhulp/formulier.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { formulierwaarde, padwaarde, type Antwoord } from '#api/shared/route';
import { beantwoord, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { REKENREGELS, rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Rekenfout, Rekenregel } from '#domain/rekenhulp/rekenregel';
import { bronverwijzingen } from '#domain/rekenhulp/wetslink';

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
  await toon(res, regel, { getypt: { ruw: {}, rijen: beginrijen(regel.invoer) }, fout: null, antwoord: null });
}

/** The form as it was filled in, with the answer under it, or with the refusal at its field. Nothing is kept. */
export async function beantwoordFormulier(req: Request, res: Antwoord): Promise<void> {
  const regel = leesRegel(req);
  const knop = formulierwaarde(req, 'knop');
  const meer = knop.startsWith('meer-') ? knop.slice('meer-'.length) : null;
  const getypt = leesRekenformulier(regel.invoer, req.body, meer);
  if (meer !== null) {
    await toon(res, regel, { getypt, fout: null, antwoord: null });
    return;
  }
  const uitslag = beantwoord(regel.regel, getypt.invoer);
  if (isGeweigerd(uitslag)) await toon(res, regel, { getypt, fout: uitslag.fout, antwoord: null });
  else await toon(res, regel, { getypt, fout: null, antwoord: toonAntwoord(regel.titel, uitslag) });
}

function leesRegel(req: Request): Rekenregel {
  const regel = rekenregelMetNaam(padwaarde(req, 'regel'));
  if (!regel) throw nietGevonden();
  return regel;
}

interface Stand {
  readonly getypt: Pick<Getypt, 'ruw' | 'rijen'>;
  readonly fout: Rekenfout | null;
  readonly antwoord: Antwoordweergave | null;
}

async function toon(res: Antwoord, regel: Rekenregel, { getypt, fout, antwoord }: Stand): Promise<void> {
  const blokken = toonFormulier(regel, getypt, fout);
  const model = {
    titel: regel.titel,
    toelichting: regel.toelichting,
    bronnen: bronverwijzingen(regel.bron),
    actie: `/rekenhulp/${regel.regel}`,
    kruimelpad: [
      { href: '/rekenhulp', tekst: 'Rekenhulp' },
      { href: null, tekst: regel.titel },
    ],
    blokken,
    fouten: toonFout(blokken, fout),
    antwoord,
  };
  await res.locals.toon('pages/rekenhulp/regel', model, {
    titel: `${regel.titel} · Rekenhulp`,
    status: fout === null ? 200 : 422,
  });
}
