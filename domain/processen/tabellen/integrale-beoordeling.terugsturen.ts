/** A second beoordelaar sends back what a colleague laid before: the same act for vooraankondiging and beschikking. */
import type { Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { isVersneld, streef, type Streeffase } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';

/** What differs between the two. */
export interface Terugsturing {
  readonly naam: string;
  /** With its article, as a sentence goes on: `vooraankondiging`. */
  readonly wat: string;
  readonly vanuit: string;
  readonly naar: Streeffase;
  /** The act by which it was laid before; who did that does not judge it. */
  readonly voorgesteldDoor: string;
  readonly taakAf: string;
  readonly taakNieuw: string;
}

/** The act as a row of the table. */
export function stuurTerug({
  naam,
  wat,
  vanuit,
  naar,
  voorgesteldDoor,
  taakAf,
  taakNieuw,
}: Terugsturing): Handelingdefinitie {
  return {
    naam,
    titel: `Stuur de ${wat} terug`,
    bron: 'vier ogen (ontwerp)',
    fases: [vanuit],
    rollen: ['beoordelaar'],
    velden: [{ naam: 'reden', label: 'Wat moet er anders?', soort: 'langeTekst', persoonsgegeven: true }],
    andereDan: [voorgesteldDoor],
    naar: [naar],
    verricht: ({ procedure, op }): Gevolg => ({
      ok: true,
      tekst: `De ${wat} is teruggestuurd naar de behandelaar.`,
      naar,
      klokken: streef(naar, op, isVersneld(procedure.gegevens)),
      effecten: [...takenAf(taakAf), taak(taakNieuw, `Pas de ${wat} aan`)],
    }),
  };
}
