import { expect } from '@playwright/test';
import { passesAxe, type Theme } from '../access/inspectors';
import { inSoak, test } from '../fixtures';
import { goToPart, openStudio } from './studio';

const PARTS = [
  '',
  'organisation',
  'explain',
  'guide',
  'request',
  'routes',
  'situations',
  'services',
  'services/3',
  'pages',
  'more',
  'languages',
  'check',
  'publish',
];

test('axe finds no barrier in the studio, in any of its parts and colours', async ({ teams }) => {
  test.setTimeout(180_000);
  const { page } = await openStudio(teams);
  const themes: Theme[] = ['light', ...inSoak<Theme>('dark', 'contrast')];
  const found: string[] = [];
  for (const part of PARTS) {
    await goToPart(page, part);
    await page.locator('main h1').waitFor();
    for (const details of await page.locator('main details:not([open]) > summary').all())
      if (part === 'services/3') await details.click();
    const here = await passesAxe.look({ page, screen: page.mainFrame(), themes });
    found.push(...here.map((one) => `${part}: ${one}`));
  }
  expect(found).toEqual([]);
});

test('in 320 pixels nothing is cut off, and no part needs scrolling sideways', async ({
  teams,
}) => {
  const { page } = await openStudio(teams, { width: 320, height: 640 });
  const wide: string[] = [];
  for (const part of PARTS) {
    await goToPart(page, part);
    await page.locator('main h1').waitFor();
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) wide.push(`${part}: ${width}`);
  }
  expect(wide).toEqual([]);
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
  await page.keyboard.type(' North');
  await expect(page.getByLabel('Name of your organisation')).toHaveValue(
    'Example University North',
  );
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example University');
});
