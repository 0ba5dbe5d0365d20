import address from './default/pack.json?url&no-inline';

/** Milliseconds. It lies beside the page. */
const LIMIT = 30_000;

/** The file of the pack that Waymark was built with, as somebody opens it. Rejects where it cannot be read. */
export async function shippedBytes(): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
