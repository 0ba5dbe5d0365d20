import { expect } from '@playwright/test';
import { seeded, seedOfRun } from '../../../scripts/drive/rows';
import { test } from '../fixtures';
import { pause, toolbarOf } from './action-popup';

const ROUNDS = process.env.WAYMARK_SOAK ? 200 : 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz éŵ’,.';

test(`the real popup, closed by a click outside at ${ROUNDS} random moments of typing: no character is lost`, async ({
  extension,
}) => {
  test.setTimeout(30_000 + ROUNDS * 4000);
  const seed = seedOfRun();
  const random = seeded(seed);
  const outside = await extension.context.newPage();
  const toolbar = await toolbarOf(extension, outside);
  let pressed = '';
  // What the page itself said that it had in the box.
  let taken = '';
  const reopen = async (round: number) => {
    const popup = await toolbar.open();
    // The app is there: Preact leaves its own mark on the element in which it renders.
    const taken_ = `Object.keys(document.querySelector('#app') ?? {}).length > 0`;
    await expect.poll(() => popup.evaluate(taken_)).toBe(true);
    await popup.evaluate(`location.hash = '#/ask'`);
    let found = '';
    // On a busy machine the database may come after the form; and a new screen takes focus to its
    // heading, from which what is typed would go nowhere.
    await expect
      .poll(
        async () => {
          if (!(await popup.evaluate(`document.activeElement.matches('h1')`))) return false;
          found = (await popup.evaluate(`document.querySelector('#change')?.value`)) ?? '';
          return found.startsWith(taken) && pressed.startsWith(found);
        },
        { message: `seed ${seed}, round ${round}: ${taken}` },
      )
      .toBe(true);
    pressed = found;
    taken = found;
    return popup;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await reopen(round);
    await popup.listen('took', (text) => {
      taken = text;
    });
    await popup.evaluate(`(() => {
      const box = document.querySelector('#change');
      box.addEventListener('input', () => took(box.value));
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    })()`);
    const press = () => {
      const key = LETTERS[Math.floor(random() * LETTERS.length)] as string;
      pressed += key;
      return popup.press(key);
    };
    for (let left = Math.floor(random() * 6); left > 0; left--) {
      await press();
      await pause(random() * 40);
    }
    // A burst, so that a write is under way when the click comes.
    for (let left = Math.floor(random() * 5); left > 0; left--) press().catch(() => undefined);
    await pause(random() * 6);
    await toolbar.clickOutside();
  }
  await reopen(ROUNDS);
  console.log(`seed ${seed}: ${ROUNDS} popups closed, ${taken.length} characters typed, 0 lost`);
  expect(taken.length).toBeGreaterThan(ROUNDS);
  expect(extension.errors).toEqual([]);
});
