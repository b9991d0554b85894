/** A letter as it is handed to the printer and mailer. */
export interface Zending {
  /** Key of the letter: the second time it is the same envelope. */
  readonly briefId: string;
  /** Zaaknummer, printed on the letter. */
  readonly kenmerk: string;
  readonly pdf: Buffer;
  /** SHA-256 of the PDF, so that the other side can check what it got. */
  readonly hash: string;
}

/** Print and post. */
export interface Post {
  /** Hands over a letter. Throws when it was not taken; handing over the same letter again is no second letter. */
  verstuur(zending: Zending): Promise<void>;
}
