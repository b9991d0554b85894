import { rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Rekenfout, Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { leesVraag } from '#domain/rekenhulp/vraag';

/** An answer as every face of the rekenhulp gives it. `onzeker` stands in it only when a choice with mark A or ? is in the outcome. */
export interface Beantwoord {
  readonly regel: string;
  readonly uitkomst: Readonly<Record<string, unknown>>;
  readonly uitleg: readonly Uitlegregel[];
  readonly regelversie: string;
  readonly onzeker?: true;
}

/** A refusal as every face gives it; `regel` is null when the question names none. */
export interface Geweigerd {
  readonly regel: string | null;
  readonly fout: Rekenfout;
}

/** One question, one of these. */
export type Rekenuitslag = Beantwoord | Geweigerd;

/** True for a refusal. */
export function isGeweigerd(uitslag: Rekenuitslag): uitslag is Geweigerd {
  return 'fout' in uitslag;
}

/** Answers one question of a named rule: `invoer` may be anything. Example: `('forfait', { … })` → amount with its reason. */
export function beantwoord(naam: string, invoer: unknown): Rekenuitslag {
  const regel = rekenregelMetNaam(naam);
  if (!regel)
    return {
      regel: naam,
      fout: { code: 'onbekende-regel', veld: 'regel', melding: 'Deze regel kent de rekenhulp niet.' },
    };
  const gelezen = leesVraag(regel.invoer, invoer);
  if (!gelezen.ok) return { regel: naam, fout: gelezen.fout };
  const antwoord = regel.reken(gelezen.invoer as never, gelezen.geldigOp);
  if (!antwoord.ok) return { regel: naam, fout: antwoord.fout };
  const { uitkomst, uitleg, regelversie } = antwoord;
  return antwoord.onzeker === true
    ? { regel: naam, uitkomst, uitleg, regelversie, onzeker: true }
    : { regel: naam, uitkomst, uitleg, regelversie };
}

/** Answers one line of JSON Lines: `{"regel":"…","invoer":{…}}`. A line that is no such question is a refusal too. */
export function beantwoordTekst(tekst: string): Rekenuitslag {
  const vraag = leesJson(tekst);
  if (vraag === undefined) return geweigerd('ongeldige-json', null, 'Deze regel is geen geldige JSON.');
  if (typeof vraag !== 'object' || vraag === null || Array.isArray(vraag)) {
    return geweigerd('ongeldige-vraag', null, 'Een vraag is een object met regel en invoer.');
  }
  const { regel, invoer } = vraag as Readonly<Record<string, unknown>>;
  if (typeof regel !== 'string') return geweigerd('verplicht', 'regel', 'De naam van de regel ontbreekt.');
  const onbekend = Object.keys(vraag).find((naam) => naam !== 'regel' && naam !== 'invoer');
  if (onbekend !== undefined) {
    return {
      regel,
      fout: { code: 'onbekend-veld', veld: onbekend, melding: 'Een vraag heeft alleen regel en invoer.' },
    };
  }
  if (invoer === undefined && rekenregelMetNaam(regel))
    return { regel, fout: { code: 'verplicht', veld: 'invoer', melding: 'De invoer ontbreekt.' } };
  return beantwoord(regel, invoer);
}

function geweigerd(code: string, veld: string | null, melding: string): Geweigerd {
  return { regel: null, fout: { code, veld, melding } };
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
