import address from './default/pack.json?url&no-inline';
import type { Pack } from './schema';
import { withTexts } from './texts';
import type { Folded } from './words';

/** Milliseconds. It lies beside the page, so only a network that hangs takes that long. */
const LIMIT = 30_000;

/** The pack that Waymark was built with: checked when it was built. Pages and worker read the one file of
 * it. Its search words are folded: whoever needs these calls `withWords`. Rejects where it cannot be read. */
export async function shippedPack(): Promise<Pack & Folded> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return withTexts(await answer.json());
}
