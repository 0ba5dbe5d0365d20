import { DEFAULT_SETTINGS, type Settings } from './schema';
import type { Store } from './store';

/** Changes what is given of the settings, and nothing of what another window has changed meanwhile. */
export const changeSettings = (store: Pick<Store, 'change'>, part: Partial<Settings>) =>
  store.change(['settings'], async (rows) => {
    const settings = (await rows.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
    rows.put('settings', { ...settings, ...part });
  });
