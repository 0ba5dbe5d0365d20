import { expect, type Page } from '@playwright/test';
import { ANSWER, reachReview, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { type Call, localHost, type Wish } from '../../../teams-app/local-host/protocol';
import { readScene } from '../../../teams-app/local-host/scene';
import { test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

test('the whole way goes by keyboard alone', { tag: '@soak' }, async () => {
  const { page, tab } = await teams.visit();
  const press = async (key: string, until: ReturnType<typeof tab.locator>) => {
    for (let i = 0; i < 60; i++) {
      if (await until.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the keyboard never reached ${until}`);
  };
  await tab.getByRole('heading', { name: en.start.title }).waitFor();
  await page.locator('#suspend').focus();
  await press('Tab', tab.getByRole('link', { name: en.start.ask }));
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { name: en.ask.title })).toBeFocused();
  await press('Tab', tab.getByRole('radio').first());
  await page.keyboard.press('Space');
  await press('Tab', tab.locator('#change'));
  await page.keyboard.type(ANSWER);
  await press('Tab', tab.locator('#unit'));
  await page.keyboard.press('ArrowDown');
  await press('Tab', tab.getByRole('button', { name: en.ask.review }));
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { name: en.review.title })).toBeFocused();
  await press('Tab', tab.getByRole('button', { name: en.review.openMail }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-fact="body"]')).toContainText(ANSWER);
});

test('F6 brings the keyboard in at either end, and out again', async () => {
  const { page, tab } = await teams.visit();
  await expect(page.locator('#log')).toContainText('focusEnter');
  await page.locator('#back').focus();
  await page.keyboard.press('F6');
  await expect(tab.locator('a.brand')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('#suspend')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(tab.getByRole('link', { name: en.app.otherHelp, exact: true })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('#back')).toBeFocused();
});

/** Teams on a phone: no frame around the page, but a bridge that the app puts into it. */
async function phone(): Promise<{ page: Page; wishes: Wish[] }> {
  const context = await teams.browser.newContext({
    locale: 'en-GB',
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const wishes: Wish[] = [];
  const host = localHost({
    scene: readScene(new URLSearchParams('shape=mobile&theme=dark')),
    page: { entityId: 'home', subPageId: '', appId: 'f4cd2290-80f4-4e6c-a787-7c28130fb526' },
    send: (message) =>
      void page.evaluate((data) => {
        (window as never as { onNativeMessage(event: unknown): void }).onNativeMessage({ data });
      }, message),
    wish: (wish) => wishes.push(wish),
    log: () => {},
  });
  await page.exposeFunction('toTeams', (json: string) => host.receive(JSON.parse(json) as Call));
  await page.addInitScript(() => {
    const toTeams = (json: string) =>
      (window as never as { toTeams(j: string): void }).toTeams(json);
    Object.assign(window, { nativeInterface: { framelessPostMessage: toTeams } });
  });
  await page.goto(`${teams.url}site/tab/?host=teams&theme=dark&locale=en-gb`);
  return { page, wishes };
}

test('on a phone, with no frame around it, it starts, knows the account and asks the mail program', {
  tag: '@soak',
}, async () => {
  const { page, wishes } = await phone();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => wishes.map((wish) => wish.kind)).toContain('success');
  await reachReview(page);
  await expect(page.getByText('account.a@example.ac.uk', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.dataset.left = `${this.target} ${decodeURIComponent(this.href)}`;
    };
  });
  await page.getByRole('button', { name: en.review.openMail }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-left',
    /^_blank mailto:.*plan the next/s,
  );
  await expect(page.getByText(en.requests.about.ready)).toBeVisible();
});

test('a phone’s keyboard never covers the field that is written in', async () => {
  const { page } = await phone();
  await page.getByRole('link', { name: en.start.ask }).click();
  for (const id of ['change', 'name', 'email']) {
    const field = page.locator(`#${id}`);
    // At the lower edge, where a keyboard comes up.
    await field.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await field.focus();
    await page.setViewportSize({ width: 390, height: 420 });
    await expect(field).toBeInViewport({ ratio: 1 });
    const edge = await field.evaluate((element) => {
      const { bottom, left } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 20, bottom - 4));
    });
    expect(edge, id).toBe(true);
    await page.setViewportSize({ width: 390, height: 780 });
  }
});
