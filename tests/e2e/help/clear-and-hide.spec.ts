/** Both Shifts at once in the built products: in how few frames the neutral page is there, and that
 * nothing brings back what it hides. */
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { unfold } from '../../../scripts/drive/guide';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { type ActionPopup, toolbarOf } from '../popup/action-popup';
import { shown } from '../shown';

const text = en.help;
/** An ordinary page, that anybody may see. */
const NEUTRAL = en.difference.title;
const SITUATION = 'Bullying, harassment or discrimination';

const title = (at: Page | Frame | FrameLocator, name: string) =>
  at.getByRole('heading', { level: 1, name, exact: true });

/** From Start to a chosen situation, by way of a search. */
async function readHelp(at: Page | Frame): Promise<void> {
  await at.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await at.getByRole('searchbox').fill('bullied');
  await at.getByRole('button', { name: SITUATION }).click();
  await at.getByRole('heading', { name: SITUATION }).waitFor();
}

/** The one that comes anyway: nothing that is to be hidden is drawn again. */
const MOST_FRAMES = 1;

async function pressShifts({ keyboard }: Page): Promise<void> {
  const both = ['ShiftLeft', 'ShiftRight'];
  for (const key of both) await keyboard.down(key);
  for (const key of both) await keyboard.up(key);
}

/** How many frames were drawn from the second key to the neutral page, that one with them: a slow machine
 * draws as few as a quick one. */
async function framesToNeutral(page: Page, at: Page | Frame): Promise<number> {
  await at.evaluate((neutral) => {
    const shared = window as unknown as { frames: Promise<number> };
    shared.frames = new Promise((resolve) => {
      let frames = 0;
      const look = () => {
        frames++;
        if (document.querySelector('h1')?.textContent !== neutral) requestAnimationFrame(look);
        else resolve(frames);
      };
      let held = 0;
      const press = ({ key }: KeyboardEvent) => {
        if (key !== 'Shift' || ++held < 2) return;
        removeEventListener('keydown', press, true);
        requestAnimationFrame(look);
      };
      addEventListener('keydown', press, true);
    });
  }, NEUTRAL);
  await pressShifts(page);
  return at.evaluate(() => (window as unknown as { frames: Promise<number> }).frames);
}

/** As often as it takes: a screen that has just come may not be listening yet. */
async function hide(page: Page, at: Page | FrameLocator): Promise<void> {
  await expect(async () => {
    await pressShifts(page);
    await expect(at.getByRole('heading', { name: NEUTRAL })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

/** Goes back, and tells the title of every screen that was there after it, be it for an instant. */
const backTo = (at: Page | Frame) =>
  at.evaluate(async () => {
    const titles = new Set<string>();
    const look = () => titles.add(document.querySelector('h1')?.textContent ?? '');
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    const there = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await there;
    await new Promise((resolve) => setTimeout(resolve, 100));
    look();
    return [...titles];
  });

async function comeBack(at: Page | Frame): Promise<void> {
  const back = at.getByRole('button', { name: text.hiddenBack });
  await expect(back).toBeHidden();
  await at.getByText(text.hiddenMore).click();
  await back.click();
  await title(at, en.start.title).waitFor();
}

/** Several times over, the most. */
async function mostFrames(page: Page, at: Page | Frame): Promise<number> {
  const frames: number[] = [];
  for (let i = 0; i < 3; i++) {
    await readHelp(at);
    frames.push(await framesToNeutral(page, at));
    await comeBack(at);
  }
  return Math.max(...frames);
}

/** Other help as somebody finds it who said nothing. */
async function expectNothingKept(at: Page | Frame): Promise<void> {
  await at.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await expect(at.getByRole('searchbox')).toHaveValue('');
  await expect(at.getByRole('heading', { name: text.situationsTitle })).toBeVisible();
  await expect(at.getByRole('heading', { name: SITUATION })).toHaveCount(0);
}

test('in a tab of the extension', { tag: '@soak' }, async ({ extension }) => {
  // The tab that the popup itself opens.
  const popup = await extension.open();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: en.app.menu }).click();
  await popup.getByRole('link', { name: en.app.openInTab }).click();
  const page = await opened;
  await page.setViewportSize({ width: 1100, height: 800 });
  // It closes what it hides; held open, there is something to look at.
  await page.evaluate(() => {
    window.close = () => undefined;
  });
  expect(await mostFrames(page, page)).toBeLessThanOrEqual(MOST_FRAMES);

  await readHelp(page);
  await pressShifts(page);
  await title(page, NEUTRAL).waitFor();
  const neutral = async () => {
    await expect(title(page, NEUTRAL)).toBeVisible();
    expect(page.url()).toMatch(/view=tab&at=\d+#\/$/);
    expect(await page.title()).toBe('Waymark');
    expect(await page.locator('body').innerText()).not.toMatch(/support|danger|999|bull/i);
    // It looks like any other page, and not like one from which something was taken away.
    await expect(page.locator('header.bar')).toBeVisible();
    await expect(page.locator('.tile')).toHaveCount(2);
  };
  for (let i = 0; i < 4; i++) {
    expect(await backTo(page)).toEqual([NEUTRAL]);
    await neutral();
  }
  // What nobody wrote down a reload cannot bring back: it shows Start, and so does the same address.
  await page.reload();
  await title(page, en.start.title).waitFor();
  await expectNothingKept(page);
  const address = page.url();
  await page.close();
  const again = await extension.context.newPage();
  await again.goto(address);
  await title(again, en.start.title).waitFor();
  await expectNothingKept(again);
  const gone = again.waitForEvent('close');
  pressShifts(again).catch(() => undefined);
  await gone;
});

test('the real popup closes, and nothing comes back when it is opened again or reloaded', async ({
  extension,
}) => {
  const outside = await extension.context.newPage();
  const toolbar = await toolbarOf(extension, outside);
  const popup = await toolbar.open();
  const shows = (at: ActionPopup, what: string, wanted: unknown) =>
    expect.poll(() => at.evaluate(what).catch(() => 'between two pages'), what).toBe(wanted);
  const HARD = 'document.querySelector("input[value=harassment]")';
  const CHOSEN = 'document.querySelector("#chosen")?.textContent';
  await popup.evaluate('location.hash = "#/choose/1"');
  await shows(popup, `${HARD}?.checked`, false);
  await popup.evaluate(`${HARD}.click()`);
  await shows(popup, '!!document.querySelector(".leave > button")', true);
  await popup.evaluate('location.hash = "#/help"');
  await shows(popup, '!!document.querySelector(".way-in:nth-child(1)")', true);
  await popup.evaluate(
    `[...document.querySelectorAll('.way-in')].find((b) => b.textContent.includes('${SITUATION}')).click()`,
  );
  await shows(popup, CHOSEN, SITUATION);
  await popup.evaluate('document.querySelector("#support-search").focus()');
  for (const key of 'debt') await popup.press(key);
  await shows(popup, 'document.querySelector("#support-search").value', 'debt');
  // As a screen reader passes on what it keeps the letter of, and then both.
  for (let i = 0; i < 5; i++) {
    await popup.shift('ShiftLeft');
    await popup.shift('ShiftLeft', 'up');
  }
  await shows(popup, 'document.querySelector("#support-search").value', 'debt');
  await popup.shift('ShiftLeft');
  popup.shift('ShiftRight').catch(() => undefined);
  await toolbar.closed();

  const again = await toolbar.open();
  const nothing = async () => {
    await shows(again, 'document.querySelector("h1")?.textContent', en.start.title);
    await again.evaluate('location.hash = "#/choose/1"');
    await shows(again, `${HARD}?.checked`, false);
    await again.evaluate('location.hash = "#/help"');
    await shows(again, 'document.querySelector("#support-search")?.value', '');
    await shows(again, CHOSEN, undefined);
  };
  await nothing();
  await again.evaluate('window.old = true; void setTimeout(() => location.reload())');
  await shows(again, 'window.old', undefined);
  await nothing();
  await again.evaluate('history.go(-4)');
  await shows(again, CHOSEN, undefined);
});

test('in the tab', { tag: '@soak' }, async ({ teams }) => {
  const { page, tab } = await teams.visit();
  await tab.getByRole('heading', { name: en.start.title }).waitFor();
  const frame = await tab
    .owner()
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!frame) throw new Error('There is no tab');
  expect(await mostFrames(page, frame)).toBeLessThanOrEqual(MOST_FRAMES);

  await readHelp(frame);
  await pressShifts(page);
  await title(frame, NEUTRAL).waitFor();
  // By Teams’ own Back, and by the browser’s.
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(title(frame, NEUTRAL)).toBeVisible();
  expect(await backTo(frame)).toEqual([NEUTRAL]);
  await expect(title(frame, NEUTRAL)).toBeVisible();
  expect(await frame.evaluate(() => location.hash)).toBe('#/');
  await comeBack(frame);
  await expectNothingKept(frame);

  await frame.getByRole('searchbox').fill('bullied');
  await page.reload();
  await tab.getByRole('heading', { name: en.start.title }).waitFor();
  await tab.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await expect(tab.getByRole('searchbox')).toHaveValue('');
});

test('in a tab that was opened there, neither Teams’ Back nor being brought back shows it again', {
  tag: '@soak',
}, async ({ teams }) => {
  for (const way of ['back', 'away', 'reload'] as const) {
    const { page, tab, fact } = await teams.visit('tab=support');
    await tab.getByRole('heading', { name: text.title }).waitFor();
    // Keys go to whatever frame is in use.
    await tab.getByRole('searchbox').click();
    await hide(page, tab);
    const hidden = tab.getByRole('heading', { name: NEUTRAL });
    if (way === 'back') {
      await page.getByRole('button', { name: 'Back' }).click();
      await expect.poll(() => fact('Left')).toContain('Teams itself goes back');
    }
    if (way === 'away') {
      await page.getByRole('button', { name: 'Put away' }).click();
      await page.getByRole('button', { name: 'Bring back' }).click();
    }
    if (way === 'reload') await tab.locator('html').evaluate(() => location.reload());
    await expect(way === 'reload' ? title(tab, en.start.title) : hidden).toBeVisible();
    await expect(tab.getByRole('searchbox')).toHaveCount(0);
    await page.close();
  }
});

test('what the guide was told is gone, and a draft only where it was not to be kept', {
  tag: '@soak',
}, async ({ extension }) => {
  const page = await extension.open('choose');
  await page.evaluate(() => {
    window.close = () => undefined;
  });
  const answered = async () => {
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.locator('#about').waitFor();
    await unfold(page);
    return page.getByLabel('Bullying, harassment or discrimination');
  };
  await (await answered()).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(page.url().replace(/#.*/, '#/ask'));
  await page.getByLabel('Your name').fill('To be kept');
  await expect(shown(page, 'Saved on this device', { exact: true })).toBeVisible();
  // The guide itself knows of something hard, and has the way out.
  await page.goto(page.url().replace(/#.*/, '#/choose/result'));
  await expect(page.getByRole('button', { name: text.clear })).toBeInViewport();
  await hide(page, page);
  await comeBack(page);
  await page.getByRole('link', { name: /Help me choose/ }).click();
  await expect(await answered()).not.toBeChecked();
  await page.goto(page.url().replace(/#.*/, '#/ask'));
  await expect(page.getByLabel('Your name')).toHaveValue('To be kept');

  await page.getByLabel('Don’t keep a draft on this device').check();
  await page.goto(page.url().replace(/#.*/, '#/help'));
  await page.getByRole('heading', { name: text.title }).waitFor();
  await hide(page, page);
  await comeBack(page);
  await page.getByRole('link', { name: 'Request mentoring or coaching' }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('');
});
