/** What has happened to an aanmelding up to a day, with the chances and lengths of `verdelingen`. */
import { DEEL, deelPositief, DUUR } from '#domain/bevolking/verdelingen';
import type { Worp } from '#domain/bevolking/worp';
import type { Overnamefase } from '#domain/import/kolommen';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import { dagenTussen, plusDagen, weekdag, type Datum } from '#domain/waarden/datum';

/** The course of one aanmelding, as columns of the file name it. */
export interface Verloop {
  readonly fase: Overnamefase;
  readonly hardheidOp?: Datum;
  readonly eersteToetsOp?: Datum;
  readonly regeling?: 'partnerbedrag';
  readonly nogToeslagpartner?: boolean;
  readonly betaaldOp?: Datum | undefined;
  readonly afgezienOp?: Datum;
  readonly schuldenAfOp?: Datum;
}

/** Received so shortly before that nobody has looked at it yet, in days. */
const VERS = 10;

/** Draws the course of an aanmelding up to and including `peildatum`. */
export function verloopVan(worp: Worp, ontvangenOp: Datum, peildatum: Datum): Verloop {
  if (dagenTussen(ontvangenOp, peildatum) <= VERS) return { fase: 'nieuw' };
  if (isTijdigAangemeld({ ontvangenOp, poststempel: null }).tijdig)
    return toetsVanaf(worp, ontvangenOp, { ontvangenOp, peildatum });
  const hardheidOp = na(worp, ontvangenOp, DUUR.hardheid);
  const toegepast = worp.kans(DEEL.hardheidToegepast);
  if (hardheidOp > peildatum) return { fase: 'te_laat' };
  if (!toegepast) return { fase: 'afgewezen_te_laat', hardheidOp };
  return { ...toetsVanaf(worp, hardheidOp, { ontvangenOp, peildatum }), hardheidOp };
}

interface Tijdvak {
  readonly ontvangenOp: Datum;
  readonly peildatum: Datum;
}

function toetsVanaf(worp: Worp, vanaf: Datum, { ontvangenOp, peildatum }: Tijdvak): Verloop {
  const eersteToetsOp = na(worp, vanaf, DUUR.eersteToets);
  if (eersteToetsOp > peildatum) return { fase: worp.kans(DEEL.handmatig) ? 'handmatige_toets' : 'toets' };
  if (!worp.kans(deelPositief(ontvangenOp))) return { fase: 'afgewezen', eersteToetsOp };
  return naToekenning(worp, eersteToetsOp, peildatum);
}

function naToekenning(worp: Worp, eersteToetsOp: Datum, peildatum: Datum): Verloop {
  const dag = (duur: Duur, deel: number): Datum | null => {
    const op = na(worp, eersteToetsOp, duur);
    return worp.kans(deel) && op <= peildatum ? op : null;
  };
  const betaaldOp = dag(DUUR.betaling, DEEL.betaald);
  const afgezienOp = dag(DUUR.afzien, DEEL.afgezien);
  const schuldenAfOp = dag(DUUR.schulden, DEEL.schuldenAf);
  return {
    fase: betaaldOp ? 'betaald' : 'toegekend',
    eersteToetsOp,
    ...(betaaldOp && { betaaldOp }),
    ...(afgezienOp && { afgezienOp }),
    ...(schuldenAfOp && { schuldenAfOp }),
  };
}

/** Of two partners who both were granted something, the later one gets the partnerbedrag, or nothing while they were still together (Wht 2.7 lid 2). */
export function alsPartner(worp: Worp, verloop: Verloop): Verloop {
  const nogToeslagpartner = worp.kans(DEEL.nogToeslagpartner);
  const partnerbedrag = { ...verloop, regeling: 'partnerbedrag', nogToeslagpartner } as const;
  return nogToeslagpartner ? { ...partnerbedrag, fase: 'toegekend', betaaldOp: undefined } : partnerbedrag;
}

type Duur = (typeof DUUR)[keyof typeof DUUR];

/** Some days later, on a working day. */
function na(worp: Worp, op: Datum, { mediaan, breedte }: Duur): Datum {
  const dag = plusDagen(op, worp.dagen(mediaan, breedte));
  const dagVanDeWeek = weekdag(dag);
  return dagVanDeWeek === 0 ? plusDagen(dag, 1) : dagVanDeWeek === 6 ? plusDagen(dag, 2) : dag;
}
