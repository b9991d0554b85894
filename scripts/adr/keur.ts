import { Spectral } from '@stoplight/spectral-core';
import { ADR } from '#scripts/adr/regels';

/** What is wrong where in a description, by the name of the rule it breaks. */
export interface Bevinding {
  readonly regel: string;
  readonly plaats: string;
  readonly melding: string;
}

/** Holds an OpenAPI document against the NLGov API Design Rules and against OpenAPI itself; warnings count. Asks nothing of the network. */
export async function keurApi(document: object): Promise<readonly Bevinding[]> {
  const spectral = new Spectral();
  spectral.setRuleset(ADR);
  const bevindingen = await spectral.run({ ...document });
  return bevindingen.map(({ code, path, message }) => ({
    regel: String(code),
    plaats: path.join(' › '),
    melding: message,
  }));
}
