/** What the editor's JSON Schema says of each part of a pack: from it the fields are made. Pure. */
import type { Path } from './json';

/** One node of `pack/schema.json`. */
export interface Part {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $defs?: Readonly<Record<string, Part>>;
}

/** How a part is edited. */
export type Shape =
  /** Words, one text or one for each language: a line, or a paragraph. */
  | 'line'
  | 'paragraph'
  | 'searchWords'
  /** One text: an address, a number to ring, a picture. */
  | 'text'
  | 'email'
  | 'id'
  | 'day'
  | 'number'
  | 'flag'
  /** One of a few; some of a few. */
  | 'choice'
  | 'choices'
  | 'hours'
  | 'list'
  | 'group'
  /** A group whose members depend on its `kind`. */
  | 'variant'
  /** Names of the author's own choosing. */
  | 'names';

const NAMED: Readonly<Record<string, Shape>> = {
  line: 'line',
  paragraph: 'paragraph',
  searchWords: 'searchWords',
  id: 'id',
  day: 'day',
  email: 'email',
  https: 'text',
};

/** Made by the studio itself, or of no use to anybody who reads. */
export const OURS: readonly string[] = ['$schema', 'notes', 'format', 'id', 'kind'];

/** What the part is that a name stands for, with what is said of it here. */
export function resolved(root: Part, part: Part): Part {
  const name = nameOf(part);
  if (name === undefined) return part;
  const { $ref: _, ...here } = part;
  return { ...root.$defs?.[name], ...here };
}

const nameOf = ({ $ref }: Part) => $ref?.replace('#/$defs/', '');

/** How it is edited. */
export function shapeOf(part: Part): Shape {
  const name = nameOf(part);
  const named = name === undefined ? undefined : NAMED[name];
  if (named) return named;
  if (part.oneOf) return 'variant';
  // Of all that may be one thing or another, only hours have no name.
  if (part.anyOf) return 'hours';
  if (part.enum) return 'choice';
  if (part.type === 'array') return part.items?.enum ? 'choices' : 'list';
  if (part.type === 'object') return part.properties ? 'group' : 'names';
  if (part.type === 'boolean') return 'flag';
  return part.type === 'integer' ? 'number' : 'text';
}

/** The group that a variant is, by its `kind`; its first where it is none. */
export const branchOf = (part: Part, kind: unknown): Part | undefined =>
  part.oneOf?.find((one) => one.properties?.kind?.const === kind) ?? part.oneOf?.[0];

/** The part at a path of the pack; `undefined` where a pack has none. `kindAt` gives the `kind` of the group at a path. */
export function partAt(
  root: Part,
  path: Path,
  kindAt: (path: Path) => unknown = () => undefined,
): Part | undefined {
  let part: Part | undefined = root;
  for (const [i, key] of path.entries()) {
    if (part?.oneOf) part = branchOf(part, kindAt(path.slice(0, i)));
    if (part?.anyOf) part = part.anyOf.find((one) => one.properties ?? one.items);
    part = typeof key === 'number' ? part?.items : part?.properties?.[key];
  }
  return part;
}

/** What a table says of a path: of two names that fit, the longer one; `*` stands for any one step. */
export function said(table: Readonly<Record<string, string>>, path: Path): string | undefined {
  const steps = path.map((key) => (typeof key === 'number' ? '*' : key));
  for (let start = 0; start < steps.length; start++) {
    const found = table[steps.slice(start).join('.')];
    if (found !== undefined) return found;
  }
  return undefined;
}
