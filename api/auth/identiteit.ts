import type { Inlogpoging } from '#api/auth/sessie';
import type { Rol } from '#domain/autorisatie/rollen';

/** Who the identity provider says is at the keyboard. */
export interface Aangemeld {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly team: string | null;
  readonly idToken: string;
}

/** The identity provider as the web uses it. */
export interface Identiteit {
  /** Starts a sign-in: where to send the browser, and what to keep until it comes back. */
  readonly begin: (naar: string) => Promise<{ readonly adres: string; readonly poging: Inlogpoging }>;
  /** Ends a sign-in with the address the browser came back on. Throws when the provider or the proof does not agree. */
  readonly rondAf: (teruggekomenOp: URL, poging: Inlogpoging) => Promise<Aangemeld>;
  /** Where to send the browser to sign out at the provider as well. */
  readonly uitlogadres: (idToken: string) => Promise<string>;
  /** Origin the browser may be sent to by a form. */
  readonly herkomst: string;
}
