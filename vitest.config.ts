import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findChromium, KINDER_THAN_THE_WORLD, TEST_ARGS } from './scripts/drive/browser';
import { temporaryTogether } from './scripts/temporary';

temporaryTogether();

/** Of each kind: on two cores, the tests of screens wait for their browser half of the time. */
const WORKERS = 2;

/** What builds, starts commands or waits for senders: begun last, it keeps one core alone for half a minute. Vitest
 * goes by the size of a file where it does not know how long it takes, and these are short. */
const SLOW =
  /a-build-carries-the-pack|a-mistyped-option-is-answered|every-request-ends-in-a-state|the-guide-for-authors/;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = sorted.filter(({ moduleId }) => SLOW.test(moduleId));
    return [...slow, ...sorted.filter((file) => !slow.includes(file))];
  }
}

const patience = { testTimeout: 30_000, hookTimeout: 30_000 };
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        esbuild,
        test: {
          name: 'unit',
          maxWorkers: WORKERS,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.screen.test.tsx', 'tests/e2e/**'],
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/beside-others.ts'],
          // Else no `vi.resetModules` reaches it.
          server: { deps: { inline: [/wxt/] } },
          ...patience,
        },
      },
      {
        esbuild,
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'idb',
            'valibot',
            'axe-core',
            'minisearch',
          ],
        },
        test: {
          name: 'screens',
          setupFiles: ['tests/beside-others.ts', 'tests/one-page.ts'],
          // Vitest gives a project of the browser one page, unless it says otherwise itself.
          maxWorkers: WORKERS,
          // The page has no process: its tests see of the environment what is named here.
          env: { WAYMARK_SOAK: process.env.WAYMARK_SOAK ?? '' },
          include: ['tests/**/*.screen.test.tsx'],
          ...patience,
          // A slow machine is late with what it shows, and no less right.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            // `tests/one-page.ts` says why, and what keeps one from another.
            isolate: false,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 400, height: 600 },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: TEST_ARGS,
                ignoreDefaultArgs: KINDER_THAN_THE_WORLD,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
