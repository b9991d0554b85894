import { maakBladeren, type Bladeren } from '#api/shared/bladeren';
import { toonAantal } from '#api/shared/getal';
import type { Medewerker } from '#api/shared/weblocals';
import type { Kolom, Leeg } from '#api/shared/weergave';
import { toonFilter, type Filterweergave } from '#api/werkvoorraad/filter.presenter';
import { adresVan, isGefilterd, type Werkkeuze } from '#api/werkvoorraad/keuze';
import {
  aantalIn,
  toonLijsttabs,
  toonTegels,
  toonTitel,
  type Lijsttabs,
  type Tegel,
} from '#api/werkvoorraad/kop.presenter';
import { toonBijschrift, toonKolommen, toonLeeg, wisAdres } from '#api/werkvoorraad/lijst.presenter';
import { magNemen } from '#api/werkvoorraad/neem';
import { toonRij, type Rijweergave } from '#api/werkvoorraad/rij.presenter';
import type { Bladzijde } from '#db/queries/bladzijde';
import type { Werktellers } from '#db/queries/werkvoorraad.tellers.query';
import type { Werkregel } from '#db/queries/werkvoorraad.query';
import { isVanTeam } from '#db/queries/werkvoorraad.selectie';

/** The page of the werkvoorraad. */
export interface Werkmodel {
  readonly titel: string;
  readonly tegels: readonly Tegel[];
  readonly tabs: Lijsttabs;
  readonly volgende: { readonly sleutel: string; readonly wachtend: string; readonly kan: boolean } | null;
  readonly filter: Filterweergave;
  readonly lijst: Lijstweergave;
}

/** The part that a changed filter replaces. */
export interface Lijstweergave {
  readonly bijschrift: string;
  readonly wis: string | null;
  readonly metNeem: boolean;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rijweergave[];
  readonly leeg: Leeg;
  readonly bladeren: Bladeren;
}

/** Everything read for the page. */
export interface Werkgegevens {
  readonly keuze: Werkkeuze;
  readonly tellers: Werktellers;
  readonly bladzijde: Bladzijde<Werkregel>;
  /** Zaken the filter leaves; null without a filter. */
  readonly gefilterd: number | null;
  readonly hoogstens: number;
}

/** Words and order of the page. `nieuweSleutel` gives each form its own token. */
export function toonWerkvoorraad(
  gegevens: Werkgegevens,
  medewerker: Medewerker,
  nieuweSleutel: () => string,
): Werkmodel {
  const { keuze, tellers } = gegevens;
  return {
    titel: toonTitel(keuze),
    tegels: toonTegels(keuze, tellers),
    tabs: toonLijsttabs(keuze, tellers),
    volgende: toonVolgende(gegevens, medewerker, nieuweSleutel),
    filter: toonFilter(keuze, tellers.teams),
    lijst: toonLijst(gegevens, magNemen(medewerker.rollen), nieuweSleutel),
  };
}

/** Only who is in a team and may take a zaak can be given one. */
function toonVolgende(
  { tellers }: Werkgegevens,
  { rollen, team }: Medewerker,
  nieuweSleutel: () => string,
): Werkmodel['volgende'] {
  if (team === null || !magNemen(rollen)) return null;
  const vrij = tellers.team.nietToegewezen;
  const zaken = vrij === 1 ? '1 zaak' : `${toonAantal(vrij)} zaken`;
  const wachtend = vrij === 0 ? 'Alle zaken van uw team hebben een behandelaar.' : `${zaken} zonder behandelaar.`;
  return { sleutel: nieuweSleutel(), wachtend, kan: vrij > 0 };
}

function toonLijst(gegevens: Werkgegevens, magNemenNu: boolean, nieuweSleutel: () => string): Lijstweergave {
  const { keuze, tellers, bladzijde, gefilterd, hoogstens } = gegevens;
  const { vandaag, dreigtTot } = keuze;
  const toon = !isVanTeam(keuze) ? 'niets' : keuze.team === null ? 'team' : 'behandelaar';
  const omgeving = { vandaag, dreigtTot, magNemen: magNemenNu, toon, nieuweSleutel } as const;
  const rijen = bladzijde.rijen.map((regel) => toonRij(regel, omgeving));
  const metNeem = rijen.some(({ neem }) => neem !== null);
  return {
    bijschrift: toonBijschrift(keuze, { alle: aantalIn(keuze.weergave, keuze, tellers), gefilterd, hoogstens }),
    wis: isGefilterd(keuze) ? wisAdres(keuze) : null,
    metNeem,
    kolommen: toonKolommen(keuze, metNeem),
    rijen,
    leeg: toonLeeg(keuze),
    bladeren: maakBladeren(
      bladzijde,
      (regel) => regel.zaaknummer,
      (plaats) => adresVan(keuze, { plaats }),
    ),
  };
}
