import { defineConfig } from 'vitest/config';

const database = (engine: 'sqlite' | 'postgresql') => ({
  extends: true as const,
  test: {
    name: engine,
    include: ['app/**/*.db.test.ts', 'tests/database/**/*.test.ts'],
    globalSetup: `tests/setup/${engine}.ts`,
    setupFiles: ['tests/setup/console.ts', 'tests/setup/database.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 20_000,
          include: ['app/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          setupFiles: ['tests/setup/console.ts'],
        },
      },
      database('sqlite'),
      database('postgresql'),
      {
        extends: true,
        test: {
          name: 'host',
          // After the others and one by one, since these look at the clock.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          include: ['tests/host/**/*.test.ts'],
          globalSetup: 'tests/setup/host.ts',
          setupFiles: ['tests/setup/console.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
