/** From a press to the next frame, and to the screen that was asked for, with a processor four times
 * slower than this one. */
import type { Page } from '@playwright/test';
import { openExtension, slowDown } from './places';
import type { Samples } from './table';

const SLOWER = 4;

/** What a person presses, from a fresh start on. */
const PRESSES: readonly (readonly [name: string, press: string])[] = [
  ['open the comparison', '.doors a[href="#/difference"]'],
  ['back to Start', '.bar .brand'],
  ['open the guide', '.doors a[href="#/choose"]'],
  ['first question', '.row .button.main'],
  ['answer', 'form input'],
  ['next question', 'form button[type=submit]'],
  ['Start from the guide', '.bar .brand'],
  ['open the form', 'a.door[href="#/ask"]'],
  ['open other support', '.urgent a[href="#/help"]'],
  ['open your requests', '.bar a[href="#/requests"]'],
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
  /** Milliseconds from the event to the frame after it, of every press and key. */
  paints: number[];
  /** When the last change of the page was painted. */
  changed: number;
  pressed: number;
}

/** Runs in the page. */
function watchPresses(): void {
  const watch: Watch = { paints: [], changed: 0, pressed: 0 };
  Object.assign(globalThis, { watch });
  const afterNextFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  const look = (event: Event) => {
    watch.pressed = event.timeStamp;
    afterNextFrame(() => watch.paints.push(performance.now() - event.timeStamp));
  };
  for (const kind of ['click', 'keydown']) addEventListener(kind, look, true);
  new MutationObserver(() =>
    afterNextFrame(() => {
      watch.changed = performance.now();
    }),
  ).observe(document.body, { childList: true, subtree: true, attributes: true });
}

async function pressAndWatch(page: Page, selector: string) {
  await page.evaluate(() => {
    (globalThis as unknown as { watch: Watch }).watch.paints = [];
  });
  await page.locator(selector).first().click();
  await page.waitForTimeout(250);
  return page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    return { paint: Math.max(...watch.paints), shown: watch.changed - watch.pressed };
  });
}

async function type(page: Page, into: Samples): Promise<void> {
  await page.locator('#change').click();
  await page.evaluate(() => {
    (globalThis as unknown as { watch: Watch }).watch.paints = [];
  });
  await page.keyboard.type('I would like to plan', { delay: 60 });
  await page.waitForTimeout(100);
  const paints = await page.evaluate(
    () => (globalThis as unknown as { watch: Watch }).watch.paints,
  );
  into.add('next paint: type in the form, slowest key', Math.max(...paints));
}
