/** What a screen reader was heard to say twice, run together, or not at all: Frame, Result, Field, AskForm,
 * Difference, CallLink. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/text/en';
import { ANNOUNCED } from '../../src/ui/announce';
import { mountApp } from '../app';

const there = (root: HTMLElement, selector: string) =>
  vi.waitUntil(() => root.querySelector<HTMLElement>(selector), { timeout: 10_000 });

/** What is read out of an element: its text without what is hidden from a screen reader. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent?.trim() ?? '';
}

test('each landmark has a name of its own, and none that of the product', async () => {
  const { root } = await mountApp();
  await there(root, '.doors');
  const landmarks = [...root.querySelectorAll('header, main, nav, aside')];
  const names = landmarks.map((one) => `${one.localName} ${one.getAttribute('aria-label') ?? ''}`);
  expect(names.length).toBeGreaterThan(2);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes(en.app.name))).toEqual([]);
  await expect
    .element(page.getByRole('complementary', { name: en.app.urgent, exact: true }))
    .toBeVisible();
});

test('a box is named by its question alone, and what to know before is read with it', async () => {
  const { root } = await mountApp({ path: 'ask' });
  const box = await there(root, '#change');
  // “(required)” is seen; it is heard of the box itself.
  await expect
    .element(page.getByRole('textbox', { name: en.ask.change, exact: true }))
    .toBeVisible();
  expect(box.getAttribute('aria-required')).toBe('true');
  expect(root.querySelector('label[for=change]')?.textContent).toContain(en.ask.required);
  const described = (box.getAttribute('aria-describedby') ?? '').split(' ');
  const limits = described.map((id) => document.getElementById(id)?.textContent);
  expect(limits).toContain(en.ask.limitsTitle);
});

test('a draft that is deleted is said to be gone, and how to bring it back', async () => {
  const { root } = await mountApp({ path: 'ask' });
  (await there(root, '#change')).focus();
  await userEvent.keyboard('Something');
  await page.getByRole('button', { name: en.ask.discard }).click();
  await expect
    .poll(() => document.getElementById(ANNOUNCED)?.textContent)
    .toBe(`${en.ask.discarded} ${en.undo.time(10)} ${en.undo.how}`);
});

test('in the comparison each cell says whose it is, where the columns are gone', async () => {
  const { root } = await mountApp({ path: 'difference' });
  await there(root, '.compare');
  const cells = [...root.querySelectorAll('.compare td:is(.mentoring, .coaching)')];
  expect(cells.length).toBeGreaterThan(8);
  for (const cell of cells) {
    const whose = cell.querySelector<HTMLElement>('.which');
    expect(whose?.checkVisibility(), heard(cell)).toBe(true);
    expect(heard(cell).startsWith(whose?.textContent ?? '?')).toBe(true);
  }
});

test('on the result a question that was skipped is said once, by the button that leads to it', async () => {
  const { root } = await mountApp({ path: 'choose/result' });
  await there(root, '.reasons');
  const skipped = [...root.querySelectorAll('.reasons li')];
  expect(skipped.length).toBeGreaterThan(3);
  for (const item of skipped) {
    const button = item.querySelector('button');
    const all = heard(item);
    expect(button?.getAttribute('aria-label')?.length).toBeGreaterThan(10);
    expect(all).toBe(heard(button as Element));
  }
});

test('within a frame a number opens in a tab of its own, which the frame’s policy cannot refuse', async () => {
  const { root } = await mountApp();
  const call = (await there(root, 'a[href^="tel:"]')) as HTMLAnchorElement;
  // These tests run in a frame; what happens outside of one is for a browser of its own to show.
  expect(window).not.toBe(window.top);
  call.addEventListener('click', (event) => event.preventDefault());
  call.click();
  expect(call.target).toBe('_blank');
});
