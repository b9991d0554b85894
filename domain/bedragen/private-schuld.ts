import { vensterPrivateSchuld, type Aanvraagvenster } from '#domain/bedragen/aanvraagvenster';
import { deelVan } from '#domain/bedragen/breuk';
import { begrensOpDeMinimis } from '#domain/bedragen/de-minimis';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { beslisTabel, spoor } from '#domain/beslistabellen/beslistabel';
import {
  PRIVATE_SCHULD,
  SCHULDSOORT,
  type SCHULDSOORTEN,
  type Schulduitkomst,
} from '#domain/beslistabellen/private-schuld';
import { toetsVoorwaarden } from '#domain/beslistabellen/voorwaarden';
import { schuldparametersOp, type Schuldparameters } from '#domain/parameters/schulden';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** Facts of one private debt. All amounts in eurocenten. */
export interface Schuldfeiten {
  readonly persoon: 'ouder' | 'partner' | 'ex-toeslagpartner' | 'geen';
  readonly trajectNeemtOver: boolean;
  readonly soort: (typeof SCHULDSOORTEN)[number];
  readonly ontstaanOp: Datum;
  /** Null when it never became due. */
  readonly opeisbaarSinds: Datum | null;
  /** Unpaid on the day of the application, without the extra costs. */
  readonly open: EuroCenten;
  /** Of a loan or mortgage: what is in arrears, or was called because of arrears. */
  readonly achterstand: EuroCenten;
  /** Interest, collection, execution, contractual penalties. */
  readonly bijkomendeKosten: EuroCenten;
  readonly notarieleAkteOp: Datum | null;
  /** Date of the notice or summons of the court ruling. */
  readonly oproepOp: Datum | null;
  /** Share that the person holds in the entity that is the creditor. */
  readonly eigenAandeelProcent: number;
  readonly alVergoed: EuroCenten;
  readonly alOvergenomen: boolean;
  /** Room left for de-minimis aid when it is a debt of a business; null when it is none. */
  readonly deMinimisRuimte: EuroCenten | null;
  readonly aanvraagOntvangen: Datum | null;
  readonly onherroepelijkOp: Datum | null;
  readonly exPartnerToegekendOp: Datum | null;
  readonly op: Datum;
}

/** Whether the Minister pays the debt, and how much. */
export interface Schuldoordeel extends Verantwoording {
  readonly overnemen: boolean;
  readonly bedrag: EuroCenten;
  readonly redenen: readonly string[];
}

/**
 * Is a private debt paid by the Minister (Wht 4.1)? Every condition of the list and the kind of debt must hold [S]; then open debt (or only the arrears)
 * plus extra costs, minus the own share and what was compensated. Examples: loan with € 710 in arrears → € 710 (KAT-28); informal, no deed → no
 * (KAT-29); former bewindvoerder € 5.548,79 → all (KAT-30); not due before 1-6-2021 → no, code 16 (KAT-31).
 */
export function beoordeelPrivateSchuld(feiten: Schuldfeiten): Schuldoordeel {
  const parameters = schuldparametersOp(feiten.op);
  const antwoorden = {
    soort: feiten.soort,
    akteOfUitspraak: heeftAkteOfUitspraak(feiten, parameters),
    achterstand: feiten.achterstand > 0,
  };
  const rij = beslisTabel(SCHULDSOORT, antwoorden);
  const { bedrag, binnenRuimte, uitleg } = berekenSchuldbedrag(feiten, rij.uitkomst);
  const termijn = toetsTermijn(feiten, parameters);
  const toets = toetsVoorwaarden(PRIVATE_SCHULD, {
    persoon: feiten.persoon !== 'geen',
    geenTraject: !feiten.trajectNeemtOver,
    ontstaan: feiten.ontstaanOp > parameters.ontstaanNa,
    opeisbaar: feiten.opeisbaarSinds !== null && feiten.opeisbaarSinds < parameters.opeisbaarVoor,
    open: feiten.open + feiten.bijkomendeKosten > 0,
    nietOvergenomen:
      !feiten.alOvergenomen && (rij.uitkomst === 'niets' || feiten.open + feiten.bijkomendeKosten === 0 || bedrag > 0),
    opTijd: termijn.opTijd,
    soort: rij.uitkomst !== 'niets',
  });
  const stappen = [
    ...spoor(SCHULDSOORT, rij, antwoorden),
    ...toets.uitleg.filter(({ stap }) => termijn.getoetst || stap !== 'voorwaarde termijn'),
    ...termijn.uitleg,
    ...(toets.voldaan ? uitleg : []),
  ];
  return {
    overnemen: toets.voldaan && binnenRuimte > 0,
    bedrag: toets.voldaan ? binnenRuimte : centen(0),
    redenen: toets.voldaan
      ? [binnenRuimte > 0 ? rij.reden : GEEN_RUIMTE]
      : [...toets.redenen, ...(rij.uitkomst === 'niets' ? [rij.reden] : [])],
    ...verantwoord(parameters.versie, stappen, termijn.keuzes),
  };
}

const GEEN_RUIMTE = 'Er is geen ruimte meer voor de-minimissteun.';

const TERMIJN_NIET_GETOETST: Uitlegregel = {
  stap: 'termijn',
  tekst: 'De aanvraagtermijn is niet getoetst: er is geen dag van ontvangst opgegeven.',
  bron: 'Wht 6.1',
};

interface Termijntoets extends Pick<Aanvraagvenster, 'uitleg' | 'keuzes'> {
  readonly getoetst: boolean;
  readonly opTijd: boolean;
}

function toetsTermijn(feiten: Schuldfeiten, parameters: Schuldparameters): Termijntoets {
  if (feiten.aanvraagOntvangen === null) {
    return { getoetst: false, opTijd: true, uitleg: [TERMIJN_NIET_GETOETST], keuzes: [] };
  }
  const { uiterlijk, uitleg, keuzes } = vensterPrivateSchuld(feiten, parameters);
  return { getoetst: true, opTijd: feiten.aanvraagOntvangen <= uiterlijk, uitleg, keuzes };
}

function heeftAkteOfUitspraak({ notarieleAkteOp, oproepOp }: Schuldfeiten, parameters: Schuldparameters): boolean {
  const akte =
    notarieleAkteOp !== null && notarieleAkteOp >= parameters.akteVan && notarieleAkteOp <= parameters.akteTot;
  return akte || (oproepOp !== null && oproepOp < parameters.opeisbaarVoor);
}

function berekenSchuldbedrag(
  feiten: Schuldfeiten,
  uitkomst: Schulduitkomst,
): { readonly bedrag: EuroCenten; readonly binnenRuimte: EuroCenten; readonly uitleg: readonly Uitlegregel[] } {
  const bron = 'Wht 4.1';
  const hoofdsom = {
    geheel: feiten.open,
    achterstand: centen(Math.min(feiten.open, feiten.achterstand)),
    niets: centen(0),
  }[uitkomst];
  const samen = centen(hoofdsom + feiten.bijkomendeKosten);
  const eigen = deelVan(samen, { teller: feiten.eigenAandeelProcent, noemer: 100 }, 'cent-half-omhoog');
  const bedrag = minTotNul(samen, centen(eigen + feiten.alVergoed));
  const delen = [
    `schuld ${schrijfBedrag(hoofdsom)}`,
    ...(feiten.bijkomendeKosten > 0 ? [`bijkomende kosten ${schrijfBedrag(feiten.bijkomendeKosten)}`] : []),
    ...(eigen > 0 ? [`af het eigen aandeel (${feiten.eigenAandeelProcent}%) ${schrijfBedrag(eigen)}`] : []),
    ...(feiten.alVergoed > 0 ? [`af wat al vergoed is ${schrijfBedrag(feiten.alVergoed)}`] : []),
  ];
  const tekst = `Over te nemen: ${delen.join(', ')} = ${schrijfBedrag(bedrag)}.`;
  const { deMinimisRuimte: ruimte } = feiten;
  const grens = ruimte === null ? null : begrensOpDeMinimis(bedrag, ruimte, 'privaat');
  return {
    bedrag,
    binnenRuimte: grens === null ? bedrag : grens.bedrag,
    uitleg: [{ stap: 'bedrag', tekst, bron }, ...(grens === null ? [] : [grens.uitleg])],
  };
}
