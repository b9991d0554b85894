/** Text of a complete row; what a test gives replaces it. */
export function proefrij(anders: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      bsn: '111222333',
      voornamen: 'Maria Anna',
      achternaam: 'Jansen',
      geboortedatum: '12-3-1984',
      straat: 'Proefstraat',
      huisnummer: '1',
      postcode: '3511ab',
      plaats: 'Utrecht',
      ontvangen_op: '2021-02-01',
      ...anders,
    }),
  );
}
