/** Handing out: for every PZB with room the next fit zaak, each its own act. */
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import type { Antwoord } from '#api/shared/route';
import { isToegewezen } from '#api/shared/toewijsuitslagen';
import { toewijssleutel, wijsZakenToe, type Toewijsuitslag } from '#api/shared/toewijzen';
import { readWachtrij, type Wachtrijstand } from '#api/verdeling/stand';
import { toonUitgegeven } from '#api/verdeling/uitgifte.presenter';
import { listBehandelaars } from '#db/queries/medewerkers.query';
import { markeer, reserveer, type Uitgifte } from '#db/verdeling/uitgiften';
import { geldigOp } from '#domain/parameters/versie';
import { BESCHERMD_DEEL } from '#domain/verdeling/regels';

/** Hands out the proposal as it is at this moment; the same form again gives the same zaken to the same people. */
export async function verwerkUitgifte(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const formulier = formuliersleutel(req);
  const { uitgiften, eerder } = await reserveerVoorstel(diensten, res, formulier);
  if (uitgiften.length === 0) {
    res.locals.flash({ soort: 'info', tekst: eerder ? VERLOPEN : NIETS });
    res.redirect(303, '/verdeling');
    return;
  }
  const toewijzingen = uitgiften.map(({ zaaknummer, medewerkerId }) => ({ zaaknummer, naar: medewerkerId }));
  const uitslagen = await wijsZakenToe(diensten, res, { sleutel: formulier, toewijzingen });
  await legUitslagVast(diensten, uitgiften, uitslagen);
  const model = toonUitgegeven({ formulier, uitgiften, uitslagen }, await listBehandelaars(diensten.knex));
  await res.locals.toon('pages/verdeling/uitgegeven', model, { titel: 'Toegewezen uit de wachtrij' });
}

const NIETS = 'Er is nu niets toe te wijzen: er wacht niemand, of niemand heeft ruimte.';
const VERLOPEN = 'Dat voorstel geldt niet meer. Op deze pagina staat wat er nu is toe te wijzen.';

async function reserveerVoorstel(diensten: Diensten, res: Antwoord, formulier: string): ReturnType<typeof reserveer> {
  const kijk = { vandaag: vandaag(diensten), nuMs: diensten.klok() };
  const wie = {
    formulier,
    regelversie: geldigOp(BESCHERMD_DEEL, kijk.vandaag).versie,
    door: res.locals.medewerker.id,
    op: kijk.vandaag,
    momentMs: kijk.nuMs,
  };
  return reserveer(diensten.knex, wie, async (trx) => maakUitgiften(await readWachtrij(trx, kijk), formulier));
}

function maakUitgiften({ voorstellen }: Wachtrijstand, formulier: string): readonly Uitgifte[] {
  return voorstellen.map(({ medewerkerId, plaats: { plaats, zaak, regel, uitleg, procedeert } }) => ({
    sleutel: toewijssleutel(formulier, { zaaknummer: zaak.zaaknummer, naar: medewerkerId }),
    zaakId: zaak.zaakId,
    zaaknummer: zaak.zaaknummer,
    ...{ medewerkerId, plaats, regel, uitleg, procedeert },
  }));
}

/** What was refused no longer counts; what did not arrive stays reserved, so that the form can be sent again. */
async function legUitslagVast(
  { knex }: Diensten,
  uitgiften: readonly Uitgifte[],
  uitslagen: readonly Toewijsuitslag[],
): Promise<void> {
  const sleutels = (welke: (uitslag: Toewijsuitslag) => boolean): readonly string[] =>
    uitgiften.flatMap(({ sleutel }, i) => (uitslagen[i] && welke(uitslagen[i]) ? [sleutel] : []));
  await markeer(knex, 'uitgegeven', sleutels(isToegewezen));
  await markeer(
    knex,
    'vervallen',
    sleutels(({ uitslag }) => uitslag.soort === 'geweigerd'),
  );
}
