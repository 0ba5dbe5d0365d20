/** Wakes, delivers, sleeps; answers the address bar. The browser may end it between any two lines: the
 * truth is in storage. */
import { defineBackground } from 'wxt/utils/define-background';
import { onAddressBar } from '../src/host/extension-address-bar';
import {
  browserLanguage,
  EXTENSION_ACCOUNT,
  managedSettings,
  mayReach,
  onWake,
  showBadge,
  storageCopy,
  wakeAt,
} from '../src/host/extension-worker';
import { resend } from '../src/outbox/choices';
import { deliver, nextLook, step } from '../src/outbox/deliver';
import { forgetOld } from '../src/outbox/keep';
import { originOf } from '../src/outbox/routes';
import { keptPack } from '../src/pack/kept';
import type { Pack } from '../src/pack/schema';
import { openStore, type Store } from '../src/store/store';
import { chosen, suggest } from '../src/support/omnibox';
import { pickLanguage } from '../src/text/pick-language';

/** If this life ends before it has planned the next look. */
const IN_CASE = 60_000;

export default defineBackground(() => {
  const owner = crypto.randomUUID();
  let store: Store | undefined;
  let running = false;
  let again = false;

  const opened = () =>
    (store ??= openStore({
      account: Promise.resolve(EXTENSION_ACCOUNT),
      safeCopy: storageCopy,
    }));

  const look = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      // The alarm set at its beginning brings the next one.
      await run().catch(() => undefined);
    }
    running = false;
  };

  const run = async () => {
    await wakeAt(Date.now() + IN_CASE);
    store = opened();
    await store.ready;
    // A store in memory sees nothing of what is waiting, and would say that nothing is. The alarm
    // that is set brings the next life, which tries again.
    if (store.keeping === 'memory') {
      store.close();
      store = undefined;
      return;
    }
    await goOnWherePermitted(store);
    await deliver({
      store,
      owner,
      now: Date.now,
      random: Math.random,
      fetch: (...args) => fetch(...args),
      online: () => navigator.onLine,
      mayReach,
    });
    await forgetOld(store, Date.now());
    const asking = await store.page('asksAt', Date.now(), 10);
    await showBadge(asking.length);
    await wakeAt(await nextLook(store, Date.now(), false));
  };

  onWake(() => void look());

  let reading: Promise<Reading> | undefined;
  const reader = () => (reading ??= read(opened()));
  onAddressBar({
    begin() {
      // Since the last search another pack may have come, or another language.
      reading = undefined;
    },
    async suggest(text) {
      const { pack, language } = await reader();
      return suggest(pack, language, text);
    },
    async enter(text) {
      const { pack, language } = await reader();
      const sought = chosen(pack, language, text);
      return sought?.type === 'kind' ? { route: 'difference' } : { route: 'help', sought };
    },
  });
});

interface Reading {
  readonly pack: Pack;
  readonly language: string;
}

async function read(store: Store): Promise<Reading> {
  const [pack, settings] = await Promise.all([
    keptPack(store, managedSettings()),
    store.get('settings', 'settings').catch(() => undefined),
  ]);
  const wanted = [settings?.language ?? '', browserLanguage(), ...navigator.languages];
  return { pack, language: pickLanguage(wanted) };
}

/** The person may have said yes after the popup that asked was gone. */
async function goOnWherePermitted(store: Store): Promise<void> {
  for (const row of await store.page('asksAt', Date.now(), 100)) {
    const origin = row.reason === 'permission' ? originOf(row.route) : undefined;
    if (origin && (await mayReach(origin))) {
      await step(store, row.id, (r) =>
        r.reason === 'permission' ? resend(r, Date.now()) : undefined,
      );
    }
  }
}
