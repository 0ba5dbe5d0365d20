/** From a press to the next paint, as the browser's own Event Timing counts it (what Interaction to Next
 * Paint is made of: steps of 8 ms, nothing below 16), and to the screen that was asked for, with a
 * processor four times slower than this one. */
import type { Page } from '@playwright/test';
import { openExtension, slowDown } from './places';
import type { Samples } from './table';

const SLOWER = 4;

/** What a person presses, from a fresh start on. */
const PRESSES: readonly (readonly [name: string, press: string])[] = [
  ['open the comparison', '.doors a[href="#/difference"]'],
  ['back to Start', '.bar .brand'],
  ['open the guide', '.doors a[data-to=choose]'],
  ['first question', '.row .button.main'],
  ['open the first group', '.answer-group > summary'],
  ['answer', 'form input:visible'],
  ['next question', 'form button[type=submit]'],
  ['Start from the guide', '.bar .brand'],
  ['open the form', 'a.door[href="#/ask"]'],
  ['open other support', '.urgent a[data-to=help]'],
  ['open your requests', '.bar a[href="#/requests"]'],
  ['the menu', '.bar .menu'],
  ['open settings', '.bar a[href="#/settings"]'],
];

export async function interactions(runs: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  try {
    for (let run = 0; run <= runs; run++) {
      const page = await extension.page();
      await slowDown(page, SLOWER);
      await page.goto(`${extension.origin}/popup.html`);
      await page.evaluate(watchPresses);
      for (const [name, press] of PRESSES) {
        const { paint, shown } = await pressAndWatch(page, press);
        if (run === 0) continue;
        into.add(`next paint: ${name}`, paint);
        if (name.startsWith('open')) into.add(`whole screen: ${name}`, shown);
        if (name === 'open the form') await type(page, into);
      }
      await page.close();
    }
  } finally {
    await extension.close();
  }
}

interface Watch {
  /** Milliseconds from the event to the paint after it, of every press and key since the last look. */
  paints(): number[];
  /** When the last change of the page was painted. */
  changed: number;
  pressed: number;
}

/** Runs in the page. */
function watchPresses(): void {
  let paints: number[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) paints.push(duration);
  };
  const timing = new PerformanceObserver((list) => note(list.getEntries()));
  timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const watch: Watch = {
    paints() {
      note(timing.takeRecords());
      const found = paints;
      paints = [];
      return found;
    },
    changed: 0,
    pressed: 0,
  };
  Object.assign(globalThis, { watch });
  addEventListener(
    'click',
    (event) => {
      watch.pressed = event.timeStamp;
    },
    true,
  );
  new MutationObserver(() =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        watch.changed = performance.now();
      };
      port2.postMessage(0);
    }),
  ).observe(document.body, { childList: true, subtree: true, attributes: true });
}

/** The slowest since the last look; what is faster than can be seen counts as 16. */
const slowest = (page: Page) =>
  page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    return Math.max(16, ...watch.paints());
  });

async function pressAndWatch(page: Page, selector: string) {
  await slowest(page);
  await page.locator(selector).first().click();
  await page.waitForTimeout(250);
  const shown = await page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    return watch.changed - watch.pressed;
  });
  return { paint: await slowest(page), shown };
}

async function type(page: Page, into: Samples): Promise<void> {
  await page.locator('#change').click();
  await page.waitForTimeout(100);
  await slowest(page);
  await page.keyboard.type('I would like to plan', { delay: 60 });
  await page.waitForTimeout(100);
  into.add('next paint: type in the form, slowest key', await slowest(page));
}
