import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { aRequest, webhook } from '../../../scripts/drive/rows';
import { serveFor } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { putRows, type Run, settledRows } from '../rows-in-page';

/** What befalls whoever asks in another way than by POST. */
const MEETS: Record<string, (req: IncomingMessage, res: ServerResponse, away: string) => void> = {
  'is sent to another host': (_, res, away) => res.writeHead(302, { location: away }).end(),
  'is sent to nowhere': (_, res) => res.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  'is sent in a circle': (req, res) => res.writeHead(302, { location: req.url }).end(),
  'is refused': (_, res) => res.writeHead(401).end(),
  'asks in a way that is not allowed': (_, res) => res.writeHead(405).end(),
  'is hung up on': (req, res) => {
    if (req.method === 'HEAD') res.socket?.destroy();
    else res.writeHead(404).end();
  },
};
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

/** A receiver that is there, with a path for each of these, and another host that must not be called. */
async function serve() {
  const calledAway: string[] = [];
  const elsewhere = createServer((req, res) => {
    calledAway.push(`${req.method} ${req.url}`);
    res.writeHead(200, CORS).end();
  });
  const posts: string[] = [];
  const receiver = createServer((req, res) => {
    const name = decodeURIComponent(req.url?.slice(1) ?? '');
    if (req.method === 'OPTIONS') return void res.writeHead(204, CORS).end();
    if (req.method !== 'POST') return void MEETS[name]?.(req, res, `${at(elsewhere)}/`);
    req.resume().on('end', () => {
      posts.push(name);
      res.writeHead(202, CORS).end();
    });
  });
  const at = (server: typeof receiver) =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const server of [elsewhere, receiver]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    posts,
    calledAway,
    rows: Object.keys(MEETS).map((name) =>
      aRequest({
        route: webhook(`${at(receiver)}/${encodeURIComponent(name)}`),
        createdAt: Date.now(),
        changedAt: Date.now(),
        keepUntil: Date.now() + 86_400_000,
        dueAt: Date.now(),
      }),
    ),
    close() {
      for (const server of [elsewhere, receiver]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Whoever only looks is kept out, and the request arrives all the same, once, and nowhere else. */
async function arrives(run: Run, go: () => Promise<unknown>) {
  const { rows, posts, calledAway, close } = await serve();
  try {
    await putRows(run, rows);
    await go();
    const ended = await settledRows(run, go, 30_000);
    const ways = Object.keys(MEETS).sort();
    expect(ended.map(({ state }) => state)).toEqual(ways.map(() => 'delivered'));
    expect(posts.sort()).toEqual(ways);
    expect(calledAway).toEqual([]);
  } finally {
    close();
  }
}

test('the extension: a receiver that lets nobody look gets the request, and no redirect is followed', async ({
  running,
}) => {
  const page = await running.screen('requests');
  await expect(page.getByText(en.requests.none)).toBeVisible();
  const run: Run = (body) => page.evaluate(`(async () => { ${body} })()`);
  await arrives(run, () => run("await chrome.runtime.sendMessage('waymark.wake')"));
});

test('a page: the same, although it may not read what such a receiver says', {
  tag: '@soak',
}, async ({ teams }) => {
  const local = await serveFor(teams.browser, { localInbox: true });
  try {
    const { page, tab } = await local.visit('sub=requests');
    await expect(tab.getByText(en.requests.none)).toBeVisible();
    const run: Run = (body) => page.evaluate(`(async () => { ${body} })()`);
    await arrives(run, () => page.reload());
  } finally {
    await local.close();
  }
});
