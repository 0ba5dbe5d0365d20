/** Browsers that the tests of one process share, for promises that need none of their own: each test
 * comes as somebody new. One that nobody asks for is never started. Every spec takes its `test` from here,
 * so that a process, and with it its browsers, lasts from file to file. */
import { test as base } from '@playwright/test';
import { type Extension, launchExtension } from '../../scripts/drive/extension';
import { openTeams, type Teams } from '../../scripts/drive/teams';
import {
  launch,
  newProfile,
  prepareExtension,
  type Running,
  removeFolder,
} from '../../scripts/drive/worker-extension';

/** Variants of a promise that only the long run tries. */
export const inSoak = <T>(...variants: T[]): T[] => (process.env.WAYMARK_SOAK ? variants : []);

interface Mine {
  /** The built extension, with nothing kept in it. */
  extension: Extension;
  /** The same with the tests' own window in it, and leave to send to this machine. */
  running: Running;
  leaveNobody: undefined;
}
interface Shared {
  /** The built tab in the local host, as `openTeams` opens it; each context is closed after its test. */
  teams: Teams;
  sharedExtension: Extension;
  sharedRunning: Running;
}

let opened: Teams | undefined;

export const test = base.extend<Mine, Shared>({
  teams: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed.
    async ({}, use) => {
      opened = await openTeams();
      await use(opened);
      await opened.close();
      opened = undefined;
    },
    { scope: 'worker' },
  ],
  leaveNobody: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed.
    async ({}, use) => {
      await use(undefined);
      for (const context of opened?.browser.contexts() ?? []) await context.close();
    },
    { auto: true },
  ],
  sharedExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed.
    async ({}, use) => {
      const extension = await launchExtension();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ sharedExtension }, use) => {
    await use(sharedExtension);
    await sharedExtension.forget();
  },
  sharedRunning: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed.
    async ({}, use) => {
      const [folder, profile] = [await prepareExtension(), newProfile()];
      const running = await launch(folder, profile);
      await use(running);
      await running.close();
      for (const path of [folder, profile]) removeFolder(path);
    },
    { scope: 'worker' },
  ],
  running: async ({ sharedRunning }, use) => {
    await use(sharedRunning);
    await sharedRunning.forget();
  },
});
