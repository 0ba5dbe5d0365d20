/** Somebody else published meanwhile: what was done here, done to theirs. Where both changed the same, theirs stays,
 * and both are shown. */
import { edit, type PackDocument } from './document';
import {
  at,
  insert,
  isList,
  isObject,
  isSame,
  type Json,
  type JsonObject,
  type Path,
  put,
} from './json';

/** A place where both changed the same. `mine` is absent where it was taken out here. */
export interface Conflict {
  readonly path: Path;
  /** Of each item of a list on the way, which may stand elsewhere by now. */
  readonly ids?: readonly (string | undefined)[];
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** `theirs`, with what `mine` did since `base`, as which it was opened or saved, as its one step. What then leads nowhere, such as the id of a
 * service that they took out, the check says. */
export function replayOn(
  theirs: PackDocument,
  mine: PackDocument,
  base: Json = mine.written.value,
): { readonly document: PackDocument; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = merge(base, mine.value, theirs.value, [], conflicts);
  const done = edit(theirs, merged ?? theirs.value);
  if ('document' in done) return { document: done.document, conflicts };
  // Each took out another emergency number, and none would be left.
  const both = { mine: at(mine.value, SERVICES), theirs: at(theirs.value, SERVICES) };
  const safe = edit(theirs, put(merged ?? theirs.value, SERVICES, both.theirs));
  const document = 'document' in safe ? safe.document : theirs;
  return { document, conflicts: [...conflicts, { path: SERVICES, ...both }] };
}

/** Where that stands by now; `undefined` where it is gone. */
export function placeNow(value: Json, { path, ids = [] }: Conflict): Path | undefined {
  const found: (string | number)[] = [];
  for (const [i, key] of path.entries()) {
    const id = ids[i];
    const list = at(value, found);
    const there = isList(list) ? list.findIndex((one) => isObject(one) && one.id === id) : -1;
    if (id !== undefined && there < 0) return undefined;
    found.push(id === undefined ? key : there);
  }
  return found;
}

/** The value with `mine` in the place of `theirs`; as it is where that has no place any more. */
export function withMine(value: Json, conflict: Conflict): Json {
  const { path, ids = [], mine } = conflict;
  const place = placeNow(value, conflict);
  if (place) return put(value, place, mine);
  // They took it out: it comes back into its list.
  const last = path.length - 1;
  const list = placeNow(value, { ...conflict, path: path.slice(0, last) });
  if (!list || mine === undefined || ids[last] === undefined) return value;
  return insert(value, list, Number(path[last]), mine);
}

const SERVICES = ['services'];

type Maybe = Json | undefined;

function merge(base: Maybe, mine: Maybe, theirs: Maybe, path: Path, conflicts: Conflict[]): Maybe {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (isObject(mine) && isObject(theirs)) {
    return mergeGroups(isObject(base) ? base : {}, mine, theirs, path, conflicts);
  }
  if (hasIds(mine) && hasIds(theirs) && hasIds(base))
    return mergeLists(base, mine, theirs, path, conflicts);
  conflicts.push({ path, mine, theirs });
  return theirs;
}

function mergeGroups(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  path: Path,
  conflicts: Conflict[],
): JsonObject {
  const own = (group: JsonObject, name: string) =>
    Object.hasOwn(group, name) ? group[name] : undefined;
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name): [string, Maybe] => [
    name,
    merge(own(base, name), own(mine, name), own(theirs, name), [...path, name], conflicts),
  ]);
  return Object.fromEntries(merged.filter((one): one is [string, Json] => one[1] !== undefined));
}

type Items = readonly (JsonObject & { readonly id: string })[];

const hasIds = (value: Maybe): value is Items =>
  isList(value) &&
  value.every((item) => isObject(item) && typeof item.id === 'string') &&
  new Set((value as Items).map(({ id }) => id)).size === value.length;

function mergeLists(
  base: Items,
  mine: Items,
  theirs: Items,
  path: Path,
  conflicts: Conflict[],
): Json {
  const by = (items: Items) => new Map<string, Json>(items.map((item) => [item.id, item]));
  const [was, here, there] = [by(base), by(mine), by(theirs)];
  const merged: Json[] = [];
  for (const id of orderOf(base, mine, theirs)) {
    const inner: Conflict[] = [];
    const place = [...path, merged.length];
    const item = merge(was.get(id), here.get(id), there.get(id), place, inner);
    if (item !== undefined) merged.push(item);
    for (const { ids = [], ...one } of inner)
      conflicts.push({ ...one, ids: Object.assign([...ids], { [path.length]: id }) });
  }
  return merged;
}

/** Every id, in the order of whoever changed it; of theirs, where both did. What the other added stands behind
 * whatever it stood behind there. */
function orderOf(base: Items, mine: Items, theirs: Items): string[] {
  const ids = (items: Items) => items.map(({ id }) => id);
  const [was, here, there] = [ids(base), ids(mine), ids(theirs)];
  const kept = (list: readonly string[]) => list.filter((id) => was.includes(id));
  const moved = kept(there).some(
    (id, i, all) => i > 0 && was.indexOf(id) < was.indexOf(all[i - 1] ?? ''),
  );
  const [first, second] = moved ? [there, here] : [here, there];
  const order = [...first];
  second.forEach((id, i) => {
    if (order.includes(id)) return;
    order.splice(i === 0 ? 0 : order.indexOf(second[i - 1] ?? '') + 1, 0, id);
  });
  return order;
}
