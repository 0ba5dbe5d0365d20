/** What the background worker and the pages both need of the browser. */
import { browser } from 'wxt/browser';
import type { Managed, SafeCopy } from './host';
import { SENT_DATA } from './sent-data';

/** Everyone who uses this browser profile shares its data. */
export const EXTENSION_ACCOUNT = 'extension';

/** The one message that pages send: look at what is due. It carries nothing to trust. */
export const WAKE = 'waymark.wake';

/** Has the user, or the administrator, let us send to this origin? */
export const hasPermission = (origin: string): Promise<boolean> =>
  browser.permissions.contains(sendPermission(origin));

/** What must be allowed before we send to `origin`; in Firefox also what it is that we send. */
export const sendPermission = (origin: string) => ({
  // Without the port: Firefox knows none in a pattern.
  origins: [`${origin.replace(/:\d+$/, '')}/*`],
  ...(import.meta.env.FIREFOX ? { data_collection: SENT_DATA } : {}),
});

/** `storage.local`: the second place, which survives what IndexedDB does not. */
export const storageCopy: SafeCopy = {
  all: () => browser.storage.local.get(),
  get: (keys) => browser.storage.local.get([...keys]),
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};

/** What the administrator set, without what is unknown or of the wrong type: Firefox checks nothing,
 * and lets the pack be written as an object too. Never rejects; Firefox does where no policy exists. */
export async function managedSettings(): Promise<Managed> {
  const found = (await browser.storage.managed.get().catch(() => ({}))) as Record<string, unknown>;
  const { packUrl, pack, packVersion } = found;
  return {
    ...(typeof packUrl === 'string' && packUrl !== '' ? { packUrl } : {}),
    ...(typeof pack === 'string' && pack !== '' ? { pack } : {}),
    ...(typeof pack === 'object' && pack !== null ? { pack: JSON.stringify(pack) } : {}),
    ...(Number.isInteger(packVersion) ? { packVersion: packVersion as number } : {}),
  };
}
