import { expect, test, vi } from 'vitest';

const ID = 'waymark-id';
const ORIGIN = `chrome-extension://${ID}`;

type Listener = (message: unknown, sender: { id?: string; url?: string }) => void;

/** The browser, as far as the worker listens to it. */
async function heard() {
  const listeners: Listener[] = [];
  const quiet = { addListener: () => undefined };
  // The browser is found as it is imported.
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: {
      id: ID,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onStartup: quiet,
      onInstalled: quiet,
    },
    alarms: { onAlarm: quiet },
    permissions: { onAdded: quiet },
  });
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('addEventListener', () => undefined);
  const { WAKE } = await import('../../src/host/extension-shared');
  const { onWake } = await import('../../src/host/extension-worker');
  const look = vi.fn();
  onWake(look);
  // Once at the start of its life.
  look.mockClear();
  return { look, WAKE, say: (...said: Parameters<Listener>) => listeners[0]?.(...said) };
}

test('the worker listens to our own pages alone, and to one word', async () => {
  const { look, say, WAKE } = await heard();
  const own = { id: ID, url: `${ORIGIN}/popup.html` };
  for (const [message, sender] of [
    [WAKE, { ...own, id: 'another-extension' }],
    [WAKE, { ...own, id: undefined }],
    [WAKE, { ...own, url: undefined }],
    [WAKE, { ...own, url: 'https://example.ac.uk/' }],
    [WAKE, { ...own, url: `${ORIGIN}.example.ac.uk/popup.html` }],
    ['waymark.other', own],
    [{ type: WAKE }, own],
    [undefined, own],
  ] as [unknown, { id?: string; url?: string }][]) {
    say(message, sender);
    expect(look, JSON.stringify([message, sender])).not.toHaveBeenCalled();
  }
  say(WAKE, own);
  expect(look).toHaveBeenCalledTimes(1);
});
