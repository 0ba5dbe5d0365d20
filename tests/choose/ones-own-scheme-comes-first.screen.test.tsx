import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const pack = structuredClone(defaultPack) as Pack;
const [unit, bare] = pack.request.units.map(({ id }) => id) as [string, string];
const kept = { owner: 'x@uni.test', reviewed: '2026-11-01', due: '2027-11-01' };
const own = {
  ...kept,
  id: 'own',
  name: 'Mentors of our own',
  what: 'We mentor each other.',
  join: 'Come to our Monday lunch.',
  url: 'https://uni.test/own',
  units: [unit],
};
const returners = {
  ...kept,
  id: 'returners',
  name: 'Returners',
  who: 'Staff back after a long leave',
  what: 'A mentor for a year.',
  join: 'Write to us.',
};
pack.schemes = [returners, own];
pack.request.unitLabel = 'Your school';
const text = en.schemes;
const place = (one: Element | null | undefined) => one?.getBoundingClientRect().top ?? Number.NaN;
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

test('in the guide’s result, once the faculty is said, and then in the form, before everything', async () => {
  const opened: string[] = [];
  const openLink = async (url: string) => opened.push(url) > 0;
  const { root } = await mountApp({ pack, path: 'choose/result', openLink });
  expect(root.textContent).not.toContain(own.name);
  await page.getByLabelText(text.which).selectOptions(bare);
  await expect.element(page.getByText(text.none)).toBeVisible();
  await page.getByLabelText(text.which).selectOptions(unit);
  await expect.element(heading(own.name)).toBeVisible();
  await expect.element(page.getByText(own.join)).toBeVisible();
  await page.getByRole('link', { name: text.open }).click();
  expect(opened).toEqual([own.url]);
  const onward = root.querySelector('.to-form button');
  expect(place(heading(own.name).element())).toBeLessThan(place(onward));
  // The others come after it.
  await expect.element(heading(returners.name)).toBeVisible();
  expect(place(heading(returners.name).element())).toBeGreaterThan(place(onward));

  await page.getByRole('button', { name: en.choose.ask.unsure }).click();
  await expect.element(page.getByLabelText('Your school')).toHaveValue(unit);
  await expect.element(heading(own.name)).toBeVisible();
  expect(place(heading(own.name).element())).toBeLessThan(place(root.querySelector('#kind')));
  expect(root.textContent?.split(own.what)).toHaveLength(2);
});

test('in the form, as soon as the faculty is chosen there, for the kinds that it offers', async () => {
  const coaching = structuredClone(pack);
  coaching.schemes = [returners, { ...own, for: ['coaching'] }];
  const { root } = await mountApp({ pack: coaching, path: 'ask' });
  await page.getByLabelText('Your school').selectOptions(unit);
  await expect.element(heading(own.name)).toBeVisible();
  await page.getByLabelText(en.ask.kinds.mentoring, { exact: true }).click();
  await expect.element(heading(own.name)).not.toBeInTheDocument();
  await page.getByText(text.others).click();
  await expect.element(page.getByText('Staff back after a long leave')).toBeVisible();
  expect(root.querySelector('#unit')).not.toBeNull();
});

test('where no faculty has one, nothing asks for it', async () => {
  const { root } = await mountApp({ path: 'choose/result' });
  await expect.element(page.getByText(en.choose.forgotten)).toBeVisible();
  expect(root.querySelector('select')).toBeNull();
  expect(root.textContent).not.toContain(text.others);
  navigate('ask');
  await expect.element(page.getByLabelText(en.ask.change)).toBeVisible();
  expect(root.textContent).not.toContain(text.others);
});
