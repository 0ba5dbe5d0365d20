/** Leaving quickly: what happens when it is asked for. */

import type { Host } from '../host/host';
import type { Navigate } from '../ui/navigation';

interface Leaving {
  readonly host: Pick<Host, 'closeWindow'>;
  readonly navigate: Navigate;
  /** Wipes what others hold of what the user said here. */
  readonly onClear: () => void;
}

/** The neutral page takes the place of this one in the history; then everything is wiped, and the
 * window closed where the host can. What the screen itself holds dies with it. */
export function clearAndHide({ host, navigate, onClear }: Leaving): void {
  navigate('hidden', { replace: true });
  onClear();
  host.closeWindow();
}
