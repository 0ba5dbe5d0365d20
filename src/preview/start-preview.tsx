/** The preview's own root: the app that staff have, with a pack that is being written, in a frame that keeps and
 * sends nothing. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../app/app.css';
import '../app/start.css';
import { render } from 'preact';
import { App } from '../App';
import { applyLook } from '../first-paint/look';
import type { Host } from '../host/host';
import type { PreviewOptions } from '../host/preview';
import { lookOf } from '../pack/look';
import type { Pack } from '../pack/schema';
import { destinationText, isSentByPerson } from '../request/destinations';
import { DEFAULT_SETTINGS } from '../store/schema';
import { loadWords, makeLanguage } from '../text/language';
import type { StudioWords } from '../text/studio-en';
import { loadStudioWords } from '../text/studio-words';
import { Guard } from '../ui/Guard';
import { addIcons } from '../ui/Icon';
import { MORE } from '../ui/more-icons';
import { Notice } from '../ui/Notice';
import { navigate, readPath } from '../ui/navigation';
import { HELLO, type Reported, SAMPLES, samplePath, type ToShow } from './messages';
import { enclose, setClock } from './realm';
import { sampleAt } from './samples';
import { previewStore } from './store';

type HostFor = (options: PreviewOptions) => Host;

/** Waits for whoever holds the frame, then shows what it is told to; the icons of the first screen are there already.
 * Never throws. */
export function startPreview(hostFor: HostFor): void {
  // Made here, and only now: in the extension the popup's script, whose place this is, has found none.
  const root = document.createElement('div');
  root.id = 'app';
  document.getElementById('preview')?.replaceWith(root);
  let port: MessagePort | undefined;
  const report = (what: Reported) => port?.postMessage(what);
  enclose(report);
  addIcons(MORE);
  const shows = previewIn(root, report, hostFor);
  addEventListener('message', ({ data, origin, source, ports: [given] }) => {
    if (data !== HELLO || origin !== location.origin || source !== parent || !given) return;
    port?.close();
    port = given;
    port.onmessage = (message: MessageEvent<ToShow>) => void shows(message.data);
  });
}

/** Gives what shows one message. Each waits for the one before; of documents that wait, only the newest is shown. */
function previewIn(root: HTMLElement, report: (what: Reported) => void, hostFor: HostFor) {
  const store = previewStore();
  let now: ToShow = {};
  let pack: Pack | undefined;
  let host = hostFor({ popup: false, sought: undefined, report });
  let last: Promise<void> = Promise.resolve();
  let newest = 0;
  let hosted = { popup: false, opened: false };

  const screen = () => report({ screen: readPath() });
  addEventListener('hashchange', screen);
  addEventListener('popstate', screen);
  tellWhatWouldBeSent();

  return (message: ToShow): Promise<void> => {
    const mine = 'document' in message ? ++newest : newest;
    last = last.then(() => take(message, mine === newest)).catch(() => undefined);
    return last;
  };

  async function take(message: ToShow, wanted: boolean): Promise<void> {
    const before = now;
    now = { ...now, ...message };
    if (message.at !== undefined) setClock(message.at);
    if (message.path !== undefined || now.popup !== before.popup) renewHost(message.sought);
    if (now.language !== before.language || now.theme !== before.theme) await dress(now);
    if ('document' in message && wanted) await check(message.document);
    await draw(message.path);
    // Whoever reads the clock reads it now.
    if (message.at !== undefined) document.dispatchEvent(new Event('visibilitychange'));
  }

  /** What was opened before is not opened again by whoever comes back to that screen. */
  function renewHost(sought: ToShow['sought']): void {
    const popup = now.popup ?? false;
    if (popup === hosted.popup && !sought && !hosted.opened) return;
    hosted = { popup, opened: sought !== undefined };
    host = hostFor({ popup, sought, report });
  }

  /** As if somebody had chosen it in Settings. */
  function dress({ language = '', theme = '' }: ToShow): Promise<void> {
    return store.change(['settings'], async (rows) =>
      rows.put('settings', { ...DEFAULT_SETTINGS, language, theme }),
    );
  }

  async function check(written: unknown): Promise<void> {
    const { checkPack } = await import('../pack/read');
    const checked = checkPack(written);
    pack = checked.pack ?? pack;
    report({ problems: checked.problems });
  }

  async function draw(path: string | undefined): Promise<void> {
    const tag = now.language || 'en';
    const [words, text] = await Promise.all([loadWords(tag), loadStudioWords(tag)]);
    if (!pack) return render(<NothingYet words={text} />, root);
    const language = makeLanguage(tag, words, pack.languages);
    if (path !== undefined) {
      const sample = sampleAt(path, pack, language, text.sample, Date.now());
      await store.change(['requests'], async (rows) => {
        rows.clear('requests');
        if (sample) rows.put('requests', sample);
      });
      navigate(path, { replace: true });
    }
    applyLook(lookOf(pack));
    render(
      <Guard of={pack} instead={<NothingYet words={text} />}>
        {/* What it chose of another list of languages is chosen anew. */}
        <App key={pack.languages.join(' ')} first={pack} {...{ host, store, pack, language }} />
      </Guard>,
      root,
    );
  }

  /** A route that Waymark sends by itself: here it goes nowhere, and waits. */
  function tellWhatWouldBeSent(): void {
    const told = new Set(SAMPLES.map((name) => samplePath(name).slice('requests/'.length)));
    store.watch(['requests'], async () => {
      for (const { id, state, route } of await store.all('requests')) {
        if (told.has(id) || state !== 'waiting' || isSentByPerson(route)) continue;
        told.add(id);
        report({ would: 'send', to: destinationText(route) });
      }
    });
  }
}

function NothingYet({ words }: { readonly words: StudioWords }) {
  return (
    <main class="screen stack">
      <Notice tone="warning">
        <h1>{words.preview.brokenTitle}</h1>
        <p>{words.preview.broken}</p>
      </Notice>
    </main>
  );
}
