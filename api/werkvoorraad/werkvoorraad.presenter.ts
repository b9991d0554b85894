import { maakBladeren, type Bladeren } from '#api/shared/bladeren';
import { toonAantal } from '#api/shared/getal';
import type { Medewerker } from '#api/shared/weblocals';
import type { Kolom, Leeg } from '#api/shared/weergave';
import { toonBalk, toonSnellinks, type Balkweergave, type Snellink } from '#api/werkvoorraad/balk.presenter';
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
import { gekozenKolommen } from '#api/werkvoorraad/kolommen';
import { onderFase, toonBijschrift, toonKolommen, toonLeeg, wisAdres } from '#api/werkvoorraad/lijst.presenter';
import { magNemen } from '#api/werkvoorraad/neem';
import { toonRij, type Rijweergave } from '#api/werkvoorraad/rij.presenter';
import { toonVerdeelformulier, type Verdeelformulier } from '#api/werkvoorraad/verdeel.presenter';
import type { Behandelaar } from '#db/queries/medewerkers.query';
import type { Bladzijde } from '#db/queries/bladzijde';
import type { Werktellers } from '#db/queries/werkvoorraad.tellers.query';
import type { Werkregel } from '#db/queries/werkvoorraad.query';
import type { Werkvoorkeuren } from '#db/queries/werkvoorraad.voorkeuren.query';

/** The page of the werkvoorraad. */
export interface Werkmodel {
  readonly titel: string;
  readonly tegels: readonly Tegel[];
  readonly tabs: Lijsttabs;
  readonly snel: readonly Snellink[];
  readonly volgende: { readonly sleutel: string; readonly wachtend: string; readonly kan: boolean } | null;
  readonly filter: Filterweergave;
  readonly lijst: Lijstweergave;
}

/** The part that a changed filter replaces. */
export interface Lijstweergave {
  readonly bijschrift: string;
  readonly wis: string | null;
  readonly balk: Balkweergave;
  readonly metNeem: boolean;
  /** For who may assign zaken to others; null for the rest. */
  readonly verdeel: Verdeelformulier | null;
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
  readonly voorkeuren: Werkvoorkeuren;
  /** Whom one can assign zaken to; null when one may not. */
  readonly behandelaars: readonly Behandelaar[] | null;
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
    snel: toonSnellinks(keuze, gegevens.voorkeuren.filters),
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
  const gekozen = gekozenKolommen(gegevens.voorkeuren.kolommen);
  const toon = onderFase(keuze, gekozen);
  const omgeving = { vandaag: keuze.vandaag, dreigtTot: keuze.dreigtTot, magNemen: magNemenNu, toon, nieuweSleutel };
  const rijen = bladzijde.rijen.map((regel) => toonRij(regel, gekozen, omgeving));
  const metNeem = rijen.some(({ neem }) => neem !== null);
  const verdeel = toonVerdeelformulier(gegevens, nieuweSleutel);
  return {
    bijschrift: toonBijschrift(keuze, { alle: aantalIn(keuze.weergave, keuze, tellers), gefilterd, hoogstens }),
    wis: isGefilterd(keuze) ? wisAdres(keuze) : null,
    balk: toonBalk(keuze, gekozen),
    metNeem,
    verdeel,
    kolommen: toonKolommen(keuze, gekozen, { metKies: verdeel !== null, metNeem }),
    rijen,
    leeg: toonLeeg(keuze),
    bladeren: maakBladeren(
      bladzijde,
      (regel) => regel.zaaknummer,
      (plaats) => adresVan(keuze, { plaats }),
    ),
  };
}
