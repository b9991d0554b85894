/** Who may import whom. Each rule says why and what to do; the drawing of it is in docs/adr/0001. */
const buiten = (naam) => `^node_modules/${naam}(/|$)`;
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The rules of law must run in a workflow, in a test and in the rekenhulp alike. Pass the value in instead of fetching it.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'workflows-only-domain-and-sdk',
      comment:
        'A workflow decides and waits; the world is reached through activities. Types of activities/index may be imported.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        pathNot: ['^workflows/', '^domain/', buiten('@temporalio/(workflow|common)')],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'workflow-types-only-from-activities-index',
      comment: 'One contract between clerk and world: the type Activities in activities/index.ts.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', pathNot: '^activities/index\\.ts$' },
    },
    {
      name: 'api-not-to-activities',
      comment: 'The web process reaches Postgres, Temporal and the identity provider, nothing else. Ask the workflow.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^activities/' },
    },
    {
      name: 'api-sees-only-messages',
      comment: 'The web knows the messages of a workflow, not its code.',
      severity: 'error',
      from: { path: '^api/' },
      to: {
        path: '^workflows/',
        pathNot: ['\\.messages\\.ts$', 'failure-converter\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'api-reads-never-writes',
      comment:
        'Facts are written by activities. The web writes only its own: sessions, who looked at what, what came in (intake), how a medewerker likes the lists (voorkeuren), and how work is divided and checked (verdeling, kwaliteit).',
      severity: 'error',
      from: { path: '^api/' },
      to: {
        path: '^db/',
        pathNot: ['^db/(queries|sessies|inzagelog|intake|voorkeuren|verdeling|kwaliteit)/', '^db/connection\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'db-knows-nobody',
      comment: 'The database layer may use the words and rules of domain, never a shell.',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/demo/' },
      to: { path: '^(api|activities|workflows|views|scripts|tests)/' },
    },
    {
      name: 'demo-uses-the-real-steps',
      comment: 'The demo loader plays the real steps, so it may call activities; nothing else of a shell.',
      severity: 'error',
      from: { path: '^db/demo/' },
      to: { path: '^(api|workflows|tests)/' },
    },
    {
      name: 'express-only-in-api',
      comment: 'Express objects stay in the web tier.',
      severity: 'error',
      from: { pathNot: '^(api|tests|scripts)/' },
      to: { path: buiten('(express|express-session|helmet|csrf-sync|openid-client|connect-pg-simple)') },
    },
    {
      name: 'knex-only-in-db',
      comment: 'SQL lives in db; elsewhere only the type of the connection passes through.',
      severity: 'error',
      from: { pathNot: '^(db|tests|scripts)/' },
      to: { path: buiten('(knex|pg)'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'joi-only-at-edges',
      comment: 'Shape is checked at the edge with joi; rules are checked in domain.',
      severity: 'error',
      from: { pathNot: '^(api|config|activities|tests|scripts)/' },
      to: { path: buiten('joi') },
    },
    {
      name: 'temporal-client-only-at-edges',
      comment: 'Only the web, the relay and the worker start or message workflows.',
      severity: 'error',
      from: { pathNot: '^(api/shared|api/server|api/compose|activities|config/versleuteling|scripts|tests|bench)' },
      to: { path: buiten('@temporalio/(client|worker)'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'feature-to-feature-through-shared',
      comment: 'A page folder does not reach into another one: move what both need to api/shared.',
      severity: 'error',
      from: { path: '^api/(?!shared|auth|middleware)([^/]+)/' },
      to: { path: '^api/(?!shared|auth|middleware)([^/]+)/', pathNot: '^api/$1/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Product code never depends on tests.',
      severity: 'error',
      from: { pathNot: '^(tests|bench|docs)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nobody-imports-scripts',
      comment: 'Scripts are entry points. What others need belongs to a folder of its own.',
      severity: 'error',
      from: { pathNot: '^(scripts|tests|docs|bench)/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'What runs in production is in dependencies.',
      severity: 'error',
      from: { path: '^(api|workflows|activities|domain|db|config)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that resolves to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/.*/node_modules|\\.herstelbalie|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
