/** The organisation's own pack: the copy on this device first, then a newer one if there is one. */
import type { Managed } from '../host/host';
import type { Store } from '../store/store';
import { inForce, isDue, mayFetch, renew, type Source, sourceOf } from './cache-policy';
import type { CachedPack } from './cached';
import { fetchPack } from './fetch';
import { type Found, lookOf } from './look';
import type { Pack } from './schema';

/** Made at build of all that checks a pack: a copy that bears it was checked by these very rules. Without
 * a build there is none, and each copy is checked. */
declare const __PACK_RULES__: string | undefined;
const rules = () => (typeof __PACK_RULES__ === 'string' ? __PACK_RULES__ : undefined);

/** Calls `found` with the copy on this device, then with each newer one. */
export async function organisationPack(
  store: Store,
  managed: Managed,
  beside: string | undefined,
  found: (one: Found) => void,
): Promise<void> {
  const source = sourceOf(managed, beside);
  if (!source) return;
  const stored = await store.get('packs', 'pack').catch(() => undefined);
  const usable = stored && inForce(stored, source);
  const inHand = usable && (await packIn(stored));
  if (inHand) found({ pack: inHand, look: lookOf(inHand) });
  // A copy that this Waymark can no longer read is no copy.
  const unreadable = usable && !inHand;
  const held = unreadable ? { ...stored, text: '', version: 0 } : stored;
  if (!unreadable && !isDue(held, source, Date.now())) {
    if (stored && inHand && stored.rules !== rules()) await mark(store, stored);
    return;
  }

  const [attempt, { readPack }] = await Promise.all([attemptFrom(source), import('./read')]);
  const next = await store
    .change(['packs'], async (rows) => {
      const now = await rows.get('packs', 'pack');
      // Another window may have renewed it meanwhile.
      const current = now?.text === stored?.text ? held : now;
      const renewed = renew(current, source, attempt, readPack, Date.now());
      const checked = renewed.text === held?.text || !renewed.problem;
      rows.put('packs', checked ? marked(renewed) : renewed);
      return renewed;
    })
    .catch(() => renew(held, source, attempt, readPack, Date.now()));
  if (!inForce(next, source) || (inHand && next.text === stored.text)) return;
  const pack = await packIn(next);
  if (pack) found({ pack, look: lookOf(pack) });
}

/** To check 500 services takes as long as everything else at start: what these rules have checked once
 * is only parsed. */
async function packIn({ text, rules: by }: CachedPack): Promise<Pack | undefined> {
  if (text === '') return undefined;
  if (by !== undefined && by === rules()) {
    try {
      return JSON.parse(text) as Pack;
    } catch {
      // Damaged since: the check says so.
    }
  }
  return (await import('./read')).readPack(text).pack;
}

function marked({ rules: _, ...row }: CachedPack): CachedPack {
  const by = rules();
  return by === undefined || row.text === '' ? row : { ...row, rules: by };
}

/** The copy has just been checked; another window may have put another in its place meanwhile. */
async function mark(store: Store, checked: CachedPack): Promise<void> {
  await store
    .change(['packs'], async (rows) => {
      const now = await rows.get('packs', 'pack');
      if (now && now.text === checked.text) rows.put('packs', marked(now));
    })
    .catch(() => undefined);
}

async function attemptFrom(source: Source) {
  if (source.text !== undefined) return { written: source.text };
  if (!mayFetch(source.from)) return { problem: { code: 'address', detail: '' } } as const;
  return fetchPack(source.from);
}
