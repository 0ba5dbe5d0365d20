/** Every text of a pack that people read, found by the schema: in words by language, or given once. */
import { line, paragraph } from '../pack/fields';
import { packSchema } from '../pack/schema';
import { alike, type SchemaNode } from '../pack/schema-node';
import { at, isList, isObject, type Json, type Path } from './json';

const TEXTS: readonly unknown[] = [line, paragraph];
const isText = (node: SchemaNode) => TEXTS.includes(node);
const ROOT = alike(packSchema as unknown as SchemaNode, isText);

/** The places of all texts, in the pack's order. */
export function textPlaces(pack: Json): Path[] {
  const found: Path[] = [];
  const walk = (nodes: readonly SchemaNode[], value: Json, path: Path): void => {
    if (nodes.some(isText)) found.push(path);
    else if (nodes.length > 0)
      for (const [key, one] of partsOf(value)) walk(childrenOf(nodes, key), one, [...path, key]);
  };
  walk(ROOT, pack, []);
  return found;
}

/** What was found of the schema before: entries are many, and what they may hold is the same. */
const known = new WeakMap<readonly SchemaNode[], Map<string | number, readonly SchemaNode[]>>();

function childrenOf(nodes: readonly SchemaNode[], key: string | number): readonly SchemaNode[] {
  const step = typeof key === 'number' ? 0 : key;
  const steps = known.get(nodes) ?? new Map<string | number, readonly SchemaNode[]>();
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

function childOf({ entries, item, value }: SchemaNode, key: string | number): SchemaNode[] {
  const member = entries && Object.hasOwn(entries, key) ? entries[key] : value;
  const child = typeof key === 'number' ? item : member;
  return child ? alike(child, isText) : [];
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
