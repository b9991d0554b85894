/** Rows as a Markdown table. A cell may hold several lines (`\n`); a pipe inside a cell is escaped. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.map(cel).join(' | ')} |`;
  return [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n');
}

function cel(tekst: string): string {
  return tekst === '' ? '–' : tekst.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** Names in backticks with commas between, or a dash. */
export function codes(namen: readonly string[]): string {
  return namen.map((naam) => `\`${naam}\``).join(', ');
}
