/** What a payment is for, as screens call it. */
export const REGELINGEN: Readonly<Record<string, string>> = {
  forfait: 'Forfait',
  partnerbedrag: 'Bedrag voor de andere partner',
  voorlopig: 'Voorlopig bedrag bij de vooraankondiging',
  compensatie: 'Nabetaling na de beschikking',
};
