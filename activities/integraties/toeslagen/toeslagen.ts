/** What the register of the Dienst Toeslagen says of one ouder, by code. */
export interface Toeslaggegevens {
  readonly kotAangevraagd: boolean;
  readonly voldeedAanVoorwaarden: boolean;
  readonly zelfStopgezet: boolean;
  readonly onterechteTerugvordering: boolean;
  /** Civil day on which the register was asked. */
  readonly bronOp: string;
}

/** The register of the Dienst Toeslagen. */
export interface Toeslagenregister {
  /** Asks by BSN; the answer holds no personal data. Throws when the register does not answer. */
  vraag(bsn: string, op: string): Promise<Toeslaggegevens>;
}
