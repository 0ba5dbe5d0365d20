/** The one composition root: opens the store, loads the pack, renders. The page comes with its first
 * screen and the emergency numbers already in it, so a failed start takes neither away. */
import './ui/tokens.css';
import './ui/base.css';
import './app/app.css';
import './app/start.css';
import { hydrate, render } from 'preact';
import { App } from './App';
import { readFirstFrame, showFirstFrame } from './first-paint/hint';
import type { Host } from './host/host';
import { loadPack } from './pack/load';
import type { FirstPack, Pack } from './pack/schema';
import { openStore } from './store/store';
import { enFirst } from './text/en-first';
import { firstWords, loadWords, makeLanguage } from './text/language';
import { pickLanguage } from './text/pick-language';
import { Notice } from './ui/Notice';
import { enter, navigate, readPath } from './ui/navigation';
import { applyTheme } from './ui/theme';

/** Milliseconds. The store waits a little longer for a database that another window holds. */
const HELD_BACK = 1000;

/** Shows Waymark in `#app`, inside `host`. Never rejects. */
export async function start(host: Host): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const remembered = readFirstFrame();
  const tag = pickLanguage([remembered.language, host.locale, ...navigator.languages]);
  applyTheme(remembered.theme || host.theme.now);
  try {
    enter();
    const first = await host.firstPath;
    if (readPath() === '' && first) navigate(first, { replace: true });
    const store = openStore({ account: host.account, safeCopy: host.safeCopy });
    const app = (first: FirstPack, pack?: Pack, words = firstWords) => (
      <App
        host={host}
        store={store}
        first={first}
        pack={pack}
        language={makeLanguage(tag, words, first.languages)}
      />
    );
    // What was rendered at build is Start, in English, with the pack of the build.
    const { path, language, pack: carried } = root.dataset;
    const isStart = () => path === readPath() && language === tag;
    const packed = loadPack({
      store,
      managed: host.managed,
      beside: host.sitePackUrl,
      onNewer: (newer) => void whole.then(([, words]) => render(app(newer, newer, words), root)),
    });
    const whole = Promise.all([packed, loadWords(tag)]);
    // Somebody may have pressed a link meanwhile.
    const asBuilt = carried !== undefined && isStart();
    if (asBuilt) hydrate(app(JSON.parse(carried)), root);
    const [pack, words] = await whole;
    if (!asBuilt) root.replaceChildren();
    render(app(pack, pack, words), root);
    // Whatever becomes of the store, nobody looks at an empty page for long.
    setTimeout(showFirstFrame, HELD_BACK);
    const { startBackgroundWork } = await import('./app/background-work');
    startBackgroundWork(host, store, root);
    host.reportReady();
  } catch (error) {
    showFirstFrame();
    const place = document.createElement('div');
    root.prepend(place);
    render(
      <Notice tone="danger" role="alert">
        <h2>{enFirst.app.failedTitle}</h2>
        <p>{enFirst.app.failed}</p>
      </Notice>,
      place,
    );
    host.reportReady(error instanceof Error ? error.message : String(error));
  }
}
