import type { Briefsoort } from '#domain/processen/effecten';

/** In which act, and in which field of it, the medewerker writes for the ouder. */
export interface Toelichtingbron {
  readonly handeling: string;
  readonly veld: string;
}

/**
 * Which free text a letter quotes; null when it quotes none. A text for colleagues (the toelichting of a voorstel, the reason to send it back)
 * never goes into a letter.
 */
export const TOELICHTINGEN: Readonly<Record<Briefsoort, Toelichtingbron | null>> = {
  ontvangstbevestiging: null,
  toekenning: null,
  afwijzing: { handeling: 'beantwoordExtraToets', veld: 'motivering' },
  afwijzingTeLaat: { handeling: 'stelHardheidVoor', veld: 'motivering' },
  hardheidsclausuleToegepast: { handeling: 'stelHardheidVoor', veld: 'motivering' },
  verlenging: { handeling: 'verlengBeslistermijn', veld: 'reden' },
};
