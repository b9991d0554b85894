import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Formulierstand } from '#api/handelingen/handeling.presenter';
import { readHandelingpagina, type Handelingpagina } from '#api/handelingen/handelingpagina';
import { leidtTotBrief } from '#api/handelingen/proefrit';
import { toonHandelingpagina } from '#api/handelingen/toonHandelingpagina';
import { verricht } from '#api/handelingen/verricht';
import { maakVoorbeeld, toonFormulierMetVoorbeeld } from '#api/handelingen/voorbeeld';
import { neemKlaargezet } from '#api/shared/klaargezet';
import type { Antwoord, Route } from '#api/shared/route';
import type { Veld } from '#domain/processen/velden';

const PAD = '/zaken/:zaaknummer/procedures/:procedureId/handelingen/:handeling';

/** The page of every act of every table, the act itself, and a look at what it would do. */
export function handelingRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'zaken.bekijken',
      auditEvent: 'handeling.bekeken',
      verwerk: (req, res) => toonFormulier(diensten, req, res),
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'zaken.bekijken',
      auditEvent: 'handeling.verstuurd',
      verwerk: async (req, res) => verricht(diensten, await readHandelingpagina(diensten, req, res), req, res),
    },
    {
      methode: 'post',
      pad: `${PAD}/voorbeeld`,
      recht: 'zaken.bekijken',
      auditEvent: 'handeling.voorbeeld',
      verwerk: async (req, res) =>
        toonFormulierMetVoorbeeld(diensten, await readHandelingpagina(diensten, req, res), req, res),
    },
  ];
}

async function toonFormulier(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pagina = await readHandelingpagina(diensten, req, res);
  const voorbeeld = await vanzelfVoorbeeld(diensten, pagina);
  const doel = { procedureId: pagina.procedure.id, handeling: pagina.handeling.naam };
  const ruw = { ...uitAdres(pagina.handeling.velden, req), ...neemKlaargezet(req, doel, diensten.klok()) };
  const leeg: Formulierstand = { sleutel: randomUUID(), ruw, fouten: [], melding: null, voorbeeld };
  await toonHandelingpagina(res, pagina, leeg, pagina.beletsel === null ? 200 : 409);
}

/** Who signs without filling in anything sees at once what is signed. */
async function vanzelfVoorbeeld(diensten: Diensten, pagina: Handelingpagina): Promise<Formulierstand['voorbeeld']> {
  const { handeling, definitie, beletsel } = pagina;
  if (beletsel !== null || handeling.velden.length > 0 || !leidtTotBrief(definitie, handeling)) return null;
  const uitkomst = await maakVoorbeeld(diensten, pagina, {});
  return uitkomst.ok ? uitkomst.voorbeeld : null;
}

/** What a link fills in: only choices, which say nothing about a person. */
function uitAdres(velden: readonly Veld[], req: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    velden.flatMap(({ naam, keuzes = [] }) => {
      const gevraagd = req.query[naam];
      return keuzes.flatMap(({ waarde }) => (waarde === gevraagd ? [[naam, waarde]] : []));
    }),
  );
}
