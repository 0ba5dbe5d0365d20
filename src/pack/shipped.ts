import address from './default/pack.json?url&no-inline';
import type { Pack } from './schema';

/** Milliseconds. It lies beside the page, so only a network that hangs takes that long. */
const LIMIT = 30_000;

/** The pack that Waymark was built with: checked when it was built. Pages and worker read the one file of
 * it. Rejects where that cannot be read. */
export async function shippedPack(): Promise<Pack> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
