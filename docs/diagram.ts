import type { Proceduredefinitie } from '#domain/processen/procedure';

/** An arrow of the drawing. */
interface Pijl {
  readonly van: string;
  readonly naar: string;
  readonly tekst: string;
}

/** The fases of a procedure and what leads from one to the next, as a Mermaid state diagram. Steps that stay in their fase are left out. */
export function diagram(procedure: Proceduredefinitie): string {
  const namen = procedure.fases.map((fase) => `  state "${fase.titel}" as ${fase.naam}`);
  const begin = [procedure.beginfase, ...(procedure.beginNaar ?? [])].map((fase) => `  [*] --> ${fase}`);
  const pijlen = alle(procedure).map(({ van, naar, tekst }) => `  ${van} --> ${naar}: ${label(tekst)}`);
  const eind = procedure.fases.filter((fase) => fase.eind === true).map((fase) => `  ${fase.naam} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...namen, ...begin, ...pijlen, ...eind, '```'].join('\n');
}

function alle(procedure: Proceduredefinitie): readonly Pijl[] {
  const titel = (klok: string): string => procedure.klokken.find((k) => k.naam === klok)?.titel ?? klok;
  return [
    ...procedure.handelingen.flatMap((h) => pijlen(h.fases, h.naar, h.titel)),
    ...procedure.signalen.flatMap((s) => pijlen(s.vanuit ?? [], s.naar ?? [], `klok ${titel(s.klok)} ${s.signaal}`)),
    ...procedure.berichten.flatMap((b) => pijlen(b.fases, b.naar, `bericht ${b.bericht}`)),
  ];
}

function pijlen(fases: readonly string[], naar: readonly string[], tekst: string): readonly Pijl[] {
  return fases.flatMap((van) => naar.filter((doel) => doel !== van).map((doel) => ({ van, naar: doel, tekst })));
}

/** Mermaid reads `:` `;` and `#` as its own. */
function label(tekst: string): string {
  return tekst.replaceAll(/\s*[:;#]\s*/g, ' – ');
}
