import type { Rekenantwoord, Rekenregel, Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { datum } from '#domain/waarden/datum';

/** Asks a rule a question that is already in the form it takes; dates as text. */
export function vraag(regel: Rekenregel, invoer: object, geldigOp?: string): Rekenantwoord {
  return regel.reken(invoer as never, geldigOp === undefined ? null : datum(geldigOp));
}

/** The outcome of a question that is answered; fails the test with the refusal otherwise. */
export function uitkomst(regel: Rekenregel, invoer: object, geldigOp?: string): Readonly<Record<string, unknown>> {
  return antwoord(regel, invoer, geldigOp).uitkomst;
}

/** The whole answer of a question that is answered; fails the test with the refusal otherwise. */
export function antwoord(regel: Rekenregel, invoer: object, geldigOp?: string): Extract<Rekenantwoord, { ok: true }> {
  const gegeven = vraag(regel, invoer, geldigOp);
  if (!gegeven.ok) throw new Error(`geweigerd: ${gegeven.fout.melding}`);
  return gegeven;
}

/** The steps of an explanation that are open choices, by name. */
export function keuzes(uitleg: readonly Uitlegregel[]): readonly string[] {
  return uitleg
    .filter(({ stap }) => stap === 'keuze')
    .map(({ tekst }) => /\(([a-z0-9-]+), versie/.exec(tekst)?.[1] ?? tekst);
}
