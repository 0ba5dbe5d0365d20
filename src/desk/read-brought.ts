/** Loads what reads, and reads. */
import type { Pack } from '../pack/schema';
import type { Source } from './bring-in';
import type { Brought } from './brought';

/** Never rejects but where a part of the page cannot be loaded. */
export async function readBrought(
  sources: readonly Source[],
  pack: Pack,
  _languages: readonly string[],
): Promise<Brought> {
  const { readSources } = await import('./bring-in');
  return readSources(sources, pack, {
    mail: (_text, from) => ({ arrivals: [], refused: [{ from, why: 'no-request' }] }),
    text: () => undefined,
  });
}
