/** Where the user is. The address says it, so that it survives a reload and Back works; but for the
 * guide, other support and the neutral page it says no more than for Start, because a browser writes
 * every address, title and state of an entry to its history and to the files that bring its windows
 * back. Where these are is in the memory of this page alone: a reload of them shows Start. */
import { useEffect, useState } from 'preact/hooks';

/** The paths that no address says, by the number of their entry in the history. */
const unsaid = new Map<number, string>();

// How many entries of ours lie behind this one; below 0 before the first has been counted.
let behind = -1;

// The number of the entry that the form ended in: what lies behind it leads no further. -1 while there is none.
let endedAt = -1;

const isForm = (path: string) => /^ask(\/|$)/.test(path);
const isUnsaid = (path: string) => /^(choose|help|hidden)(\/|$)/.test(path);
const hashOf = (path: string) => `#/${isUnsaid(path) ? '' : path}`;

/** What the address says. Before the first count it may be the link that led here. */
const said = () => location.hash.replace(/^.*=.*|^#\/?|\/+$/g, '');

/** `ask/review` for `#/ask/review`; empty for Start. */
export function readPath(): string {
  // At build there is no address, and what is rendered then is Start.
  if (typeof location === 'undefined') return '';
  return unsaid.get(history.state?.behind) ?? said();
}

interface NavigateOptions {
  /** Takes the place of this entry in the history, so that Back does not come here again. */
  readonly replace?: boolean;
  /** The form has come to its end here: Back leads to Start, and not into what is no more. */
  readonly ends?: boolean;
}
export type Navigate = (path: string, options?: NavigateOptions) => void;

export const navigate: Navigate = (path, { replace, ends } = {}) => {
  enter();
  if (path === readPath()) return;
  if (!replace) goOn();
  if (ends) endedAt = behind;
  set(path, replace);
  dispatchEvent(new HashChangeEvent('hashchange'));
};

/** Counts a new entry, which takes away those that lay before this one. */
function goOn(): void {
  behind += 1;
  if (behind <= endedAt) endedAt = -1;
}

/** Writes `path` down for this entry, or a new one: in the address, or where none shall say it. */
function set(path: string, replace = false): void {
  if (path === 'hidden') unsaid.clear();
  if (isUnsaid(path)) unsaid.set(behind, path);
  else unsaid.delete(behind);
  // The number survives a reload in the entry itself, and tells nobody anything.
  history[replace ? 'replaceState' : 'pushState'](
    behind === endedAt ? { behind, ended: true } : { behind },
    '',
    hashOf(path),
  );
}

/** Numbers this entry where it is new, and takes out of its address what a link from outside, or a hand,
 * put there and none shall say. Called first of all, and at each new entry. */
export function enter(): void {
  const known: unknown = history.state?.behind;
  if (typeof known === 'number') behind = known;
  else goOn();
  if (history.state?.ended) endedAt = behind;
  if (typeof known !== 'number' || isUnsaid(said())) set(readPath(), true);
}

/** To the screen before this one; to Start where none of ours lies before it (in Teams, and in a browser,
 * the entry before is then another app's or another site's), and from the neutral page, which has nothing
 * behind it. */
export function goBack(): void {
  if (behind > 0 && readPath() !== 'hidden') history.back();
  else navigate('', { replace: true });
}

/** The attributes of a link of ours. One to what no address says has that of Start, also for a new
 * window, a bookmark or a copy; pressed, it leads to `data-to`. */
export const linkProps = (path: string) => ({ href: hashOf(path), 'data-to': path });

/** Follows a link by what its `data-to` says. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>('a[data-to]');
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || elsewhere) return;
  event.preventDefault();
  navigate(link.dataset.to ?? '');
}

/** The path that is shown. From the neutral page Back and Forward lead nowhere: the entry that they
 * reach is replaced, before any screen hears of it. */
export function usePath(): string {
  const [path, setRoute] = useState(readPath);
  useEffect(() => {
    let shown = readPath();
    const read = (event?: Event) => {
      enter();
      if (shown === 'hidden' && event?.type === 'popstate') set('hidden', true);
      else if (behind < endedAt && isForm(readPath())) set('', true);
      shown = readPath();
      setRoute(shown);
    };
    // A browser may show a page that was left just as it was, from its back-forward cache: it shows Start
    // by then, which is drawn before the page is put away. The neutral page stays.
    const left = () => {
      if (shown !== 'hidden') unsaid.clear();
      read();
    };
    const end = new AbortController();
    const until = { signal: end.signal };
    addEventListener('hashchange', read, until);
    addEventListener('popstate', read, until);
    addEventListener('pagehide', left, until);
    document.addEventListener('click', follow, until);
    read();
    // Pressed before this was here: the small script in the page's head took it down.
    const { dataset } = document.documentElement;
    const pressed = dataset.pressed;
    delete dataset.pressed;
    if (pressed) navigate(pressed);
    return () => end.abort();
  }, []);
  return path;
}
