import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const nodeInSandbox = {
  group: ['node:*', 'fs', 'path', 'crypto', 'http', 'https', 'pg', 'knex', 'joi', 'express', 'ejs', 'pino'],
  message: 'domain and workflows run inside the Temporal sandbox: no Node, no database, no web. Pass the value in.',
};

/** Things that make a rule give another answer tomorrow, or on another machine. */
const deterministisch = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass today in: a rule that reads the clock cannot be replayed.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No randomness in domain or workflows.',
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: 'Intl differs between Node builds: format with domain/waarden.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'toLocale* differs between machines: format with domain/waarden.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
    message: 'Local-time accessors leak the time zone: use domain/waarden/datum or the UTC ones.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of literals.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', '.herstelbalie/', '.herstelbalie-productie/', 'coverage/', 'views/**/vendor/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of literals.' },
      ],
    },
  },
  {
    files: ['domain/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [nodeInSandbox] }],
      'no-restricted-globals': ['error', 'process', 'console', 'setTimeout', 'setInterval', 'fetch', 'crypto'],
      'no-restricted-syntax': ['error', ...deterministisch],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: ['workflows/shared/failure-converter.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...deterministisch,
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message:
            'A plain Error freezes the zaak in workflow task retries: throw the failure of workflows/shared/weigering.',
        },
        { selector: 'ExportAllDeclaration', message: 'Name every workflow that is exported.' },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts', 'docs/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    plugins: { jest },
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'verwacht*', 'request.**.expect', 'fc.assert'] },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: ['views/**/*.js', 'api/statisch/**/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly', htmx: 'readonly' } },
  },
);
