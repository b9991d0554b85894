import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Antwoord } from '#api/shared/route';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import { AFZENDER } from '#domain/brieven/afzender';
import { BEURTZINNEN, schrijfOuderdag } from '#domain/brieven/stand-van-zaken';
import { maakOudertekst } from '#domain/ouder/oudertekst';
import { heeftTolkNodig, TOLKZIN } from '#domain/ouder/tolk';
import { openHandelingen } from '#domain/processen/controle';
import { schrijfDatum } from '#domain/waarden/datum';

/** "Waar sta ik": the zaak as the ouder reads it, made of the same state as the letter. The PZB sees it here first. */
export async function toonOuder(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { dossier, kop, op } = await readZaakpagina(diensten, req, 'ouder');
  const tekst = maakOudertekst(dossier.toestand, op);
  const door = { medewerkerId: res.locals.medewerker.id, rollen: res.locals.medewerker.rollen };
  const brief = openHandelingen(dossier.toestand, door, op).find(
    ({ handeling, beletsel }) => handeling.naam === 'laatWetenHoeHetStaat' && beletsel === null,
  );
  const model = {
    kop,
    aanmelding: `Op ${schrijfDatum(dossier.toestand.ontvangenOp)} ontvingen wij uw aanmelding. Dat is ${tekst.wachtdagen} dagen geleden.`,
    tolk: heeftTolkNodig(dossier.toestand, dossier.tolk) ? TOLKZIN : null,
    beurt: BEURTZINNEN[tekst.beurt],
    stappen: tekst.stappen.map((stap) => ({
      titel: stap.titel,
      nu: stap.nu,
      straks: stap.straks,
      beurt: BEURTZINNEN[stap.beurt],
    })),
    dagen: tekst.dagen.map(schrijfOuderdag),
    bellen:
      dossier.behandelaar === null
        ? `Bel gratis met ${AFZENDER.serviceteam}: ${AFZENDER.telefoon}.`
        : `Bel gratis met ${AFZENDER.telefoon} en vraag naar ${dossier.behandelaar}.`,
    brief: brief
      ? `/zaken/${dossier.zaaknummer}/procedures/${brief.procedureId}/handelingen/laatWetenHoeHetStaat`
      : null,
  };
  await res.locals.toon('pages/zaken/ouder', model, { titel: `${dossier.zaaknummer}: waar sta ik` });
}
