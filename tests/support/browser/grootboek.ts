import { testSysteem } from '#tests/support/servers/systeem';

/** A booking in the ledger of the simulated bank. */
export interface Grootboekregel {
  readonly endToEndId: string;
  readonly bedrag: number;
  readonly uitslag: string;
}

async function vraagBank(
  pad: string,
  verzoek: { readonly methode?: string; readonly inhoud?: object } = {},
): Promise<unknown> {
  const { adressen, omgevingen } = testSysteem();
  const antwoord = await fetch(`${adressen.bank}${pad}`, {
    method: verzoek.methode ?? 'GET',
    headers: { authorization: `Bearer ${omgevingen.bank['BANK_TOKEN'] ?? ''}` },
    ...(verzoek.inhoud === undefined ? {} : { body: JSON.stringify(verzoek.inhoud) }),
  });
  if (!antwoord.ok) throw new Error(`the bank answers ${antwoord.status} to ${pad}`);
  return antwoord.json();
}

/** Every booking of the bank: the other side of each payment. */
export async function haalGrootboek(): Promise<readonly Grootboekregel[]> {
  const { bestanden } = (await vraagBank('/grootboek')) as {
    readonly bestanden: readonly { readonly boekingen: readonly Grootboekregel[] }[];
  };
  return bestanden.flatMap(({ boekingen }) => boekingen);
}

/** Breaks the bank, or repairs it. */
export async function zetBankstoring(soort: 'geen' | 'weigert' | 'timeout'): Promise<void> {
  await vraagBank('/storing', { methode: 'PUT', inhoud: { soort } });
}
