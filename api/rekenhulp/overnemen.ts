import type { Knex } from 'knex';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonAntwoord } from '#api/rekenhulp/antwoord.presenter';
import { leesRekenformulier } from '#api/rekenhulp/formulier';
import { GEEN_OVERNAME, OVERNAMEHANDELING } from '#api/rekenhulp/overname.presenter';
import { leesRegel, toonRegelpagina } from '#api/rekenhulp/regelpagina';
import { zetKlaar } from '#api/shared/klaargezet';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import { findZaakstand } from '#db/queries/zaakstand.query';
import { beantwoord, isGeweigerd } from '#domain/rekenhulp/beantwoord';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/**
 * Answers the question again and goes to the form of the zaak where a contact is recorded, with the answer already in it. What was answered
 * never comes into an address. A number that is no zaak is a 422 at its field.
 */
export async function neemOver(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const regel = leesRegel(req);
  const getypt = leesRekenformulier(regel.invoer, req.body, null);
  const uitslag = beantwoord(regel.regel, getypt.invoer);
  if (isGeweigerd(uitslag)) {
    await toonRegelpagina(res, regel, { getypt, fout: uitslag.fout, antwoord: null, overname: GEEN_OVERNAME });
    return;
  }
  const antwoord = toonAntwoord(regel, uitslag);
  const zaaknummer = formulierwaarde(req, 'zaaknummer').trim().toUpperCase();
  const procedure = await zoekProcedure(diensten.knex, zaaknummer);
  if ('melding' in procedure) {
    const fouten = [{ veld: 'zaaknummer', code: 'geen-zaak', melding: procedure.melding }];
    await toonRegelpagina(res, regel, { getypt, fout: null, antwoord, overname: { zaaknummer, fouten } });
    return;
  }
  zetKlaar(
    req,
    { procedureId: procedure.id, handeling: OVERNAMEHANDELING, ruw: { verslag: antwoord.tekst } },
    diensten.klok(),
  );
  res.redirect(303, `/zaken/${zaaknummer}/procedures/${procedure.id}/handelingen/${OVERNAMEHANDELING}`);
}

async function zoekProcedure(
  knex: Knex,
  zaaknummer: string,
): Promise<{ readonly id: string } | { readonly melding: string }> {
  if (!isZaaknummer(zaaknummer)) return { melding: 'Vul een zaaknummer in, bijvoorbeeld ZK-2026-0004711.' };
  const stand = await findZaakstand(knex, zaaknummer);
  if (!stand) return { melding: 'Er is geen zaak met dit nummer.' };
  const aanmelding = stand.toestand.procedures.find(({ soort }) => soort === 'aanmelding');
  return aanmelding ?? { melding: 'In deze zaak kan geen contact worden vastgelegd.' };
}
