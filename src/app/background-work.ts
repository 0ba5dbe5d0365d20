/** What goes on once the first screen is there, and is on nobody's way to it. */
import type { Host } from '../host/host';
import { deliverInPage } from '../outbox/in-page';
import type { Store } from '../store/store';
import { keepTranslatedTrue } from '../ui/translated';

export function startBackgroundWork(host: Host, store: Store, root: HTMLElement): void {
  keepTranslatedTrue(root);
  deliverInPage(host, store);
  // While it can be had: what was not fetched by then is gone when the site is replaced.
  import('../ui/new-build').catch(() => undefined);
}
