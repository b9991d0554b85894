import type { Briefsoort } from '#domain/processen/effecten';

/** In which act, and in which field of it, the medewerker writes for the ouder. */
export interface Toelichtingbron {
  readonly handeling: string;
  readonly veld: string;
}

const HARDHEID = { handeling: 'stelHardheidVoor', veld: 'motivering' };

const HEROVERWEGING = { handeling: 'stelBeschikkingVoor', veld: 'heroverweging' };

/**
 * Which free text a letter quotes: that of the act in this list that its procedure did last. A text for colleagues (the toelichting of a
 * voorstel, the reason to send it back) never goes into a letter.
 */
export const TOELICHTINGEN: Readonly<Record<Briefsoort, readonly Toelichtingbron[]>> = {
  ontvangstbevestiging: [],
  toekenning: [],
  afwijzing: [{ handeling: 'beantwoordExtraToets', veld: 'motivering' }],
  afwijzingTeLaat: [HARDHEID],
  hardheidsclausuleToegepast: [HARDHEID],
  verlenging: [
    { handeling: 'verlengBeslistermijn', veld: 'reden' },
    { handeling: 'verlengTermijnPubliekeSchulden', veld: 'reden' },
  ],
  feitenoverzicht: [],
  vooraankondiging: [],
  zienswijzetermijnVerlengd: [],
  beschikkingCompensatie: [HEROVERWEGING],
  beschikkingAfwijzing: [HEROVERWEGING],
  nabetalingForfait: [],
  standVanZaken: [],
};
