import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { aRequest, webhook } from '../../../scripts/drive/rows';
import {
  newProfile,
  pause,
  prepareExtension,
  removeFolder,
  until,
} from '../../../scripts/drive/worker-extension';
import type { Request } from '../../../src/request/request';
import { test } from '../fixtures';
import { launchUnwatched } from './unwatched';

/** Browsers end a worker that has had nothing to do for 30 s. */
const ASLEEP = 40_000;
const [KNOCK, ANSWER] = [8000, 24_000];

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

/** A receiver that is there, and takes all the time that it may. */
async function serveSlowly() {
  const posts: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    if (request.method === 'HEAD') {
      await pause(KNOCK);
      return void response.writeHead(204, CORS).end();
    }
    const { id, reference } = JSON.parse(body);
    posts.push(id);
    await pause(ANSWER);
    response.writeHead(202, { ...CORS, 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, reference }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/requests`,
    posts,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('asleep when it is time, with a receiver that takes 8 s to greet and 24 s to answer: it wakes, and delivers once', {
  tag: '@soak',
}, async () => {
  test.setTimeout(240_000);
  const receiver = await serveSlowly();
  const extension = await prepareExtension();
  const profile = newProfile();
  const browser = await launchUnwatched(extension, profile);
  try {
    const page = await browser.open('window.html');
    await until(() => page.evaluate<boolean>("'tools' in globalThis"));
    await page.evaluate('tools.store.ready');
    const dueAt = Date.now() + ASLEEP + 15_000;
    const row = aRequest({ state: 'waiting', dueAt, route: webhook(receiver.url) });
    await page.evaluate(`tools.save(${JSON.stringify(row)})`);
    await page.evaluate('tools.wake()');
    await page.close();
    await pause(ASLEEP);
    expect(await browser.isAwake(), 'it fell asleep').toBe(false);
    expect(receiver.posts).toEqual([]);

    await until(() => receiver.posts.length > 0, 90_000);
    await pause(ANSWER + 6000);
    const after = await browser.open('window.html');
    await until(() => after.evaluate<boolean>("'tools' in globalThis"));
    const found = await after.evaluate<Request>(
      `tools.store.ready.then(() => tools.store.get('requests', '${row.id}'))`,
    );
    expect(found).toMatchObject({ state: 'delivered', attempts: 1 });
    expect(receiver.posts).toEqual([row.id]);
  } finally {
    await browser.close();
    receiver.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});
