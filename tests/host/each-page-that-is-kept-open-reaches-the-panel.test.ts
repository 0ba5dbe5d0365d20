import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const ID = 'waymark-id';
type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (path: string) => void,
) => unknown;

let worker: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  worker = await start();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The worker's part, in a browser as far as it listens to one. */
async function start() {
  vi.useFakeTimers();
  const listeners: Listener[] = [];
  // The browser is found as it is imported.
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: {
      id: ID,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    commands: { onCommand: { addListener: () => undefined } },
  });
  const { onPanel } = await import('../../src/host/extension-panel');
  onPanel();
  const say = (message: object, answer: (path: string) => void = () => undefined) =>
    listeners[0]?.({ window: 1, ...message }, { id: ID }, answer);
  return {
    lead: (path: string) => say({ type: 'waymark.panel.lead', path }),
    ask() {
      const answer = vi.fn();
      say({ type: 'waymark.panel.ask' }, answer);
      return answer.mock.calls;
    },
  };
}

test('a page that is kept open twice in five seconds is there both times, and each once', async () => {
  const { lead, ask } = worker;
  lead('ask');
  expect(ask()).toEqual([['ask']]);
  expect(ask()).toEqual([['']]);
  await vi.advanceTimersByTimeAsync(4000);
  lead('ask');
  // The time of the first is over; the second has four seconds left.
  await vi.advanceTimersByTimeAsync(1500);
  expect(ask()).toEqual([['ask']]);
});

test('what no panel came for is forgotten after five seconds', async () => {
  const { lead, ask } = worker;
  lead('help');
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask()).toEqual([['']]);
});
