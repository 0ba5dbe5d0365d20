import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { studioEn } from '../../src/text/studio-en';
import { fieldWordsEn } from '../../src/text/studio-fields-en';
import { box, press, studioHere } from './here';

const { receivers } = studioEn;
const { choices } = fieldWordsEn;
const said = () =>
  [...document.querySelectorAll('.studio-receivers > div')].map((one) => one.textContent ?? '');
const first = () => page.getByRole('button', { name: receivers.first });
/** Pixels under the heading of the page. */
const placeOf = (what: string) =>
  ['h1', what]
    .map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0)
    .reduce((from, to) => to - from);
const tick = (name: string) => page.getByRole('checkbox', { name }).last().click();

test('a new receiver is offered the top only once it is ticked what it is for; it is said where it is written, and stays in hand', async () => {
  await studioHere('routes');
  await expect.poll(said).toHaveLength(3);
  const [before] = said();
  await page.getByRole('button', { name: /Add another/ }).click();
  // Whoever goes by keyboard writes on in it.
  await expect.poll(() => document.activeElement?.closest('[data-path="routes.1"]')).toBeTruthy();
  await box('Who receives it').fill('Coaches');
  await box('Email address').fill('coaches@example.ac.uk');
  await expect.poll(() => said()[0]).toBe(before);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(first().elements()).toHaveLength(0);

  const place = placeOf('input[value="coaching"]');
  await tick(choices.coaching);
  await expect.element(page.getByText(receivers.mark)).toBeInViewport();
  expect(placeOf('input[value="coaching"]')).toBe(place);
  await first().click();
  await expect
    .poll(said)
    .toEqual([
      before,
      expect.stringContaining('Coaches (coaches@example.ac.uk)'),
      expect.not.stringContaining('Coaches'),
    ]);
  // The one that was moved is still the one that is open.
  await expect.element(box('Who receives it')).toHaveValue('Coaches');
});

test('who receives what is of the pack as it is written: nobody, where nothing is ticked for a kind', async () => {
  await studioHere('routes');
  document.querySelector<HTMLElement>('[data-path="routes.0"] > summary')?.click();
  await tick(choices.unsure);
  await expect
    .poll(said)
    .toEqual([
      choices.mentoring + receivers.nobody,
      choices.coaching + receivers.nobody,
      expect.not.stringContaining(receivers.nobody),
    ]);
  await press(/^Undo$/);
  await expect.poll(() => said().join()).not.toContain(receivers.nobody);
});
