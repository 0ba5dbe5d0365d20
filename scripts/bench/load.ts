/** From nothing to the first screen: ours beside a blank page in the same place, in turns, so that
 * whatever else the machine does falls on both. */
import {
  type Measured,
  openExtension,
  openTab,
  PAINT_STEP,
  type Popup,
  readClock,
  slowDown,
} from './places';
import { BLANK, DRAWN, type Samples } from './table';

const SPEEDS = [1, 4] as const;

export async function loads(runs: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  const tab = await openTab();
  const places = SPEEDS.flatMap((slower): Place[] => {
    const at = slower === 1 ? '' : ', 4× slower';
    return [
      { rows: ['popup', `${BLANK}${at}`], open: () => popup(extension, 'blank.html', slower) },
      { rows: ['popup', at], open: () => popup(extension, 'popup.html', slower) },
      { rows: ['popup', `${DRAWN}${at}`], open: () => popup(extension, 'drawn.html', slower) },
      { rows: ['tab', `${BLANK}${at}`], open: () => tab.open('blank', slower) },
      { rows: ['tab', at], open: () => tab.open('waymark', slower) },
      { rows: ['tab', `${DRAWN}${at}`], open: () => tab.open('drawn', slower) },
    ];
  });
  places.push(
    { rows: ['action popup', BLANK], open: () => action(extension, 'blank.html') },
    { rows: ['action popup', ''], open: () => action(extension, 'popup.html') },
    { rows: ['action popup', DRAWN], open: () => action(extension, 'drawn.html') },
  );
  try {
    // Four times as many as elsewhere: what is asked for is a difference of a few ms, and one load differs
    // from the next by ten.
    for (let run = 0; run <= 4 * runs; run++) {
      // There and back, so that what one leaves behind falls on the next from both sides.
      for (const { rows, open } of run % 2 === 1 ? places : places.toReversed()) {
        const measured = await open();
        // The first round warms the disk and the browser up.
        if (run === 0 || !measured) continue;
        const [place, of] = rows;
        into.add(`${place} paint${of}`, measured.paint, 'ms', PAINT_STEP);
        // Without its script, no page of ours is usable.
        if (!of.startsWith(DRAWN)) into.add(`${place} usable${of}`, measured.usable);
      }
    }
  } finally {
    await tab.close();
    await extension.close();
  }
}

interface Place {
  /** What the names of its rows begin and end with. */
  readonly rows: readonly [string, string];
  open(): Promise<Measured | undefined>;
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
