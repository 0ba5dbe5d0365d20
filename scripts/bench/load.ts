/** From nothing to the first screen: ours beside a blank page in the same place, in turns, so that
 * whatever else the machine does falls on both. */
import { type Measured, openExtension, openTab, type Popup, readClock, slowDown } from './places';
import type { Samples } from './table';

const SPEEDS = [1, 4] as const;
/** In which a browser tells when it painted, ms. */
const PAINT_STEP = 4;

export async function loads(runs: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  const tab = await openTab();
  try {
    // Four times as many as elsewhere: what is asked for is a difference of a few ms, and one load differs
    // from the next by ten.
    for (let run = 0; run <= 4 * runs; run++) {
      for (const slower of SPEEDS) {
        const at = slower === 1 ? '' : ', 4× slower';
        const blank = await popup(extension, 'blank.html', slower);
        const ours = await popup(extension, 'popup.html', slower);
        const blankTab = await tab.open('blank', slower);
        const ourTab = await tab.open('waymark', slower);
        const drawnTab = await tab.open('drawn', slower);
        // The first round warms the disk and the browser up.
        if (run === 0) continue;
        add(into, 'popup', at, blank, ours);
        add(into, 'tab', at, blankTab, ourTab);
        into.add(`tab paint, drawn without script${at}`, drawnTab.paint, 'ms', PAINT_STEP);
      }
      const blank = await action(extension, 'blank.html');
      const ours = await action(extension, 'popup.html');
      if (run === 0 || !blank || !ours) continue;
      add(into, 'action popup', '', blank, ours);
    }
  } finally {
    await tab.close();
    await extension.close();
  }
}

function add(into: Samples, place: string, at: string, blank: Measured, ours: Measured): void {
  for (const what of ['paint', 'usable'] as const) {
    const step = what === 'paint' ? PAINT_STEP : 0;
    into.add(`${place} ${what}, blank${at}`, blank[what], 'ms', step);
    into.add(`${place} ${what}${at}`, ours[what], 'ms', step);
  }
}

async function popup({ page, origin }: Popup, file: string, slower: number) {
  const here = await page();
  const session = await slowDown(here, slower);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await here.goto(`${origin}/${file}`);
  const measured = await here.evaluate(readClock);
  await here.close();
  return measured;
}

/** The popup that the button in the toolbar opens; `undefined` where this browser opens none. */
async function action({ context }: Popup, file: string) {
  const worker = context.serviceWorkers()[0];
  return worker?.evaluate(async (popupFile) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
    await chrome.storage.local.remove('measured');
    await chrome.action.setPopup({ popup: popupFile });
    try {
      await chrome.action.openPopup();
    } catch {
      return undefined;
    }
    const end = Date.now() + 5000;
    let measured: Measured | undefined;
    while (!measured && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ measured } = await chrome.storage.local.get('measured'));
    }
    while ((await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return measured;
  }, file);
}

interface ChromeInWorker {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ measured?: { paint: number; usable: number } }>;
      remove(key: string): Promise<void>;
    };
  };
  readonly action: {
    setPopup(popup: { popup: string }): Promise<void>;
    openPopup(): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
  };
}
