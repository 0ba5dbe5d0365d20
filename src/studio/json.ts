/** A plain JSON value, and how one is changed: never in place, so that what stays the same is the same object. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
/** From the root to a value: names of members, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The value there; `undefined` where there is none. Never throws. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let here = value;
  for (const key of path) {
    if (isList(here)) here = here[Number(key)];
    else here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

/** The same with `next` at `path`, or without that member or item where it is `undefined`. Groups that are
 * missing on the way are made. */
export function put(value: Json, path: Path, next: Json | undefined): Json {
  return putInto(value, path, next) ?? value;
}

function putInto(value: Json | undefined, path: Path, next: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (isList(value)) {
    const i = Number(key);
    const inner = putInto(value[i], rest, next);
    if (inner === value[i]) return value;
    return inner === undefined ? value.toSpliced(i, 1) : value.toSpliced(i, 1, inner);
  }
  const group = isObject(value) ? value : {};
  const old = Object.hasOwn(group, key) ? group[key] : undefined;
  const inner = putInto(old, rest, next);
  if (inner === old) return value;
  return inner === undefined ? without(group, String(key)) : { ...group, [key]: inner };
}

const without = (group: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));

/** The same with `item` in the list at `path`, before its item `index`. A list that is missing is made. */
export function insert(value: Json, path: Path, index: number, item: Json): Json {
  const list = at(value, path);
  return put(value, path, isList(list) ? list.toSpliced(index, 0, item) : [item]);
}

/** The same with one item of the list at `path` in another place. */
export function move(value: Json, path: Path, from: number, to: number): Json {
  const list = at(value, path);
  const item = isList(list) ? list[from] : undefined;
  if (!isList(list) || item === undefined || from === to) return value;
  return put(value, path, list.toSpliced(from, 1).toSpliced(to, 0, item));
}

/** Every value below, itself among them, with its path. */
export function* everyValue(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  yield [path, value];
  if (isList(value)) for (const [i, item] of value.entries()) yield* everyValue(item, [...path, i]);
  else if (isObject(value))
    for (const [key, member] of Object.entries(value)) yield* everyValue(member, [...path, key]);
}

/** Are they the same, whatever the order of members? */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
/** From a place as a finding names it (`services.2.name`) to a path, as far as the value has it. A name may
 * itself hold a point. */
export function pathOf(value: Json, place: string): Path {
  const path: (string | number)[] = [];
  let here: Json | undefined = value;
  let rest = place.startsWith('(') ? [] : place.split('.').filter((part) => part !== '');
  while (rest.length > 0) {
    let taken = 1;
    if (isObject(here)) {
      const group: JsonObject = here;
      const fits = (n: number) => Object.hasOwn(group, rest.slice(0, n).join('.'));
      taken = rest.findIndex((_, i) => fits(i + 1)) + 1 || rest.length;
    }
    const key: string = rest.slice(0, taken).join('.');
    path.push(isList(here) ? Number(key) : key);
    here = at(here, path.slice(-1));
    rest = rest.slice(taken);
  }
  return path;
}
