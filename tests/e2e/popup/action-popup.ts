/** The real popup of the toolbar button, with a keyboard in it. Playwright does not see it as a page;
 * the protocol does, in the old form in which messages are passed on by name. */
import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from '../../../scripts/drive/extension';

declare const chrome: { action: { openPopup(): Promise<void> } };

export interface ActionPopup {
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of what that expression finds, as a mouse does. */
  click(element: string): Promise<void>;
  /** Gives the page a function of that name, which calls `heard` here. */
  listen(name: string, heard: (text: string) => void): Promise<void>;
  /** Presses the key of that character. Resolves when the page has taken it in. */
  press(key: string): Promise<void>;
  /** The Shift of that side goes down, or up; never resolves where that closes the popup. */
  shift(side: 'ShiftLeft' | 'ShiftRight', way?: 'up'): Promise<void>;
}

export interface Toolbar {
  /** Presses the toolbar button and waits for the popup’s first heading. */
  open(): Promise<ActionPopup>;
  /** Clicks beside the popup, as a person does: closing it by protocol is kinder to what it holds.
   * Resolves when it is gone. */
  clickOutside(): Promise<void>;
  /** Resolves when it is gone by itself. */
  closed(): Promise<void>;
  /** The panel beside the page, once it is there with its first heading. */
  panel(): Promise<ActionPopup>;
  /** Resolves when there is no panel. */
  panelClosed(): Promise<void>;
}

export async function toolbarOf(extension: Extension, outside: Page): Promise<Toolbar> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('this browser has no session of its own');
  const session = await browser.newBrowserCDPSession();
  const page = `chrome-extension://${extension.id}/popup.html`;
  const isPanel = (url: string) => url.startsWith(`${page}?view=panel`);
  const isPopup = (url: string) => url.startsWith(page) && !isPanel(url);
  // What Playwright has attached itself to is a tab.
  const find = async (is: (url: string) => boolean) =>
    (await session.send('Target.getTargets')).targetInfos.find(
      (target) => is(target.url) && !target.attached,
    )?.targetId;
  let attached: { id: string; panel: Promise<ActionPopup> } | undefined;
  let targetId = '';
  const closed = () =>
    poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return !targetInfos.some((target) => target.targetId === targetId);
    }).then(() => undefined);
  return {
    closed,
    async open() {
      await outside.bringToFront();
      const [worker] = extension.context.serviceWorkers();
      await worker?.evaluate(() => chrome.action.openPopup());
      targetId = await poll(() => find(isPopup));
      const popup = await attach(session, targetId);
      await poll(() =>
        popup.evaluate<boolean>(
          `!!document.querySelector('h1')?.checkVisibility() && innerHeight > 300`,
        ),
      );
      return popup;
    },
    async panel() {
      const { targetInfos } = await session.send('Target.getTargets');
      if (!targetInfos.some(({ targetId }) => targetId === attached?.id)) {
        const id = await poll(() => find(isPanel));
        attached = { id, panel: attach(session, id) };
      }
      const panel = await (attached as NonNullable<typeof attached>).panel;
      await poll(() =>
        panel.evaluate<boolean>(`!!document.querySelector('h1')?.checkVisibility()`),
      );
      return panel;
    },
    panelClosed: () =>
      poll(async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return !targetInfos.some(({ url }) => isPanel(url));
      }).then(() => undefined),
    async clickOutside() {
      await outside.mouse.click(10, 10);
      await closed();
    },
  };
}

async function attach(session: CDPSession, targetId: string): Promise<ActionPopup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result?: unknown; error?: unknown }) => void>();
  const listeners = new Map<string, (text: string) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    if (answer.method === 'Runtime.bindingCalled') {
      listeners.get(answer.params.name)?.(answer.params.payload);
    }
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(JSON.stringify(error))) : resolve(result as T),
      );
      session
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  const evaluate = async <T>(expression: string) => {
    const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  return {
    evaluate,
    async click(element) {
      // The popup grows and shrinks with what is in it: clicked once it stands still.
      const at = await poll(() =>
        evaluate<{ x: number; y: number } | false>(`(async () => {
          const middle = () => {
            const { x, y, width, height } = found.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          };
          const found = ${element};
          if (!found) return false;
          found.scrollIntoView({ block: 'center', behavior: 'instant' });
          const before = middle();
          await new Promise((resolve) => setTimeout(resolve, 100));
          const at = middle();
          const hit = document.elementFromPoint(at.x, at.y);
          return before.x === at.x && before.y === at.y && found.contains(hit) && at;
        })()`),
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
      }
    },
    async listen(name, heard) {
      listeners.set(name, heard);
      await send('Runtime.enable', {});
      await send('Runtime.addBinding', { name });
    },
    async press(key) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    async shift(code, way) {
      const key = {
        key: 'Shift',
        code,
        windowsVirtualKeyCode: 16,
        location: code === 'ShiftLeft' ? 1 : 2,
      };
      await send('Input.dispatchKeyEvent', { type: way ? 'keyUp' : 'rawKeyDown', ...key });
    },
  };
}

/** Asks again until there is something. */
async function poll<T>(check: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = await check();
    if (found) return found;
    await pause(20);
  }
  throw new Error('it did not happen within 10 s');
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
