/** What a person calls a place in a pack: the entry that it is in, and its field, by the names that they have on their pages.
 * Pure. */
import type { FieldWords } from '../text/studio-fields-en';
import { at, isList, isObject, type Json, type Path } from './json';
import { languageName } from './language-names';
import { languagesOf } from './languages';
import { nameOf } from './name-of';
import { said } from './parts';
import { sectionOf, WRITTEN } from './sections';
import type { Words } from './words';

export interface Called {
  readonly names: FieldWords;
  readonly words: Pick<Words, 'sections' | 'unnamed'>;
  /** The language of the page. */
  readonly tag: string;
}

export interface Place {
  /** The name of the entry; of what is in no entry, its part of the pack. */
  readonly entry: string;
  /** “Telephone”, “About it (Irish)”; empty for the entry itself. */
  readonly field: string;
}

/** Of a way to reach a service, what is meant by the way itself. */
const REACHED_BY = ['number', 'address', 'url', 'place'];

export function placeInWords(pack: Json, path: Path, { names, words, tag }: Called): Place {
  const languages = languagesOf(pack);
  const labelOf = (here: Path): string => {
    const key = here.at(-1) ?? '';
    if (here.at(-2) === 'methods') return wayAt(pack, here, names.choices);
    if (typeof key === 'string') return isPart(here) ? '' : (said(names.fields, here) ?? key);
    const item = at(pack, here);
    const isText = !isObject(item) || Object.keys(item).every((one) => languages.includes(one));
    return isText ? String(key + 1) : words.unnamed(key + 1);
  };
  const entries: string[] = [];
  let labels: string[] = [];
  for (const [i, key] of path.entries()) {
    const here = path.slice(0, i + 1);
    const name = isEntry(here) && nameOf(at(pack, here), tag, languages);
    if (name) {
      entries.push(name);
      labels = [];
    } else if (typeof key === 'string' && languages.includes(key))
      labels.push(`${labels.pop() ?? ''} (${languageName(key, tag)})`);
    else if (!isSaidByWay(here, path)) labels.push(labelOf(here));
  }
  const entry = entries.join(' › ') || words.sections[sectionOf(path)];
  return { entry, field: labels.filter((label) => label !== '' && label !== entry).join(', ') };
}

/** A group of the pack that is written as a part, or more than one: its name is said already. */
const isPart = ([key, ...rest]: Path) =>
  rest.length === 0 &&
  Object.values(WRITTEN).some((shown) => shown.some(({ path }) => path[0] === key));

/** One that has a name of its own; texts, and ways to reach a service, have none. */
const isEntry = (path: Path) => typeof path.at(-1) === 'number' && path.at(-2) !== 'methods';

/** `Telephone`, and `Telephone 2` where there are two. */
function wayAt(pack: Json, path: Path, choices: Readonly<Record<string, string>>): string {
  const held = at(pack, path.slice(0, -1));
  const index = Number(path.at(-1));
  const kinds = (isList(held) ? held : []).map((one) => String(at(one, ['kind']) ?? ''));
  const kind = kinds[index] ?? '';
  const same = kinds.slice(0, index + 1).filter((one) => one === kind).length;
  const way = Object.hasOwn(choices, kind) ? choices[kind] : kind;
  return way + (same > 1 ? ` ${same}` : '');
}

/** The list of ways, and what a way leads to. */
const isSaidByWay = (here: Path, path: Path) =>
  (here.at(-1) === 'methods' && here.length < path.length) ||
  (here.at(-3) === 'methods' && REACHED_BY.includes(String(here.at(-1))));
