/** Which item of a list was which before: so that one that moved or was changed keeps the way it is written. */
import { isObject, type Json } from './json';

/** For each item of `next`, its place in `before`; `undefined` for a new one. */
export function pairUp(before: readonly Json[], next: readonly Json[]): (number | undefined)[] {
  const from: (number | undefined)[] = next.map(() => undefined);
  const free = new Map<string, number[]>();
  // Where nothing moved, most are the very same.
  let start = 0;
  while (start < before.length && start < next.length && before[start] === next[start]) {
    from[start] = start;
    start++;
  }
  before.forEach((item, i) => {
    if (i >= start) free.set(keyOf(item), [...(free.get(keyOf(item)) ?? []), i]);
  });
  next.forEach((item, i) => {
    if (i >= start) from[i] = free.get(keyOf(item))?.shift();
  });
  // What is left on both sides, between the same neighbours, was changed: its id, or its words.
  const left = new Set([...free.values()].flat());
  next.forEach((_, i) => {
    if (from[i] !== undefined) return;
    const behind = i === 0 ? 0 : (from[i - 1] ?? Number.NaN) + 1;
    if (left.delete(behind)) from[i] = behind;
  });
  return from;
}

/** By its id, which stays when its words change. */
const keyOf = (item: Json): string =>
  isObject(item) && typeof item.id === 'string' ? `id ${item.id}` : JSON.stringify(item);
