import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** That file, and all that is loaded with it. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (file.endsWith('.css')) return found;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export|\}) ?[^;]*?'(\.[^']+)';$/gm,
  )) {
    const to = join(dirname(file), path);
    const there = [to, `${to}.tsx`, `${to}.ts`].find(
      (one) => /\.\w+$/.test(one) && existsSync(one),
    );
    if (there) loadedWith(there, found);
  }
  return found;
}

const textOf = (files: Iterable<string>, kind: RegExp) =>
  [...files]
    .filter((file) => kind.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
const styledBy = (files: Iterable<string>) =>
  new Set([...textOf(files, /\.css$/).matchAll(/\.(desk-[\w-]+)/g)].map(([, name]) => name));

const pages = [
  ...readFileSync('src/desk/Desk.tsx', 'utf8').matchAll(/lazyScreen\(\(\) => import\('\.\/(\w+)'/g),
].map(([, name]) => `src/desk/${name}.tsx`);
const first = loadedWith('src/desk/start-desk.tsx');

test.each(pages)('%s, opened first of all, has the styles of every class that it names', (page) => {
  const files = loadedWith(page);
  const named = [...textOf(files, /\.tsx$/).matchAll(/\bdesk-[\w-]+/g)].map(([name]) => name);
  const some = styledBy([...first, ...pages.flatMap((one) => [...loadedWith(one)])]);
  const here = styledBy([...first, ...files]);
  expect([...new Set(named)].filter((name) => some.has(name) && !here.has(name))).toEqual([]);
});

test('there are pages to look at, with styles', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6);
  expect(styledBy(pages.flatMap((one) => [...loadedWith(one)])).size).toBeGreaterThanOrEqual(10);
});
