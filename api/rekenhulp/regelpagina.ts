import type { Request } from 'express';
import type { Antwoordweergave } from '#api/rekenhulp/antwoord.presenter';
import type { Getypt } from '#api/rekenhulp/formulier';
import { toonFormulier, toonFout } from '#api/rekenhulp/formulier.presenter';
import { toonOvername, type Overnamestand } from '#api/rekenhulp/overname.presenter';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Rekenfout, Rekenregel } from '#domain/rekenhulp/rekenregel';
import { bronverwijzingen } from '#domain/rekenhulp/wetslink';

/** What the page of a rule holds at this moment: what was typed, and the answer or what is wrong. */
export interface Regelstand {
  readonly getypt: Pick<Getypt, 'ruw' | 'rijen'>;
  readonly fout: Rekenfout | null;
  readonly antwoord: Antwoordweergave | null;
  readonly overname: Overnamestand;
}

/** The rule of the path; throws the 404 when there is none. */
export function leesRegel(req: Request): Rekenregel {
  const regel = rekenregelMetNaam(padwaarde(req, 'regel'));
  if (!regel) throw nietGevonden();
  return regel;
}

/** Shows the form of a rule with the answer above it; 422 when something is wrong. */
export async function toonRegelpagina(res: Antwoord, regel: Rekenregel, stand: Regelstand): Promise<void> {
  const { getypt, fout, antwoord, overname } = stand;
  const blokken = toonFormulier(regel, getypt, fout);
  const fouten = [
    ...toonFout(blokken, fout),
    ...overname.fouten.map(({ melding }) => ({ melding, href: '#veld-zaaknummer' })),
  ];
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
    fouten,
    antwoord,
    overname: antwoord === null ? null : toonOvername(regel, getypt.ruw, overname, res.locals.medewerker.rollen),
  };
  await res.locals.toon('pages/rekenhulp/regel', model, {
    titel: `${regel.titel} · Rekenhulp`,
    status: fouten.length === 0 ? 200 : 422,
  });
}
