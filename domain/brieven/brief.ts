/** The letters that exist, and what they have in common: address, kenmerk and signature. */
import { aanhef, adresblok } from '#domain/brieven/adres';
import { afwijzing } from '#domain/brieven/afwijzing';
import { afwijzingTeLaat } from '#domain/brieven/afwijzing-te-laat';
import { AFZENDER } from '#domain/brieven/afzender';
import { beschikkingAfwijzing } from '#domain/brieven/beschikking-afwijzing';
import { beschikkingCompensatie } from '#domain/brieven/beschikking-compensatie';
import { alinea, schoon } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { feitenoverzicht } from '#domain/brieven/feitenoverzicht';
import { hardheidsclausuleToegepast } from '#domain/brieven/hardheidsclausule-toegepast';
import type { Briefblok, Briefmodel } from '#domain/brieven/model';
import { nabetalingForfait } from '#domain/brieven/nabetaling-forfait';
import { ontvangstbevestiging } from '#domain/brieven/ontvangstbevestiging';
import { toekenning } from '#domain/brieven/toekenning';
import { standVanZaken } from '#domain/brieven/stand-van-zaken';
import { vooraankondiging } from '#domain/brieven/vooraankondiging';
import { zienswijzetermijnVerlengd } from '#domain/brieven/zienswijzetermijn-verlengd';
import { verlenging } from '#domain/brieven/verlenging';
import type { Briefsoort } from '#domain/processen/effecten';
import { schrijfDatum } from '#domain/waarden/datum';

const BRIEVEN: Readonly<Record<Briefsoort, (feiten: Brieffeiten) => Brieftekst>> = {
  ontvangstbevestiging,
  toekenning,
  afwijzing,
  afwijzingTeLaat,
  hardheidsclausuleToegepast,
  verlenging,
  feitenoverzicht,
  vooraankondiging,
  zienswijzetermijnVerlengd,
  beschikkingCompensatie,
  beschikkingAfwijzing,
  nabetalingForfait,
  standVanZaken,
};

/** Makes the snapshot of a letter. The same facts always give the same letter. */
export function maakBriefmodel(soort: Briefsoort, feiten: Brieffeiten): Briefmodel {
  const tekst = BRIEVEN[soort](feiten);
  return {
    titel: tekst.titel,
    aanhef: aanhef(feiten),
    adresblok: adresblok(feiten),
    kenmerk: feiten.zaaknummer,
    datum: schrijfDatum(feiten.op),
    kenmerken: [
      { label: 'Behandeld door', waarde: feiten.behandelaar ?? 'Serviceteam' },
      { label: 'Telefoon (gratis)', waarde: AFZENDER.telefoon },
    ],
    blokken: [...overWie(feiten), ...tekst.blokken],
    ondertekening: ondertekening(feiten, tekst),
  };
}

/** A vertegenwoordiger is told for whom the letter is; all of it speaks to the ouder. */
function overWie({ ouder, vertegenwoordiger }: Brieffeiten): readonly Briefblok[] {
  if (!vertegenwoordiger) return [];
  const naam = schoon(ouder.naam);
  const als = schoon(vertegenwoordiger.hoedanigheid ?? 'vertegenwoordiger');
  return [alinea(`Deze brief gaat over ${naam}. U krijgt hem als ${als}. Met “u” bedoelen wij in deze brief ${naam}.`)];
}

function ondertekening({ behandelaar, ondertekenaar }: Brieffeiten, { isBesluit }: Brieftekst): readonly string[] {
  const groet = 'Met vriendelijke groet,';
  if (isBesluit) {
    return [groet, `${AFZENDER.bestuursorgaan},`, ...(ondertekenaar === null ? [] : [`namens deze, ${ondertekenaar}`])];
  }
  if (behandelaar === null) return [groet, 'Serviceteam', AFZENDER.naam];
  return [groet, behandelaar, `persoonlijk zaakbehandelaar, ${AFZENDER.naam}`];
}
