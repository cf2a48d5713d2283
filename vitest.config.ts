import { defineConfig } from 'vitest/config';

const WITH_DATABASE = ['src/**/*.{db,http}.test.{ts,tsx}', 'tests/db/**/*.test.{ts,tsx}'];
/** What several processes on one server do: there is no such thing on the embedded engine. */
const ON_A_SERVER = process.env['TEST_DATABASE_URL'] ? ['tests/server/**/*.test.ts'] : [];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    isolate: false,
    pool: 'forks',
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
          exclude: WITH_DATABASE,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [...WITH_DATABASE, ...ON_A_SERVER],
          globalSetup: 'tests/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      // Checks on a city's real documents, which are not part of the project: they run where a file is named.
      ...(process.env['GUIDELINE_FILE']
        ? [{ extends: true as const, test: { name: 'real-files', include: ['tests/**/*.check.ts'] } }]
        : []),
      {
        extends: true,
        test: {
          name: 'durability',
          include: ['tests/durability/**/*.test.ts'],
          isolate: true,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
