/** Browsers that the tests of one process share, for promises that need none of their own: each test
 * comes as somebody new, in a context that is closed after it. */
import { test as base } from '@playwright/test';
import { openTeams, type Teams } from '../../scripts/drive/teams';

export const test = base.extend<{ leaveNobody: undefined }, { teams: Teams }>({
  /** The built tab in the local host, as `openTeams` opens it. */
  teams: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed.
    async ({}, use) => {
      const teams = await openTeams();
      await use(teams);
      await teams.close();
    },
    { scope: 'worker' },
  ],
  leaveNobody: [
    async ({ teams }, use) => {
      await use(undefined);
      for (const context of teams.browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
