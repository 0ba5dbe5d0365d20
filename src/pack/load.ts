/** The pack in force. What is on this device is given at once; the network is only asked in the
 * background, and whatever it says, there is always a pack: the last good copy, or the one that
 * Waymark was built with. */
import type { Managed } from '../host/host';
import type { Store } from '../store/store';
import type { Found } from './look';
import type { Pack } from './schema';

export interface PackSources {
  readonly store: Store;
  /** What the administrator set by policy. */
  readonly managed: Promise<Managed>;
  /** Absolute address of a `pack.json` beside the site; `undefined` where there can be none. */
  readonly beside: string | undefined;
  /** The pack that Waymark was built with. */
  readonly shipped: () => Promise<Pack>;
  /** A newer pack came in after another had been given. It is kept for the next start as well. */
  readonly onNewer: (found: Found) => void;
  /** Milliseconds to wait for the organisation's own pack before going on without it. */
  readonly patience?: number;
}

/** Gives the pack to use now. Rejects only if the default pack cannot be loaded. */
export async function loadPack(places: PackSources): Promise<Found> {
  const { shipped, onNewer, patience = 1000 } = places;
  let given: Found | undefined;
  let newest: Found | undefined;
  const use = (found: Found) => {
    newest = found;
    if (given) onNewer(found);
  };
  const first = new Promise<void>((resolve) => {
    const found = (one: Found) => {
      use(one);
      resolve();
    };
    setTimeout(resolve, patience);
    ownPack(places, found)
      .catch(() => undefined)
      .finally(resolve);
  });
  await first;
  given = newest ?? { pack: await shipped() };
  // One may have come while the default pack was on its way.
  return newest ?? given;
}

// Most people have the pack that came with Waymark: then none of what follows is loaded.
async function ownPack(places: PackSources, found: (one: Found) => void): Promise<void> {
  const managed = await places.managed;
  if (managed.pack === undefined && managed.packUrl === undefined && places.beside === undefined)
    return;
  const { organisationPack } = await import('./organisation-pack');
  await organisationPack(places.store, managed, places.beside, found);
}
