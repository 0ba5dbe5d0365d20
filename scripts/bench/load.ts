/** From nothing to the first screen: ours, beside a blank page and the same screen without any script of
 * ours in the same place, in turns, so that whatever else the machine does falls on all three. */
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
/** What the names of their rows say of them. */
const PAGES = { blank: BLANK, ours: '', drawn: DRAWN } as const;
type PageName = keyof typeof PAGES;
const FORTH = ['blank', 'ours', 'drawn'] as const;

/** By how much our script holds up the first paint there, as a row of the table. */
export const heldUp = (door: string, speed: string) =>
  `${door} paint − drawn without script${speed}`;

export async function loads(rounds: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  const tab = await openTab();
  const doors = SPEEDS.flatMap((slower): Door[] => {
    const speed = slower === 1 ? '' : ', 4× slower';
    return [
      { name: 'popup', speed, open: (page) => popup(extension, FILES[page], slower) },
      { name: 'tab', speed, open: (page) => tab.open(page, slower) },
    ];
  });
  doors.push({
    name: 'action popup',
    speed: '',
    open: (page) => action(extension, FILES[page]),
  });
  try {
    for (let round = 0; round <= rounds; round++) {
      // There and back, so that what one leaves behind falls on the next from both sides.
      const forth = round % 2 === 1;
      for (const door of forth ? doors : doors.toReversed()) {
        const seen = await openEach(door, forth ? FORTH : FORTH.toReversed());
        // The first round warms the disk and the browser up.
        if (round > 0) note(door, seen, into);
      }
    }
  } finally {
    await tab.close();
    await extension.close();
  }
}

interface Door {
  /** What the names of its rows begin and end with. */
  readonly name: string;
  readonly speed: string;
  open(page: PageName): Promise<Measured | undefined>;
}

const FILES = { blank: 'blank.html', ours: 'popup.html', drawn: 'drawn.html' } as const;

type Seen = Partial<Record<PageName, Measured>>;

async function openEach(door: Door, pages: readonly PageName[]): Promise<Seen> {
  const seen: Seen = {};
  for (const page of pages) {
    const measured = await door.open(page);
    if (measured) seen[page] = measured;
  }
  return seen;
}

function note({ name, speed }: Door, seen: Seen, into: Samples): void {
  for (const page of FORTH) {
    const measured = seen[page];
    if (!measured) continue;
    into.add(`${name} paint${PAGES[page]}${speed}`, measured.paint, 'ms', PAINT_STEP);
    // Without its script, no page of ours is usable.
    if (page !== 'drawn') into.add(`${name} usable${PAGES[page]}${speed}`, measured.usable);
  }
  const { ours, drawn } = seen;
  if (ours && drawn) into.difference(heldUp(name, speed), ours.paint - drawn.paint);
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
