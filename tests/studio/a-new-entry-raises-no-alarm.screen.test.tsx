import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { studioEn } from '../../src/text/studio-en';
import { navigate } from '../../src/ui/navigation';
import { box, parts, press, studioHere } from './here';

const { fields, hours, keep } = studioEn;
const services = () => parts().getByRole('link', { name: /^Services/ });
const newService = async () => {
  await studioHere('services');
  await press(fields.addService);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(fields.unnamed);
};
const awayAndBack = async (here: string) => {
  navigate('situations');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Situations');
  navigate(here);
};
const focused = () => document.activeElement;

test('what a new service lacks is counted once its page was left, and not before', async () => {
  await newService();
  const here = location.hash.slice(2);
  // What is written and wrong is counted: the check has run by then.
  await box('Number').fill('ring us');
  await expect.element(services()).toHaveTextContent(/\(1 thing to mend\)/);
  await box('Number').fill('');
  await expect.element(services()).not.toHaveTextContent(/mend/);
  navigate('situations');
  await expect.element(services()).toHaveTextContent(/things to mend/);
  navigate(here);
  await expect.element(page.getByText(keep.mail.toConfirm)).toBeVisible();
});

test('a line that was added and left empty is gone with the page, and what was written stays', async () => {
  await newService();
  const here = location.hash.slice(2);
  const can = () => document.getElementById(`field-services-${here.split('/')[1]}-can`);
  const lines = () => [...(can()?.querySelectorAll('input') ?? [])].map(({ value }) => value);
  const add = () =>
    page
      .elementLocator(can() as HTMLElement)
      .getByRole('button', { name: /Add/ })
      .click();
  await add();
  await userEvent.keyboard('Listen');
  await add();
  await expect.poll(lines).toEqual(['Listen', '']);
  await awayAndBack(here);
  await expect.poll(lines).toEqual(['Listen']);
});

test('looking through the situations by keyboard adds none; Enter does, and after Remove the next one is in hand', async () => {
  await newService();
  const chosen = () => document.querySelectorAll('.studio-chosen li').length;
  const list = page.getByLabelText('Situations').element() as HTMLSelectElement;
  // None is asked for: what is in no situation is found by those who search.
  expect(list.getAttribute('aria-required')).toBeNull();
  for (let n = 1; n <= 2; n++) {
    list.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe(n - 1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(chosen).toBe(n);
  }
  const [remove] = document.querySelectorAll<HTMLElement>('.studio-chosen li button');
  remove?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.closest('.studio-chosen li')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await expect.poll(chosen).toBe(0);
  await expect.poll(() => focused()?.closest('.studio-chosen')).toBeTruthy();
});

test('a special day that is added is empty, in hand, and no fault until the page was left', async () => {
  await newService();
  await page.getByLabelText(hours.kind).selectOptions(hours.week);
  await press(hours.addDate);
  const day = page.getByLabelText(hours.date, { exact: true });
  await expect.element(day).toHaveFocus();
  await expect.element(day).toHaveValue('');
  const here = location.hash.slice(2);
  await awayAndBack(here);
  const way = () => document.querySelector<HTMLElement>('[data-path$="methods.0"] > summary');
  await expect.poll(way).toBeTruthy();
  way()?.click();
  await expect.element(page.getByLabelText(hours.kind)).toHaveValue('week');
  expect(day.elements()).toHaveLength(0);
});

test('a situation’s page names the services that it leads to', async () => {
  await studioHere('situations/0');
  const there = page.getByRole('region', { name: studioEn.sections.services });
  await expect.element(there.getByRole('link').first()).toBeVisible();
  const count = there.getByRole('link').elements().length;
  await there.getByRole('link').first().click();
  await expect.poll(() => location.hash).toMatch(/^#\/services\/\d+$/);
  expect(count).toBeGreaterThan(1);
});
