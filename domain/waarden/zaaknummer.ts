/** Public number of a zaak, `ZK-2026-0004711`: year of registration and a sequence; says nothing about the person. */
export type Zaaknummer = string & { readonly __merk: 'Zaaknummer' };

/** True for the form `ZK-JJJJ-NNNNNNN`. */
export function isZaaknummer(tekst: unknown): tekst is Zaaknummer {
  return typeof tekst === 'string' && /^ZK-\d{4}-\d{7}$/.test(tekst);
}

/**
 * Makes a number from the year of registration and a sequence number. Throws `RangeError` when it does not fit the form.
 * Example: 2026 and 4711 → `ZK-2026-0004711`.
 */
export function maakZaaknummer(jaar: number, volgnummer: number): Zaaknummer {
  const nummer = `ZK-${jaar}-${String(volgnummer).padStart(7, '0')}`;
  if (!isZaaknummer(nummer)) throw new RangeError(`geen zaaknummer: ${nummer}`);
  return nummer;
}
