import { popupPage, takeFirstPaint } from '../../src/host/extension-first-paint';
import { EXTENSION_ACCOUNT, managedSettings } from '../../src/host/extension-shared';
import { mayFetch, sourceOf } from '../../src/pack/cache-policy';
import { cachedPack } from '../../src/pack/cached-pack';
import { fetchPack } from '../../src/pack/fetch';
import { shippedPack } from '../../src/pack/shipped';
import { openStore } from '../../src/store/store';
import { startStudio } from '../../src/studio/start-studio';

// Unadorned it still serves.
await popupPage().then(takeFirstPaint, () => undefined);
void startStudio({
  preview: '/preview.html',
  async published() {
    const { from = '', text } = sourceOf(await managedSettings(), undefined) ?? {};
    if (from === '') return { from };
    if (text !== undefined) return { from: '', attempt: { written: text } };
    if (!mayFetch(from)) return { from, attempt: { problem: { code: 'address', detail: '' } } };
    return { from, attempt: await fetchPack(from) };
  },
  async shown() {
    const store = openStore({ account: Promise.resolve(EXTENSION_ACCOUNT) });
    const pack = await cachedPack(store, managedSettings(), shippedPack);
    store.close();
    const { withWords } = await import('../../src/pack/words');
    return new TextEncoder().encode(`${JSON.stringify(withWords(pack), null, 2)}\n`);
  },
});
