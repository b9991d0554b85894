import {
  AWB_BESLISPARAMETERS,
  BESLISLENGTES,
  whtBeslisparametersOp,
  ZES_WEKEN_WHT,
  ZONDER_COMMISSIE,
} from '#domain/parameters/beslistermijn-bezwaar';
import type { Keuze } from '#domain/parameters/keuze';
import { berekenWettelijkeTermijn, type BestredenBesluit, type WettelijkeTermijn } from '#domain/termijnen/bezwaar';
import { eersteWerkdag, leesLengte, ruweLaatsteDag } from '#domain/termijnen/termijn';
import type { Uitlegstap } from '#domain/termijnen/klok';
import { laatste, plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A bezwaar against a decision: when it came, and whether an advisory committee (Awb 7:13) is in place. */
export interface Aanvangsfeiten extends BestredenBesluit {
  readonly ontvangen: Datum;
  readonly commissie: boolean;
}

/** The day of the event from which the term to decide runs; its first day is the day after. */
export interface Aanvang {
  readonly vanaf: Datum;
  readonly regelversie: string;
  readonly bron: string;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

/**
 * When the term to decide on a bezwaar starts. Awb 7:10: the day after the legal term to object ended, however kind policy is (RBZWB:2025:2571), or after
 * receipt when the bezwaar came later and is treated all the same (RBZWB:2025:2230) [S]. Wht 6.10aa: the day after receipt, never before six weeks have
 * passed since the term to object began [S].
 * Examples: 2024-08-21, received 2024-09-12 → from 2024-10-02; Wht 2025-03-03, received 2025-03-10 → from 2025-04-14, received 2025-06-20 → from that day.
 */
export function bepaalAanvang(feiten: Aanvangsfeiten): Aanvang {
  const isWht = feiten.besluitnemer === 'dienst-toeslagen-wht';
  const regels = isWht ? whtBeslisparametersOp(feiten.op) : AWB_BESLISPARAMETERS;
  const periode = berekenWettelijkeTermijn(feiten);
  const aanvang =
    regels.aanvang === 'na-ontvangst'
      ? naOntvangst(feiten.ontvangen, periode)
      : naBezwaartermijn(feiten.ontvangen, periode);
  return {
    ...aanvang,
    regelversie: regels.versie,
    bron: regels.bron,
    keuzes: [...aanvang.keuzes, ...(isWht && !feiten.commissie ? [ZONDER_COMMISSIE] : [])],
  };
}

type Begin = Pick<Aanvang, 'vanaf' | 'stappen' | 'keuzes'>;

function naBezwaartermijn(ontvangen: Datum, periode: WettelijkeTermijn): Begin {
  const { laatsteDag: einde } = periode.wet;
  const termijn = {
    tekst: `De wettelijke bezwaartermijn liep tot en met ${schrijfDatum(einde)}.`,
    bron: periode.bron,
    datum: einde,
  };
  const slot =
    ontvangen > einde
      ? {
          tekst: `Het bezwaar kwam later, op ${schrijfDatum(ontvangen)}: de beslistermijn begint de dag erna.`,
          bron: 'ECLI:NL:RBZWB:2025:2230',
        }
      : {
          tekst: 'De beslistermijn begint de dag erna, ook als het beleid meer tijd geeft om bezwaar te maken.',
          bron: 'Awb 7:10 lid 1; ECLI:NL:RBZWB:2025:2571',
        };
  return { vanaf: laatste(einde, ontvangen), stappen: [termijn, slot], keuzes: periode.keuzes };
}

function naOntvangst(ontvangen: Datum, periode: WettelijkeTermijn): Begin {
  const zesWeken = ruweLaatsteDag(periode.vanaf, leesLengte(BESLISLENGTES.nietEerderDan));
  const vanaf = laatste(ontvangen, zesWeken);
  const binnen = {
    tekst: `Het bezwaar is ontvangen op ${schrijfDatum(ontvangen)}.`,
    bron: 'Wht 6.10aa',
    datum: ontvangen,
  };
  const grens = {
    tekst: `Zes weken na het begin van de bezwaartermijn zijn om na ${schrijfDatum(zesWeken)}. De beslistermijn begint op ${schrijfDatum(plusDagen(vanaf, 1))}.`,
    bron: 'Wht 6.10aa',
    datum: vanaf,
  };
  const scheelt = ontvangen < eersteWerkdag(zesWeken).dag && eersteWerkdag(zesWeken).dag !== zesWeken;
  return { vanaf, stappen: [binnen, grens], keuzes: [...periode.keuzes, ...(scheelt ? [ZES_WEKEN_WHT] : [])] };
}
