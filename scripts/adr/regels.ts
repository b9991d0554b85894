/**
 * The technical rules of the NLGov REST API Design Rules 2.2 (Logius, standard of the Forum Standaardisatie) as far as a description can show
 * them, written for Spectral. Each rule has the name the standard gives it; nothing is fetched when they are checked.
 */
import type { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core';
import { casing, enumeration, pattern, truthy } from '@stoplight/spectral-functions';
import { oas } from '@stoplight/spectral-rulesets';
import {
  heeftHoofdversie,
  heeftVersieheader,
  isProblem,
  kentOngeldigeInvoer,
  publiceertZichzelf,
} from '#scripts/adr/functies';

const STANDAARD = 'https://gitdocumentatie.logius.nl/publicatie/api/adr/2.2.0/';
const METHODEN = ['get', 'post', 'put', 'patch', 'delete'];
const OPERATIES = `$.paths[*][${METHODEN.join(',')}]`;
const ANTWOORDEN = `${OPERATIES}.responses`;

/** A rule of the standard: a breach of it is an error. */
function regel(kenmerk: string, message: string, inhoud: Pick<RuleDefinition, 'given' | 'then'>): RuleDefinition {
  return { severity: 'error', message, documentationUrl: `${STANDAARD}#/core/${kenmerk}`, ...inhoud };
}

/** OpenAPI itself (everything Spectral recommends) and the NLGov API Design Rules. */
export const ADR: RulesetDefinition = {
  extends: [[oas as RulesetDefinition, 'recommended']],
  rules: {
    'adr/doc-openapi': regel('doc-openapi', 'Beschrijf de webservice met OpenAPI 3.', {
      given: '$',
      then: { field: 'openapi', function: pattern, functionOptions: { match: '^3\\.\\d+\\.\\d+$' } },
    }),
    'adr/doc-openapi-contact': regel('doc-openapi-contact', 'Noem bij contact {{property}}.', {
      given: '$.info',
      then: ['name', 'email', 'url'].map((veld) => ({ field: `contact.${veld}`, function: truthy })),
    }),
    'adr/publish-openapi': regel('publish-openapi', 'De beschrijving {{error}}.', {
      given: '$.paths',
      then: { function: publiceertZichzelf },
    }),
    'adr/semver': regel('semver', 'De versie {{value}} is geen hoofdversie.nieuw.hersteld.', {
      given: '$.info',
      then: {
        field: 'version',
        function: pattern,
        functionOptions: { match: '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[\\w.-]+)?(\\+[\\w.-]+)?$' },
      },
    }),
    'adr/uri-version': regel('uri-version', 'Het adres {{error}}.', {
      given: '$',
      then: { function: heeftHoofdversie },
    }),
    'adr/transport/tls': regel('transport/tls', 'Het adres {{value}} is niet versleuteld.', {
      given: '$.servers[*]',
      then: { field: 'url', function: pattern, functionOptions: { match: '^(https://|/)' } },
    }),
    'adr/no-trailing-slash': regel('no-trailing-slash', 'Het pad {{property}} eindigt op een schuine streep.', {
      given: '$.paths[*]~',
      then: { function: pattern, functionOptions: { notMatch: '[^/]/$' } },
    }),
    'adr/path-segments-kebab-case': regel('path-segments-kebab-case', 'Het pad {{property}} is geen kebab-case.', {
      given: '$.paths[*]~',
      then: {
        function: pattern,
        functionOptions: {
          match: '^/(openapi\\.(json|yaml)|((_?[a-z0-9]+(-[a-z0-9]+)*|\\{[^{}/]+\\})(/|$))*)$',
        },
      },
    }),
    'adr/query-keys-camel-case': regel('query-keys-camel-case', 'De sleutel {{value}} is geen camelCase.', {
      given: `$.paths..parameters[?(@.in === 'query')]`,
      then: { field: 'name', function: casing, functionOptions: { type: 'camel' } },
    }),
    'adr/http-methods': regel('http-methods', 'Gebruik alleen de gewone methoden van HTTP.', {
      given: '$.paths[*][*]~',
      then: {
        function: enumeration,
        functionOptions: { values: [...METHODEN, 'head', 'parameters', 'summary', 'description', 'servers'] },
      },
    }),
    'adr/version-header': regel('version-header', 'Dit antwoord {{error}}.', {
      given: `${ANTWOORDEN}[*]`,
      then: { function: heeftVersieheader },
    }),
    'adr/error-handling/problem-details': regel('error-handling/problem-details', 'Dit antwoord {{error}}.', {
      given: `${ANTWOORDEN}[?(@property.match(/^[45]/))]`,
      then: { function: isProblem },
    }),
    'adr/error-handling/invalid-input': regel('error-handling/invalid-input', 'Deze operatie {{error}}.', {
      given: OPERATIES,
      then: { function: kentOngeldigeInvoer },
    }),
    'adr/date-time/format': regel('date-time/format', 'De vorm {{value}} is die van geen datum of tijd.', {
      given: '$..[?(@ && @.type && @.format)]',
      then: { field: 'format', function: pattern, functionOptions: { notMatch: '^(time|date-time-local)$' } },
    }),
    'adr/date-time/date-omit-time-portion': regel('date-time/date-omit-time-portion', '{{path}} is een datum.', {
      given: '$..properties[?(@property.match(/(datum|Datum|^date|Date)$/))]',
      then: { field: 'format', function: pattern, functionOptions: { match: '^date$' } },
    }),
    'adr/schema-names': regel('doc-openapi', 'De naam {{property}} is geen UpperCamelCase.', {
      given: '$.components.schemas[*]~',
      then: { function: casing, functionOptions: { type: 'pascal' } },
    }),
    'adr/property-names': regel('doc-openapi', 'De sleutel {{property}} is geen camelCase.', {
      given: '$.components.schemas[*]..properties[*]~',
      then: { function: pattern, functionOptions: { match: '^[a-z][a-zA-Z0-9]*$' } },
    }),
  },
};
