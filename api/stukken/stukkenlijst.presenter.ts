import { toonGrootte } from '#api/stukken/grootte';
import { schrijfMoment } from '#api/shared/moment';
import type { Stukversie } from '#db/queries/stukken.query';
import { bestandstype } from '#domain/stukken/bestandstype';
import { stuktitel } from '#domain/stukken/bronnen';
import { nieuwsteVersies } from '#domain/stukken/manifest';

/** One version of a stuk on the page. */
export interface Versieweergave {
  readonly versie: number;
  /** Where one looks at it: its own page when the browser can show it, else the file to download. */
  readonly href: string;
  /** Address of the file itself. */
  readonly bestandpad: string;
  /** What the link does: opens it here, or downloads it. */
  readonly actie: string;
  readonly bestand: string;
  readonly vingerafdruk: string;
  readonly hash: string;
  readonly wanneer: string;
  readonly door: string;
  readonly scan: string;
}

/** A stuk with its newest version, and those before it. */
export interface Stukweergave {
  readonly titel: string;
  readonly omschrijving: string;
  readonly nieuwste: Versieweergave;
  readonly eerder: readonly Versieweergave[];
  /** Address of the form for a new version; null when this person adds nothing. */
  readonly nieuweVersie: string | null;
}

/** The stukken of a zaak, with their versions together. `toevoegpad` null: this person adds nothing. */
export function toonStukken(
  versies: readonly Stukversie[],
  zaakpad: string,
  toevoegpad: string | null,
): readonly Stukweergave[] {
  return nieuwsteVersies(versies).map((stuk) => ({
    titel: [stuktitel(stuk.soort), stuk.jaar ?? ''].join(' ').trim(),
    omschrijving: stuk.omschrijving === '' ? stuk.bestandsnaam : stuk.omschrijving,
    nieuwste: toonVersie(stuk, zaakpad),
    eerder: versies
      .filter((versie) => versie.stukId === stuk.stukId && versie.versie !== stuk.versie)
      .map((versie) => toonVersie(versie, zaakpad)),
    nieuweVersie: toevoegpad === null ? null : `${toevoegpad}?${vraag(stuk)}`,
  }));
}

function vraag({ stukId, soort, jaar }: Stukversie): string {
  return new URLSearchParams({ vervangt: stukId, soort, ...(jaar === null ? {} : { jaar: String(jaar) }) }).toString();
}

/** Words of one version. */
export function toonVersie(versie: Stukversie, zaakpad: string): Versieweergave {
  const type = bestandstype(versie.bestandstype);
  const stukpad = `${zaakpad}/stukken/${versie.stukId}`;
  const vraag = `versie=${versie.versie}`;
  return {
    versie: versie.versie,
    href: type.toonbaar ? `${stukpad}/bekijk?${vraag}` : `${stukpad}?${vraag}`,
    bestandpad: `${stukpad}?${vraag}`,
    actie: type.toonbaar ? 'Bekijk' : 'Download',
    bestand: `${type.titel}, ${toonGrootte(versie.bytes)}`,
    vingerafdruk: versie.hash.slice(0, 12),
    hash: versie.hash,
    wanneer: schrijfMoment(versie.momentMs),
    door: versie.door,
    scan: versie.scanner === 'nagebootst' ? 'virusscan nagebootst' : `gescand door ${versie.scanner}`,
  };
}
