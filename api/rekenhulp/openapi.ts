import { uitkomstschema, vraagschema, type Jsonobject } from '#api/rekenhulp/jsonschema';
import { API_VERSIE } from '#api/shared/problem';
import type { Rekenregel, Sleutelvorm } from '#domain/rekenhulp/rekenregel';

/**
 * The OpenAPI 3.1 document of the web service: one POST per rule, with the form of its question and of its answer (NL API Design Rules).
 * `npm run check:api` holds it against those rules.
 */
export function maakOpenapi(regels: readonly Rekenregel[], basisadres: string): Jsonobject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rekenhulp hersteloperatie toeslagen',
      version: API_VERSIE,
      description: 'Iedere rekenregel antwoordt met zijn uitkomst, de stappen en het wetsartikel.',
      contact: { name: 'Herstelbalie', url: basisadres, email: postbus(basisadres) },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: new URL('/api/v1', basisadres).href }],
    tags: [
      { name: 'rekenhulp', description: 'Termijnen, dwangsommen en bedragen.' },
      { name: 'beschrijving', description: 'Deze beschrijving zelf.' },
    ],
    security: [{ sessie: [] }],
    paths: {
      '/openapi.json': { get: BESCHRIJVING },
      ...Object.fromEntries(regels.map((regel) => [`/rekenhulp/${regel.regel}`, { post: operatie(regel) }])),
    },
    components: {
      securitySchemes: { sessie: sessie(basisadres) },
      headers: {
        ApiVersion: { description: 'Versie van deze webservice.', schema: { type: 'string', examples: [API_VERSIE] } },
      },
      schemas: Object.assign({}, SCHEMAS, ...regels.map(schemas)) as Jsonobject,
      responses: FOUTEN,
    },
  };
}

/** The mailbox that RFC 2142 gives every domain for questions about its service. */
function postbus(basisadres: string): string {
  const { hostname } = new URL(basisadres);
  return `support@${hostname.includes('.') ? hostname : `${hostname}.localdomain`}`;
}

function sessie(basisadres: string): Jsonobject {
  return {
    type: 'apiKey',
    in: 'cookie',
    name: basisadres.startsWith('https://') ? '__Host-herstelbalie' : 'herstelbalie',
    description: 'De sessie van een aangemelde medewerker.',
  };
}

const SCHEMAS: Jsonobject = {
  Uitlegregel: {
    type: 'object',
    additionalProperties: false,
    required: ['stap', 'tekst'],
    properties: {
      stap: { type: 'string' },
      tekst: { type: 'string' },
      bron: { type: 'string', description: 'Wetsartikel, uitspraak of beleid.' },
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
      code: { type: 'string', description: 'Alleen bij 422: waarom de vraag is geweigerd.' },
      veld: { type: ['string', 'null'], description: 'Alleen bij 422: de sleutel waar het aan ligt.' },
      regel: { type: 'string', description: 'Alleen bij 422: de regel die is gevraagd.' },
    },
  },
};

const FOUTEN: Jsonobject = {
  GeenJson: fout('De inhoud van het verzoek is geen JSON-object.'),
  NietAangemeld: fout('Wie vraagt is niet aangemeld.'),
  NietToegestaan: fout('Het verzoek is geen JSON, of komt van een andere website.'),
  Geweigerd: fout('De vraag kan niet worden beantwoord: welke sleutel, en waarom.'),
  TeVeel: fout('Er komen te veel verzoeken achter elkaar.'),
  Mislukt: fout('De webservice zelf faalde.'),
};

/** What every operation may answer with, whatever is asked. */
const ALTIJD: Jsonobject = {
  '401': foutverwijzing('NietAangemeld'),
  '429': foutverwijzing('TeVeel'),
  '500': foutverwijzing('Mislukt'),
};

const BESCHRIJVING: Jsonobject = {
  operationId: 'beschrijving',
  tags: ['beschrijving'],
  summary: 'Deze beschrijving',
  description: 'De beschrijving van de webservice, gemaakt uit de regels zelf.',
  responses: {
    '200': antwoord('Dit document.', 'application/json', { type: 'object' }),
    ...ALTIJD,
  },
};

function operatie(regel: Rekenregel): Jsonobject {
  const naam = schemanaam(regel);
  return {
    operationId: `${naam.slice(0, 1).toLowerCase()}${naam.slice(1)}`,
    tags: ['rekenhulp'],
    summary: regel.titel,
    description: `${regel.toelichting} Bron: ${regel.bron}.`,
    requestBody: { required: true, content: { 'application/json': { schema: verwijzing(`${naam}Vraag`) } } },
    responses: {
      '200': antwoord('Het antwoord met zijn reden.', 'application/json', verwijzing(`${naam}Antwoord`)),
      '400': foutverwijzing('GeenJson'),
      '403': foutverwijzing('NietToegestaan'),
      '422': foutverwijzing('Geweigerd'),
      ...ALTIJD,
    },
  };
}

const GELDIG_OP: Sleutelvorm = { label: 'Naar het recht van deze dag', vorm: { soort: 'datum' }, optioneel: true };

/** The two schemas of a rule, by name: `BezwaartermijnVraag` and `BezwaartermijnAntwoord`. */
function schemas(regel: Rekenregel): Jsonobject {
  const naam = schemanaam(regel);
  return {
    [`${naam}Vraag`]: vraagschema({ ...regel.invoer, geldigOp: GELDIG_OP }),
    [`${naam}Antwoord`]: {
      type: 'object',
      additionalProperties: false,
      required: ['regel', 'uitkomst', 'uitleg', 'regelversie'],
      properties: {
        regel: { type: 'string', const: regel.regel },
        uitkomst: {
          ...uitkomstschema(regel.uitkomst),
          description: 'Datums als JJJJ-MM-DD, bedragen in hele eurocenten.',
        },
        uitleg: { type: 'array', minItems: 1, items: verwijzing('Uitlegregel') },
        regelversie: { type: 'string' },
        onzeker: {
          type: 'boolean',
          const: true,
          description: 'Staat er alleen als de uitkomst rust op een keuze die de bronnen openlaten.',
        },
      },
    },
  };
}

/** `private-schuld` is named `PrivateSchuld`. */
function schemanaam({ regel }: Rekenregel): string {
  return regel.replace(/(?:^|-)(\w)/g, (_heel, letter: string) => letter.toUpperCase());
}

function verwijzing(schema: string): Jsonobject {
  return { $ref: `#/components/schemas/${schema}` };
}

function foutverwijzing(naam: string): Jsonobject {
  return { $ref: `#/components/responses/${naam}` };
}

function fout(description: string): Jsonobject {
  return antwoord(description, 'application/problem+json', verwijzing('Problem'));
}

function antwoord(description: string, inhoud: string, schema: Jsonobject): Jsonobject {
  return {
    description,
    headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
    content: { [inhoud]: { schema } },
  };
}
