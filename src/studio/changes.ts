/** What is different between two packs, such as the published one and this one. Pure. */
import { isList, isObject, isSame, type Json, type JsonObject, type Path } from './json';
import { languagesOf } from './languages';
import { pairUp } from './pair-up';

export interface Difference {
  readonly path: Path;
  readonly what: 'changed' | 'added' | 'removed' | 'moved';
  /** In which `path` leads to it: the newer pack; of what is gone, the older one. */
  readonly pack: Json;
  /** The language that came or went with all its words. */
  readonly language?: string;
}

/** Each publication has its own; notes are between authors, and nobody else sees them. */
const NEVER_SAID = ['$schema', 'format', 'version', 'updated', 'notes'];
/** What is read as one: nobody wants to hear of each opening time. */
const WHOLE = ['hours', 'words', 'form', 'logo', 'for', 'signIn'];

/** Every difference that staff could see, in the order of the newer pack. */
export function differencesBetween(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  const say = (what: Difference['what'], path: Path) =>
    found.push({ path, what, pack: what === 'removed' ? before : after });

  const compare = (was: Json, is: Json, from: Path, path: Path): void => {
    if (isSame(was, is)) return;
    const key = path.at(-1);
    if (typeof key === 'string' && WHOLE.includes(key)) {
      if (!isSame(elsewhere(was), elsewhere(is))) say('changed', path);
    } else if (isObject(was) && isObject(is)) groups(was, is, from, path);
    else if (isList(was) && isList(is)) lists(was, is, from, path);
    else say('changed', path);
  };
  // A language that came or went did so everywhere, and is said once.
  const [tagsBefore, tagsAfter] = [languagesOf(before), languagesOf(after)];
  const everywhere = (name: string) => tagsBefore.includes(name) !== tagsAfter.includes(name);
  const elsewhere = (value: Json): Json => {
    if (isList(value)) return value.map(elsewhere);
    if (!isObject(value)) return value;
    const rest = Object.entries(value).filter(([name]) => !everywhere(name));
    return Object.fromEntries(rest.map(([name, one]) => [name, elsewhere(one)]));
  };
  const groups = (was: JsonObject, is: JsonObject, from: Path, path: Path): void => {
    const isSaid = (name: string) =>
      !everywhere(name) && !(path.length === 0 && NEVER_SAID.includes(name));
    for (const name of new Set([...Object.keys(is), ...Object.keys(was)].filter(isSaid))) {
      if (!Object.hasOwn(was, name)) say('added', [...path, name]);
      else if (!Object.hasOwn(is, name)) say('removed', [...from, name]);
      else compare(was[name] as Json, is[name] as Json, [...from, name], [...path, name]);
    }
  };
  const lists = (was: readonly Json[], is: readonly Json[], from: Path, path: Path): void => {
    // Ids of others, days, tags: the list is what changed.
    if (![...was, ...is].some(isObject)) {
      const tags = [...was, ...is].map(String);
      const isSaid = path[0] === 'languages' && tags.some(everywhere);
      if (!isSaid) say('changed', path);
      return;
    }
    const pairs = pairUp(was, is);
    is.forEach((item, i) => {
      const old = pairs[i];
      if (old === undefined) say('added', [...path, i]);
      else compare(was[old] as Json, item, [...from, old], [...path, i]);
    });
    was.forEach((_, i) => {
      if (!pairs.includes(i)) say('removed', [...from, i]);
    });
    const kept = pairs.filter((i) => i !== undefined);
    if (kept.some((i, n) => n > 0 && i < (kept[n - 1] as number))) say('moved', path);
  };

  for (const tag of new Set([...tagsAfter, ...tagsBefore].filter(everywhere))) {
    const what = tagsAfter.includes(tag) ? 'added' : 'removed';
    found.push({ path: ['languages'], what, pack: after, language: tag });
  }
  compare(before, after, [], []);
  return found;
}
