/** What was just deleted can be brought back for a while. The bar that says so is a root of its own beneath the page, so
 * that nobody loads it who deletes nothing. What it brings back is in the memory of this window, and nowhere else. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Language, LanguageContext, useLanguage } from '../text/language';
import { announce } from './announce';
import { navigate, readPath } from './navigation';
import { TITLE } from './Screen';
import './form.css';

/** Milliseconds; longer while somebody is at the bar, or on the way there by Tab. */
export const UNDO_FOR = 10_000;

interface Undoable {
  /** What was done, in a sentence. */
  readonly said: string;
  /** Where it is when it is back. */
  readonly path: string;
  /** False: it can be brought back no longer. Rejects when it could not be saved. */
  readonly undo: () => Promise<boolean>;
  /** Calls back when there is no sense in it any more; gives how to stop. */
  readonly until?: (over: () => void) => () => void;
}

let place: HTMLElement | undefined;

/** Says what was deleted, and offers to bring it back; what was offered before is over. The focus stays where it
 * is. */
export function offerUndo(what: Undoable, language: Language): void {
  forgetUndo();
  const mine = document.createElement('div');
  mine.className = 'undo no-print';
  mine.lang = language.tag;
  document.body.append(mine);
  place = mine;
  render(
    <LanguageContext.Provider value={language}>
      <UndoBar {...what} onOver={() => place === mine && forgetUndo()} />
    </LanguageContext.Provider>,
    mine,
  );
  const { how, time } = language.words.undo;
  announce(`${what.said} ${time(UNDO_FOR / 1000)} ${how}`);
}

/** From now on nothing brings it back. */
export function forgetUndo(): void {
  if (!place) return;
  render(null, place);
  place.remove();
  place = undefined;
}

function UndoBar({ said, path, undo, until, onOver }: Undoable & { readonly onOver: () => void }) {
  const { words } = useLanguage();
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const [tabs, setTabs] = useState(0);
  const [failed, setFailed] = useState('');
  const busy = useRef(false);

  const bringBack = async () => {
    if (busy.current) return;
    busy.current = true;
    const news = await undo().then(
      (back) => (back ? '' : words.undo.over),
      () => words.requests.notSaved,
    );
    busy.current = false;
    setFailed(news);
    announce(news || words.undo.done);
    if (news) return;
    onOver();
    if (readPath() === path) document.getElementById(TITLE)?.focus();
    else navigate(path);
  };

  useEffect(() => {
    if (focused || pointed) return;
    const timer = setTimeout(onOver, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [focused, pointed, tabs, failed]);
  useLayoutEffect(() => until?.(onOver), []);
  // Before it is seen: who hides it at once is heard.
  useLayoutEffect(() => {
    const end = new AbortController();
    const listening = { signal: end.signal };
    // Nothing of it comes back with a page that was left, or hidden.
    addEventListener('pagehide', onOver, listening);
    addEventListener('hashchange', () => readPath() === 'hidden' && onOver(), listening);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Tab') setTabs((n) => n + 1);
        if (!isUndoKey(event)) return;
        event.preventDefault();
        void bringBack();
      },
      listening,
    );
    return () => end.abort();
  }, []);

  return (
    <section
      aria-label={words.undo.press}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <p>
        {said} {failed || words.undo.time(UNDO_FOR / 1000)}
      </p>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => void bringBack()}
      >
        {words.undo.press}
      </button>
    </section>
  );
}

/** Where text is written it undoes that; behind a question nothing is to be pressed. */
const isUndoKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  event.key.toLowerCase() === 'z' &&
  !(event.target as Element).matches('input, textarea, select') &&
  !document.querySelector('dialog:modal');
