/** Languages by the names that people have for them. Pure. */
import * as v from 'valibot';
import { languageTag } from '../pack/fields';
import { LANGUAGES } from '../text/pick-language';

type Names = Readonly<Record<string, string>>;

/** In words of `tag`; the language's own tag where the browser has no name for it. `known` are names that we have. */
export function languageName(language: string, tag: string, known: Names = OWN): string {
  const ours = Object.hasOwn(known, language) ? known[language] : undefined;
  return ours ?? nameIn([tag, 'en'], language) ?? language;
}

/** The tag of the language that somebody calls so: by one of the `known` names, or the browser's in words of `tag`, in
 * English or in its own; or by its own tag. `undefined` where nothing is known by it. */
export function languageMeant(text: string, tag: string, known: Names = {}): string | undefined {
  const typed = text.trim();
  const wanted = typed.toLowerCase();
  const isMeant = (name: string | undefined) => name?.toLowerCase() === wanted;
  const ours = [OWN, NEAR, known]
    .flatMap(Object.entries)
    .find(([one, name]) => one === wanted || isMeant(name));
  if (ours) return ours[0];
  const written = typed.replace(/^[^-]+/, wanted.split('-')[0] ?? '');
  if (v.is(languageTag, written) && nameIn(['en'], written) !== undefined) return written;
  const ways = [[tag, 'en'], ['en']];
  return TWO_LETTERS.find((one) => [...ways, [one]].some((tags) => isMeant(nameIn(tags, one))));
}

/** What Chromium has no words in (156), and people here call by these. */
const NEAR: Names = { ga: 'Gaeilge', gd: 'Gàidhlig', kw: 'Kernewek' };
const OWN: Names = Object.fromEntries(LANGUAGES.map(({ tag, name }) => [tag, name]));

const makers = new Map<string, Intl.DisplayNames>();

function nameIn(tags: readonly string[], language: string): string | undefined {
  const key = tags.join();
  const names =
    makers.get(key) ?? new Intl.DisplayNames(tags, { type: 'language', fallback: 'none' });
  makers.set(key, names);
  try {
    return names.of(language);
  } catch {
    // What is no tag at all.
    return undefined;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** All that a language of two letters could have as its tag. */
const TWO_LETTERS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
