import { startStudio } from '../../src/studio/start-studio';

/** Milliseconds. */
const LIMIT = 20_000;

void startStudio({
  preview: new URL('preview/', location.href).href,
  async inUse() {
    const address = new URL('../pack.json', location.href);
    const signal = AbortSignal.timeout(LIMIT);
    const answer = await fetch(address, { cache: 'no-cache', signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
});
