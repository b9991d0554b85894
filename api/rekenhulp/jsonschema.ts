import type { Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import type { Uitkomstvorm, Uitkomstvormen } from '#domain/rekenhulp/uitkomst';
import { HOOGSTE_BEDRAG } from '#domain/rekenhulp/waarde';

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json };

/** A piece of an OpenAPI document. */
export type Jsonobject = Readonly<Record<string, Json>>;

/** What may be asked: the JSON Schema of a question. An unknown key is refused, and so is null. */
export function vraagschema(vormen: Vormen): Jsonobject {
  const sleutels = Object.entries(vormen);
  return {
    type: 'object',
    additionalProperties: false,
    required: sleutels.filter(([, { optioneel }]) => optioneel !== true).map(([naam]) => naam),
    properties: Object.fromEntries(
      sleutels.map(([naam, { label, hint, vorm }]) => [
        naam,
        { ...schemaVan(vorm), description: hint === undefined ? label : `${label}. ${hint}` },
      ]),
    ),
  };
}

function schemaVan(vorm: Vorm): Jsonobject {
  switch (vorm.soort) {
    case 'datum':
      return DATUM;
    case 'lengte':
      return { type: 'string', pattern: '^P\\d{1,4}[DWMY]$' };
    case 'jaNee':
      return { type: 'boolean' };
    case 'keuze':
      return { type: 'string', enum: vorm.waarden };
    case 'centen':
      return { type: 'integer', minimum: vorm.minimum ?? -HOOGSTE_BEDRAG, maximum: HOOGSTE_BEDRAG };
    case 'getal':
      return schemaVanGetal(vorm);
    case 'groep':
      return vraagschema(vorm.van);
    case 'lijst':
      return {
        type: 'array',
        items: vraagschema(vorm.van),
        ...(vorm.minstens === undefined ? {} : { minItems: vorm.minstens }),
      };
  }
}

const DATUM: Jsonobject = { type: 'string', format: 'date' };

function schemaVanGetal({ minimum, maximum, stap }: Vorm & { soort: 'getal' }): Jsonobject {
  return {
    type: stap === undefined ? 'integer' : 'number',
    ...(stap === undefined ? {} : { multipleOf: stap }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** What is answered: the JSON Schema of an outcome. Every key is always there. */
export function uitkomstschema(vormen: Uitkomstvormen): Jsonobject {
  const sleutels = Object.entries(vormen);
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(vormen),
    properties: Object.fromEntries(
      sleutels.map(([naam, { label, vorm }]) => [naam, { ...schemaVanUitkomst(vorm), description: label }]),
    ),
  };
}

function schemaVanUitkomst(vorm: Uitkomstvorm): Jsonobject {
  switch (vorm.soort) {
    case 'groep':
      return uitkomstschema(vorm.van);
    case 'lijst':
      return { type: 'array', items: uitkomstschema(vorm.van) };
    case 'teksten':
      return { type: 'array', items: { type: 'string' } };
    case 'datum':
      return { type: ofNiets('string', vorm.ofNiets), format: 'date' };
    case 'tekst':
      return { type: ofNiets('string', vorm.ofNiets) };
    case 'jaNee':
      return { type: ofNiets('boolean', vorm.ofNiets) };
    case 'centen':
    case 'getal':
      return { type: ofNiets('integer', vorm.ofNiets) };
  }
}

function ofNiets(type: string, niets: true | undefined): Json {
  return niets === true ? [type, 'null'] : type;
}
