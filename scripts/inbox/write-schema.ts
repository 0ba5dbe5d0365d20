/** Puts the schema into docs/receive-requests.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { wireJsonSchema } from './schema';

const file = 'docs/receive-requests.md';
const before = readFileSync(file, 'utf8');
writeFileSync(
  file,
  before.replace(
    /(<!-- schema[^\n]*-->\n```json\n)[\s\S]*?(\n```\n<!-- \/schema -->)/,
    (_all, start: string, end: string) => `${start}${wireJsonSchema()}${end}`,
  ),
);
