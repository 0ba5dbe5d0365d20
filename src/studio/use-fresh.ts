import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../pack/author/check';
import { at, everyValue, isObject, type Json, type Path } from './json';
import { removeItem } from './references';
import { pageOf, pathFrom } from './sections';
import type { Edits } from './use-edits';

/** Entries that somebody has just added. */
export interface Fresh {
  add(path: Path): void;
  /** Does `path` lie in one of them? */
  has(path: Path): boolean;
  /** Is it found of what nobody has come to yet? */
  awaits(finding: Finding): boolean;
}

/** What an entry still lacks is no fault while it is first filled in: it is said once its page was left. Words that come
 * of themselves between the fields would move them under the pointer. A line of it in which nothing was written goes
 * then. `path`: of the page. */
export function useFresh(path: string, edits: Edits): Fresh {
  const [added, setAdded] = useState<readonly Path[]>([]);
  const newest = useRef({ added, edits });
  newest.current = { added, edits };
  useEffect(() => {
    const { added, edits } = newest.current;
    const here = added.filter((one) => pageOf(one) === path);
    if (here.length === added.length) return;
    setAdded(here);
    const past = added.filter((one) => !here.includes(one));
    const { value } = edits;
    const empty = past.flatMap((one) => blankItems(value, one)).sort(lastFirst);
    if (empty.length > 0) edits.change(empty.reduce(removeItem, value));
  }, [path]);
  return useMemo(() => {
    const has = (one: Path) => added.some((entry) => entry.every((key, i) => key === one[i]));
    return {
      add: (one) => setAdded((all) => [...all, one]),
      has,
      awaits: (finding) => {
        const one = pathFrom(finding.path);
        return has(one) && isBlank(edits.read(one));
      },
    };
  }, [added, edits]);
}

/** Has nobody written anything there? */
const isBlank = (held: Json | undefined): boolean =>
  held === undefined ||
  held === '' ||
  (Array.isArray(held) && held.length === 0) ||
  (isObject(held) && Object.values(held).every(isBlank));

/** Items of lists in what stands at `entry`, itself among them, in which nothing is written. */
const blankItems = (value: Json, entry: Path): Path[] => {
  const held = at(value, entry);
  if (held === undefined) return [];
  const items = [...everyValue(held, entry)].filter(
    ([path, one]) => typeof path.at(-1) === 'number' && isBlank(one),
  );
  return items.map(([path]) => path);
};

/** Of two in one list, the later one: what is taken out before another moves that. */
const lastFirst = (a: Path, b: Path): number => {
  const at = a.findIndex((key, i) => key !== b[i]);
  return Number(b[at] ?? -1) - Number(a[at] ?? -1) || b.length - a.length;
};
