/** The languages of a pack: one more, one less, another name for one, and the words in each. */
import * as v from 'valibot';
import { languageTag } from '../pack/fields';
import {
  at,
  everyValue,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  put,
} from './json';

export const languagesOf = (value: Json): readonly string[] => {
  const tags = at(value, ['languages']);
  return isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
};

/** Words by language, or lists of search words by language, in a pack of these languages. The names of a
 * form's parameters could look like it. */
const isByLanguage = (value: Json, path: Path, tags: readonly string[]): value is JsonObject =>
  isObject(value) &&
  !(path[0] === 'routes' && path[2] === 'fields') &&
  tags.some((tag) => Object.hasOwn(value, tag)) &&
  Object.entries(value).every(
    ([tag, words]) => v.is(languageTag, tag) && (typeof words === 'string' || isList(words)),
  );

/** Every place with words by language. */
export function textsByLanguage(
  value: Json,
): { readonly path: Path; readonly words: JsonObject }[] {
  const tags = languagesOf(value);
  const found: { path: Path; words: JsonObject }[] = [];
  for (const [path, words] of everyValue(value))
    if (isByLanguage(words, path, tags)) found.push({ path, words });
  return found;
}

/** Why a language cannot be added: the words of the check, or that it is there. */
export function languageFault(value: Json, tag: string): string | undefined {
  if (languagesOf(value).includes(tag)) return 'is in the list already';
  return v.safeParse(languageTag, tag).issues?.[0]?.message;
}

/** Its words are then missing everywhere, which the check says. The same where it cannot be added. */
export const addLanguage = (value: Json, tag: string): Json =>
  languageFault(value, tag) ? value : put(value, ['languages'], [...languagesOf(value), tag]);

/** The pack without a language. What was there in that one alone stays, as words without a language, and is in
 * `kept`; search words go. `refused` for the only language. */
export function removeLanguage(
  value: Json,
  tag: string,
): { readonly value: Json; readonly kept: readonly Path[] } | { readonly refused: 'only' } {
  const tags = languagesOf(value);
  if (!tags.includes(tag)) return { value, kept: [] };
  if (tags.length === 1) return { refused: 'only' };
  const kept: Path[] = [];
  let next = put(
    value,
    ['languages'],
    tags.filter((one) => one !== tag),
  );
  for (const { path, words } of textsByLanguage(value)) {
    if (!Object.hasOwn(words, tag)) continue;
    if (Object.keys(words).length > 1) next = put(next, [...path, tag], undefined);
    else if (isList(words[tag])) next = put(next, path, undefined);
    else {
      kept.push(path);
      next = put(next, path, words[tag]);
    }
  }
  return { value: next, kept };
}

/** The same with `to` in place of `from`, everywhere; words that are there in `to` already stay. */
export function renameLanguage(value: Json, from: string, to: string): Json {
  if (languageFault(value, to) || !languagesOf(value).includes(from)) return value;
  const tags = languagesOf(value).map((tag) => (tag === from ? to : tag));
  return textsByLanguage(value).reduce(
    (next, { path, words }) => {
      if (!Object.hasOwn(words, from)) return next;
      const entries = Object.entries(words).filter(
        ([tag]) => tag !== from || !Object.hasOwn(words, to),
      );
      return put(
        next,
        path,
        Object.fromEntries(entries.map(([tag, text]) => [tag === from ? to : tag, text])),
      );
    },
    put(value, ['languages'], tags),
  );
}

/** The text at `path` with these words in one language; empty takes that language out of it. Words without a
 * language become those of the pack's first. Languages stand in the pack's order where they are new. */
export function translate(value: Json, path: Path, tag: string, words: string): Json {
  const tags = languagesOf(value);
  const held = at(value, path);
  const by: JsonObject = isObject(held)
    ? held
    : typeof held === 'string' && held !== ''
      ? { [tags[0] ?? tag]: held }
      : {};
  if (words === '') {
    const rest = Object.keys(by).filter((one) => one !== tag);
    if (rest.length === 0) return put(value, path, undefined);
    return isObject(held) ? put(value, [...path, tag], undefined) : value;
  }
  if (Object.hasOwn(by, tag)) return put(value, isObject(held) ? [...path, tag] : path, words);
  const all: JsonObject = { ...by, [tag]: words };
  const order = [
    ...tags.filter((one) => Object.hasOwn(all, one)),
    ...Object.keys(all).filter((one) => !tags.includes(one)),
  ];
  return put(value, path, Object.fromEntries(order.map((one) => [one, all[one] as Json])));
}
