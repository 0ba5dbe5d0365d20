/** The pack that an author starts from: the default one, with the steps written at its top. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { starterOf } from '../../src/pack/author/starter';
import { SCHEMA_FILE } from './schema';

export const DEFAULT_PACK = fileURLToPath(
  new URL('../../src/pack/default/pack.json', import.meta.url),
);
/** The schema is put beside the pack under this name, so that an editor finds it offline. */
export const SCHEMA_NAME = 'waymark-pack.schema.json';

export const STARTER_NAME = 'my-pack.json';

const NOTES = [
  'These notes are for you; Waymark never shows them. Take out each step when it is done.',
  'Step 1. "organisation": your name, your programme, whom to write to, and your own privacy notice.',
  'Step 2. "brand", after "organisation": your logo and your colour. The guide has how; without it, Waymark has its own.',
  'Step 3. "routes": the address that requests go to. Send yourself one before you go on.',
  'Step 4. "request", "units": your faculties and directorates; "unitLabel": what you call them. An empty list [] leaves the question out.',
  'Step 5. "services": put your own in place of each sample. Check the others at their source, then set "reviewed" to that day and take out "toConfirm".',
  'Step 6. "explain" and "guide": read them aloud. Change what is not how you say it.',
  'Step 7. "languages": keep those that you can keep up to date, and take the others out.',
  'Each time you publish: make "version" one higher, set "updated" to today, and run the check.',
];

/** `today` is a day such as `2026-11-23`. */
export function starterPack(today: string): string {
  const example = JSON.parse(readFileSync(DEFAULT_PACK, 'utf8'));
  return starterOf(example, today, { $schema: `./${SCHEMA_NAME}`, notes: NOTES });
}

/** What a release has for an author: that pack and its schema, dated as the default pack is. */
export function starterFiles(): Record<string, Buffer> {
  const { updated } = JSON.parse(readFileSync(DEFAULT_PACK, 'utf8'));
  return {
    [STARTER_NAME]: Buffer.from(starterPack(updated)),
    [SCHEMA_NAME]: readFileSync(SCHEMA_FILE),
  };
}
