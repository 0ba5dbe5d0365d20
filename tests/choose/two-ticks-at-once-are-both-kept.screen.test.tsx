import { expect, test } from 'vitest';
import { mountApp } from '../app';

/** What is ticked, by the answer's id. */
const ticked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

test('two answers that are ticked before the screen is drawn again are both kept, in one group or in two', async () => {
  const { root } = await mountApp({ path: 'choose/1' });
  const box = (value: string) =>
    root.querySelector<HTMLInputElement>(`input[type=checkbox][value=${value}]`);
  await expect.poll(() => box('career')).toBeTruthy();
  const groups = [...root.querySelectorAll('.answer-group')].map((group) =>
    [...group.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value),
  );
  const [[first, second] = [], [other] = []] = groups;
  const all = [first, second, other].map(String);
  // No await in between: nothing is drawn.
  for (const value of all) box(value)?.click();
  await expect.poll(() => ticked(root)).toEqual(all);
});
