import type { Aanmelding } from '#db/intake/aanmelding';
import { demoIban, demokind, demopersoon, naamVan } from '#db/demo/personen';
import type { Spelers, Stap } from '#db/demo/stappen';
import { datum, plusDagen, weekdag, type Datum } from '#domain/waarden/datum';

/** One zaak of the demo. */
export interface Verhaal {
  /** One line on what there is to see. */
  readonly tekst: string;
  readonly aanmelding: Aanmelding;
  readonly stappen: readonly Stap[];
  /** False: only registered; its workflow does all the rest. */
  readonly begint: boolean;
  /** Place in the list of a zaak that has to be finished first (the partner who was earlier). */
  readonly na: number | null;
}

/** What a story is told with: the people, the days, the account of the ouder. */
export interface Verteller {
  readonly nummer: number;
  readonly spelers: Spelers;
  readonly vandaag: Datum;
  /** The working day `dagen` days ago. */
  geleden(dagen: number): Datum;
  readonly rekening: { readonly iban: string; readonly tenaamstelling: string };
}

/** The story as its author writes it. */
export interface Schets {
  readonly tekst: string;
  readonly ontvangen: string;
  /** Day of registration, by default the day of receipt. */
  readonly geregistreerd?: string;
  readonly anders?: Partial<Aanmelding>;
  readonly begint?: boolean;
  readonly na?: number;
  readonly stappen?: readonly (Stap | readonly Stap[])[];
}

const ZUID = /^(3[2-9]|[45]\d|6[0-5])/;

/** The teller of the n-th story. Noor does the north, Sam the south; the beoordelaars take turns. */
export function verteller(nummer: number, vandaag: Datum): Verteller {
  const persoon = demopersoon(nummer);
  return {
    nummer,
    vandaag,
    spelers: {
      pzb: ZUID.test(persoon.postcode ?? '') ? 'sam.bakker' : 'noor.de.wit',
      beoordelaar: nummer % 2 === 0 ? 'joost.vermeer' : 'ilse.kramer',
      betaling: 'mila.jansen',
    },
    geleden: (dagen) => werkdag(plusDagen(vandaag, -dagen)),
    rekening: { iban: demoIban(nummer), tenaamstelling: naamVan(persoon) },
  };
}

/** The day itself, or the Friday before a weekend. */
export function werkdag(dag: Datum): Datum {
  const dagVanDeWeek = weekdag(dag);
  return dagVanDeWeek === 0 ? plusDagen(dag, -2) : dagVanDeWeek === 6 ? plusDagen(dag, -1) : dag;
}

/** Works a sketch out into a zaak. */
export function werkUit(v: Verteller, schets: Schets): Verhaal {
  const ontvangenOp = datum(schets.ontvangen);
  const kinderen = Array.from({ length: 1 + (v.nummer % 3) }, (_leeg, i) => ({
    rol: 'kind' as const,
    ...demokind(v.nummer, i),
  }));
  return {
    tekst: schets.tekst,
    begint: schets.begint ?? true,
    na: schets.na ?? null,
    stappen: (schets.stappen ?? []).flat(),
    aanmelding: {
      persoon: demopersoon(v.nummer),
      kanaal: v.nummer % 3 === 0 ? 'website' : 'telefoon',
      ontvangenOp,
      poststempel: null,
      geregistreerdOp: datum(schets.geregistreerd ?? schets.ontvangen),
      spoed: false,
      buitenland: false,
      toestemmingGemeente: v.nummer % 2 === 0,
      toestemmingSlachtofferhulp: v.nummer % 5 === 0,
      rekening: null,
      eerderOntvangen: null,
      ...schets.anders,
      betrokkenen: [...kinderen, ...(schets.anders?.betrokkenen ?? [])],
    },
  };
}
