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
    history.replaceState(null, '', `#/${route}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = `/${route}`;
};

export function useRoute(): string {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const read = () => setRoute(readRoute());
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
