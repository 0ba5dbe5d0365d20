/** A list of names as somebody has it elsewhere: one on each line. Pure. */
import { withNew } from './blank';
import { at, isList, isObject, type Json, type Path, put } from './json';
import { translate } from './languages';
import { OURS, type Part } from './parts';
import { idFor, remove } from './references';

/** The one member that is written by hand, of items that have no other. */
export function soleMember(item: Part | undefined): string | undefined {
  const [first, ...more] = Object.keys(item?.properties ?? {}).filter(
    (name) => !OURS.includes(name),
  );
  return more.length === 0 ? first : undefined;
}

const nameIn = (item: Json | undefined, member: string, tag: string): string => {
  const held = isObject(item) ? item[member] : undefined;
  const text = isObject(held) ? held[tag] : held;
  return typeof text === 'string' ? text.trim() : '';
};

const linesIn = (text: string) => [
  ...new Set(
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The items of the list at `path` by their names in `tag`, one on each line. */
export function asLines(value: Json, path: Path, member: string, tag: string): string {
  const items = at(value, path);
  return (isList(items) ? items : []).map((item) => nameIn(item, member, tag)).join('\n');
}

/** The pack with that list as `text` has it. An item whose name is still there stays, with its id and its other
 * languages; one whose name is not goes, as by `remove`. `refused`: something would then hold for everybody. */
export function byLines(
  value: Json,
  root: Part,
  path: Path,
  list: Part,
  tag: string,
  text: string,
  day: string,
): { readonly value: Json } | { readonly refused: true } {
  const member = soleMember(list.items) ?? 'label';
  const names = linesIn(text);
  let next = value;
  const items = at(value, path);
  for (let i = isList(items) ? items.length - 1 : -1; i >= 0; i--) {
    if (names.includes(nameIn(at(next, [...path, i]), member, tag))) continue;
    const done = remove(next, [...path, i]);
    if ('refused' in done) return { refused: true };
    next = done.value;
  }
  for (const name of names) {
    const all = at(next, path);
    const held = isList(all) ? all : [];
    if (held.some((item) => nameIn(item, member, tag) === name)) continue;
    next = withNew(next, root, path, list, day);
    next = translate(next, [...path, held.length, member], tag, name);
    next = put(next, [...path, held.length, 'id'], idFor(next, path, name));
  }
  const held = at(next, path);
  const placeOf = (item: Json) => names.indexOf(nameIn(item, member, tag));
  const sorted = (isList(held) ? held : []).toSorted((a, b) => placeOf(a) - placeOf(b));
  return { value: put(next, path, sorted) };
}
