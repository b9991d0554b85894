/** A whole number as people read it: `69.412`. */
export function toonAantal(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** A share in percent with one decimal, `93,4%`; a dash when there is nothing to take a share of. */
export function toonPercentage(teller: number, noemer: number): string {
  if (noemer === 0) return '–';
  return `${(Math.round((teller / noemer) * 1000) / 10).toFixed(1).replace('.', ',')}%`;
}
