/** Packs as a careless hand, a broken transfer or an attacker would leave them: a pack with a few things
 * dropped, retyped, oversized, nested, repeated, made hostile, or referring to one another. */
import fc from 'fast-check';
import { small } from './small-pack';

type Group = Record<string, unknown>;
type Node = Group | unknown[];

const HOSTILE = [
  '',
  ' ',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'a@b.uk\r\nBcc: all@b.uk',
  '=HYPERLINK("https://x")',
  'two\nlines',
  'two\u2028lines',
  '\u202Emoc.elpmaxe',
  '\u0000',
  'https://user:pass@example.ac.uk/',
  'https://example.ac.uk\\@evil.example/',
  'http://example.ac.uk/',
  'data:text/html,x',
  'x'.repeat(5000),
  '__proto__',
  'constructor',
];
const VALUES: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(null, true, -1, 0, 1.5, 99, 1e300, {}, [], [[]], [null]),
  // On both sides of each limit.
  fc.constantFrom(48, 49, 160, 161, 1200, 1201, 2001).map((length) => 'x'.repeat(length)),
  fc.constantFrom({ en: 'x' }, { en: '' }, { EN: 'x' }, { en: 1 }, { en: { en: 'x' } }),
  fc.nat(700).map((length) => Array.from({ length }, () => 'x')),
  fc.nat(40).map((depth) => {
    let value: unknown = 'x';
    for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { en: value };
    return value;
  }),
);

/** Every place in a document, as the keys that lead to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([k, v]) => placesIn(v, [...path, k]))];
}
const PLACES = placesIn(small).filter((path) => path.length > 0);
const ends = (paths: string[][], pattern: RegExp) =>
  paths.filter((path) => pattern.test(path.join('.')));
const IDS = ends(PLACES, /\.id$/);
const REFERENCES = ends(PLACES, /\.(fallback|(first|never|situations|topics|units)\.\d+)$/);

interface Change {
  readonly path: string[];
  /** `exchange`: two ids or references change places. `refer`: one takes the text of another. */
  readonly how: 'drop' | 'replace' | 'repeat' | 'rename' | 'add' | 'swap' | 'exchange' | 'refer';
  readonly value: unknown;
  readonly other?: string[];
}
const anyChange: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...PLACES),
  how: fc.constantFrom('drop', 'replace', 'repeat', 'rename', 'add', 'swap'),
  value: VALUES,
});
const tangle: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...REFERENCES, ...IDS),
  how: fc.constantFrom('exchange', 'refer'),
  value: fc.constant(undefined),
  other: fc.constantFrom(...REFERENCES, ...IDS),
});
// Where the one route of everybody's falls back to is the shortest way into a circle.
const circle: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...small.routes.map((_, i) => ['routes', String(i), 'fallback'])),
  how: fc.constant('refer'),
  value: fc.constant(undefined),
  other: fc.constantFrom(...small.routes.map((_, i) => ['routes', String(i), 'id'])),
});
const change = fc.oneof(
  { arbitrary: anyChange, weight: 5 },
  { arbitrary: tangle, weight: 2 },
  { arbitrary: circle, weight: 1 },
);

const readAt = (document: unknown, path: readonly string[]) =>
  path.reduce<unknown>(
    (node, key) => (isNode(node) ? Reflect.get(node, key) : undefined),
    document,
  );

function apply(document: unknown, { path, how, value, other }: Change): void {
  const at = readAt(document, path.slice(0, -1));
  if (!isNode(at)) return;
  if (other) {
    const there = readAt(document, other.slice(0, -1));
    if (!isNode(there)) return;
    const [mine, its] = [readAt(document, path), readAt(document, other)];
    if (typeof its !== 'string') return;
    Reflect.set(at, path.at(-1) ?? '', its);
    if (how === 'exchange') Reflect.set(there, other.at(-1) ?? '', mine);
    return;
  }
  const key = path[path.length - 1] ?? '';
  if (Array.isArray(at)) changeList(at, Number(key), how, value);
  else changeGroup(at, key, how, value);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function changeList(list: unknown[], i: number, how: Change['how'], value: unknown): void {
  if (how === 'replace') list[i] = value;
  else if (how === 'drop') list.splice(i, 1);
  else if (how === 'repeat') list.push(structuredClone(list[i]));
  else if (how === 'swap') list.reverse();
}

function changeGroup(group: Group, key: string, how: Change['how'], value: unknown): void {
  if (how === 'replace') group[key] = value;
  else if (how === 'rename') group[`${key}x`] = group[key];
  else if (how === 'add') {
    const name = typeof value === 'string' ? value : 'extra';
    // As `JSON.parse` does it: an own key, whatever its name.
    Object.defineProperty(group, name, { value: 1, enumerable: true, configurable: true });
  }
  if (how === 'drop' || how === 'rename') delete group[key];
}

/** What was done to the pack: short enough to read when a test fails. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

export function changedPack(made: readonly Change[]): unknown {
  const document: unknown = structuredClone(small);
  for (const one of made) apply(document, one);
  return document;
}
