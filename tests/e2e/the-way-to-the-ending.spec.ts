/** From Start to what says that it is done, as a person goes it: how many presses it takes, whether the next one
 * is in sight before anybody scrolls, and what there is to see between the last press and the ending. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { recordLinks } from '../../scripts/drive/extension';
import { ANSWER } from '../../scripts/drive/teams';
import { en } from '../../src/text/en';
import { test } from './fixtures';

// As the whole way in the extension does.
test.describe.configure({ mode: 'parallel' });

/** Everything that was drawn from the press on Send on, frame by frame, and at each change between frames. */
const watchFrames = (screen: Page | Frame) =>
  screen.evaluate(() => {
    const seen = new Set<string>();
    const note = () => {
      const heading = document.querySelector('main h1')?.textContent ?? 'no heading';
      const form = document.querySelector('main #change') ? ', a form' : '';
      const press = document.querySelector('main .actions .button.main')?.textContent ?? '';
      seen.add(`${heading}${form}: ${press}`);
    };
    const frame = () => {
      note();
      requestAnimationFrame(frame);
    };
    const changes = new MutationObserver(note);
    changes.observe(document.body, { childList: true, subtree: true, characterData: true });
    addEventListener('click', () => requestAnimationFrame(frame), { capture: true, once: true });
    Object.assign(window, { framesSeen: seen });
  });
const framesSeen = (screen: Page | Frame) =>
  screen.evaluate(() => [...(window as unknown as { framesSeen: Set<string> }).framesSeen]);

/** Whether a person sees all of it, in the window or the frame that it is in, with nothing in front. */
const seesAll = (control: Locator) =>
  control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 4, top + 4],
      [right - 4, top + 4],
      [left + 4, bottom - 4],
      [right - 4, bottom - 4],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
const inSight = (control: Locator) =>
  expect.poll(() => seesAll(control), 'in sight before anybody scrolls').toBe(true);

interface Way {
  readonly presses: number;
  readonly frames: readonly string[];
}

/** `known`: name and address are in the form already. */
async function goTheWay(screen: Page | Frame, known: boolean): Promise<Way> {
  let presses = 0;
  const press = async (control: Locator, { seen = true } = {}) => {
    if (seen) await inSight(control);
    await control.click();
    presses += 1;
  };
  const type = async (id: string, text: string) => {
    await press(screen.locator(id), { seen: false });
    await screen.locator(id).pressSequentially(text);
  };
  await press(screen.getByRole('link', { name: new RegExp(en.start.ask) }));
  const review = screen.getByRole('button', { name: en.ask.review, exact: true });
  await inSight(review);
  await press(screen.getByRole('radio', { name: en.ask.kinds.mentoring }), { seen: false });
  await type('#change', ANSWER);
  if (!known) await type('#name', 'Account C');
  if (!known) await type('#email', 'account.c@example.ac.uk');
  // A list takes one press to open it, and one to choose.
  await screen.locator('#unit').selectOption({ index: 1 });
  presses += 2;
  await press(review);
  const send = screen.getByRole('button', { name: en.review.openMail });
  await expect(screen.locator('main .actions')).toContainText(en.review.to);
  await watchFrames(screen);
  await press(send);
  const done = screen.getByRole('button', { name: en.requests.yesSent });
  await inSight(done);
  return { presses, frames: await framesSeen(screen) };
}

const { ready } = en.requests.states;
const SEEN = [
  `${en.review.title}: ${en.review.openMail}`,
  `${en.review.title}: ${en.review.opening}`,
  `${ready}: `,
];

test('popup: in nine presses, each in sight, and nothing between Send and the ending but that it is under way', async ({
  extension,
}) => {
  const page = await extension.open();
  await recordLinks(page);
  const { presses, frames } = await goTheWay(page, false);
  expect(presses).toBeLessThanOrEqual(9);
  expect(frames.filter((one) => !SEEN.includes(one))).toEqual([]);
  expect(frames.at(-1)).toBe(SEEN[2]);
  await expect(page.locator('main h1')).toBeFocused();

  // Back is Start, also after a reload.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ready);
  await page.getByRole('button', { name: en.app.back, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.start.title);
  await expect(page.locator('#change')).toHaveCount(0);
});

test('Teams: in seven presses, each in sight, and nothing between Send and the ending but that it is under way', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page, tab } = await teams.visit('');
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  const frame = page.frame({ url: /\/site\/tab\// });
  if (!frame) throw new Error('The tab is not there');
  const { presses, frames } = await goTheWay(frame, true);
  expect(presses).toBeLessThanOrEqual(7);
  expect(frames.filter((one) => !SEEN.includes(one))).toEqual([]);
  expect(frames.at(-1)).toBe(SEEN[2]);
  await tab.getByRole('button', { name: en.app.back, exact: true }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(en.start.title);
});

test('to whom, and the press that sends, are in sight on the review at every size of a popup', async ({
  extension,
}) => {
  const page = await extension.open('ask');
  await page.getByRole('radio', { name: en.ask.kinds.coaching }).check();
  await page.locator('#change').fill(ANSWER);
  await page.locator('#name').fill('Account C');
  await page.locator('#email').fill('account.c@example.ac.uk');
  await page.locator('#unit').selectOption({ index: 1 });
  for (const [width, height] of [
    [400, 600],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    const review = page.getByRole('button', { name: en.ask.review, exact: true });
    await inSight(review);
    await review.click();
    const actions = page.locator('main .actions');
    await inSight(actions);
    await expect(actions).toContainText(en.review.to);
    // As well at the end of the text as at its beginning.
    await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await inSight(page.getByRole('button', { name: en.review.openMail }));
    await page.goBack();
    await expect(page.locator('#change')).toBeVisible();
  }
});
