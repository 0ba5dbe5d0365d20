/** The difference of two values as a few changes: small enough to be kept at each key press, and exact in both
 * directions, the order of members too. */
import { at, isList, isObject, type Json, type JsonObject, type Path, put } from './json';

type Change =
  | { readonly path: Path; readonly from: Json; readonly to: Json }
  /** A group whose members are others, or in another order. */
  | { readonly path: Path; readonly lost: Members; readonly gained: Members }
  /** A list in which some items take the place of others. */
  | {
      readonly path: Path;
      readonly index: number;
      readonly out: readonly Json[];
      readonly into: readonly Json[];
    };
/** All names, in order, and what only this side has. */
interface Members {
  readonly names: readonly string[];
  readonly own: JsonObject;
}
export type Patch = readonly Change[];

export function patchBetween(before: Json, after: Json, path: Path = []): Patch {
  if (before === after) return [];
  if (isObject(before) && isObject(after)) return betweenGroups(before, after, path);
  if (isList(before) && isList(after)) return betweenLists(before, after, path);
  return [{ path, from: before, to: after }];
}

function betweenGroups(before: JsonObject, after: JsonObject, path: Path): Patch {
  const [names, others] = [Object.keys(before), Object.keys(after)];
  const inner = names.flatMap((name) =>
    Object.hasOwn(after, name)
      ? patchBetween(before[name] as Json, after[name] as Json, [...path, name])
      : [],
  );
  if (names.length === others.length && names.every((name, i) => name === others[i])) return inner;
  const lost = { names, own: only(before, (name) => !Object.hasOwn(after, name)) };
  const gained = { names: others, own: only(after, (name) => !Object.hasOwn(before, name)) };
  return [...inner, { path, lost, gained }];
}

function betweenLists(before: readonly Json[], after: readonly Json[], path: Path): Patch {
  if (before.length === after.length) {
    return before.flatMap((item, i) => patchBetween(item, after[i] as Json, [...path, i]));
  }
  let index = 0;
  while (index < before.length && index < after.length && before[index] === after[index]) index++;
  let [last, other] = [before.length, after.length];
  while (last > index && other > index && before[last - 1] === after[other - 1]) {
    last--;
    other--;
  }
  return [{ path, index, out: before.slice(index, last), into: after.slice(index, other) }];
}

const only = (group: JsonObject, wanted: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(group).filter(([name]) => wanted(name)));

export const applyPatch = (value: Json, patch: Patch): Json => patch.reduce(applyChange, value);

function applyChange(value: Json, change: Change): Json {
  const { path } = change;
  if ('to' in change) return put(value, path, change.to);
  const here = at(value, path);
  if ('index' in change) {
    const list = isList(here) ? here : [];
    return put(value, path, list.toSpliced(change.index, change.out.length, ...change.into));
  }
  const all: JsonObject = { ...(isObject(here) && here), ...change.gained.own };
  const wanted = change.gained.names.filter((name) => Object.hasOwn(all, name));
  return put(value, path, Object.fromEntries(wanted.map((name) => [name, all[name] as Json])));
}

/** What takes it back. */
export const invertPatch = (patch: Patch): Patch => patch.map(invertChange).toReversed();

function invertChange(change: Change): Change {
  const { path } = change;
  if ('to' in change) return { path, from: change.to, to: change.from };
  if ('index' in change) return { path, index: change.index, out: change.into, into: change.out };
  return { path, lost: change.gained, gained: change.lost };
}
