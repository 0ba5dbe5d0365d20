/** Somebody else published meanwhile: what was done here, done to theirs. Where both changed the same, theirs stays,
 * and both are shown. */
import { edit, type PackDocument } from './document';
import { at, isList, isObject, isSame, type Json, type JsonObject, type Path, put } from './json';

/** A place where both changed the same. `mine` is absent where it was taken out here. */
export interface Conflict {
  readonly path: Path;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** `theirs`, with what `mine` did since it was opened as its one step. What then leads nowhere, such as the id of a
 * service that they took out, the check says. */
export function replayOn(
  theirs: PackDocument,
  mine: PackDocument,
): { readonly document: PackDocument; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = merge(mine.written.value, mine.value, theirs.value, [], conflicts);
  const done = edit(theirs, merged ?? theirs.value);
  if ('document' in done) return { document: done.document, conflicts };
  // Each took out another emergency number, and none would be left.
  const both = { mine: at(mine.value, SERVICES), theirs: at(theirs.value, SERVICES) };
  const safe = edit(theirs, put(merged ?? theirs.value, SERVICES, both.theirs));
  const document = 'document' in safe ? safe.document : theirs;
  return { document, conflicts: [...conflicts, { path: SERVICES, ...both }] };
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
  const merged = orderOf(base, mine, theirs).flatMap((id, i) => {
    const item = merge(was.get(id), here.get(id), there.get(id), [...path, i], conflicts);
    return item === undefined ? [] : [item];
  });
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
