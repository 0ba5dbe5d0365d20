import { expect } from '@playwright/test';
import { goTo, hashOf, type Teams } from '../../../scripts/drive/teams';
import { ROUTES } from '../../../scripts/drive/tour';
import { cy } from '../../../src/text/cy';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

test('the theme changes as Teams changes, without a reload', async () => {
  const { page, tab } = await teams.visit('theme=dark');
  const root = tab.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await tab.getByRole('link', { name: en.start.difference }).click();
  const wants = { contrast: 'contrast', future: 'light', glass: 'dark', default: 'light' };
  for (const [name, theme] of Object.entries(wants)) {
    await page.locator('[name=theme]').selectOption(name);
    await expect(root).toHaveAttribute('data-theme', theme);
  }
  // A reload would have gone back to Start.
  await expect(tab.getByRole('link', { name: en.start.difference })).toHaveCount(0);
});

// An old Teams leaves the braces in the address, and says the same only once it answers.
for (const shape of inSoak('legacy', 'current', 'mute')) {
  test(`${shape}: it speaks the language of Teams`, async () => {
    const { tab } = await teams.visit(`shape=${shape}&locale=cy-gb`);
    await expect(tab.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(tab.getByRole('heading', { name: cy.start.title })).toBeVisible();
  });

  test(`${shape}: a deep link opens its page, whichever tab it is in`, {
    tag: '@soak',
  }, async () => {
    const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
    const routes = shape === 'mute' ? ['ask', 'help'] : ROUTES;
    for (const scene of [
      'tab=support',
      ...routes.map((route) => `sub=${route}`),
      'tab=ask&sub=help',
    ]) {
      const { tab } = await teams.visit(`${scene}&shape=${shape}`, page);
      await expect(tab.locator('h1')).toBeVisible();
      const [route = ''] = /(?<=sub=).*/.exec(scene) ?? ['help'];
      await expect(tab.locator('h1'), scene).not.toHaveText(en.start.title);
      // No address says who is in the guide or in other support.
      const said = ['choose', 'help'].includes(route) ? '' : route;
      await expect.poll(() => hashOf(tab), scene).toBe(`#/${said}`);
      if (route === 'help') await expect(tab.locator('h1')).toHaveText(en.help.title);
    }
  });
}

test('what an old Teams says late carries nobody away who has begun', async () => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.addInitScript(() => {
    if (window !== window.top) return;
    // The host hears the tab only when it is let.
    const held: (() => void)[] = [];
    const add = window.addEventListener.bind(window);
    window.addEventListener = ((type: string, listener: EventListener, ...rest: []) => {
      const late: EventListener = (event) => {
        held.push(() => listener(event));
      };
      add(type, type === 'message' ? late : listener, ...rest);
    }) as typeof window.addEventListener;
    Object.assign(window, { letTeamsHear: () => setInterval(() => held.shift()?.(), 1) });
  });
  const { tab } = await teams.visit('shape=legacy&sub=help&theme=dark', page);
  await tab.getByRole('link', { name: en.start.difference }).click();
  await page.evaluate(() => (window as never as { letTeamsHear(): void }).letTeamsHear());
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await hashOf(tab)).toBe('#/difference');
});

test('Teams’ own back button goes back inside the tab, then leaves', async () => {
  const { page, tab } = await teams.visit();
  await tab.getByRole('link', { name: en.start.difference }).click();
  await expect(tab.getByRole('link', { name: en.start.difference })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('[data-fact="Left"]')).toBeVisible();
});

test('Back never leaves the frame: from a deep link it leads to Start', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('tab=support');
  const heading = tab.getByRole('heading', { name: en.start.title });
  await tab.getByRole('button', { name: en.app.back }).click();
  await expect(heading).toBeVisible();
  // With more behind it, each step back is one screen, also after a reload.
  await goTo(tab, 'difference');
  await goTo(tab, 'privacy');
  const asked = () => page.locator('#log').getByText('backButton').count();
  const before = await asked();
  await tab.locator('html').evaluate(() => location.reload());
  // The page from before may still be there; the new one asks to hear of Back once it is up.
  await expect.poll(asked).toBeGreaterThan(before);
  await expect(tab.locator('h1')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).first().click();
  await expect.poll(() => hashOf(tab)).toBe('#/difference');
  await tab.getByRole('button', { name: en.app.back }).click();
  await expect(heading).toBeVisible();
  await expect(page.locator('[data-fact="Left"]')).toHaveCount(0);
});

test('put away in the middle of a word and brought back, nothing typed is lost', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('tab=ask');
  await tab.locator('#change').pressSequentially('Half a w');
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  // Teams may throw the page away while it is put away.
  const again = await teams.visit('tab=ask', page);
  await expect(again.tab.locator('#change')).toHaveValue('Half a w');
});

test('Teams hears that the tab may go only when the last letter is on the disk', async () => {
  const { page, tab } = await teams.visit('tab=ask');
  await expect(tab.locator('#change')).toBeVisible();
  await expect(page.locator('#log')).toContainText('beforeUnload');
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    addEventListener('message', ({ data }) => {
      if (data.func === 'readyToUnload') events.push('ready');
    });
    const frame = document.querySelector('#stage iframe') as HTMLIFrameElement;
    const inside = frame.contentWindow as Window & typeof globalThis;
    const { put } = inside.IDBObjectStore.prototype;
    inside.IDBObjectStore.prototype.put = function (row, key) {
      const text = row.answers?.change;
      if (text) this.transaction.addEventListener('complete', () => events.push(text));
      return put.call(this, row, key);
    };
    // Two keystrokes and the end in one breath: the first write is still on its way.
    const field = inside.document.querySelector('#change') as HTMLTextAreaElement;
    for (const text of ['H', 'Half a w']) {
      field.value = text;
      field.dispatchEvent(new inside.Event('input', { bubbles: true }));
    }
    document.querySelector<HTMLButtonElement>('#suspend')?.click();
  });
  await expect
    .poll(() => page.evaluate(() => (window as never as { events: string[] }).events))
    .toEqual(['H', 'Half a w', 'ready']);
});

test('brought back, it shows the page that Teams asks for', { tag: '@soak' }, async () => {
  const { page, tab } = await teams.visit('tab=support');
  await tab.locator('a.brand').click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  // Nothing that Teams says reaches a page that is put away.
  await page.locator('[name=theme]').selectOption('dark');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toHaveCount(0);
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Teams hears that the tab is there, once it is', { tag: '@soak' }, async () => {
  const { page, tab } = await teams.visit();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(page.locator('#log')).toContainText('appInitialization.success');
  await expect(page.locator('#log')).not.toContainText('unknown call');
});

test('in the narrow panel of a meeting nothing is cut off', { tag: '@soak' }, async () => {
  const { tab } = await teams.visit('place=side');
  const fits = async (what: string) => {
    await expect(tab.locator('h1')).toBeVisible();
    const [wide, width] = await tab
      .locator('html')
      .evaluate((root) => [root.scrollWidth - root.clientWidth, root.clientWidth] as const);
    expect(width, what).toBeLessThanOrEqual(320);
    expect(wide, what).toBeLessThanOrEqual(0);
  };
  for (const route of ['', 'difference', 'choose', 'help']) {
    await goTo(tab, route);
    await fits(route);
  }
  await tab.getByRole('searchbox').fill('my manager shouts');
  await expect(tab.locator('main article, main details').first()).toBeVisible();
  await fits('what a search finds');

  await goTo(tab, 'choose');
  await tab.getByRole('button', { name: en.choose.begin }).click();
  const skip = tab.getByRole('button', { name: en.choose.skip });
  const ask = tab.getByRole('button', { name: en.choose.ask.unsure });
  await expect(skip.or(ask).first()).toBeVisible();
  for (let question = 1; await skip.isVisible(); question++) {
    await fits(`question ${question}`);
    await skip.click();
  }
  await expect(ask).toBeVisible();
  await fits('what the guide found');
});
