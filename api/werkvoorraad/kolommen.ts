/** The columns of the list one can choose; zaak and ouder are always there. */
import { toonTeamnaam } from '#api/shared/teamnaam';
import { toonAantal } from '#api/shared/getal';
import { toonBedrag, toonDatum, type Badge, type Cel } from '#api/shared/weergave';
import { badgesVan, datumVan, wieVan, type Rijomgeving } from '#api/werkvoorraad/cellen';
import type { Sortering, Werkregel } from '#db/queries/werkvoorraad.query';
import { wachtdagen } from '#domain/termijnen/klokrekening';

/** What stands in one cell of the list. */
export type Lijstcel =
  | { readonly soort: 'cel'; readonly cel: Cel; readonly getal: boolean }
  | { readonly soort: 'badges'; readonly badges: readonly Badge[] };

/** A column: what it is called and what it shows of a zaak. */
export interface Lijstkolom {
  readonly naam: string;
  readonly titel: string;
  readonly getal?: boolean;
  readonly sorteert?: Sortering;
  readonly cel: (regel: Werkregel, omgeving: Rijomgeving) => Lijstcel;
}

const gewoon = (cel: Cel): Lijstcel => ({ soort: 'cel', cel, getal: false });
const getal = (tekst: string): Lijstcel => ({ soort: 'cel', cel: tekst, getal: true });

/** In the order in which they are shown. */
export const KOLOMMEN: readonly Lijstkolom[] = [
  {
    naam: 'fase',
    titel: 'Fase',
    cel: (regel, omgeving) => gewoon({ tekst: regel.fasetitel, onder: wieVan(regel, omgeving.toon) }),
  },
  { naam: 'behandelaar', titel: 'Behandelaar', cel: ({ behandelaar }) => gewoon(behandelaar ?? 'nog niemand') },
  { naam: 'team', titel: 'Team', cel: ({ team }) => gewoon(toonTeamnaam(team)) },
  {
    naam: 'datum',
    titel: 'Uiterste datum',
    sorteert: 'termijn',
    cel: (regel, omgeving) => gewoon(datumVan(regel, omgeving)),
  },
  { naam: 'ontvangen', titel: 'Ontvangen op', cel: ({ ontvangenOp }) => gewoon(toonDatum(ontvangenOp)) },
  {
    naam: 'wacht',
    titel: 'Dagen wacht',
    getal: true,
    sorteert: 'wacht',
    cel: ({ ontvangenOp, afgeslotenOp }, { vandaag }) =>
      getal(toonAantal(wachtdagen(ontvangenOp, afgeslotenOp ?? vandaag))),
  },
  { naam: 'bedrag', titel: 'Bedrag', getal: true, cel: ({ bedragCenten }) => getal(toonBedrag(bedragCenten)) },
  {
    naam: 'status',
    titel: 'Status',
    cel: (regel, omgeving) => ({ soort: 'badges', badges: badgesVan(regel, omgeving) }),
  },
];

/** What one sees before choosing. */
const GEWOONLIJK: readonly string[] = ['fase', 'datum', 'wacht', 'bedrag', 'status'];

/** The columns a medewerker chose, in their fixed order; what does not exist (any more) is left out. */
export function gekozenKolommen(namen: readonly string[] | null): readonly Lijstkolom[] {
  return KOLOMMEN.filter(({ naam }) => (namen ?? GEWOONLIJK).includes(naam));
}
