import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { inLanguage } from '../../src/text/language';
import { hidden } from './in-sight';
import { pack, type Shown, showSupport } from './shown';

let shown: Shown;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => shown.close());

const box = (what: string) => {
  const element = shown.root.querySelector(what);
  if (!element) throw new Error(`there is no ${what}`);
  return element.getBoundingClientRect();
};
const situation = pack.situations[1];
const label = inLanguage(situation?.label ?? '?', 'en', []);

test('the search and the situations are at the left, people to talk to at the right, in the first view', () => {
  shown = showSupport({ framed: true });
  expect(box('.ways-in').right).toBeLessThan(box('.sides-answers').left);
  expect(box('#support-search').right).toBeLessThan(box('.sides-answers').left);
  expect(hidden(shown.root.querySelector('.sides-answers .contacts a'))).toBe(undefined);
  // The numbers are one line over both.
  expect(box('.strip').height).toBeLessThan(48);
});

test('what was chosen is marked at the left, its answer at the right, and another is one press away', async () => {
  shown = showSupport({ framed: true });
  await page.getByRole('button', { name: label }).first().click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label));
  expect(shown.root.querySelector('.way-in[aria-current]')?.textContent).toContain(label);
  expect(box('.ways-in').right).toBeLessThan(box('.chosen').left);
  const main = shown.root.querySelector('main');
  main?.scrollTo(0, main.scrollHeight);
  await new Promise(requestAnimationFrame);
  expect(hidden(shown.root.querySelector('#support-search'))).toBe(undefined);
  await page
    .getByRole('button', { name: /^Money/ })
    .first()
    .click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Money/));
});

test('the answers to a search are beside the box', async () => {
  shown = showSupport({ framed: true });
  await userEvent.fill(page.getByRole('searchbox'), 'debt');
  // What is searched is made when it is first used.
  await vi.waitFor(
    () => expect(shown.root.querySelector('.found .service')).not.toBeNull(),
    10_000,
  );
  expect(box('#support-search').right).toBeLessThan(box('.found').left);
  expect(hidden(shown.root.querySelector('.found .service a'))).toBe(undefined);
});

test('in a column, what was chosen takes the place of the list', async () => {
  await page.viewport(400, 600);
  shown = showSupport({ framed: true });
  await page.getByRole('button', { name: label }).first().click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label));
  expect(shown.root.querySelector('.ways-in')?.checkVisibility()).toBe(false);
});
