/** The real teams-js, with a host that shows a list of people, refuses to, never answers, or has none. */
import { expect } from '@playwright/test';
import { goTo } from '../../../scripts/drive/teams';
import defaultPack from '../../../src/pack/default/pack.json' with { type: 'json' };
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

const { ask } = en;
const body = JSON.stringify({
  ...defaultPack,
  request: { ...defaultPack.request, nameManager: true },
});

test('who is not to be matched is chosen in Teams, beside what is typed, and typed everywhere', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.route('**/site/pack.json', (route) => route.fulfill({ body }));
  const open = async (scene: string) => {
    const { tab } = await teams.visit(scene, page);
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
    await goTo(tab, 'ask');
    // It is open already where an answer of before is in it.
    await tab.locator('form details.part').evaluate((how: HTMLDetailsElement) => {
      how.open = true;
    });
    const pick = (label: string) => tab.getByRole('button', { name: `${ask.pick}: ${label}` });
    return { tab, avoid: tab.locator('#avoid'), manager: tab.locator('#managerIs'), pick };
  };
  const first = await open('people=chosen');
  await first.avoid.fill('My former head');
  await first.pick(ask.avoid).click();
  const chosen = 'My former head; Account C (account.c@example.ac.uk); Account D';
  await expect(first.avoid).toHaveValue(chosen);
  await expect(first.avoid).toBeFocused();
  await expect(first.tab.locator('#managerIs-hint')).toContainText('You can leave this blank');
  await first.pick(ask.managerIs).click();
  await expect(first.manager).toHaveValue('Account C (account.c@example.ac.uk)');

  for (const people of ['refused', 'cancelled', 'silent']) {
    const { tab, pick, manager } = await open(`people=${people}&account=b`);
    await pick(ask.managerIs).click();
    const failed = tab.locator('main').getByText(ask.pickFailed);
    if (people === 'refused') await expect(failed).toBeVisible();
    await manager.fill('Typed all the same');
    await expect(manager).toHaveValue('Typed all the same');
    if (people !== 'refused') await expect(failed).toBeHidden();
  }
  for (const scene of ['people=absent', 'shape=outlook', 'shape=bare']) {
    const { tab, manager } = await open(scene);
    await expect(manager).toBeVisible();
    await expect(tab.getByRole('button', { name: ask.pick })).toHaveCount(0);
  }
});
