import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { firstLoad } from '../../../scripts/budgets';
import { test } from '../fixtures';

// Words of each library's own that no minifier can change.
const LIBRARIES = { 'teams-js': 'appInitialization.appLoaded', msal: 'msal.js.browser' };
const SITE = 'dist/teams/site';

const scripts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));
const has = (file: string, word: string) => readFileSync(file, 'utf8').includes(word);

for (const [library, word] of Object.entries(LIBRARIES)) {
  test(`${library} is in no extension, and in no first load of the site`, () => {
    for (const extension of ['dist/chrome-mv3', 'dist/firefox-mv3']) {
      expect(scripts(extension).filter((file) => has(file, word))).toEqual([]);
    }
    for (const page of ['tab', 'configure']) {
      const loaded = firstLoad(join(SITE, page, 'index.html'), SITE).js;
      expect(loaded.length).toBeGreaterThan(1);
      expect(loaded.filter((file) => has(file, word))).toEqual([]);
    }
    // It is on the site all the same, for whoever comes to need it.
    expect(scripts(SITE).filter((file) => has(file, word)).length).toBeGreaterThan(0);
  });
}
