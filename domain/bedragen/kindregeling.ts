import { leeftijdOp } from '#domain/bedragen/leeftijd';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { beslisTabel, spoor } from '#domain/beslistabellen/beslistabel';
import { KINDREGELING } from '#domain/beslistabellen/kindregeling';
import {
  bedragBijLeeftijd,
  kindparametersOp,
  PLEEGKIND_VAN_AANVRAGER,
  type Kindparameters,
} from '#domain/parameters/kindregeling';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** How the child belongs to the one who opens the right. */
export type Kindrelatie = 'eigen' | 'partner' | 'pleeg' | 'voormalig-pleeg' | 'ex-partner';

/** Facts of one child. */
export interface Kindfeiten {
  readonly geboortedatum: Datum;
  readonly relatie: Kindrelatie;
  /** Needed for `partner`; for a foster child: the child is a foster child of that partner. Null when it does not matter. */
  readonly partnerOp20210126: boolean | null;
  /** Needed for `ex-partner`: the first day of the partnership. */
  readonly partnerschapVanaf: Datum | null;
  readonly eerderToegekend: boolean;
  /** The law to apply. */
  readonly op: Datum;
}

/** The answer for one child. `leeftijd` is that on 1-7-2023, null for who was not born by then. */
export interface Kindberekening extends Verantwoording {
  readonly recht: boolean;
  readonly reden: string;
  readonly leeftijd: number | null;
  readonly bedrag: EuroCenten;
}

/**
 * The kindregeling: a flat amount by age on 1 July 2023, once per child (Wht 2.10–2.12) [S]. The amount is fixed: neither greater damage nor the
 * hardheidsclausule changes it (RVS:2026:1201). Examples: born 2008-06-18 → 15 years, € 8.000 (KAT-01); born 1984-01-01 → too old (KAT-07);
 * born 2022-11-06 → too late (KAT-08). The amount in eurocenten.
 */
export function berekenKindregeling(feiten: Kindfeiten): Kindberekening {
  const parameters = kindparametersOp(feiten.op);
  const antwoorden = {
    eerderToegekend: feiten.eerderToegekend,
    jongerDan21: feiten.geboortedatum >= parameters.geborenVanaf,
    tijdigGeboren: isTijdigGeboren(feiten, parameters),
    relatie: feiten.relatie,
    partnervoorwaarde: feiten.partnerOp20210126 ?? true,
  };
  const rij = beslisTabel(KINDREGELING, antwoorden);
  const recht = rij.uitkomst === 'recht';
  const jaren = leeftijdOp(feiten.geboortedatum, parameters.leeftijdspeildag);
  const leeftijd = jaren < 0 ? null : jaren;
  const bedrag = recht && leeftijd !== null ? bedragBijLeeftijd(parameters, leeftijd) : centen(0);
  const stappen = [
    { stap: 'geboren', tekst: `Geboren op ${schrijfDatum(feiten.geboortedatum)}.`, bron: 'Wht 2.10' },
    ...spoor(KINDREGELING, rij, antwoorden),
    ...(recht ? [{ stap: 'bedrag', tekst: schrijfLeeftijd(jaren, bedrag, parameters), bron: 'Wht 2.12' }] : []),
  ];
  const aangenomen =
    recht && feiten.partnerOp20210126 === null && (feiten.relatie === 'pleeg' || feiten.relatie === 'voormalig-pleeg');
  return {
    recht,
    reden: rij.reden,
    leeftijd,
    bedrag,
    ...verantwoord(parameters.versie, stappen, aangenomen ? [PLEEGKIND_VAN_AANVRAGER] : []),
  };
}

function isTijdigGeboren(
  { relatie, geboortedatum, partnerschapVanaf }: Kindfeiten,
  { geborenTotEnMet }: Kindparameters,
): boolean {
  if (relatie !== 'ex-partner') return geboortedatum <= geborenTotEnMet;
  return partnerschapVanaf !== null && geboortedatum < partnerschapVanaf;
}

function schrijfLeeftijd(leeftijd: number, bedrag: EuroCenten, { leeftijdspeildag }: Kindparameters): string {
  return `Op ${schrijfDatum(leeftijdspeildag)} was het kind ${leeftijd} jaar: ${schrijfBedrag(bedrag)}.`;
}
