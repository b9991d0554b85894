/**
 * Jest projects by what they need: `snel` needs nothing, `postgres` a database, `temporal` a Temporal server and a database,
 * `tijdreis` the time-skipping server (serial: its time is one for all), `browser` the whole system (serial).
 * `npm test` runs them one after the other, see scripts/test.mjs.
 */
const basis = {
  testEnvironment: 'node',
  rootDir: __dirname,
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap|openid-client|oauth4webapi|jose|oidc-provider)/)'],
  modulePathIgnorePatterns: ['<rootDir>/.herstelbalie/', '<rootDir>/.herstelbalie-productie/'],
};
const servers = '<rootDir>/tests/support/servers';
const project = (displayName, mappen, opstart) => ({
  ...basis,
  displayName,
  testMatch: mappen.map((map) => `<rootDir>/tests/${map}/**/*.test.ts`),
  ...(opstart === undefined
    ? {}
    : { globalSetup: `${servers}/${opstart}.ts`, globalTeardown: `${servers}/na-afloop.ts` }),
});

module.exports = {
  // A limit makes jest use a worker process even for one file at a time: what a failing test leaves open cannot keep the run waiting.
  workerIdleMemoryLimit: '2GB',
  projects: [
    project('snel', ['domain', 'api', 'views', 'config', 'architectuur', 'replay', 'workflows-unit', 'support']),
    project('postgres', ['db', 'activities', 'scripts', 'http'], 'postgres'),
    project('temporal', ['temporal'], 'temporal'),
    project('tijdreis', ['workflows'], 'tijdreis'),
    project('browser', ['journeys'], 'browser'),
  ],
};
