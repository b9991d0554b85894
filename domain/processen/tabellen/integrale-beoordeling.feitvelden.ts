/** The fields of the facts of a year, and how they are read. */
import {
  BEDRAGFEITEN,
  BRONNAMEN,
  CORRECTIENAMEN,
  CORRECTIESOORTEN,
  FEITBRONNEN,
  FEITNAMEN,
  type Bedragfeit,
  type Correctiesoort,
  type Jaarwaarden,
} from '#domain/integraal/feiten';
import { datumUit, getalUit, jaUit, tekstUit, type Invoer, type Veld } from '#domain/processen/velden';
import { centen } from '#domain/waarden/geld';

const TIEN_MILJOEN = 1_000_000_000;

const bedragveld = (feit: Bedragfeit): Veld => ({
  naam: feit,
  label: FEITNAMEN[feit],
  soort: 'bedrag',
  verplicht: false,
  minimum: 0,
  maximum: TIEN_MILJOEN,
});

/** What fields hold the amounts of a year, in cents. */
export const BEDRAGVELDEN: readonly Veld[] = BEDRAGFEITEN.map(bedragveld);

/** The decision against the ouder, and what came with it. */
export const CORRECTIEVELDEN: readonly Veld[] = [
  {
    naam: 'correctieOp',
    label: 'Dagtekening van de eerste nadelige beschikking over dit jaar',
    soort: 'datum',
    verplicht: false,
    nietNaVandaag: true,
  },
  {
    naam: 'correctiesoort',
    label: 'Wat besliste die beschikking?',
    soort: 'keuze',
    keuzes: CORRECTIESOORTEN.map((waarde) => ({ waarde, label: CORRECTIENAMEN[waarde] })),
    verplicht: false,
  },
  {
    naam: 'groepsonderzoek',
    label: 'Hoorde dit jaar bij een groepsonderzoek (CAF)?',
    soort: 'jaNee',
    verplicht: false,
  },
  {
    naam: 'ogsGeweigerdOp',
    label: 'Op welke dag is een regeling geweigerd wegens opzet of grove schuld?',
    soort: 'datum',
    verplicht: false,
    nietNaVandaag: true,
  },
];

/** Where in the dossier it stands. */
export const VINDPLAATS: Veld = {
  naam: 'vindplaats',
  label: 'Waar staat het?',
  hint: 'Bijvoorbeeld: beschikking van 14 maart 2014, bladzijde 2.',
  soort: 'tekst',
  persoonsgegeven: true,
  verplicht: false,
};

/** Which source says so. */
export const BRONVELD: Veld = {
  naam: 'bron',
  label: 'Waar komen deze feiten vandaan?',
  soort: 'keuze',
  keuzes: FEITBRONNEN.map((waarde) => ({ waarde, label: BRONNAMEN[waarde] })),
};

/** Only what was filled in: absent stays as it was. */
export function leesWaarden(invoer: Invoer): Jaarwaarden {
  const bedragen = Object.fromEntries(
    BEDRAGFEITEN.flatMap((feit) => {
      const bedrag = getalUit(invoer, feit);
      return bedrag === null ? [] : [[feit, centen(bedrag)]];
    }),
  );
  const [correctieOp, ogsGeweigerdOp] = [datumUit(invoer, 'correctieOp'), datumUit(invoer, 'ogsGeweigerdOp')];
  const correctiesoort = tekstUit(invoer, 'correctiesoort') as Correctiesoort | null;
  return {
    bedragen,
    ...(correctieOp === null ? {} : { correctieOp }),
    ...(correctiesoort === null ? {} : { correctiesoort }),
    ...(typeof invoer['groepsonderzoek'] === 'boolean' ? { groepsonderzoek: jaUit(invoer, 'groepsonderzoek') } : {}),
    ...(ogsGeweigerdOp === null ? {} : { ogsGeweigerdOp }),
  };
}
