import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

// Words of each library's own that no minifier can change.
const LIBRARIES = { 'teams-js': 'appInitialization.appLoaded', msal: 'msal.js.browser' };
const SITE = 'dist/teams/site';

const scripts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));
const has = (file: string, word: string) => readFileSync(file, 'utf8').includes(word);

/** Every script that a page needs before it can run: what it names, and what that imports. */
function firstLoad(page: string): Set<string> {
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    // Static imports only: a dynamic one has a bracket before its quotes.
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|[;}\s]import|^import)\s*["'](\.[^"']+\.js)["']/g,
    )) {
      add(normalize(join(dirname(file), name ?? '')));
    }
  };
  for (const name of named) add(normalize(join(dirname(page), name)));
  return found;
}

for (const [library, word] of Object.entries(LIBRARIES)) {
  test(`${library} is in no extension, and in no first load of the site`, () => {
    for (const extension of ['dist/chrome-mv3', 'dist/firefox-mv3']) {
      expect(scripts(extension).filter((file) => has(file, word))).toEqual([]);
    }
    for (const page of ['tab', 'configure']) {
      const loaded = firstLoad(join(SITE, page, 'index.html'));
      expect(loaded.size).toBeGreaterThan(1);
      expect([...loaded].filter((file) => has(file, word))).toEqual([]);
    }
    // It is on the site all the same, for whoever comes to need it.
    expect(scripts(SITE).filter((file) => has(file, word)).length).toBeGreaterThan(0);
  });
}
