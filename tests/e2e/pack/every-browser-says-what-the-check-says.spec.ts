/** The same pack files, good, odd and bad, through the author's check, a policy in Firefox and `pack.json`
 * beside the site in Chromium: the same verdict, in the same words, and what is taken is drawn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import { launchWatched } from '../../../scripts/drive/watched';
import { checkText } from '../../../src/pack/author/check';
import { serveTeams } from '../../../teams-app/local-host/server';
import { FILES, type PackFile } from '../../pack/files';
import { BUILT, launchFirefox } from '../firefox/firefox';
import { test } from '../fixtures';

test.describe.configure({ timeout: 300_000 });
// Node and Chromium say the same of each file in the unit and screen tests; here the whole way is gone.

/** What a browser kept of a pack that it asked for: its version, or why it was not used. */
interface Kept {
  readonly version: number;
  readonly detail: string;
}

/** In the page: opens the database, if Waymark has made it, and does this with the one row of packs; gives
 * what `done` is given. */
const inPacks = (
  database: string,
  mode: string,
  work: string,
) => `indexedDB.databases().then((all) => all.some(({ name }) => name === 'waymark-${database}') && new Promise((done, failed) => {
  const opening = indexedDB.open('waymark-${database}');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('packs', '${mode}');
    const packs = transaction.objectStore('packs');
    const end = (value) => { opening.result.close(); done(value); };
    ${work}
  };
}))`;
const forget = (database: string) =>
  inPacks(database, 'readwrite', "packs.delete('pack'); transaction.oncomplete = () => end(true);");
const kept = (database: string) =>
  inPacks(
    database,
    'readonly',
    `const reading = packs.get('pack');
     reading.onsuccess = () => {
       const row = reading.result;
       end(row && { version: row.version, detail: row.problem?.detail ?? '' });
     };`,
  );

/** What the check, which runs in Node, says of the file, in the form in which Settings does. */
function mustBe(file: PackFile): (seen: Kept) => void {
  const { findings, pack } = checkText(file.bytes, '2026-11-24');
  const said = findings.filter(({ kind }) => kind === 'problem').map(({ message }) => message);
  return ({ version, detail }) => {
    expect(said.length > 0, file.name).toBe(file.refused !== undefined);
    if (pack) expect({ version, detail }, file.name).toEqual({ version: pack.version, detail: '' });
    else {
      expect(version, file.name).toBe(0);
      const more = said.length > 1 ? ` (+${said.length - 1})` : '';
      expect(
        said.some((message) => detail.endsWith(`: ${message}${more}`)),
        `${file.name}: ${detail}`,
      ).toBe(true);
    }
  };
}

let served: Uint8Array = new Uint8Array();
const server = createServer((_, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  response.end(served);
});
test.beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a policy in Firefox', { tag: '@soak' }, async () => {
  test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');
  const packUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  const extension = mayReachThisMachine(BUILT);
  served = FILES[0]?.bytes ?? served;
  const firefox = await launchFirefox(profile, { packUrl }, extension);
  try {
    const tab = await firefox.open('help');
    await tab.until<Kept>(kept('extension'));
    for (const file of FILES) {
      served = file.bytes;
      await tab.run(`await ${forget('extension')}; location.reload()`);
      mustBe(file)(await tab.until<Kept>(kept('extension')));
      await tab.run(`location.hash = '#/help'`);
      await tab.until("$('article.service .contact')");
    }
    expect(firefox.errors).toEqual([]);
  } finally {
    await firefox.close();
    for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
  }
});

test('pack.json beside the site, in Chromium', { tag: '@soak' }, async () => {
  const teams = await serveTeams({ port: 0, siteDir: 'dist/teams/site' });
  const browser = await launchWatched();
  try {
    const page = await (await browser.newContext()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/pack.json', (route) =>
      route.fulfill({ body: Buffer.from(served), contentType: 'application/json' }),
    );
    served = FILES[0]?.bytes ?? served;
    await page.goto(`${teams.url}site/tab/index.html#/help`);
    const seen = () => page.evaluate<Kept | undefined>(kept('this-browser')).catch(() => undefined);
    await expect.poll(seen).toBeTruthy();
    for (const file of FILES) {
      served = file.bytes;
      await page.evaluate(forget('this-browser'));
      await page.reload();
      await expect.poll(seen).toBeTruthy();
      mustBe(file)((await seen()) as Kept);
      await page.locator('.urgent a[data-to=help]').click();
      await page.locator('article.service .contact').first().waitFor();
    }
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await teams.close();
  }
});
