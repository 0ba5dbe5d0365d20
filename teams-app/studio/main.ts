import { fetchPack } from '../../src/pack/fetch';
import { startStudio } from '../../src/studio/start-studio';
import { FIRST } from '../../src/ui/first-icons';
import { addIcons } from '../../src/ui/Icon';

// Asked for just as the tab beside it asks.
const from = new URL('../pack.json', location.href).href;

addIcons(FIRST);
void startStudio({
  preview: new URL('preview/', location.href).href,
  published: async () => ({ from, attempt: await fetchPack(from) }),
});
