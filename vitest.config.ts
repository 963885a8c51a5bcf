import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/lib/slow-first.ts';

export default defineConfig({
  test: {
    globals: false,
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // A worker loads the ledger, the charts and what they stand on once for all files.
          isolate: false,
          setupFiles: ['tests/lib/tidy.ts'],
          // The programs that tests start by the dozen compile what they share once.
          env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
          // Hundreds of invented inputs a test, beside other work on two cores.
          testTimeout: 60_000,
        },
      },
      // Compressing a whole site with brotli 11 takes its time.
      {
        extends: true,
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          // A worker reads and parses a page once for all files.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // A worker keeps its browser and pages from file to file.
          isolate: false,
          // A change takes under a second; on a busy machine its frames may come late.
          testTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
