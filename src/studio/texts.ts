/** Every text of a pack that people read, found by the schema: in words by language, or given once. */
import { line, paragraph } from '../pack/fields';
import { packSchema } from '../pack/schema';
import { at, isList, isObject, type Json, type Path } from './json';

/** A schema of the validator, as far as it is walked here. */
interface Node {
  readonly kind?: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Node[];
}

const TEXTS: readonly unknown[] = [line, paragraph];
const ROOT = alike(packSchema as unknown as Node);

/** The places of all texts, in the pack's order. */
export function textPlaces(pack: Json): Path[] {
  const found: Path[] = [];
  const walk = (nodes: readonly Node[], value: Json, path: Path): void => {
    if (nodes.some((node) => TEXTS.includes(node))) found.push(path);
    else if (nodes.length > 0)
      for (const [key, one] of partsOf(value)) walk(childrenOf(nodes, key), one, [...path, key]);
  };
  walk(ROOT, pack, []);
  return found;
}

/** What was found of the schema before: entries are many, and what they may hold is the same. */
const known = new WeakMap<readonly Node[], Map<string | number, readonly Node[]>>();

function childrenOf(nodes: readonly Node[], key: string | number): readonly Node[] {
  const step = typeof key === 'number' ? 0 : key;
  const steps = known.get(nodes) ?? new Map<string | number, readonly Node[]>();
  known.set(nodes, steps);
  const found = steps.get(step) ?? nodes.flatMap((node) => childOf(node, key));
  // A file may have any names.
  if (found.length > 0) steps.set(step, found);
  return found;
}

function partsOf(value: Json): (readonly [string | number, Json])[] {
  if (isList(value)) return [...value.entries()];
  return isObject(value) ? Object.entries(value) : [];
}

function childOf({ entries, item, value }: Node, key: string | number): Node[] {
  const member = entries && Object.hasOwn(entries, key) ? entries[key] : value;
  const child = typeof key === 'number' ? item : member;
  return child ? alike(child) : [];
}

/** The schema itself and all that may stand for it, but for what a text is made of. */
function alike(node: Node): Node[] {
  if (TEXTS.includes(node)) return [node];
  const inner = [node.wrapped, ...(node.options ?? []), ...(node.pipe?.slice(1) ?? [])] as Node[];
  return [node, ...inner.filter((one) => one?.kind === 'schema').flatMap(alike)];
}

/** Where a text stands, in a form that other edits leave as it is: ids in place of numbers where there are any,
 * such as `services/counselling/about`. */
export function keyOf(pack: Json, path: Path): string {
  return path
    .map((step, i) => {
      const list = at(pack, path.slice(0, i));
      const item = at(pack, path.slice(0, i + 1));
      const id = typeof step === 'number' && isObject(item) ? item.id : undefined;
      if (typeof id !== 'string' || !isList(list)) return String(step);
      return list.filter((one) => isObject(one) && one.id === id).length > 1 ? String(step) : id;
    })
    .join('/');
}
