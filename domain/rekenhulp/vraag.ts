import type { Rekenfout, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import { controleerWaarde, type Enkelvorm } from '#domain/rekenhulp/waarde';
import type { Datum } from '#domain/waarden/datum';

/** A question that a rule can take, or why it cannot. */
export type Gelezen =
  | { readonly ok: true; readonly invoer: object; readonly geldigOp: Datum | null }
  | { readonly ok: false; readonly fout: Rekenfout };

const GELDIG_OP: Enkelvorm = { soort: 'datum' };

/**
 * Checks the `invoer` of a question against what its rule asks for, and takes `geldigOp` out of it. Nothing is ignored or repaired: an unknown key at
 * any depth, a missing one, a wrong type, an impossible date and a negative amount are each a refusal that names the key (`jaren[2].grond`).
 * Example: `{ dagtekening: '2023-02-29' }` for bezwaartermijn → `ongeldige-datum` at `dagtekening`.
 */
export function leesVraag(vormen: Vormen, invoer: unknown): Gelezen {
  if (!isObject(invoer))
    return weiger('geen-groep', null, 'De invoer moet een object zijn met de sleutels van deze regel.');
  const { geldigOp = null } = invoer;
  const fout =
    geldigOp === null && !Object.hasOwn(invoer, 'geldigOp') ? null : controleerWaarde(GELDIG_OP, geldigOp, 'geldigOp');
  if (fout) return { ok: false, fout };
  const inGroep = controleerGroep(vormen, invoer, '');
  return inGroep ? { ok: false, fout: inGroep } : { ok: true, invoer, geldigOp: geldigOp as Datum | null };
}

/** Unknown keys are named first: a misspelled key is also a missing one, and the misspelling is what helps. */
function controleerGroep(vormen: Vormen, groep: Readonly<Record<string, unknown>>, pad: string): Rekenfout | null {
  for (const naam of Object.keys(groep)) {
    if (!Object.hasOwn(vormen, naam) && !(naam === 'geldigOp' && pad === '')) {
      return {
        code: 'onbekend-veld',
        veld: pad + naam,
        melding: `Dit veld kent de regel niet. Bekend zijn: ${Object.keys(vormen).join(', ')}.`,
      };
    }
  }
  for (const naam in vormen) {
    const sleutel = vormen[naam];
    if (sleutel === undefined) continue;
    const fout = Object.hasOwn(groep, naam)
      ? controleer(sleutel.vorm, groep[naam], pad + naam)
      : sleutel.optioneel === true
        ? null
        : { code: 'verplicht', veld: pad + naam, melding: `Dit veld ontbreekt: ${sleutel.label}.` };
    if (fout) return fout;
  }
  return null;
}

function controleer(vorm: Vorm, waarde: unknown, pad: string): Rekenfout | null {
  if (vorm.soort === 'lijst') return controleerLijst(vorm, waarde, pad);
  if (vorm.soort !== 'groep') return controleerWaarde(vorm, waarde, pad);
  return isObject(waarde)
    ? controleerGroep(vorm.van, waarde, `${pad}.`)
    : { code: 'geen-groep', veld: pad, melding: 'Dit moet een object zijn.' };
}

function controleerLijst(vorm: Vorm & { soort: 'lijst' }, waarde: unknown, pad: string): Rekenfout | null {
  if (!Array.isArray(waarde)) return { code: 'geen-lijst', veld: pad, melding: 'Dit moet een lijst zijn.' };
  const { minstens = 0 } = vorm;
  if (waarde.length < minstens) return { code: 'te-weinig', veld: pad, melding: `Geef er ten minste ${minstens}.` };
  for (const [n, element] of waarde.entries()) {
    const plaats = `${pad}[${n}]`;
    const fout = isObject(element)
      ? controleerGroep(vorm.van, element, `${plaats}.`)
      : { code: 'geen-groep', veld: plaats, melding: 'Dit moet een object zijn.' };
    if (fout) return fout;
  }
  return null;
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function weiger(code: string, veld: string | null, melding: string): Gelezen {
  return { ok: false, fout: { code, veld, melding } };
}
