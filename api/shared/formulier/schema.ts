/** Reads a posted form by its fields: a joi schema for the shape, the rules of `domain` for the rest. */
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import joi from 'joi';
import { controleerInvoer, wordtGevraagd } from '#domain/processen/invoercontrole';
import type { Invoer, Veld, Veldfout, Waarde } from '#domain/processen/velden';
import { isDatum, type Datum } from '#domain/waarden/datum';
import { leesBedrag } from '#domain/waarden/geld';

/** A form after reading: typed values of the fields that were asked, and everything that is wrong with them, in the order of the fields. */
export interface Gelezen {
  readonly invoer: Invoer;
  readonly fouten: readonly Veldfout[];
  /** What was typed, for showing the form again. */
  readonly ruw: Readonly<Record<string, string>>;
}

type Lezer = (tekst: string) => Waarde | { readonly fout: string };

const LEZERS: Readonly<Record<Veld['soort'], Lezer>> = {
  tekst: (tekst) => tekst,
  langeTekst: (tekst) => tekst.replace(/\r\n?/g, '\n'),
  keuze: (tekst) => tekst,
  datum: leesDatum,
  bedrag: (tekst) => leesBedrag(tekst) ?? { fout: 'Vul een bedrag in, bijvoorbeeld 1.250,00.' },
  getal: (tekst) => (/^\d{1,9}$/.test(tekst) ? Number(tekst) : { fout: 'Vul een heel getal in.' }),
  jaNee: (tekst) => (tekst === 'true' ? true : tekst === 'false' ? false : { fout: 'Kies ja of nee.' }),
  vinkje: (tekst) => tekst === 'true',
  iban: leesIban,
  medewerker: (tekst) => tekst,
};

/** The schema of a form. Fields that are not in it (token, buttons) are left out of the result. */
export function schemaVan(velden: readonly Veld[]): joi.ObjectSchema<Record<string, Waarde>> {
  return joi
    .object<Record<string, Waarde>>(Object.fromEntries(velden.map((veld) => [veld.naam, schemaVanVeld(veld)])))
    .options({ abortEarly: false, stripUnknown: true });
}

/** Reads the body of a post. `vandaag` is the day of the act. */
export function leesFormulier(velden: readonly Veld[], body: unknown, vandaag: Datum): Gelezen {
  const ruw = ruweTeksten(velden, body);
  const gelezen = schemaVan(velden).validate(ruw);
  const vormfouten = new Map((gelezen.error?.details ?? []).map((detail) => [String(detail.path[0]), detail.message]));
  const invoer = gevraagd(velden, (gelezen.value as Record<string, Waarde> | undefined) ?? {}, vormfouten);
  const regelfouten = controleerInvoer(velden, invoer, vandaag).filter((fout) => !vormfouten.has(fout.veld ?? ''));
  const fouten = velden.flatMap((veld): readonly Veldfout[] => {
    const vorm = vormfouten.get(veld.naam);
    if (vorm !== undefined)
      return veld.naam in invoer ? [{ veld: veld.naam, code: 'ongeldige-vorm', melding: vorm }] : [];
    return regelfouten.filter((fout) => fout.veld === veld.naam).map((fout) => inWoorden(veld, fout));
  });
  return { invoer, fouten, ruw };
}

/** An empty field is named as the question it is. */
function inWoorden(veld: Veld, fout: Veldfout): Veldfout {
  if (fout.code !== 'verplicht') return fout;
  if (veld.soort === 'medewerker') return { ...fout, melding: 'Kies een medewerker.' };
  const kies = veld.soort === 'keuze' || veld.soort === 'jaNee';
  const vraag = veld.label.endsWith('?');
  if (!kies && !vraag) return { ...fout, melding: `Vul in: ${veld.label.toLowerCase()}.` };
  return { ...fout, melding: `${kies ? 'Kies' : 'Geef'} een antwoord bij “${veld.label}”.` };
}

function schemaVanVeld(veld: Veld): joi.Schema {
  return joi
    .string()
    .trim()
    .empty('')
    .default(veld.soort === 'vinkje' ? false : null)
    .custom((tekst: string, { message }): unknown => {
      const gelezen = LEZERS[veld.soort](tekst);
      return typeof gelezen === 'object' && gelezen !== null ? message({ custom: gelezen.fout }) : gelezen;
    });
}

/** Only the fields that are asked, given the answers above them: what was typed in a field that disappeared does not count. */
function gevraagd(
  velden: readonly Veld[],
  waarden: Readonly<Record<string, Waarde>>,
  vormfouten: ReadonlyMap<string, string>,
): Invoer {
  const invoer: Record<string, Waarde> = {};
  for (const veld of velden) {
    if (wordtGevraagd(veld, invoer))
      invoer[veld.naam] = vormfouten.has(veld.naam) ? null : (waarden[veld.naam] ?? null);
  }
  return invoer;
}

function ruweTeksten(velden: readonly Veld[], body: unknown): Record<string, string> {
  const bron = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return Object.fromEntries(
    velden.map(({ naam }) => {
      const waarde = bron[naam];
      const laatste: unknown = Array.isArray(waarde) ? waarde.at(-1) : waarde;
      return [naam, typeof laatste === 'string' ? zonderStuurtekens(laatste) : ''];
    }),
  );
}

/** Characters that no keyboard types and no letter can print. */
function zonderStuurtekens(tekst: string): string {
  // eslint-disable-next-line no-control-regex -- exactly these are unwanted
  return tekst.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

function leesDatum(tekst: string): Waarde | { readonly fout: string } {
  const nederlands = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst);
  const iso = nederlands
    ? `${nederlands[3] ?? ''}-${(nederlands[2] ?? '').padStart(2, '0')}-${(nederlands[1] ?? '').padStart(2, '0')}`
    : tekst;
  return isDatum(iso) ? iso : { fout: 'Vul een bestaande datum in, bijvoorbeeld 31-12-2023.' };
}

function leesIban(tekst: string): Waarde | { readonly fout: string } {
  const iban = electronicFormatIBAN(tekst) ?? '';
  return isValidIBAN(iban) ? iban : { fout: 'Vul een geldig IBAN in, bijvoorbeeld NL91 ABNA 0417 1643 00.' };
}
