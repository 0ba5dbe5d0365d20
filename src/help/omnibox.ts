/** The browser's address bar: suggestions from the same index as the search box. */
import type { OpenedFor } from '../host/host';
import type { Pack } from '../pack/schema';
import type { Localised } from '../text/language';
import { type Found, makeSearch, type Search } from './search';

export interface Suggestion {
  /** What stands in the address bar once chosen: the entry's name. */
  readonly content: string;
  /** Plain text. */
  readonly description: string;
}

/** The best six entries for `text`, in `language` where the pack has it. Keeps the index of the last
 * pack, and nothing of what was typed. */
export async function suggest(pack: Pack, language: string, text: string): Promise<Suggestion[]> {
  if (made?.pack !== pack) made = { pack, search: makeSearch(pack) };
  const search = await made.search;
  return search(text)
    .slice(0, 6)
    .flatMap((found) => {
      const named = nameOf(pack, found);
      if (!named) return [];
      const [name, about] = [
        say(named.name, pack, language),
        named.about && say(named.about, pack, language),
      ];
      return [{ content: name, description: about ? `${name}: ${about}` : name }];
    });
}

/** What was meant by what stands in the address bar: the entry of that name, else the words as they
 * are; `undefined` for none. */
export function chosen(pack: Pack, language: string, text: string): OpenedFor | undefined {
  const wanted = text.trim();
  const all = [
    ...pack.situations.map(({ id }) => ({ type: 'situation', id }) as const),
    ...pack.services.map(({ id }) => ({ type: 'service', id }) as const),
    ...(['mentoring', 'coaching'] as const).map((id) => ({ type: 'kind', id }) as const),
  ] as const;
  const found = all.find((entry: Found) => {
    const named = nameOf(pack, entry);
    return named && say(named.name, pack, language) === wanted;
  });
  if (found) return { type: found.type, is: found.id };
  return wanted === '' ? undefined : { type: 'words', is: wanted };
}

let made: { readonly pack: Pack; readonly search: Promise<Search> } | undefined;

// The interface's own way of saying this comes with all of its words, and the worker needs none.
function say(words: Localised, { languages }: Pack, tag: string): string {
  if (typeof words === 'string') return words;
  return words[tag] ?? words[languages[0] ?? ''] ?? Object.values(words)[0] ?? '';
}

function nameOf(
  pack: Pack,
  { type, id }: Found,
): { name: Localised; about?: Localised } | undefined {
  // It has no name to stand in the bar; its words lead to the search box, which answers them.
  if (type === 'privacy') return undefined;
  if (type === 'kind') return { name: pack.explain[id].name, about: pack.explain[id].meaning };
  if (type === 'service') return pack.services.find((s) => s.id === id);
  const situation = pack.situations.find((s) => s.id === id);
  return situation && { name: situation.label, ...(situation.hint && { about: situation.hint }) };
}
