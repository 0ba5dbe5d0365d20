import { useEffect, useState } from 'preact/hooks';
import { shippedPack } from '../pack/shipped';
import type { Json } from './json';
import type { TranslationsLeft } from './translations-left';

/** Without the example nothing is known to be its words. */
let example: Promise<Json | undefined> | undefined;
const theExample = () => {
  example ??= shippedPack().then(
    (pack) => pack as unknown as Json,
    () => {
      example = undefined;
      return undefined;
    },
  );
  return example;
};

/** What waits in each of these languages, as it was when somebody came here or chose anew: a list that is worked
 * through does not shrink under the hand. Empty until it is known. `again` is whatever asks for it anew. */
export function useTranslationsLeft(
  before: Json,
  now: Json,
  from: string,
  into: readonly string[],
  again: string,
): ReadonlyMap<string, TranslationsLeft> {
  const [found, setFound] = useState<ReadonlyMap<string, TranslationsLeft>>(new Map());
  useEffect(() => {
    let stale = false;
    const find = async () => {
      const [{ translationsLeft }, shipped] = await Promise.all([
        import('./translations-left'),
        theExample(),
      ]);
      if (stale) return;
      setFound(
        new Map(into.map((to) => [to, translationsLeft(before, now, shipped, from, to)] as const)),
      );
    };
    void find().catch(() => {});
    return () => {
      stale = true;
    };
  }, [before, from, into.join(), again]);
  return found;
}
