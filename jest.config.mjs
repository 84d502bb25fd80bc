import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.exclude; // the build leaves specs out; the tests are the specs

function withJsx({ jsc, ...rest }) {
  const transform = { ...jsc.transform, react: { runtime: 'automatic' } };
  return { ...rest, jsc: { ...jsc, parser: { ...jsc.parser, tsx: true }, transform } };
}

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
    '^.+\\.tsx$': ['@swc/jest', { ...withJsx(swc), swcrc: false }],
  },
  setupFiles: ['<rootDir>/test/support/jest-setup.ts'],
};

const withDatabase = {
  setupFiles: [...common.setupFiles, '<rootDir>/test/support/as-in-production.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** Suites by cost: unit needs nothing, database and e2e share one embedded PostgreSQL, web needs a Chromium. */
export default {
  maxWorkers: 2,
  // all looks of all states are six times as many
  testTimeout: process.env.AXE_LOOKS === 'all' ? 400_000 : 60_000,
  // Node keeps the modules of suites that ended: a worker grown past this is replaced, or the last suites take three times as long
  workerIdleMemoryLimit: '1200MB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,scripts,demo,web}/**/*.spec.ts'],
    },
    { ...common, ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/test/db/**/*.spec.ts'] },
    { ...common, ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...common, ...withDatabase, displayName: 'web', testMatch: ['<rootDir>/test/web/**/*.spec.ts'] },
    {
      ...common,
      ...withDatabase,
      displayName: 'queue-redis',
      testMatch: ['<rootDir>/test/queue-redis/**/*.spec.ts'],
    },
  ],
};
