/** Suggestions for the browser's address bar, from the same index as the search box. */
import type { Pack } from '../pack/schema';
import type { Localised } from '../text/language';
import { type Found, makeSearch, type Search } from './search';

export interface Suggestion {
  /** What stands in the address bar once chosen; `suggest` finds the same entry for it again. */
  readonly content: string;
  /** Plain text. Chromium wants it escaped as XML; Firefox does not. */
  readonly description: string;
  readonly found: Found;
}

/** The best six entries for `text`, in `language` where the pack has it. Keeps the index of the last
 * pack, and nothing of what was typed. */
export async function suggest(pack: Pack, language: string, text: string): Promise<Suggestion[]> {
  if (made?.pack !== pack) made = { pack, search: makeSearch(pack) };
  const search = await made.search;
  const say = (words: Localised) =>
    typeof words === 'string'
      ? words
      : (words[language] ?? words[pack.languages[0] ?? ''] ?? Object.values(words)[0] ?? '');
  return search(text)
    .slice(0, 6)
    .flatMap((found) => {
      const named = nameOf(pack, found);
      if (!named) return [];
      const [name, about] = [say(named.name), named.about && say(named.about)];
      return [{ content: name, description: about ? `${name}: ${about}` : name, found }];
    });
}

let made: { readonly pack: Pack; readonly search: Promise<Search> } | undefined;

function nameOf(
  pack: Pack,
  { type, id }: Found,
): { name: Localised; about?: Localised } | undefined {
  if (type === 'kind') return { name: pack.explain[id].name, about: pack.explain[id].meaning };
  if (type === 'service') return pack.services.find((s) => s.id === id);
  const situation = pack.situations.find((s) => s.id === id);
  return situation && { name: situation.label, ...(situation.hint && { about: situation.hint }) };
}
