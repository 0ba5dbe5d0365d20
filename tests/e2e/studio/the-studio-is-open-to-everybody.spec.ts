import { expect, type Page } from '@playwright/test';
import {
  forcedAndStill,
  type Inspector,
  passesAxe,
  type Theme,
  targetsAndFocus,
  zoomedAndSpaced,
} from '../access/inspectors';
import { findSmallTargets } from '../access/measure';
import { inSoak, test } from '../fixtures';
import { goToPart, openStudio } from './studio';

const PARTS = [
  '',
  'organisation',
  'guide',
  'services/3',
  'find',
  'check',
  'publish',
  // Of the same boxes and lists as those.
  ...inSoak('explain', 'request', 'routes', 'situations', 'services', 'pages', 'more', 'languages'),
];

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
/** Looked at in every theme, and in Welsh; of the others `npm test` looks at one. */
const FIRST = ['', 'services/3', 'find'];

/** Opens all that is folded. Of a list one item is open at a time: what is left open is the last. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('main details > summary').elementHandles())
    await summary.click();
}

/** Each control is focused by the inspector of all, which takes long. */
const targets: Inspector = {
  promise: targetsAndFocus.promise,
  look: ({ screen }) => screen.evaluate(findSmallTargets),
};

/** What the inspectors find in these parts. */
async function findingsIn(
  page: Page,
  parts: readonly string[],
  inspectors: readonly Inspector[],
  themes: readonly Theme[],
): Promise<string[]> {
  const found: string[] = [];
  for (const part of parts) {
    await goToPart(page, part);
    await page.locator('main h1').waitFor();
    if (part === 'services/3') await unfold(page);
    for (const { look } of inspectors) {
      const here = await look({ page, screen: page.mainFrame(), themes });
      found.push(...here.map((one) => `${part}: ${one}`));
    }
  }
  return found;
}

test('axe finds no barrier in the parts of the studio, and targets are large enough', async ({
  teams,
}) => {
  test.setTimeout(180_000);
  const { page } = await openStudio(teams);
  const quick = [passesAxe, targets];
  expect(await findingsIn(page, PARTS, quick, ['light'])).toEqual([]);
});

test('in each theme, in the system’s own colours, at 400% and with less motion the studio is whole, in both languages', {
  tag: '@soak',
}, async ({ teams }) => {
  test.setTimeout(600_000);
  const all = [passesAxe, targetsAndFocus, zoomedAndSpaced, forcedAndStill];
  const { page } = await openStudio(teams);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  expect(await findingsIn(page, [...FIRST, ...inSoak(...PARTS)], all, THEMES)).toEqual([]);
});

test('in 320 pixels nothing is cut off, and no part needs scrolling sideways', async ({
  teams,
}) => {
  const { page } = await openStudio(teams, { width: 320, height: 640 });
  const wide: string[] = [];
  for (const part of ['', 'routes', 'services/3', 'find', 'publish', ...inSoak(...PARTS)]) {
    await goToPart(page, part);
    await page.locator('main h1').waitFor();
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) wide.push(`${part}: ${width}`);
  }
  expect(wide).toEqual([]);
  // The list of parts is folded, and folds again behind whoever chose one.
  const parts = page.getByRole('navigation');
  const services = parts.getByRole('link', { name: 'Services', exact: true });
  await expect(services).toBeHidden();
  await parts.locator('summary').click();
  await services.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await expect(services).toBeHidden();
});

test('by keyboard alone a field is reached, written in and undone', async ({ teams }) => {
  const { page } = await openStudio(teams);
  await page.locator('nav a', { hasText: 'Your organisation' }).focus();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id);
    if (id === 'field-organisation-name') break;
  }
  await page.keyboard.press('End');
  await page.keyboard.type(' North');
  await expect(page.getByLabel('Name of your organisation')).toHaveValue(
    'Example University North',
  );
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example University');
  // With nothing more to undo the button is switched off, and whoever pressed it is still beside it.
  await expect(page.locator('.studio-top :focus')).toHaveCount(1);
});
