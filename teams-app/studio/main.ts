import { fetchPack } from '../../src/pack/fetch';
import { startStudio } from '../../src/studio/start-studio';

// Asked for just as the tab beside it asks.
const from = new URL('../pack.json', location.href).href;

void startStudio({
  preview: new URL('preview/', location.href).href,
  published: async () => ({ from, attempt: await fetchPack(from) }),
});
