/** Leaving quickly: what happens when it is asked for. */
import type { Host } from '../host/host';

interface Leaving {
  readonly host: Pick<Host, 'leave'>;
  readonly go: (route: string, options: { readonly replace: boolean }) => void;
  /** Wipes what others hold of what the person said here. */
  readonly onClear: () => void;
}

/** The neutral page takes the place of this one in the history; then everything is wiped, and the
 * window closed where the host can. What the screen itself holds dies with it. */
export function clearAndHide({ host, go, onClear }: Leaving): void {
  go('hidden', { replace: true });
  onClear();
  host.leave();
}

/** While the neutral page is shown, Back and Forward lead to it again: each entry that they reach is
 * replaced in turn, before any screen hears of it. Returns how to stop. */
export function stayHidden(on: Window = window): () => void {
  const replace = () => on.history.replaceState(on.history.state, '', '#/hidden');
  on.addEventListener('popstate', replace, true);
  return () => on.removeEventListener('popstate', replace, true);
}
