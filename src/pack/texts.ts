/** The texts of the pack that a build carries: in its file all of a language stand in one place, where they compress
 * better than next to what they mean in another. */

/** As the file has them: by language, a line for each text, in the order in which a `null` stands for one. */
export interface FoldedTexts {
  readonly foldedTexts?: { readonly [tag: string]: string };
}

/** Puts each text back into the pack, in all of its languages; changes what it is given. */
export function withTexts<P extends object>({ foldedTexts = {}, ...pack }: P & FoldedTexts): P {
  const lines = Object.entries(foldedTexts).map(
    ([tag, texts]) => [tag, texts.split('\n')] as const,
  );
  let at = 0;
  const fill = (node: Record<string, unknown>) => {
    for (const key in node) {
      const value = node[key];
      if (value === null) {
        node[key] = Object.fromEntries(lines.map(([tag, texts]) => [tag, texts[at]]));
        at++;
      } else if (typeof value === 'object') fill(value as Record<string, unknown>);
    }
  };
  fill(pack);
  return pack as unknown as P;
}
