/** What an administrator's policy brings about in a real Chromium, and what a bad server cannot. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/drive/browser';
import {
  EXTENSION,
  type Extension,
  launchExtension,
  newProfile,
} from '../../../scripts/drive/extension';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import type { CachedPack } from '../../../src/pack/cached';
import { en } from '../../../src/text/en';
import { studioEn } from '../../../src/text/studio-en';
import { test } from '../fixtures';
import { pack } from '../help/pack';
import { goToPart, saveTo } from '../studio/studio';

const POLICIES = '/etc/chromium/policies/managed';
const words = en.settings;

// Policies hold for every browser of the machine; a key of its own gives this copy an id of its own.
const { publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
});
const ID = createHash('sha256')
  .update(publicKey)
  .digest('hex')
  .slice(0, 32)
  .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
const POLICY = join(POLICIES, `${ID}.json`);

const reason = whyNot();
test.skip(reason !== undefined, reason);

let answer: RequestListener;
const asked: (string | undefined)[] = [];
const server = createServer((request, response) => {
  asked.push(request.headers['if-none-match']);
  response.setHeader('access-control-allow-origin', '*');
  answer(request, response);
});
let packUrl: string;
let folder: string;
let profile: string;
let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  packUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
  folder = mayReachThisMachine(EXTENSION);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: publicKey.toString('base64') }));
  writePolicy({ packUrl });
  answer = serve(packOf(7));
  profile = newProfile();
  extension = await launchExtension(profile, { folder });
  expect(extension.id).toBe(ID);
  page = await extension.open('settings');
  await showsVersion(7);
});
test.afterAll(async () => {
  rmSync(POLICY, { force: true });
  await extension.close();
  server.closeAllConnections();
  server.close();
  for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
});

test('the pack that the policy points to is shown, and asked for again only if it changed', async () => {
  await lookAgain();
  await expect.poll(() => asked).toEqual([undefined, '"7"']);
  // The answer was 304, which has no body: the text is still there, and nothing is wrong.
  await expect.poll(async () => (await kept()).triedAt).toBeGreaterThan(0);
  expect((await kept()).problem).toBeUndefined();
  await showsVersion(7);
});

const bad: [string, RequestListener, string][] = [
  ['404', serve('gone', 404), words.packProblems.status('404')],
  [
    'a sign-in page',
    serve('<!doctype html><title>Sign in</title>'),
    '(the whole pack): is not JSON',
  ],
  ['a body that ends too early', truncated, words.packProblems.unreachable()],
  ['50 MB', serve(' '.repeat(50_000_000)), words.packProblems.large()],
  ['an older version', serve(packOf(6)), words.packProblems.older('6')],
];
for (const [name, listener, said] of bad) {
  test(`${name} changes nothing but what Settings says`, async () => {
    answer = listener;
    await lookAgain();
    await expect(page.locator('.notice')).toContainText(said);
    await showsVersion(7);
  });
}

test('an author publishes at the address that the policy names, and reads it back from there', async () => {
  answer = serve(packOf(7));
  const studio = await extension.context.newPage();
  await studio.goto(`chrome-extension://${ID}/studio.html`);
  await studio.getByRole('button', { name: studioEn.start.inUse }).click();
  await studio.getByLabel('Name of your organisation').fill('University of the author');
  await goToPart(studio, 'publish');
  const saved = await saveTo(studio);
  const { look, older, arrived } = studioEn.publish;
  await studio.getByRole('button', { name: look }).click();
  await expect(studio.locator('main')).toContainText(older(7));
  answer = serve(saved.toString());
  await studio.getByRole('button', { name: look }).click();
  await expect(studio.locator('main')).toContainText(arrived);
  await studio.close();
});

test('nor does a slow drip, and urgent help is there while it drips', {
  tag: '@soak',
}, async () => {
  let dripping = 0;
  answer = (_, response) => {
    const text = packOf(8);
    const drip = setInterval(() => response.write(text[dripping++]), 50);
    response.on('close', () => clearInterval(drip));
  };
  await lookAgain();
  await expect.poll(() => dripping).toBeGreaterThan(2);
  await showsVersion(7);
  await expect(page.locator('.notice')).toContainText(words.packProblems.slow(), {
    timeout: 20_000,
  });
  await showsVersion(7);
});

test('a version that the policy names is gone back to', { tag: '@soak' }, async () => {
  answer = serve(packOf(5));
  await changePolicy({ packUrl, packVersion: 5 });
  await page.reload();
  await showsVersion(5);
});

test('a pack in the policy itself goes before the address', async () => {
  const before = asked.length;
  await changePolicy({ packUrl, pack: packOf(12) });
  await page.reload();
  await showsVersion(12);
  expect(asked.length).toBe(before);
});

test('without a policy Waymark is what it was built as', async () => {
  await changePolicy(undefined);
  await page.reload();
  await expect(page.locator('main')).toContainText(`Example University, version ${pack.version},`);
  await urgentHelpIsThere();
});

/** Why this machine cannot try a policy out; `undefined` when it can. */
function whyNot(): string | undefined {
  if (!basename(findChromium() ?? '').startsWith('chromium'))
    return 'needs Chromium: others read other folders';
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return undefined;
  } catch {
    return `may not write to ${POLICIES}`;
  }
}

function writePolicy(policy: object): void {
  writeFileSync(POLICY, JSON.stringify({ '3rdparty': { extensions: { [ID]: policy } } }));
}

/** Waits until the browser has told the extension. */
async function changePolicy(policy: object | undefined): Promise<void> {
  if (policy) writePolicy(policy);
  else rmSync(POLICY);
  await expect
    .poll(
      () => page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.managed.get()),
      {
        timeout: 30_000,
      },
    )
    .toEqual(policy ?? {});
}

interface Chrome {
  readonly chrome: { readonly storage: { readonly managed: { get(): Promise<object> } } };
}

function packOf(version: number): string {
  const name = 'University of the policy';
  return JSON.stringify({ ...pack, version, organisation: { ...pack.organisation, name } });
}

function serve(text: string, status = 200): RequestListener {
  const etag = `"${/"version":(\d+)/.exec(text)?.[1] ?? status}"`;
  return (request, response) => {
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };
}

function truncated(_: unknown, response: ServerResponse): void {
  const text = packOf(8);
  response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, 9000), () => response.destroy());
}

/** The next start looks again, without the quarter of an hour's wait. */
async function lookAgain(): Promise<void> {
  await kept({ triedAt: 0 });
  await page.reload();
}

/** What the page keeps of the pack, after `change`. */
function kept(change: Partial<CachedPack> = {}): Promise<CachedPack> {
  return page.evaluate(
    (changed) =>
      new Promise<CachedPack>((resolve, reject) => {
        const opening = indexedDB.open('waymark-extension');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('packs', 'readwrite');
          const packs = transaction.objectStore('packs');
          const reading = packs.get('pack');
          let row: CachedPack;
          reading.onsuccess = () => {
            row = { ...reading.result, ...changed };
            packs.put(row);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(row);
          };
        };
      }),
    change,
  );
}

async function urgentHelpIsThere(): Promise<void> {
  await expect(page.locator('a[href="tel:999"]').first()).toBeInViewport();
}

async function showsVersion(version: number): Promise<void> {
  await expect(page.locator('main')).toContainText(`University of the policy, version ${version},`);
  await urgentHelpIsThere();
}
