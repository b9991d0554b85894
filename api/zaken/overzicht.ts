import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Antwoord } from '#api/shared/route';
import { toonDatum } from '#api/shared/weergave';
import { toonBetrokkenen, toonBsn, toonGegevens } from '#api/zaken/gegevens.presenter';
import { toonKlokken } from '#api/zaken/klokken.presenter';
import { toonNuDoen } from '#api/zaken/nu-doen.presenter';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import {
  listBetrokkenen,
  listTijdlijn,
  listZaaktaken,
  type Tijdlijnregel,
  type Zaaktaak,
} from '#db/queries/zaakoverzicht.query';
import { magPagina } from '#domain/autorisatie/rechten';
import { ROLNAMEN, type Rol } from '#domain/autorisatie/rollen';
import { heeftTolkNodig } from '#domain/ouder/tolk';
import { schrijfDatum } from '#domain/waarden/datum';

/** Lines of the timeline beside the overview; the logboek has them all. */
const TIJDLIJN = 8;

/** The overview of a zaak; with `bsnTonen` the BSN is shown in full, once. */
export async function toonOverzicht(diensten: Diensten, req: Request, res: Antwoord, bsnTonen: boolean): Promise<void> {
  const { dossier, kop, op } = await readZaakpagina(diensten, req, 'overzicht');
  const { medewerker } = res.locals;
  const [betrokkenen, taken, tijdlijn] = await Promise.all([
    listBetrokkenen(diensten.knex, dossier.zaakId),
    listZaaktaken(diensten.knex, dossier.zaakId),
    listTijdlijn(diensten.knex, dossier.zaakId, TIJDLIJN),
  ]);
  const model = {
    kop,
    nuDoen: toonNuDoen(dossier.toestand, { medewerkerId: medewerker.id, rollen: medewerker.rollen }, op),
    klokken: toonKlokken(dossier.toestand, op),
    gegevens: toonGegevens(dossier),
    betrokkenen: toonBetrokkenen(betrokkenen),
    bsn: {
      tekst: bsnTonen ? dossier.bsn : toonBsn(dossier.bsn),
      getoond: bsnTonen,
      actie: magPagina(medewerker.rollen, 'bsn.tonen') && !bsnTonen ? `/zaken/${dossier.zaaknummer}/bsn` : null,
    },
    taken: taken.map((taak) => toonTaak(taak, heeftTolkNodig(dossier.toestand, dossier.tolk))),
    tijdlijn: tijdlijn.map(toonRegel),
    verversAdres: dossier.toestand.volgnummer === 0 ? `/zaken/${dossier.zaaknummer}` : null,
    logboek: `/zaken/${dossier.zaaknummer}/logboek`,
  };
  await res.locals.toon('pages/zaken/overzicht', model, { titel: `${dossier.zaaknummer}: overzicht` });
}

/** Tasks that are a talk with the ouder. */
const GESPREKKEN: readonly string[] = ['intakegesprek', 'bespreekVooraankondiging'];

function toonTaak(taak: Zaaktaak, tolk: boolean): object {
  const wie = taak.medewerker ?? ROLNAMEN[taak.rol as Rol];
  const met = tolk && GESPREKKEN.includes(taak.soort) ? '; met een tolk' : '';
  return {
    titel: taak.titel,
    onder: `${wie}${taak.uiterlijk ? `, uiterlijk ${schrijfDatum(taak.uiterlijk)}` : ''}${met}`,
  };
}

function toonRegel(regel: Tijdlijnregel): object {
  const datum = toonDatum(regel.op);
  return {
    iso: regel.op,
    datum: typeof datum === 'string' ? datum : datum.tekst,
    tekst: regel.tekst,
    onder: regel.door,
  };
}
