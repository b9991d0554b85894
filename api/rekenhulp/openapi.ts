import { API_VERSIE } from '#api/shared/problem';
import type { Rekenregel, Sleutelvorm, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';

/** A piece of an OpenAPI document: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json };
type Jsonobject = Readonly<Record<string, Json>>;

/** The OpenAPI 3.1 document of the web service: one POST per rule, with the form of its question (NL API Design Rules). */
export function maakOpenapi(regels: readonly Rekenregel[], basisadres: string): Jsonobject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rekenhulp hersteloperatie toeslagen',
      version: API_VERSIE,
      description: 'Iedere rekenregel antwoordt met zijn uitkomst, de stappen en het wetsartikel.',
      contact: { name: 'Herstelbalie', url: basisadres },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: new URL('/api/v1', basisadres).href }],
    tags: [{ name: 'rekenhulp', description: 'Termijnen, dwangsommen en bedragen.' }],
    security: [{ sessie: [] }],
    paths: Object.fromEntries(regels.map((regel) => [`/rekenhulp/${regel.regel}`, { post: operatie(regel) }])),
    components: {
      securitySchemes: {
        sessie: {
          type: 'apiKey',
          in: 'cookie',
          name: basisadres.startsWith('https://') ? '__Host-herstelbalie' : 'herstelbalie',
          description: 'De sessie van een aangemelde medewerker.',
        },
      },
      headers: {
        ApiVersion: { description: 'Versie van deze webservice.', schema: { type: 'string', examples: [API_VERSIE] } },
      },
      schemas: SCHEMAS,
      responses: { Geweigerd: antwoord('De vraag kan niet worden beantwoord.', 'application/problem+json', 'Problem') },
    },
  };
}

const SCHEMAS: Jsonobject = {
  Uitlegregel: {
    type: 'object',
    required: ['stap', 'tekst'],
    properties: {
      stap: { type: 'string' },
      tekst: { type: 'string' },
      bron: { type: 'string', description: 'Wetsartikel, uitspraak of beleid.' },
    },
  },
  Antwoord: {
    type: 'object',
    required: ['regel', 'uitkomst', 'uitleg', 'regelversie'],
    properties: {
      regel: { type: 'string' },
      uitkomst: { type: 'object', description: 'Datums als JJJJ-MM-DD, bedragen in hele eurocenten.' },
      uitleg: { type: 'array', items: { $ref: '#/components/schemas/Uitlegregel' } },
      regelversie: { type: 'string' },
      onzeker: { type: 'boolean', description: 'Waar als de uitkomst rust op een keuze die de bronnen openlaten.' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'status', 'title', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      status: { type: 'integer' },
      title: { type: 'string' },
      detail: { type: 'string' },
      code: { type: 'string' },
      veld: { type: ['string', 'null'] },
      regel: { type: 'string' },
    },
  },
};

function operatie(regel: Rekenregel): Jsonobject {
  return {
    operationId: regel.regel.replace(/-(\w)/g, (_heel, letter: string) => letter.toUpperCase()),
    tags: ['rekenhulp'],
    summary: regel.titel,
    description: `${regel.toelichting} Bron: ${regel.bron}.`,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaVanGroep({ ...regel.invoer, geldigOp: GELDIG_OP }) } },
    },
    responses: {
      '200': { ...antwoord('Het antwoord met zijn reden.', 'application/json', 'Antwoord') },
      '401': { $ref: '#/components/responses/Geweigerd' },
      '422': { $ref: '#/components/responses/Geweigerd' },
    },
  };
}

const GELDIG_OP: Sleutelvorm = { label: 'Naar het recht van deze dag', vorm: { soort: 'datum' }, optioneel: true };

function antwoord(description: string, inhoud: string, schema: string): Jsonobject {
  return {
    description,
    headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
    content: { [inhoud]: { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

function schemaVanGroep(vormen: Vormen): Jsonobject {
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
      return { type: 'string', format: 'date' };
    case 'lengte':
      return { type: 'string', pattern: '^P\\d{1,4}[DWMY]$' };
    case 'jaNee':
      return { type: 'boolean' };
    case 'keuze':
      return { type: 'string', enum: vorm.waarden };
    case 'centen':
      return { type: 'integer', ...(vorm.minimum === undefined ? {} : { minimum: vorm.minimum }) };
    case 'getal':
      return schemaVanGetal(vorm);
    case 'groep':
      return schemaVanGroep(vorm.van);
    case 'lijst':
      return {
        type: 'array',
        items: schemaVanGroep(vorm.van),
        ...(vorm.minstens === undefined ? {} : { minItems: vorm.minstens }),
      };
  }
}

function schemaVanGetal({ minimum, maximum, stap }: Vorm & { soort: 'getal' }): Jsonobject {
  return {
    type: stap === undefined ? 'integer' : 'number',
    ...(stap === undefined ? {} : { multipleOf: stap }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
