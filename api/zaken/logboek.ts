import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Antwoord } from '#api/shared/route';
import { toonDatum, type Tabel } from '#api/shared/weergave';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import { readLogboek } from '#db/queries/logboek.query';
import { listVoorrangwijzigingen, type Voorrangwijziging } from '#db/queries/zaakvoorrang.query';
import { definitieVan } from '#domain/processen/register';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { schrijfDatum } from '#domain/waarden/datum';
import { kloktijdOp } from '#domain/waarden/tijd';

/** The whole logboek of a zaak, with the outcome of checking its chain of hashes. */
export async function toonLogboek(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { dossier, kop } = await readZaakpagina(diensten, req, 'logboek');
  const { regels, breuk } = await readLogboek(diensten.knex, dossier.zaakId, dossier.zaaknummer);
  const tabel: Tabel = {
    bijschrift: `${regels.length} regels, nieuwste eerst`,
    kolommen: [
      { titel: 'Nr.', vast: true },
      { titel: 'Moment', vast: true },
      { titel: 'Wat er gebeurde' },
      { titel: 'Door', vast: true },
    ],
    rijen: regels.map((regel) => [
      `${regel.volgnummer}.${regel.regel}`,
      { ...(toonDatum(regel.op) as object), onder: `vastgelegd om ${kloktijdOp(regel.momentMs)}` },
      { tekst: regel.tekst, onder: procedurenaam(dossier.toestand, regel.procedureId) },
      regel.door ?? 'het systeem',
    ]),
    leeg: { titel: 'Het logboek is nog leeg', tekst: 'De eerste regel komt zodra de zaak is gestart.' },
  };
  const voorrang = toonVoorrang(await listVoorrangwijzigingen(diensten.knex, dossier.zaakId));
  const zegel = {
    heel: breuk === null,
    tekst: breuk
      ? `Let op: vanaf regel ${breuk.volgnummer}.${breuk.regel} klopt het logboek niet. Meld dit direct aan de applicatiebeheerder en de auditor.`
      : 'Gecontroleerd: elke regel sluit aan op de vorige. Er is niets gewijzigd of verwijderd.',
  };
  await res.locals.toon(
    'pages/zaken/logboek',
    { kop, tabel, zegel, voorrang },
    { titel: `${dossier.zaaknummer}: logboek` },
  );
}

/** What put the zaak forward, each time with its ground; null when nothing ever did. */
function toonVoorrang(wijzigingen: readonly Voorrangwijziging[]): Tabel | null {
  if (wijzigingen.length === 0) return null;
  return {
    bijschrift: 'Wijzigingen van de voorrang, nieuwste eerst',
    kolommen: [
      { titel: 'Datum', vast: true },
      { titel: 'Wijziging' },
      { titel: 'Grond' },
      { titel: 'Door', vast: true },
    ],
    rijen: wijzigingen.map((wijziging) => [
      toonDatum(wijziging.op),
      noemWijziging(wijziging),
      wijziging.grond,
      wijziging.door,
    ]),
  };
}

function noemWijziging({ soort, uiterlijk, spoed }: Voorrangwijziging): string {
  if (soort === 'spoed') return spoed === true ? 'spoed gegeven' : 'spoed weggehaald';
  return uiterlijk === null ? `${soort} vervallen` : `${soort}: uiterlijk ${schrijfDatum(uiterlijk)}`;
}

function procedurenaam(zaak: Zaaktoestand, procedureId: string | null): string {
  const procedure = zaak.procedures.find((p) => p.id === procedureId);
  return procedure ? definitieVan(procedure.soort).titel : '';
}
