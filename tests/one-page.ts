/** Before and after each test of a screen. Their files share a page, and with it what was imported: a page for each
 * took a third of all their time. Nothing else may be left to the next. */
import { beforeEach, expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

// As `vitest.config.ts` has it.
const WIDTH = 400;
const HEIGHT = 600;

beforeEach(async () => {
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  root.lang = 'en';
  if (innerWidth !== WIDTH || innerHeight !== HEIGHT) await page.viewport(WIDTH, HEIGHT);
  const before = [...document.body.children];
  onTestFinished(() => {
    const left = [...document.body.children].filter((one) => !before.includes(one));
    expect(
      left.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      'left in the page',
    ).toEqual([]);
  });
});
