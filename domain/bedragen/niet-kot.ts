import { deelVan, isOpDeCent } from '#domain/bedragen/breuk';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import {
  AFRONDING_NIET_KOT,
  nietKotparametersOp,
  VLOER_NIET_KOT,
  type NietKotparameters,
} from '#domain/parameters/niet-kot';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** Facts of one toeslag in one berekeningsjaar. All amounts in eurocenten. */
export interface NietKotfeiten {
  readonly grond: 'vooringenomenheid' | 'ogs';
  readonly teruggevorderd: EuroCenten;
  readonly nietToegekend: EuroCenten;
  readonly nogNietBetaald: EuroCenten;
  readonly alsnogToegekend: EuroCenten;
  readonly eerderOgs: EuroCenten;
  readonly op: Datum;
}

/** The amount, and whether it is large enough to be paid. */
export interface NietKotberekening extends Verantwoording {
  readonly bedrag: EuroCenten;
  readonly wordtBetaald: boolean;
}

interface Aftrek {
  readonly naam: string;
  readonly bedrag: EuroCenten;
}

/**
 * Huurtoeslag, zorgtoeslag and kindgebonden budget: with vooringenomenheid 130% of what was recovered, not granted or not paid as advance, minus what is
 * unpaid, what was granted after all (at most the part not granted) and the O/GS amount (Wht 2.16) [S; floor zero A]; with O/GS 30% of the recovery,
 * minus what was already given for the same (Wht 2.17) [S]. Less than € 24 is not paid (6.9 lid 8) [S].
 * Examples: € 600 recovered and paid → € 780 (KAT-14, E21), never paid → € 180 (KAT-15); O/GS € 79 → € 23,70, not paid; € 80 → € 24 (KAT-17).
 */
export function berekenNietKot(feiten: NietKotfeiten): NietKotberekening {
  const parameters = nietKotparametersOp(feiten.op);
  const isVooringenomen = feiten.grond === 'vooringenomenheid';
  const procent = isVooringenomen ? parameters.vooringenomenheidProcent : parameters.ogsProcent;
  const bron = isVooringenomen ? 'Wht 2.16' : 'Wht 2.17';
  const grondslag = isVooringenomen ? centen(feiten.teruggevorderd + feiten.nietToegekend) : feiten.teruggevorderd;
  const breuk = { teller: procent, noemer: 100 };
  const bruto = deelVan(grondslag, breuk, 'cent-half-omhoog');
  const aftrek = (isVooringenomen ? aftrekVooringenomenheid(feiten) : aftrekOgs(feiten)).filter(
    (deel) => deel.bedrag > 0,
  );
  const af = som(aftrek.map((deel) => deel.bedrag));
  const bedrag = minTotNul(bruto, af);
  const stappen: readonly Uitlegregel[] = [
    { stap: 'berekening', tekst: `${procent}% van ${schrijfBedrag(grondslag)} = ${schrijfBedrag(bruto)}.`, bron },
    ...aftrek.map((deel) => ({ stap: 'aftrek', tekst: `Af: ${deel.naam} ${schrijfBedrag(deel.bedrag)}.`, bron })),
    ...drempel(bedrag, parameters),
  ];
  const keuzes = [
    ...(isOpDeCent(grondslag, breuk) ? [] : [AFRONDING_NIET_KOT]),
    ...(af > bruto ? [VLOER_NIET_KOT] : []),
  ];
  return {
    bedrag,
    wordtBetaald: bedrag >= parameters.kleinsteBetaling,
    ...verantwoord(parameters.versie, stappen, keuzes),
  };
}

function aftrekVooringenomenheid(feiten: NietKotfeiten): readonly Aftrek[] {
  return [
    { naam: 'nog niet betaald', bedrag: feiten.nogNietBetaald },
    { naam: 'alsnog toegekend, ten hoogste wat niet was toegekend', bedrag: hoogstensNietToegekend(feiten) },
    { naam: 'eerder gegeven wegens O/GS', bedrag: feiten.eerderOgs },
  ];
}

function aftrekOgs({ eerderOgs }: NietKotfeiten): readonly Aftrek[] {
  return [{ naam: 'eerder voor hetzelfde gegeven', bedrag: eerderOgs }];
}

function hoogstensNietToegekend({ alsnogToegekend, nietToegekend }: NietKotfeiten): EuroCenten {
  return centen(Math.min(alsnogToegekend, nietToegekend));
}

function drempel(bedrag: EuroCenten, { kleinsteBetaling }: NietKotparameters): readonly Uitlegregel[] {
  const grens = schrijfBedrag(kleinsteBetaling);
  const slot =
    bedrag >= kleinsteBetaling
      ? `wordt betaald, want het is ten minste ${grens}`
      : `wordt niet betaald, want het is minder dan ${grens}`;
  return [{ stap: 'betaling', tekst: `${schrijfBedrag(bedrag)} ${slot}.`, bron: 'Wht 6.9 lid 8' }];
}
