/** What is different between two packs, such as the published one and this one, for people to read. */
import { firstText } from '../pack/author/where';
import { at, isList, isObject, isSame, type Json, type JsonObject, type Path } from './json';
import { MEMBERS, REACHED_BY, SECTIONS, WAYS } from './labels';
import { pairUp } from './pair-up';

export interface Difference {
  /** In the newer pack; of what is gone, in the older one. */
  readonly path: Path;
  readonly what: 'changed' | 'added' | 'removed' | 'moved';
  readonly was?: Json | undefined;
  readonly is?: Json | undefined;
  /** “Staff counselling: telephone changed”. */
  readonly words: string;
}

/** Each publication has its own. */
const NEVER_SAID = ['$schema', 'format', 'version', 'updated'];
/** What is read as one: nobody wants to hear of each opening time. */
const WHOLE = ['hours', 'words', 'form', 'logo', 'for', 'signIn'];

/** Every difference, in the order of the newer pack; what reads the same is said once. */
export function differencesBetween(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  const say = (what: Difference['what'], path: Path, was?: Json, is?: Json) => {
    const words = inWords(what === 'removed' ? before : after, path, what);
    if (!found.some((one) => one.words === words)) found.push({ path, what, was, is, words });
  };

  const compare = (was: Json, is: Json, from: Path, path: Path): void => {
    if (isSame(was, is)) return;
    const key = path.at(-1);
    if (typeof key === 'string' && WHOLE.includes(key)) {
      if (!isSame(elsewhere(was), elsewhere(is))) say('changed', path, was, is);
    } else if (isObject(was) && isObject(is)) groups(was, is, from, path);
    else if (isList(was) && isList(is)) lists(was, is, from, path);
    else say('changed', path, was, is);
  };
  // A language that came or went did so everywhere, and is said once.
  const [tagsBefore, tagsAfter] = [tagsOf(before), tagsOf(after)];
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
      if (!Object.hasOwn(was, name)) say('added', [...path, name], undefined, is[name]);
      else if (!Object.hasOwn(is, name)) say('removed', [...from, name], was[name]);
      else compare(was[name] as Json, is[name] as Json, [...from, name], [...path, name]);
    }
  };
  const lists = (was: readonly Json[], is: readonly Json[], from: Path, path: Path): void => {
    // Ids of others, days, tags: the list is what changed.
    if (![...was, ...is].some(isObject)) {
      const tags = [...was, ...is].map(String);
      const isSaid = path[0] === 'languages' && tags.some(everywhere);
      if (!isSaid) say('changed', path, was, is);
      return;
    }
    const pairs = pairUp(was, is);
    is.forEach((item, i) => {
      const old = pairs[i];
      if (old === undefined) say('added', [...path, i], undefined, item);
      else compare(was[old] as Json, item, [...from, old], [...path, i]);
    });
    was.forEach((item, i) => {
      if (!pairs.includes(i)) say('removed', [...from, i], item);
    });
    const kept = pairs.filter((i) => i !== undefined);
    if (kept.some((i, n) => n > 0 && i < (kept[n - 1] as number))) say('moved', path, was, is);
  };

  for (const tag of new Set([...tagsAfter, ...tagsBefore].filter(everywhere))) {
    const what = tagsAfter.includes(tag) ? 'added' : 'removed';
    found.push({ path: ['languages'], what, words: `${languageName(tag)}: ${what}` });
  }
  compare(before, after, [], []);
  return found;
}

const tagsOf = (pack: Json): string[] => {
  const tags = at(pack, ['languages']);
  return isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
};

function inWords(pack: Json, path: Path, what: Difference['what']): string {
  const { names, rest } = subjectOf(pack, path);
  const labels = labelsOf(pack, path, rest);
  const [first = '', ...others] = names.length > 0 ? [names.join(' › '), ...labels] : labels;
  const done = what === 'moved' ? 'order changed' : what;
  return others.length > 0 ? `${first}: ${others.join(', ')} ${done}` : `${first}: ${done}`;
}

/** The named things on the way, and how many steps are left behind the last of them. */
function subjectOf(pack: Json, path: Path): { names: string[]; rest: number } {
  const names: string[] = [];
  let rest = 0;
  path.forEach((key, i) => {
    const item = at(pack, path.slice(0, i + 1));
    if (typeof key !== 'number' || !isObject(item)) return;
    const name = ['name', 'label', 'ask', 'title'].map((one) => firstText(item[one])).find(Boolean);
    if (!name) return;
    names.push(name);
    rest = i + 1;
  });
  return { names, rest };
}

const labelsOf = (pack: Json, path: Path, rest: number): string[] =>
  path.flatMap((_, i) => (i < rest ? [] : labelAt(pack, path.slice(0, i + 1), path.length)));

/** None for what its neighbour says. */
function labelAt(pack: Json, path: Path, length: number): string[] {
  const key = path.at(-1) as string | number;
  const [list, before] = [path.at(-2), path.at(-3)];
  if (list === 'methods') return [wayAt(at(pack, path.slice(0, -1)), Number(key))];
  if (typeof key === 'number') return [String(key + 1)];
  if (key === 'methods' && path.length < length) return [];
  if (before === 'methods' && REACHED_BY.includes(key)) return [];
  const tags = at(pack, ['languages']);
  if (isList(tags) && tags.includes(key)) return [`in ${languageName(key)}`];
  return [(path.length === 1 ? SECTIONS : MEMBERS)[key] ?? key];
}

/** `telephone`, and `telephone 2` where there are two. */
function wayAt(methods: Json | undefined, index: number): string {
  const kindOf = (method: Json | undefined) => (isObject(method) ? String(method.kind) : '');
  const kinds = isList(methods) ? methods.map(kindOf) : [];
  const kind = kinds[index] ?? '';
  const same = kinds.slice(0, index + 1).filter((one) => one === kind).length;
  return (WAYS[kind] ?? kind) + (same > 1 ? ` ${same}` : '');
}

/** In English, as all that the check says. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
