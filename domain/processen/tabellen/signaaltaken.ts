/** Signals that make a taak: the same shape for every clock, so a table names only the clock and who must act. */
import type { Rol } from '#domain/autorisatie/rollen';
import type { Effect } from '#domain/processen/effecten';
import type { Context, Gevolg, Kloksignaal } from '#domain/processen/procedure';
import { lopendeKlok, termijntaak } from '#domain/processen/verrichtingen';
import { dagenTussen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** For whom a taak is and by when. */
interface Taakkeuze {
  readonly rol?: Rol;
  readonly voorBehandelaar?: boolean;
  readonly uiterlijk?: Datum | null;
}

/** A taak for a role, by default for the behandelaar. */
export function taak(naam: string, titel: string, keuze: Taakkeuze = {}): Effect {
  const rol = keuze.rol ?? 'pzb';
  const voorBehandelaar = keuze.voorBehandelaar ?? rol === 'pzb';
  return { soort: 'taak', taak: naam, titel, rol, uiterlijk: keuze.uiterlijk ?? null, voorBehandelaar };
}

/** Closes taken by name. */
export function takenAf(...namen: readonly string[]): readonly Effect[] {
  return namen.map((naam) => ({ soort: 'taakAf', taak: naam }));
}

/** Last day of a running clock of the procedure; today when it does not run. */
export function eindeVan({ procedure, op }: Context, klok: string): Datum {
  return lopendeKlok(procedure, klok)?.einddatum ?? op;
}

/**
 * Signals of a term that must be met: `onderweg` is told, `dreigt` makes a taak for the behandelaar, `verlopen` one for the teamleider.
 * The runtime closes these taken when the clock is stopped, suspended or extended.
 */
export function bewaak(klok: string, titel: string): readonly Kloksignaal[] {
  return [meld(klok, titel), waarschuw(klok, titel), escaleer(klok, titel)];
}

function meld(klok: string, titel: string): Kloksignaal {
  return {
    klok,
    signaal: 'onderweg',
    gevolg: 'De termijn kleurt op in de werkvoorraad.',
    verwerk: (context): Gevolg => ({
      ok: true,
      tekst: `${titel}: de laatste dag is ${schrijfDatum(eindeVan(context, klok))}.`,
    }),
  };
}

function waarschuw(klok: string, titel: string): Kloksignaal {
  return {
    klok,
    signaal: 'dreigt',
    gevolg: 'Taak voor de behandelaar: rond af vóór de laatste dag.',
    verwerk: (context): Gevolg => {
      const einde = eindeVan(context, klok);
      const titelTaak = `${titel}: rond af vóór ${schrijfDatum(einde)}`;
      return {
        ok: true,
        tekst: `${titel} dreigt te verlopen: de laatste dag is ${schrijfDatum(einde)}.`,
        effecten: [taak(termijntaak(klok, 'dreigt'), titelTaak, { uiterlijk: einde })],
      };
    },
  };
}

function escaleer(klok: string, titel: string): Kloksignaal {
  return {
    klok,
    signaal: 'verlopen',
    gevolg: 'Taak voor de teamleider: de termijn is verlopen.',
    verwerk: (context): Gevolg => {
      const einde = eindeVan(context, klok);
      const dagen = dagenTussen(einde, context.op);
      const titelTaak = `${titel}: verlopen op ${schrijfDatum(einde)}, bespreek met de behandelaar`;
      return {
        ok: true,
        tekst: `${titel} is verlopen op ${schrijfDatum(einde)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'} geleden).`,
        effecten: [
          ...takenAf(termijntaak(klok, 'dreigt')),
          taak(termijntaak(klok, 'verlopen'), titelTaak, { rol: 'teamleider', uiterlijk: einde }),
        ],
      };
    },
  };
}
