import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium, KINDER_THAN_THE_WORLD } from './scripts/drive/browser';

/** Of each kind: on two cores, the tests of screens wait for their browser half of the time. */
const WORKERS = 2;

const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

export default defineConfig({
  test: {
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
          testTimeout: 30_000,
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
          // Vitest gives a project of the browser one page, unless it says otherwise itself.
          maxWorkers: WORKERS,
          // The page has no process: its tests see of the environment what is named here.
          env: { WAYMARK_SOAK: process.env.WAYMARK_SOAK ?? '' },
          include: ['tests/**/*.screen.test.tsx'],
          testTimeout: 30_000,
          // A slow machine is late with what it shows, and no less right.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 400, height: 600 },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: CHROMIUM_ARGS,
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
