import { expect, type Locator, type Page } from '@playwright/test';
import { routesFor } from '../../../src/request/destinations';
import { test } from '../fixtures';
import { openStudio, savedPack } from './studio';

/** As somebody does who knows the studio by its words alone. */
const goTo = (page: Page, part: string) =>
  page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** By Tab alone, as far as it takes; fails where the keyboard never comes there. */
async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(there).toBeFocused();
}

test('a telephone number is changed wherever it stands, in one step that one press takes back', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  const [old, next] = ['01632 960101', '01632 960999'];
  await goTo(page, 'The form');
  const after = page.getByLabel('What happens after asking, 1');
  await after.fill(`Ring ${old.replace(' ', '')} if it is urgent.`);
  await goTo(page, 'Find and replace');
  await page.getByLabel('Find', { exact: true }).fill(old);
  await expect(page.getByText('Found in 2 places.')).toBeVisible();
  await page.getByLabel('Replace with').fill(next);
  await button(page, 'Replace in 2 places').click();
  await expect(page.locator('form').getByText('Replaced in 2 places.')).toBeVisible();
  const text = JSON.stringify(await savedPack(page));
  expect(text.split(next)).toHaveLength(3);
  expect(text).not.toContain(old);
  expect(text).not.toContain(old.replace(' ', ''));

  await goTo(page, 'Find and replace');
  await button(page, 'Undo').click();
  await button(page, 'Undo').click();
  await page.getByLabel('Find', { exact: true }).fill(next);
  await expect(page.getByText('It’s nowhere in this pack.')).toBeVisible();
});

test('the faculties are replaced by a list that somebody pastes', { tag: '@soak' }, async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  const names = ['School of Law', 'School of Medicine', 'Library', 'Estates'];
  await goTo(page, 'The form');
  const group = page.getByRole('group', { name: 'Faculties and departments', exact: true });
  await group.getByText('Write the whole list at once').click();
  await group
    .getByRole('textbox', { name: 'Faculties and departments', exact: true })
    .fill(names.join('\n'));
  await group.getByRole('button', { name: 'Replace the list' }).click();
  await expect(group.getByLabel('Faculties and departments, 4')).toHaveValue('Estates');
  const pack = await savedPack(page);
  expect(
    pack.request.units.map(({ label }) => (typeof label === 'string' ? label : label.en)),
  ).toEqual(names);
});

test('requests for coaching are sent to another address, by keyboard alone, and a route that gets none is pointed at', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  await tabTo(page, page.getByRole('link', { name: 'Where requests go', exact: true }));
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Who receives what' })).toBeVisible();
  await tabTo(page, main.getByRole('button', { name: /^Add another/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByLabel('Email address'));
  await page.keyboard.type('coaching@uni.example');
  await tabTo(page, main.getByLabel('Who receives it'));
  await page.keyboard.type('The coaches');
  await tabTo(page, main.getByRole('checkbox', { name: 'Coaching' }));
  await page.keyboard.press('Space');
  await expect(main.getByText('receives nothing yet')).toBeInViewport();
  const first = main.getByRole('button', { name: 'Move it to the top' });
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(first).toBeHidden();
  await expect(main.locator('dl')).toContainText('CoachingThe coaches (coaching@uni.example)');
  const pack = await savedPack(page);
  const receiver = (kind: 'mentoring' | 'coaching') => routesFor(pack, kind, '')[0];
  expect(receiver('coaching')).toMatchObject({ to: 'coaching@uni.example' });
  expect(receiver('mentoring')).toMatchObject({ to: 'mentoring-coaching@example.ac.uk' });
});

test('Welsh is taken out, and Irish comes in and is written', { tag: '@soak' }, async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  await goTo(page, 'Languages');
  await button(page, 'Remove Cymraeg').click();
  await button(page, 'Remove it').click();
  await expect(button(page, 'Remove Cymraeg')).toBeHidden();
  const english = await savedPack(page);
  expect(english.languages).toEqual(['en']);
  expect(JSON.stringify(english)).not.toContain('"cy":');

  await goTo(page, 'Languages');
  await page.getByLabel('Add a language').fill('Irish');
  await button(page, /^Add$/).click();
  await expect(button(page, 'Remove Irish')).toBeVisible();
  await page.getByLabel('Write in').selectOption({ label: 'Irish' });
  await goTo(page, 'Your organisation');
  await page.getByLabel('Name of your organisation').fill('Ollscoil Shamplach');
  const both = await savedPack(page);
  expect(both.languages).toEqual(['en', 'ga']);
  expect(both.organisation.name).toEqual({ en: 'Example University', ga: 'Ollscoil Shamplach' });
});

test('the form is seen as somebody with high contrast sees it, by keyboard alone', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page, preview } = await openStudio(teams);
  await tabTo(page, page.getByLabel('Screen'));
  await page.keyboard.type('The form');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Request');
  await tabTo(page, page.getByLabel('Colours'));
  await page.keyboard.type('High');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'contrast');
  const ground = await preview.locator('body').evaluate((body) => {
    const { backgroundColor, color } = getComputedStyle(body.closest('html') ?? body);
    return { backgroundColor, color };
  });
  expect(ground).toEqual({ backgroundColor: 'rgb(0, 0, 0)', color: 'rgb(255, 255, 255)' });
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'contrast');
});

test('two entries are confirmed once somebody says how they checked them, and no entry beside them', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  const confirmed = ['Campus security, emergency line', 'Occupational health'];
  for (const name of confirmed) {
    await goTo(page, 'Services');
    await page.getByRole('link', { name: new RegExp(`^${name}.*to be confirmed`) }).click();
    await button(page, /I have checked it today/).click();
    await button(page, 'I rang it').click();
  }
  await goTo(page, 'Services');
  for (const name of confirmed)
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  const pack = await savedPack(page);
  const day = new Date().toISOString().slice(0, 10);
  const done = pack.services.filter(({ reviewed, toConfirm }) => reviewed === day && !toConfirm);
  expect(done).toHaveLength(2);
});
