/** Everything that a page could leave behind for somebody to find. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Request } from '@playwright/test';

declare const chrome: { storage?: Record<string, { get(): Promise<unknown> }> } | undefined;

/** What is stored now, in full, as one text to compare. */
export async function stored(at: Page | Frame): Promise<string> {
  const page = 'context' in at ? at : at.page();
  const cookies = await page.context().cookies();
  const here = await at.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const reading = db.transaction(table).objectStore(table);
        rows[`${name}/${table}`] = [await done(reading.getAllKeys()), await done(reading.getAll())];
      }
      db.close();
    }
    const cached: Record<string, readonly string[]> = {};
    for (const name of await caches.keys()) {
      cached[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
    }
    const extension: Record<string, unknown> = {};
    for (const area of ['local', 'session', 'sync'])
      extension[area] = await chrome?.storage?.[area]?.get();
    return {
      rows,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cached,
      extension,
      cookie: document.cookie,
    };
  });
  return JSON.stringify({ here, cookies }, undefined, 1);
}

/** What is stored once a start has written what starts write. */
export async function settled(at: Page | Frame): Promise<string> {
  let before = '';
  for (;;) {
    const now = await stored(at);
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

export interface Watched {
  readonly addresses: Set<string>;
  readonly titles: Set<string>;
  readonly logged: string[];
  readonly requests: string[];
}

/** Takes down every address, title, line in the console and request of `page`, from now on. */
export async function watch(page: Page, at: Page | Frame): Promise<Watched> {
  const seen: Watched = { addresses: new Set(), titles: new Set(), logged: [], requests: [] };
  page.on('console', (message) => void seen.logged.push(message.text()));
  page.on('pageerror', (error) => void seen.logged.push(error.message));
  page.context().on('request', (request: Request) => {
    seen.requests.push(`${request.method()} ${request.url()}`);
  });
  await page.exposeFunction('tookDown', (address: string, title: string) => {
    seen.addresses.add(address);
    seen.titles.add(title);
  });
  await at.evaluate(() => {
    const tell = () =>
      (window as unknown as { tookDown(...of: string[]): void }).tookDown(
        location.hash,
        document.title,
      );
    addEventListener('hashchange', tell);
    addEventListener('popstate', tell);
    tell();
    new MutationObserver(tell).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return seen;
}

/** The files under `folder`, or that one file, that hold `words`, as bytes of either width; Firefox's packed ones unpacked. */
export function filesHolding(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return ['.', ...listed(folder)].filter((name) => {
    const bytes = read(join(folder, name));
    return wanted.some((one) => bytes?.includes(one));
  });
}

const listed = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];

/** A browser that runs takes its files away under our hands. */
function read(file: string): Buffer | undefined {
  try {
    return unpacked(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** What `mozLz40` holds: one block of LZ4 behind its length. Anything else as it is. */
export function unpacked(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 8) !== 'mozLz40\0') return file;
  const out = Buffer.alloc(file.readUInt32LE(8));
  let [at, to] = [12, 0];
  const length = (short: number) => {
    let all = short;
    if (short < 15) return all;
    for (let more = 255; more === 255; all += more) more = file[at++] ?? 0;
    return all;
  };
  while (at < file.length) {
    const token = file[at++] ?? 0;
    const plain = length(token >> 4);
    file.copy(out, to, at, at + plain);
    [at, to] = [at + plain, to + plain];
    if (at >= file.length) break;
    const back = file.readUInt16LE(at);
    at += 2;
    // It may reach into what it writes itself.
    for (let left = length(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - back] ?? 0;
  }
  return out;
}
