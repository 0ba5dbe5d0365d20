import { expect, it } from 'vitest';
import { pack, showExplain } from './show';

/** Each text for a reader of `tag`, with its path. `words` are what the search knows it by. */
function* texts(part: unknown, tag: string, path = 'explain'): Generator<[string, string]> {
  if (typeof part === 'string') yield [path, part];
  else if (part && Object.hasOwn(part, tag)) yield [path, String(Reflect.get(part, tag))];
  else
    for (const [key, inner] of Object.entries(part as object))
      if (!['id', 'url', 'words'].includes(key)) yield* texts(inner, tag, `${path}.${key}`);
}

it.each(['en', 'cy'] as const)(
  'every text of the pack about the difference can be read, in %s',
  (tag) => {
    const all = [...texts(pack.explain, tag)];
    expect(all.length).toBeGreaterThan(60);
    const root = showExplain(tag);
    for (const folded of root.querySelectorAll('details')) folded.open = true;
    // Every one in its own place: what is said twice in the pack is there twice.
    let shown = [...root.querySelectorAll('h1, h2, h3, p, li, td, th, a')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.textContent);
    const missing = all.filter(([, text]) => {
      const at = shown.findIndex((place) => place.includes(text));
      shown = shown.filter((_, i) => i !== at);
      return at < 0;
    });
    expect(missing).toEqual([]);
  },
);
