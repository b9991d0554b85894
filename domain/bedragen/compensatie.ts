import type { Compensatiefeiten } from '#domain/bedragen/compensatie.feiten';
import { beoordeelJaren, heeftGemengdJaar, jarenMet, type Jaaroordeel } from '#domain/bedragen/compensatie.jaren';
import {
  boetes,
  immaterieleSchade,
  invorderingskosten,
  materieleSchade,
  opslag,
  proceskosten,
  rentevergoeding,
  startbedrag,
  type Onderdeel,
} from '#domain/bedragen/compensatie.onderdelen';
import { berekenOgs } from '#domain/bedragen/ogs';
import { verrekenOntvangen } from '#domain/bedragen/ontvangen';
import { halveJaren } from '#domain/bedragen/halve-jaren';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import {
  AFTREK_A,
  OGS_PER_PERIODE,
  RECHTSBIJSTAND_PER_PROCEDURE,
  compensatieparametersOp,
} from '#domain/parameters/compensatie';
import type { Compensatieparameters } from '#domain/parameters/compensatie';
import type { Keuze } from '#domain/parameters/keuze';
import { HEFFINGSRENTE, PERCENTAGE_NA_2025, renteparametersOp, type Renteparameters } from '#domain/parameters/rente';
import { datum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** The letters of the components, in the order of the law. */
export const ONDERDELEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Compensation and O/GS of one ouder, with everything that explains them. All amounts in eurocenten. */
export interface Compensatieberekening extends Verantwoording {
  readonly regels: Readonly<Record<(typeof ONDERDELEN)[number], EuroCenten>>;
  readonly halveJaren: number;
  readonly compensatie: EuroCenten;
  readonly ogs: EuroCenten;
  readonly totaal: EuroCenten;
  readonly teBetalen: EuroCenten;
  readonly jaren: readonly Jaaroordeel[];
}

/** The parameters of a calculation; tests of source examples pass their own choices. */
export interface Compensatieregels {
  readonly parameters: Compensatieparameters;
  readonly rente: Renteparameters;
}

/** The rules in force for a decision of this day. */
export function compensatieregelsOp(dagtekening: Datum): Compensatieregels {
  return { parameters: compensatieparametersOp(dagtekening), rente: renteparametersOp(dagtekening) };
}

/** Last day of d and g: the decision, or the beslissing op bezwaar that made the bezwaar well-founded (beleid; RVS:2026:612, BAC-2022-05339) [S]. */
export function einddatumCompensatie(feiten: Pick<Compensatiefeiten, 'toekenning' | 'beslissingOpBezwaar'>): Datum {
  return feiten.beslissingOpBezwaar ?? feiten.toekenning;
}

/**
 * Compensation (Wht 2.1–2.3) and O/GS-tegemoetkoming (2.6) of one ouder over all years, minus what was received (2.1 lid 5). Without a year that gives
 * compensation there are no components. Example S1: 2013, € 10.000 + € 200 interest, paid; first decision 2015-03-10, grant 2021-06-15, € 150 costs →
 * a 10.200, c 2.550, d 6.500 (13 half years), e 150, g 2.703, h 221,03; together € 22.324,03.
 */
export function berekenCompensatie(
  feiten: Compensatiefeiten,
  regels: Compensatieregels = compensatieregelsOp(einddatumCompensatie(feiten)),
): Compensatieberekening {
  const jaren = beoordeelJaren(feiten, regels.parameters);
  const compensatiejaren = jarenMet('compensatie', jaren);
  const delen = compensatiejaren.length > 0 ? berekenOnderdelen(feiten, compensatiejaren, regels) : GEEN_ONDERDELEN;
  const compensatie = som(ONDERDELEN.map((letter) => delen[letter].bedrag));
  const ogs = berekenOgs(jarenMet('ogs', jaren), regels.parameters);
  const totaal = centen(compensatie + ogs.bedrag);
  const ontvangen = verrekenOntvangen(totaal, feiten.ontvangen);
  const stappen = [
    ...jaren.map(({ feiten: { jaar }, rij }) => ({
      stap: `jaar ${jaar}`,
      tekst: `${rij.reden} (regel ${rij.id})`,
      bron: rij.bron,
    })),
    ...ONDERDELEN.flatMap((letter) => delen[letter].uitleg),
    {
      stap: 'compensatie',
      tekst: `Compensatie, a tot en met h: ${schrijfBedrag(compensatie)}.`,
      bron: 'Wht 2.1 lid 1; 2.2; 2.3',
    },
    ...ogs.uitleg,
    ...ontvangen.uitleg,
  ];
  const keuzes = [...gebruikteKeuzes(feiten, jaren, regels), ...ontvangen.keuzes];
  return {
    regels: bedragen(delen),
    halveJaren: halveJaren(feiten.eersteBeschikking, einddatumCompensatie(feiten)),
    compensatie,
    ogs: ogs.bedrag,
    totaal,
    teBetalen: ontvangen.teBetalen,
    jaren,
    ...verantwoord(`${regels.parameters.versie}; ${regels.rente.versie}`, stappen, keuzes),
  };
}

type Onderdelen = Readonly<Record<(typeof ONDERDELEN)[number], Onderdeel>>;

const NIETS: Onderdeel = { bedrag: centen(0), uitleg: [] };
const GEEN_ONDERDELEN: Onderdelen = { a: NIETS, b: NIETS, c: NIETS, d: NIETS, e: NIETS, f: NIETS, g: NIETS, h: NIETS };

function berekenOnderdelen(
  feiten: Compensatiefeiten,
  jaren: readonly Jaaroordeel[],
  regels: Compensatieregels,
): Onderdelen {
  const { parameters } = regels;
  const tot = einddatumCompensatie(feiten);
  const bruto = som(jaren.map((jaar) => jaar.bruto));
  const delen = {
    a: startbedrag(jaren, parameters),
    b: boetes(feiten.boetes, parameters),
    c: materieleSchade(bruto, feiten.boetes, parameters),
    d: immaterieleSchade({ van: feiten.eersteBeschikking, tot }, bruto, parameters),
    e: invorderingskosten(feiten.invordering, parameters),
    f: proceskosten(feiten.rechtsbijstand, parameters),
    g: rentevergoeding(jaren, tot, regels),
  };
  return { ...delen, h: opslag(som(Object.values(delen).map(({ bedrag }) => bedrag)), parameters) };
}

function bedragen(delen: Onderdelen): Compensatieberekening['regels'] {
  const { a, b, c, d, e, f, g, h } = delen;
  return { a: a.bedrag, b: b.bedrag, c: c.bedrag, d: d.bedrag, e: e.bedrag, f: f.bedrag, g: g.bedrag, h: h.bedrag };
}

/** The open choices that were really used in this answer. */
function gebruikteKeuzes(
  feiten: Compensatiefeiten,
  jaren: readonly Jaaroordeel[],
  { parameters, rente }: Compensatieregels,
): readonly Keuze[] {
  const compensatiejaren = jarenMet('compensatie', jaren);
  if (compensatiejaren.length === 0) return [];
  const mogelijk: readonly (readonly [Keuze, boolean])[] = [
    [rente.beleid.dagtelling, true],
    [rente.beleid.deelperiode, true],
    [parameters.afrondingOnderdelen, true],
    [parameters.afrondingOpslag, true],
    [HEFFINGSRENTE, compensatiejaren.some(({ feiten: { jaar } }) => jaar < 2012)],
    [PERCENTAGE_NA_2025, einddatumCompensatie(feiten) >= datum('2026-01-01')],
    [
      AFTREK_A,
      compensatiejaren.some(({ feiten: { onbetaald, alsnogToegekend } }) => onbetaald > 0 && alsnogToegekend > 0),
    ],
    [RECHTSBIJSTAND_PER_PROCEDURE, feiten.rechtsbijstand.length > 1],
    [OGS_PER_PERIODE, heeftGemengdJaar(jaren)],
  ];
  return mogelijk.filter(([, gebruikt]) => gebruikt).map(([keuze]) => keuze);
}
