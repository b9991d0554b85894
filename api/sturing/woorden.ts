import { toonAantal } from '#api/shared/getal';
import type { Cel } from '#api/shared/weergave';

/** A team as people call it: `team-noord` is Team Noord. */
export function toonTeam(team: string): string {
  return team
    .split('-')
    .map((woord) => `${woord.slice(0, 1).toUpperCase()}${woord.slice(1)}`)
    .join(' ');
}

/** A number in a table with the zaken behind it; behind a zero there is nothing to see. */
export function toonGetal(aantal: number, href: string): Cel {
  return aantal === 0 ? '0' : { tekst: toonAantal(aantal), href };
}
