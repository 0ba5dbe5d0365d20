import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/text/en';
import { pack, type Shown, showSupport } from './shown';

const text = en.help;
let shown: Shown;
afterEach(() => shown.close());

test('it is not taken for one that found nothing, still offers the list, and can be tried again', async () => {
  let broken = true;
  const failing = Object.defineProperty({ ...pack }, 'explain', {
    get() {
      if (broken) throw new TypeError('Failed to fetch dynamically imported module');
      return pack.explain;
    },
  });
  shown = showSupport({ pack: failing });
  await userEvent.fill(page.getByRole('searchbox'), 'debt');
  await expect.element(page.getByRole('alert')).toHaveTextContent(text.searchFailed);
  expect(shown.root.textContent).not.toContain(text.noMatchTitle);
  await expect.element(page.getByRole('button', { name: 'Money or debt' })).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: en.requests.tryAgain }).click();
  await vi.waitFor(() => expect(shown.root.querySelector('#answers')).not.toBeNull(), 10_000);
});
