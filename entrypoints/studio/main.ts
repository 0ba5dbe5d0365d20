import { EXTENSION_ACCOUNT, managedSettings } from '../../src/host/extension-shared';
import { cachedPack } from '../../src/pack/cached-pack';
import { shippedPack } from '../../src/pack/shipped';
import { openStore } from '../../src/store/store';
import { startStudio } from '../../src/studio/start-studio';

void startStudio({
  preview: '/preview.html',
  async inUse() {
    const store = openStore({ account: Promise.resolve(EXTENSION_ACCOUNT) });
    const pack = await cachedPack(store, managedSettings(), shippedPack);
    store.close();
    const { withWords } = await import('../../src/pack/words');
    return new TextEncoder().encode(`${JSON.stringify(withWords(pack), null, 2)}\n`);
  },
});
