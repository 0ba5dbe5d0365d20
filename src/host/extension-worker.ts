/** What the background worker alone needs of the browser. */
import { browser } from 'wxt/browser';
import { WAKE } from './extension-shared';

const ALARM = 'waymark.look';
/** Browsers fire no alarm earlier. */
const SOONEST = 30_000;
/** Also what wakes the worker when it was killed before it could plan. */
const LATEST = 6 * 3_600_000;

/** Calls `look` at each start of the worker's life and on every occasion to deliver. Must be called
 * while the worker's script first runs, or the browser does not know that it listens. */
export function onWake(look: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const own =
      sender.id === browser.runtime.id && sender.url?.startsWith(`${globalThis.location.origin}/`);
    if (own && message === WAKE) look();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(look);
  // The network came back while the worker happened to be awake; asleep, the alarm does it.
  globalThis.addEventListener('online', look);
  look();
}

/** Wakes the worker at `at` (milliseconds since 1970), and some time later again in any case. Made
 * anew at every start, because browsers forget alarms. */
export async function wakeAt(at: number | undefined): Promise<void> {
  const now = Date.now();
  const when = Math.min(Math.max(at ?? Number.POSITIVE_INFINITY, now + SOONEST), now + LATEST);
  await browser.alarms.create(ALARM, { when, periodInMinutes: LATEST / 60_000 });
}

/** Shows how many requests want the user; nothing at 0. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4f52b2' });
  await browser.action.setBadgeText({ text: count > 9 ? '9+' : count > 0 ? String(count) : '' });
}
