/** The pack in force. What is on this device is given at once; the network is only asked in the
 * background, and whatever it says, there is always a pack: the last good copy, or the one that
 * Waymark was built with. */
import type { Managed } from '../host/host';
import type { Store } from '../store/store';
import { fetchPack } from './fetch';
import type { PackResult } from './read';
import { isDue, mayFetch, renew, type Source, sourceOf } from './renew';
import type { Pack } from './schema';

export interface PackPlaces {
  readonly store: Store;
  /** What the administrator set by policy. */
  readonly managed: Promise<Managed>;
  /** Absolute address of a `pack.json` beside the site; `undefined` where there can be none. */
  readonly beside: string | undefined;
  /** A newer pack came in after another had been given. It is kept for the next start as well. */
  readonly onNewer: (pack: Pack) => void;
  /** Milliseconds to wait for the organisation's own pack before going on without it. */
  readonly patience?: number;
}

/** Gives the pack to use now. Rejects only if the default pack cannot be loaded. */
export async function loadPack(places: PackPlaces): Promise<Pack> {
  const { onNewer, patience = 1000 } = places;
  let given: Pack | undefined;
  let newest: Pack | undefined;
  const use = (pack: Pack) => {
    newest = pack;
    if (given) onNewer(pack);
  };
  const first = new Promise<void>((resolve) => {
    const found = (pack: Pack) => {
      use(pack);
      resolve();
    };
    setTimeout(resolve, patience);
    organisationPack(places, found)
      .catch(() => undefined)
      .finally(resolve);
  });
  await first;
  given = newest ?? (await shippedPack());
  // One may have come while the default pack was on its way.
  return newest ?? given;
}

/** The pack that Waymark was built with: checked when it was built. */
export async function shippedPack(): Promise<Pack> {
  return (await import('./default/pack.json')).default as Pack;
}

/** Calls `found` with the copy on this device, then with each newer one. */
async function organisationPack(places: PackPlaces, found: (pack: Pack) => void): Promise<void> {
  const source = sourceOf(await places.managed, places.beside);
  if (!source) return;
  const stored = await places.store.get('packs', 'pack').catch(() => undefined);
  const { readPack } = await import('./read');
  const inHand = stored && stored.text !== '' ? readPack(stored.text).pack : undefined;
  if (inHand) found(inHand);
  // A copy that this Waymark can no longer read is no copy.
  const held = stored && !inHand ? { ...stored, text: '', version: 0 } : stored;
  if (!isDue(held, source, Date.now())) return;

  const attempt = await attemptFrom(source);
  const next = await places.store
    .change(['packs'], async (rows) => {
      const now = await rows.get('packs', 'pack');
      // Another window may have renewed it meanwhile.
      const current = now?.text === stored?.text ? held : now;
      const renewed = renew(current, source, attempt, readPack, Date.now());
      rows.put('packs', renewed);
      return renewed;
    })
    .catch(() => renew(held, source, attempt, readPack, Date.now()));
  if (next.text === '' || next.text === stored?.text) return;
  const { pack }: PackResult = readPack(next.text);
  if (pack) found(pack);
}

async function attemptFrom(source: Source) {
  if (source.text !== undefined) return { text: source.text };
  if (!mayFetch(source.from)) return { problem: { code: 'address', detail: '' } } as const;
  return fetchPack(source.from);
}
