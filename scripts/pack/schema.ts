/** Writes `src/pack/schema.json`, from which editors complete and check a pack as it is typed. It is
 * made from the validator, so that the two cannot drift; what JSON Schema cannot say (references,
 * https only) the validator alone refuses. After a change to
 * `src/pack/schema.ts`: `npx tsx scripts/pack/schema.ts && npx biome check --write src/pack`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { HELP } from '../../src/pack/author/help';
import { day, email, https, id, line, paragraph } from '../../src/pack/fields';
import { packSchema } from '../../src/pack/schema';
import { searchWords } from '../../src/pack/services';

export const SCHEMA_FILE = fileURLToPath(new URL('../../src/pack/schema.json', import.meta.url));

interface Node {
  description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Throws where a member has no help. */
export function makeSchema(): string {
  // `ignore`: a check that has no counterpart is left out, never made stricter.
  const definitions = { line, paragraph, id, day, email, https, searchWords };
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', definitions });
  addHelp(schema as Node, '');
  return `${JSON.stringify({ title: 'A Waymark pack', ...schema }, null, 2)}\n`;
}

function addHelp(node: Node, path: string): void {
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) addHelp(one, path);
  if (node.items) addHelp(node.items, `${path}.*`);
  for (const [key, member] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    member.description = helpFor(at);
    addHelp(member, at);
  }
}

/** `*` in a name of `HELP` stands for any one step. */
function helpFor(path: string): string {
  const steps = path.split('.');
  for (let start = 0; start < steps.length; start++) {
    const end = steps.slice(start);
    const found = Object.keys(HELP).find((name) => {
      const names = name.split('.');
      return names.length === end.length && names.every((n, i) => n === '*' || n === end[i]);
    });
    if (found) return HELP[found] as string;
  }
  throw new Error(`src/pack/author/help.ts has nothing to say of ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, makeSchema());
