/** A number with points between the thousands: `70.000`. */
export function getal(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A length of time from seconds: `45 s`, `2 min 5 s`. */
export function duur(seconden: number): string {
  const heel = Math.max(0, Math.round(seconden));
  return heel < 60 ? `${heel} s` : `${Math.floor(heel / 60)} min ${heel % 60} s`;
}
