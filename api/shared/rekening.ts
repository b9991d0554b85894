/** An account as a page shows it: enough to recognise, not enough to use. */
export function maskeerIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• •••• ${iban.slice(-4)}`;
}
