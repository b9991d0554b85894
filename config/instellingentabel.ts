import { SLEUTELS, type Sleutel } from '#config/sleutels';

function vereiste(sleutel: Sleutel): string {
  if (sleutel.standaard !== undefined) return `\`${sleutel.standaard}\``;
  return sleutel.optioneel === true ? 'optional' : 'required';
}

function regel(sleutel: Sleutel): string {
  const uitleg = sleutel.geheim === true ? `${sleutel.uitleg} **Secret.**` : sleutel.uitleg;
  return `| \`${sleutel.naam}\` | ${sleutel.processen.join(', ')} | ${vereiste(sleutel)} | ${uitleg} |`;
}

/** The configuration table of the README, in Markdown, made from the same list that checks the settings. */
export function instellingenTabel(): string {
  return ['| Variable | Read by | Default | Purpose |', '| --- | --- | --- | --- |', ...SLEUTELS.map(regel)].join('\n');
}
