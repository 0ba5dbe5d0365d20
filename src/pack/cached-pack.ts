/** The pack in force for whoever has no page: the background worker. */
import type { Managed } from '../host/host';
import type { Store } from '../store/store';
import { inForce, sourceOf } from './cache-policy';
import type { Pack } from './schema';

/** What the pages last kept, wherever it came from as they do, where policy lets it be used; else the
 * `shipped` one. It is not checked again: only a wholly valid pack is ever kept, and the validator would
 * weigh more than the worker. Asks no network. Rejects only where the shipped pack cannot be read. */
export async function cachedPack(
  store: Store,
  managed: Promise<Managed>,
  shipped: () => Promise<Pack>,
): Promise<Pack> {
  const source = sourceOf(await managed, undefined);
  const kept = source && (await store.get('packs', 'pack').catch(() => undefined));
  if (kept && inForce(kept, source)) return JSON.parse(kept.text) as Pack;
  return shipped();
}
