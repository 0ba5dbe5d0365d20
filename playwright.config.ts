import { defineConfig } from '@playwright/test';

/** End to end: real browsers, built artefacts. Each test starts its own browser and servers. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Playwright empties its folder; the results of the other tests lie beside it.
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  workers: 2,
  fullyParallel: false,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
