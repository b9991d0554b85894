import { BESLUITNAMEN } from '#api/shared/besluitnamen';
import { toonAantal, toonPercentage } from '#api/shared/getal';
import type { Badge } from '#api/shared/weergave';
import { nauwkeurigheid, type Oordeel, type Oordeeltelling } from '#domain/kwaliteit/oordeel';
import type { Besluitsoort } from '#domain/processen/effecten';

/** Accuracy in words. */
export interface Cijfer {
  /** `90,0%`, or a dash when nothing was judged yet. */
  readonly aandeel: string;
  /** `78,6% tot 95,7%`, or a dash. */
  readonly interval: string;
  readonly uitleg: string;
}

/** The accuracy of a draw with its interval, and how firm it is. */
export function toonCijfer(telling: Oordeeltelling): Cijfer {
  const { juist, onjuist, nietTeBeoordelen, open } = telling;
  const uitkomst = nauwkeurigheid(telling);
  if (uitkomst === null) return { aandeel: '–', interval: '–', uitleg: 'nog niets beoordeeld' };
  const interval = `${toonPercentage(uitkomst.onder, 1)} tot ${toonPercentage(uitkomst.boven, 1)}`;
  const delen = [
    `${toonAantal(juist)} van ${toonAantal(juist + onjuist)} juist, 95%-interval ${interval}`,
    ...(nietTeBeoordelen > 0 ? [`${toonAantal(nietTeBeoordelen)} niet te beoordelen`] : []),
    ...(open > 0 ? [`voorlopig: nog ${toonAantal(open)} te doen`] : []),
  ];
  return { aandeel: toonPercentage(juist, juist + onjuist), interval, uitleg: delen.join('; ') };
}

/** The kinds of besluit by their names. */
export function toonSoorten(soorten: readonly Besluitsoort[]): string {
  return soorten.map((soort) => BESLUITNAMEN[soort]).join(', ');
}

const OORDEELBADGES: Readonly<Record<Oordeel, Badge>> = {
  juist: { soort: 'success', tekst: 'Juist' },
  onjuist: { soort: 'danger', tekst: 'Onjuist' },
  'niet te beoordelen': { soort: 'neutral', tekst: 'Niet te beoordelen' },
};

/** What was said of a besluit. */
export function toonOordeel(oordeel: Oordeel | null): Badge {
  return oordeel === null ? { soort: 'info', tekst: 'Nog te doen' } : OORDEELBADGES[oordeel];
}

/** `Toegekend`, `Afgewezen`: the outcome of a besluit as a word of its own. */
export function toonUitkomst(uitkomst: string): string {
  return `${uitkomst.slice(0, 1).toUpperCase()}${uitkomst.slice(1)}`;
}
