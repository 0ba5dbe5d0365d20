import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';
import { expect, test } from 'vitest';

const tracked = execaSync('git', ['ls-files', '-co', '--exclude-standard']).stdout.split('\n');
const documents = tracked.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
/** Code is named by its path, or by as much of its end as tells it from others. */
const CODE = /`([\w@.*/-]+\.(?:ts|tsx|css|mjs))`/g;

test('a document names a file of code only if it is there', () => {
  let named = 0;
  const gone = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(CODE)].flatMap(([, path = '']) => {
      named++;
      const beside = join(dirname(document), path);
      const there = tracked.some((file) => file === beside || `/${file}`.endsWith(`/${path}`));
      return there ? [] : [`${document}: ${path}`];
    }),
  );
  expect(named).toBeGreaterThan(50);
  expect(gone).toEqual([]);
});
