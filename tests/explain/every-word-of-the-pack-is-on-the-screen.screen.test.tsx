import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Explain } from '../../src/explain/Explain';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';

const pack = defaultPack as Pack;
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Each text for a reader of `tag`, with its path. `words` are what the search knows it by. */
function* texts(part: unknown, tag: string, path = 'explain'): Generator<[string, string]> {
  if (typeof part === 'string') yield [path, part];
  else if (part && Object.hasOwn(part, tag)) yield [path, String(Reflect.get(part, tag))];
  else
    for (const [key, inner] of Object.entries(part as object))
      if (!['id', 'url', 'words'].includes(key)) yield* texts(inner, tag, `${path}.${key}`);
}

it.each([
  ['en', en],
  ['cy', cy],
] as const)('every text of the pack about the difference can be read, in %s', (tag, words) => {
  const all = [...texts(pack.explain, tag)];
  expect(all.length).toBeGreaterThan(60);
  render(
    <LanguageContext.Provider value={makeLanguage(tag, words, pack.languages)}>
      <Explain pack={pack} />
    </LanguageContext.Provider>,
    root,
  );
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
});
