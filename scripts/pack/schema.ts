/** Writes `src/pack/schema.json`, from which editors complete and check a pack as it is typed. It is
 * made from the validator, so that the two cannot drift; what JSON Schema cannot say (references,
 * https only) the validator alone refuses. After a change to
 * `src/pack/schema.ts`: `npx tsx scripts/pack/schema.ts && npx biome check --write src/pack`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { day, email, https, id, line, paragraph } from '../../src/pack/fields';
import { shape } from '../../src/pack/schema';
import { searchWords } from '../../src/pack/services';

export const SCHEMA_FILE = fileURLToPath(new URL('../../src/pack/schema.json', import.meta.url));

export function makeSchema(): string {
  // `ignore`: a check that has no counterpart is left out, never made stricter.
  const definitions = { line, paragraph, id, day, email, https, searchWords };
  const schema = toJsonSchema(shape, { errorMode: 'ignore', definitions });
  return `${JSON.stringify({ title: 'A Waymark pack', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, makeSchema());
