/** Writes the texts of a pack as `src/pack/texts.ts` reads them. */
import type { FoldedTexts } from '../../src/pack/texts';

/** A copy of the pack in which a text that is there in all of `languages`, in their order, is folded. Throws where it
 * has a `null`, which no valid pack has. */
export function foldTexts<P extends { readonly languages: readonly string[] }>(
  pack: P,
): P & FoldedTexts {
  const { languages } = pack;
  const lines = languages.map((): string[] => []);
  const isFolded = (value: object): value is Record<string, string> =>
    Object.keys(value).join() === languages.join() &&
    Object.values(value).every((text) => typeof text === 'string' && !text.includes('\n'));
  const folded = JSON.stringify(pack, (_, value) => {
    if (value === null) throw new Error('A pack has no null');
    if (typeof value !== 'object' || !isFolded(value)) return value;
    languages.forEach((tag, i) => {
      lines[i]?.push(value[tag] ?? '');
    });
    return null;
  });
  const texts = languages.map((tag, i) => [tag, lines[i]?.join('\n') ?? '']);
  return { ...JSON.parse(folded), foldedTexts: Object.fromEntries(texts) };
}
