/** Wakes, delivers, sleeps; answers the address bar. The browser may end it between any two lines: the
 * truth is in storage. */
import { defineBackground } from 'wxt/utils/define-background';
import { chosen, suggest } from '../src/help/omnibox';
import { onAddressBar } from '../src/host/extension-address-bar';
import { onPanel } from '../src/host/extension-panel';
import {
  EXTENSION_ACCOUNT,
  hasPermission,
  managedSettings,
  storageCopy,
} from '../src/host/extension-shared';
import { onWake, showBadge, wakeAt } from '../src/host/extension-worker';
import { workerDelivery } from '../src/outbox/in-worker';
import { cachedPack } from '../src/pack/cached-pack';
import type { Pack } from '../src/pack/schema';
import { shippedPack } from '../src/pack/shipped';
import { openStore, type Store } from '../src/store/store';
import { pickLanguage } from '../src/text/pick-language';

export default defineBackground({
  // Shares its files with the pages.
  type: 'module',
  main,
});

function main() {
  const open = () =>
    openStore({ account: Promise.resolve(EXTENSION_ACCOUNT), safeCopy: storageCopy });
  const { store, deliver } = workerDelivery(open, {
    owner: crypto.randomUUID(),
    now: Date.now,
    random: Math.random,
    fetch: (...args) => fetch(...args),
    online: () => navigator.onLine,
    hasPermission,
    showBadge,
    wakeAt,
  });

  onWake(() => void deliver());
  onPanel();

  let reading: Promise<Reading> | undefined;
  const reader = () => (reading ??= read(store()));
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
      return sought?.type === 'kind' ? { path: 'difference' } : { path: 'help', sought };
    },
  });
}

interface Reading {
  readonly pack: Pack;
  readonly language: string;
}

async function read(store: Store): Promise<Reading> {
  const [pack, settings] = await Promise.all([
    cachedPack(store, managedSettings(), shippedPack),
    store.get('settings', 'settings').catch(() => undefined),
  ]);
  // As the pages have it: the menus' language is not one that the person chose.
  return { pack, language: pickLanguage([settings?.language ?? '', ...navigator.languages]) };
}
