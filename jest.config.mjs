// Tests run the TypeScript sources, ESM as they are, against a real Postgres and Redis (packages/testing).
import { existsSync } from 'node:fs'

const here = ['services', 'packages', 'gateway', 'infra', 'tests'].filter((folder) => existsSync(folder))

/** @type {import('jest').Config} */
export default {
  testEnvironment: './packages/testing/environment.cjs',
  runtime: '<rootDir>/packages/testing/kept-packages.cjs',
  rootDir: '.',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: here.map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.baton/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.baton/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@baton/gateway/(.*)$': '<rootDir>/gateway/src/$1.ts',
    '^@baton/(local|bench)/(.*)$': '<rootDir>/infra/$1/src/$2.ts',
    '^@baton/(patients|care-plans|referrals|authorizations|metrics)/(.*)$': '<rootDir>/services/$1/src/$2.ts',
    '^@baton/([^/]+)/(.*)$': '<rootDir>/packages/$1/src/$2.ts',
    // Sources import './x.js', which is './x.ts' before it is compiled; packages' own .js files stay what they are.
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: './packages/testing/global-setup.mjs',
  globalTeardown: './packages/testing/global-teardown.mjs',
  maxWorkers: 2,
  // No test measures time: this is for what hangs, on the slowest machine.
  testTimeout: 90_000,
  workerIdleMemoryLimit: '1GB',
}
