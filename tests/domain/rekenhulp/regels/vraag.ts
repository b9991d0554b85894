import type { Rekenantwoord, Rekenregel, Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { leesVraag } from '#domain/rekenhulp/vraag';

/** Asks a rule a question as it comes in: checked against the form of the rule first. */
export function vraag(regel: Rekenregel, invoer: object, geldigOp?: string): Rekenantwoord {
  const gelezen = leesVraag(regel.invoer, geldigOp === undefined ? invoer : { ...invoer, geldigOp });
  return gelezen.ok ? regel.reken(gelezen.invoer as never, gelezen.geldigOp) : gelezen;
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
