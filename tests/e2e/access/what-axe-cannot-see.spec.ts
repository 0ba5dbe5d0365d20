import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../../scripts/drive/extension';
import { TOUR } from '../../../scripts/drive/tour';
import { popupWalks } from '../../../scripts/drive/tour-doors';
import { keepRows } from '../../../scripts/drive/tour-rows';
import { goTo } from '../../../scripts/drive/tour-stops';
import { LIMITS } from '../../../src/request/questions';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';
import { recordLive } from './measure';

let extension: Extension;
let page: Page;
test.beforeAll(async ({ sharedExtension }) => {
  extension = sharedExtension;
  const [kept] = await popupWalks(extension);
  if (!kept) throw new Error('no walk');
  page = kept.page;
  await page.bringToFront();
});
test.afterAll(() => extension.forget());
test.setTimeout(180_000);

const focused = () => page.locator(':focus');

test('a new screen takes focus to its heading, and so does Back', async () => {
  const screen = page.mainFrame();
  await goTo(screen, '', '.doors');
  const h1 = page.locator('h1');
  for (const route of ['difference', 'choose', 'ask', 'help', 'requests', 'settings']) {
    await page.locator(`:is(a[data-to="${route}"], a[href="#/${route}"])`).first().click();
    await page.locator(`html:has(.tool.back)`).waitFor();
    await expect(h1, route).toBeFocused();
    await page.locator('.bar .tool').first().click();
    await expect(page.locator('.doors')).toBeVisible();
    await expect(h1, `back from ${route}`).toBeFocused();
  }
  await goTo(screen, 'choose', 'main .button.main');
  await page.locator('main .button.main').click();
  for (const question of ['about', 'help', 'field']) {
    await page.locator(`#${question}`).waitFor();
    await expect(h1).toBeFocused();
    await page.locator('main .button.plain').click();
  }
  await goTo(screen, 'help', '.way-in');
  await page.locator('.way-in').first().click();
  await expect(page.locator('#chosen')).toBeFocused();
  await page.locator('main section[aria-labelledby=chosen] > .button').click();
  await expect(page.locator('#situations')).toBeFocused();
});

test('a question before something is deleted starts at “no”, stays inside, and gives focus back', async () => {
  await goTo(page.mainFrame(), 'settings', '#settings-data');
  const opener = page.locator('main .row:last-of-type .button').last();
  for (const leave of ['Escape', 'Enter']) {
    await opener.focus();
    await page.keyboard.press('Enter');
    const no = page.locator('dialog .button').first();
    await expect(no).toBeFocused();
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () =>
          document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
    }
    await no.focus();
    await page.keyboard.press(leave);
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('Tab goes round every control of the popup and is caught nowhere, nor is focus hidden', async () => {
  for (const name of ['ask-open', ...inSoak('help-situation', 'settings')]) {
    for (const stop of TOUR.filter((one) => [name, 'ask'].includes(one.name)))
      await stop.reach(page.mainFrame());
    const tabbable = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.bar a')?.focus();
      const all = document.querySelectorAll<HTMLElement>(
        'a, button, summary, input, select, textarea',
      );
      const groups = new Set<string>();
      return [...all].filter((one) => {
        if (!one.checkVisibility() || one.tabIndex < 0 || one.hidden) return false;
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
        return !groups.has(one.name) && groups.add(one.name);
      }).length;
    });
    for (const key of ['Tab', 'Shift+Tab']) {
      const seen = new Set<string>();
      for (let i = 0; i < tabbable + 3; i++) {
        await page.keyboard.press(key);
        const at = await page.evaluate(() => {
          const control = document.activeElement;
          if (!control || control === document.body) return undefined;
          const id = (control.getAttribute('data-at') ?? crypto.randomUUID()) as string;
          control.setAttribute('data-at', id);
          const shown = control.matches('.choice input') ? control.closest('.choice') : control;
          const { left, right, top, bottom } = (shown ?? control).getBoundingClientRect();
          // Hidden wholly behind what stays in sight, or out of the window.
          const free = [0.1, 0.5, 0.9].some((part) => {
            const there = document.elementFromPoint(
              (left + right) / 2,
              top + (bottom - top) * part,
            );
            return there && (shown?.contains(there) || there.contains(shown));
          });
          return { id, hidden: free ? '' : control.outerHTML.slice(0, 120) };
        });
        if (!at) continue;
        seen.add(at.id);
        expect(at.hidden, `${name} ${key}`).toBe('');
      }
      expect(seen.size, `${name} ${key}`).toBe(tabbable);
    }
  }
});

test('what a screen reader says by itself it can hear, and it says it once', {
  tag: '@soak',
}, async () => {
  const screen = page.mainFrame();
  const saying = async (act: () => Promise<unknown>, message: string) => {
    await page.evaluate(recordLive);
    await act();
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(said).not.toEqual([]);
    // What would come a second time comes with the next frames.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await said()).toEqual([message]);
  };
  await goTo(screen, 'help', '.emergencies');
  await saying(() => page.locator('#support-search').fill('samaritans'), en.help.results(3));
  await saying(() => page.locator('#support-search').fill('zzzz'), en.help.noMatchTitle);
  await goTo(screen, 'settings', '#settings-data');
  await saying(
    () => page.getByRole('button', { name: en.settings.export }).click(),
    en.settings.exported('waymark.json'),
  );
  const loss = ['notices', { id: 'loss', restored: 1 }] as const;
  await saying(() => keepRows(screen, { put: [loss] }), en.app.restored);
  await page.getByRole('button', { name: en.app.seen }).click();
  await TOUR.find(({ name }) => name === 'ask')?.reach(screen);
  const [most, typed] = [LIMITS.change, LIMITS.change - 1];
  await saying(() => page.locator('#change').fill('x'.repeat(typed)), en.ask.left(most - typed));
  await TOUR.find(({ name }) => name === 'request-ready')?.reach(screen);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = () => page.getByRole('button', { name: en.requests.copy }).click();
  await saying(copy, en.app.copied);
  await saying(copy, en.app.copied);
  const told = `${en.requests.states.told}. ${en.requests.toldByEmail}`;
  await saying(() => page.getByRole('button', { name: en.requests.yesSent }).click(), told);
});

test('from Start by the guide to a request that is ready to send, by keyboard alone', async () => {
  await TOUR[0]?.reach(page.mainFrame());
  const to = async (selector: string, key = 'Tab') => {
    for (let i = 0; i < 80; i++) {
      if (
        await page
          .locator(selector)
          .first()
          .evaluate((one) => one === document.activeElement)
      )
        return;
      await page.keyboard.press(key);
    }
    throw new Error(`the keyboard never reached ${selector}`);
  };
  const press = async (selector: string, key = 'Enter') => {
    await to(selector);
    await page.keyboard.press(key);
  };
  await press('a[data-to=choose]');
  await press('main .button.main');
  await page.locator('#about').waitFor();
  await press('summary:has(#about-next-group)');
  await press('input[value=career]', 'Space');
  await press('button[type=submit]');
  await page.locator('#help').waitFor();
  await press('#help', 'Space');
  await press('button[type=submit]');
  for (const id of ['field', 'ahead', 'closer', 'meet', 'arrange']) {
    await page.locator(`#${id}`).waitFor();
    // A new question takes focus to its heading: a key before that would go to the one that is left.
    await expect(page.locator('h1')).toBeFocused();
    await press('main .button.plain');
  }
  await page.locator('.reasons').first().waitFor();
  await press('main .button.main');
  await page.locator('#change').waitFor();
  await expect(page.locator('#kind')).toBeChecked();
  await to('#change');
  await page.keyboard.type('To lead a small team');
  await press('button[type=submit]');
  await expect(focused()).toHaveClass(/notice/);
  await press('.notice.danger li:first-child a');
  await expect(page.locator('#name')).toBeFocused();
  await page.keyboard.type('A member of staff');
  await to('#email');
  await page.keyboard.type('staff@example.ac.uk');
  await press('#unit', 'ArrowDown');
  await press('button[type=submit]');
  await page.locator('main .facts').waitFor();
  await expect(page.locator('h1')).toBeFocused();
  await press('main .button.main');
  await page.locator('.request-facts').waitFor();
  await press('main .panel .row .button');
  await expect(page.locator('main .panel.good')).toBeVisible();
});
