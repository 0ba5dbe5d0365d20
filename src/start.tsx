/** The one composition root: opens the store, loads the pack, renders. The page comes with its first
 * screen and the emergency numbers already in it, so a failed start takes neither away. */
import './ui/tokens.css';
import './ui/base.css';
import './app.css';
import { hydrate, render } from 'preact';
import { App } from './App';
import type { Host } from './host/host';
import { loadPack } from './pack/load';
import type { Pack } from './pack/schema';
import { go, readRoute } from './route';
import { openStore } from './store/store';
import { en } from './text/en';
import { loadWords, makeLanguage } from './text/language';
import { pickLanguage } from './text/pick-language';
import { applyTheme, readFirstFrame } from './theme';
import { Notice } from './ui/Notice';

/** Shows Waymark in `#app`, inside `host`. Never rejects. */
export async function start(host: Host): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const remembered = readFirstFrame();
  const tag = pickLanguage([remembered.language, host.locale, ...navigator.languages]);
  applyTheme(remembered.theme || host.theme.now);
  try {
    if (readRoute() === '' && host.firstRoute) go(host.firstRoute, { replace: true });
    const store = openStore({ account: host.account, safeCopy: host.safeCopy });
    const words = await loadWords(tag);
    const show = (pack: Pack) => {
      const language = makeLanguage(tag, words, pack.languages);
      return <App host={host} store={store} pack={pack} language={language} />;
    };
    const pack = await loadPack({
      store,
      managed: host.managed,
      beside: host.packBeside,
      onNewer: (newer) => render(show(newer), root),
    });
    // What was rendered at build is Start, in English, with the pack of the build.
    const asBuilt = root.dataset.route === readRoute() && root.dataset.language === tag;
    if (asBuilt) hydrate(show(pack), root);
    else {
      root.replaceChildren();
      render(show(pack), root);
    }
    delete document.documentElement.dataset.first;
    host.shown();
    const { keepDelivering } = await import('./outbox/run');
    keepDelivering(host, store);
  } catch (error) {
    delete document.documentElement.dataset.first;
    const place = document.createElement('div');
    root.prepend(place);
    render(
      <Notice tone="danger" live>
        <h2>{en.app.failedTitle}</h2>
        <p>{en.app.failed}</p>
      </Notice>,
      place,
    );
    host.shown(error instanceof Error ? error.message : String(error));
  }
}
