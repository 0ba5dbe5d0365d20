/** From the first screen to the list of what was asked, wherever Waymark is. */
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { recordLinks } from '../../../scripts/drive/extension';
import { ANSWER, fillIn, goTo } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';

/** When the browser first painted something of a screen: not the bar above it, nor the numbers below. */
const paintedAt = (screen: Page | Frame) =>
  screen.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as LargestContentfulPaint[];
          const first = entries.find((entry) => entry.element?.closest('main'));
          if (first) resolve(first.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

export async function expectFirstScreen(screen: Page | Frame): Promise<void> {
  await expect(screen.getByRole('heading', { name: en.start.title })).toBeVisible();
  const at = await paintedAt(screen);
  expect(at).toBeLessThan(2000);
}

/** From the form to the list, whatever is in the form already. Gives the reference. */
export async function goTheWholeWay(
  screen: Page | FrameLocator,
  handedOver: () => Promise<string>,
): Promise<string> {
  await goTo(screen, 'ask');
  await fillIn(screen);
  await screen.getByRole('button', { name: en.ask.review }).click();
  await screen.getByRole('button', { name: en.review.openMail }).click();
  await expect(screen.getByRole('heading', { name: en.requests.states.ready })).toBeVisible();
  await expect.poll(handedOver).toContain(ANSWER);
  const reference = (await screen.locator('dd', { hasText: /^WM-/ }).textContent()) ?? '';
  expect(await handedOver()).toContain(reference);
  await screen.getByRole('button', { name: en.requests.yesSent }).click();
  await expect(screen.getByRole('heading', { name: en.requests.states.told })).toBeVisible();
  await expectListed(screen, reference);
  return reference;
}

export async function expectListed(screen: Page | FrameLocator, reference: string): Promise<void> {
  await goTo(screen, 'requests');
  const row = screen.getByRole('listitem').filter({ hasText: reference });
  await expect(row).toContainText(en.requests.states.told);
}

/** The same in a page of its own, whose links to a mail program are taken down. */
export async function goTheWholeWayIn(page: Page): Promise<string> {
  const links = await recordLinks(page);
  return goTheWholeWay(page, async () => decodeURIComponent((await links()).join()));
}
