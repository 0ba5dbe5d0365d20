import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { temporaryTogether } from './scripts/temporary';

// What Playwright compiled may stay for the next run.
process.env.PWTEST_CACHE_DIR ??= join(tmpdir(), 'playwright-transform-cache');
temporaryTogether();

const soak = process.env.WAYMARK_SOAK !== undefined;

/** End to end: real browsers, built artefacts. A test starts a browser of its own where its promise needs
 * one; else it comes to a shared one as somebody new (`tests/e2e/fixtures.ts`). One with the tag `@soak` is
 * another side of a promise that `npm test` tries already, or takes long: `npm run soak` has all. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Listening to a screen reader takes minutes, and programs that not every machine has.
  testIgnore: soak ? [] : '**/heard/**',
  grepInvert: soak ? [] : /@soak/,
  // Playwright empties its folder; the results of the other tests lie beside it.
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // One more than the two cores of a small machine: much of it waits, for an alarm or for a browser to start.
  workers: 3,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
