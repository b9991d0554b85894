/** Shows the progress of fetching and building beside jest's own output. */
export function meldOpStderr(zin: string): void {
  process.stderr.write(`${zin}\n`);
}
