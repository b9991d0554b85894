/** A team as people call it: `team-noord` is Team Noord. */
export function toonTeamnaam(team: string): string {
  return team
    .split('-')
    .map((woord) => `${woord.slice(0, 1).toUpperCase()}${woord.slice(1)}`)
    .join(' ');
}
