/** Where the person is, in the hash: it survives a reload, and Back works. A route never names a
 * situation or holds an answer. */
import { useEffect, useState } from 'preact/hooks';

/** `ask/review` for `#/ask/review`; empty for Start. */
export function readRoute(): string {
  // At build there is no address, and what is rendered then is Start.
  if (typeof location === 'undefined') return '';
  return location.hash.replace(/^#\/?/, '').replace(/\/+$/, '');
}

export interface GoOptions {
  /** Takes the place of this entry in the history, so that Back does not come here again. */
  readonly replace?: boolean;
}
export type Go = (route: string, options?: GoOptions) => void;

export const go: Go = (route, { replace = false } = {}) => {
  if (route === readRoute()) return;
  if (replace) {
    history.replaceState(history.state, '', `#/${route}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = `/${route}`;
};

// How many entries of ours lie behind this one; below 0 before the first has been counted.
let behind = -1;

/** The number is kept in the entry itself, so that it survives a reload. */
function count(): void {
  const known: unknown = history.state?.behind;
  if (typeof known === 'number') behind = known;
  else history.replaceState({ behind: ++behind }, '');
}

/** To the screen before this one, or to Start where none of ours lies before it: in Teams, and in a
 * browser, the entry before is then another app's or another site's. */
export function goBack(): void {
  if (behind > 0) history.back();
  else go('', { replace: true });
}

const FOR_EVERYBODY = 'difference choose ask help privacy terms accessibility'.split(' ');

/** The route to give to a colleague: never one's own things, nor how far one has got. `undefined`
 * where there is nothing to share. */
export function routeToShare(route: string): string | undefined {
  const section = route.split('/', 1)[0] ?? '';
  return section === '' || FOR_EVERYBODY.includes(section) ? section : undefined;
}

/** The route that is shown. From the neutral page Back and Forward lead nowhere: the entry that they
 * reach is replaced, before any screen hears of it. */
export function useRoute(): string {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    let shown = readRoute();
    const read = (event?: Event) => {
      if (shown === 'hidden' && event?.type === 'popstate')
        history.replaceState(history.state, '', '#/hidden');
      count();
      shown = readRoute();
      setRoute(shown);
    };
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    read();
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);
  return route;
}
