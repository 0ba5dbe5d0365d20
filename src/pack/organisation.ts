/** The organisation's own pack: the copy on this device first, then a newer one if there is one. */
import type { Managed } from '../host/host';
import type { Store } from '../store/store';
import { fetchPack } from './fetch';
import { type PackResult, readPack } from './read';
import { isDue, mayFetch, renew, type Source, sourceOf } from './renew';
import type { Pack } from './schema';

/** Calls `found` with the copy on this device, then with each newer one. */
export async function organisationPack(
  store: Store,
  managed: Managed,
  beside: string | undefined,
  found: (pack: Pack) => void,
): Promise<void> {
  const source = sourceOf(managed, beside);
  if (!source) return;
  const stored = await store.get('packs', 'pack').catch(() => undefined);
  const inHand = stored && stored.text !== '' ? readPack(stored.text).pack : undefined;
  if (inHand) found(inHand);
  // A copy that this Waymark can no longer read is no copy.
  const held = stored && !inHand ? { ...stored, text: '', version: 0 } : stored;
  if (!isDue(held, source, Date.now())) return;

  const attempt = await attemptFrom(source);
  const next = await store
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
