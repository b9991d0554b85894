import type { Badge, Tabel } from '#api/shared/weergave';
import { toonMoment } from '#api/shared/moment';
import type { Bronstandregel } from '#db/queries/stukken.query';
import { DOSSIERBRONNEN, stuktitel } from '#domain/stukken/bronnen';
import type { Bronstand, Manifestitem, Manifesttelling } from '#domain/stukken/manifest';

/** A cell of the manifest: where the search stands, and the link to say something of it. */
export interface Manifestcel {
  readonly badge: Badge;
  /** What the cell is about, for who does not see the table. */
  readonly over: string;
  readonly href: string | null;
}

/** A source with its cells, one for each year. */
export interface Manifestrij {
  readonly titel: string;
  readonly toelichting: string;
  readonly cellen: readonly Manifestcel[];
}

/** A big number. */
export interface Tegel {
  readonly getal: string;
  readonly label: string;
}

const BADGES: Readonly<Record<Bronstand, Badge>> = {
  gevonden: { soort: 'success', tekst: 'Gevonden' },
  afwezig: { soort: 'info', tekst: 'Afwezig' },
  opgevraagd: { soort: 'warning', tekst: 'Opgevraagd' },
  nogTeDoen: { soort: 'neutral', tekst: 'Nog te doen' },
};

/** The badge of a stand; more than one stuk is counted in it. */
export function standbadge(stand: Bronstand, stukken: number): Badge {
  const badge = BADGES[stand];
  return stukken > 1 ? { ...badge, tekst: `${badge.tekst} (${stukken})` } : badge;
}

/** The manifest as rows: sources by year, or with `perJaar` false the sources of the whole zaak. `merkpad` null: this person marks nothing. */
export function toonManifest(
  items: readonly Manifestitem[],
  perJaar: boolean,
  merkpad: string | null,
): readonly Manifestrij[] {
  return DOSSIERBRONNEN.filter((bron) => bron.perJaar === perJaar).map((bron) => ({
    titel: bron.titel,
    toelichting: bron.toelichting,
    cellen: items.filter((item) => item.bron.naam === bron.naam).map((item) => cel(item, merkpad)),
  }));
}

function cel({ bron, jaar, stand, stukken }: Manifestitem, merkpad: string | null): Manifestcel {
  const vraag = jaar === null ? `bron=${bron.naam}` : `bron=${bron.naam}&jaar=${jaar}`;
  return {
    badge: standbadge(stand, stukken),
    over: jaar === null ? bron.titel : `${bron.titel} ${jaar}`,
    href: merkpad === null ? null : `${merkpad}?${vraag}`,
  };
}

/** The counts as tiles. */
export function toonTelling(telling: Manifesttelling): readonly Tegel[] {
  return [
    { getal: `${telling.gevonden} van ${telling.totaal}`, label: 'bronnen gevonden' },
    { getal: String(telling.opgevraagd), label: 'opgevraagd' },
    { getal: String(telling.afwezig), label: 'bevestigd afwezig' },
    { getal: String(telling.nogTeDoen), label: 'nog te doen' },
  ];
}

/** What was last said of each source, with who said it, newest first. */
export function toonZoekverslag(standen: readonly Bronstandregel[]): Tabel {
  return {
    bijschrift: 'Wat het zoeken opleverde',
    verborgenBijschrift: true,
    kolommen: [
      { titel: 'Bron' },
      { titel: 'Stand', vast: true },
      { titel: 'Waar gezocht of opgevraagd' },
      { titel: 'Vastgelegd', vast: true },
      { titel: 'Door', vast: true },
    ],
    rijen: [...standen]
      .sort((a, b) => b.momentMs - a.momentMs)
      .map((regel) => [
        [stuktitel(regel.bron), regel.jaar ?? ''].join(' ').trim(),
        { badge: standbadge(regel.stand, 0) },
        regel.motivering,
        toonMoment(regel.momentMs),
        regel.door,
      ]),
    leeg: {
      titel: 'Er is nog niets over een bron vastgelegd',
      tekst: 'Kies in de tabel hierboven een vak om vast te leggen wat het zoeken opleverde.',
    },
  };
}
