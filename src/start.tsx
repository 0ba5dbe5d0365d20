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
import type { Found, Look } from './pack/look';
import type { FirstPack, Pack } from './pack/schema';
import { shippedPack } from './pack/shipped';
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
  // What the small script in the page has dressed it in.
  const { look } = globalThis as { readonly look?: Look };
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
    const words = loadWords(tag);
    const packed = loadPack({
      store,
      managed: host.managed,
      beside: host.sitePackUrl,
      shipped: shippedPack,
      onNewer: (newer) => void shown.then(() => show(newer)),
    });
    // Somebody may have pressed a link meanwhile.
    let taken = carried !== undefined && isStart();
    if (taken) hydrate(app({ ...JSON.parse(carried ?? ''), ...look?.first }), root);
    const show = async ({ pack, look: own }: Found) => {
      const [said, change] = await Promise.all([
        words,
        // Without it the words are right, and the colours at the next start.
        (own || look) && import('./first-paint/change-look').catch(() => undefined),
      ]);
      // In one step, so that no frame has the colours of one and the words of the other.
      if (change) change.changeLook(pack, own);
      if (!taken) root.replaceChildren();
      taken = true;
      render(app(pack, pack, said), root);
    };
    const shown = packed.then(show);
    await shown;
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
