/** The receiver that `npm start` runs, over real HTTP. */
import { request } from 'node:http';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { aRequest } from '../../scripts/drive/rows';
import { FAULTS } from '../../scripts/inbox/faults';
import { packForInbox } from '../../scripts/inbox/pack';
import { type Inbox, serveInbox } from '../../scripts/inbox/server';
import { checkText } from '../../src/pack/author/check';
import type { Pack } from '../../src/pack/schema';
import { routesFor } from '../../src/request/destinations';
import { wireOf } from '../../src/request/wire';

let inbox: Inbox;
beforeEach(async () => {
  inbox = await serveInbox({ port: 0, slow: 1 });
});
afterEach(() => inbox.close());

const at = (path: string) => new URL(path, inbox.url);
const read = async (path: string) => (await fetch(at(path))).text();
const send = (body: string, id: string) =>
  fetch(inbox.url, { method: 'POST', body, headers: { 'idempotency-key': id } });
const wire = wireOf(aRequest());
const sendIt = () => send(JSON.stringify(wire), wire.id);
const setFault = (fault: string, headers = {}) =>
  fetch(at('/fault'), { method: 'POST', body: new URLSearchParams({ fault }), headers });

test('a request is there once, however often it comes, and each repeat gets the same answer', async () => {
  const answers = [await sendIt(), await sendIt()];
  for (const answer of answers) {
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ id: wire.id, reference: wire.reference });
  }
  expect(JSON.parse(await read('/inbox.json'))).toEqual([wire]);
  expect(inbox.arrivals.get(wire.id)).toBe(2);
  expect(inbox.posts).toBe(2);
});

test('what it does not take it says so, and keeps nothing of it', async () => {
  const wrong = { ...wire, kind: 'shouting' };
  const answers = [
    await send(JSON.stringify(wrong), wire.id),
    await send('not JSON', wire.id),
    await send(JSON.stringify(wire), 'another'),
    await send('x'.repeat(300_000), wire.id),
  ];
  expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 413]);
  expect(await answers[0]?.text()).toContain('kind');
  expect(inbox.received).toEqual([]);
});

test('its page and its CSV show what came as text, never as markup or a formula', async () => {
  const row = aRequest();
  const change = '<b>Hello</b>';
  const bad = { ...row, answers: { ...row.answers, name: '=1+1', change } };
  const sly = wireOf({ ...bad, message: { subject: '"><b>', body: '</pre><b>' } });
  await send(JSON.stringify(sly), sly.id);
  const page = await read('/');
  expect(page).toContain('&#60;b&#62;Hello');
  expect(page).toContain('&#60;/pre&#62;');
  expect(page).not.toContain('<b>');
  const csv = await read('/inbox.csv');
  expect(csv).toContain(sly.reference);
  expect(csv).toContain("'=1+1");
});

test('its switch brings on each fault and ends it, and no other site can use it', async () => {
  const page = await read('/');
  for (const fault of FAULTS) expect(page).toContain(`<option value="${fault}"`);
  await setFault('busy');
  expect((await sendIt()).status).toBe(429);
  for (const origin of ['https://elsewhere.example', 'null']) {
    await setFault('none', { origin });
    expect((await sendIt()).status).toBe(429);
  }
  await setFault('none');
  expect((await sendIt()).status).toBe(202);
});

test('who only looks meets the fault too, as at a gateway', async () => {
  const look = (method: string) => fetch(inbox.url, { method, redirect: 'manual' });
  for (const [fault, status] of [
    ['none', 405],
    ['unauthorised', 401],
    ['redirect', 307],
  ] as const) {
    inbox.setFault(fault);
    expect([(await look('HEAD')).status, (await look('GET')).status]).toEqual([status, status]);
  }
  inbox.setFault('drop-before');
  await expect(look('HEAD')).rejects.toThrow();
  expect((await look('GET')).status).toBe(405);
  inbox.setFault('preflight-401');
  expect((await look('OPTIONS')).status).toBe(401);
});

test('a line that breaks once: the first one is taken, and the repeat is answered', async () => {
  inbox.setFault('drop-after-once');
  await expect(sendIt()).rejects.toThrow();
  expect((await sendIt()).status).toBe(202);
  expect([inbox.received.length, inbox.arrivals.get(wire.id)]).toEqual([1, 2]);
});

test('bare: a page may read what it accepts, and nothing that it refuses', async () => {
  const bare = await serveInbox({ port: 0, bare: true });
  const allows = async (body: string) => {
    const headers = { 'idempotency-key': wire.id };
    const answer = await fetch(bare.url, { method: 'POST', body, headers });
    return answer.headers.get('access-control-allow-origin');
  };
  try {
    expect([await allows(JSON.stringify(wire)), await allows('not JSON')]).toEqual(['*', null]);
  } finally {
    await bare.close();
  }
});

test('where its port is taken it takes the next free one', async () => {
  const port = Number(new URL(inbox.url).port);
  const second = await serveInbox({ port });
  try {
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  } finally {
    await second.close();
  }
});

test('the pack that `npm start` shows is one that Waymark takes, and sends there first', () => {
  const { findings, pack } = checkText(packForInbox(inbox.url), '2026-01-01');
  expect(findings.filter((one) => one.kind === 'problem')).toEqual([]);
  const [first, second] = routesFor(pack as Pack, 'coaching', '');
  expect(first).toMatchObject({ kind: 'webhook', url: inbox.url });
  expect(second?.kind).toBe('email');
});

test('the desk beside it may read what came in, and no other page, on this machine or elsewhere', async () => {
  const desk = 'http://localhost:4173/site/desk/';
  const beside = await serveInbox({ port: 0, desk: () => desk });
  onTestFinished(() => beside.close());
  const allowed = async (origin: string) => {
    const answer = await fetch(new URL('/inbox.json', beside.url), { headers: { origin } });
    return answer.headers.get('access-control-allow-origin');
  };
  expect(await allowed('http://localhost:4173')).toBe('http://localhost:4173');
  for (const origin of [
    'http://localhost:8888',
    'http://127.0.0.1:4173',
    'https://elsewhere.example',
    'http://localhost.elsewhere.example',
    'http://elsewhere.example/localhost:4173',
    'null',
  ])
    expect(await allowed(origin)).toBeNull();
});

test('a name that was led to this machine reads nothing of what came in, and sets nothing', async () => {
  await sendIt();
  const { port } = new URL(inbox.url);
  const asked = (method: string, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: `elsewhere.example:${port}` };
      request({ host: '127.0.0.1', port, method, path, headers }, (res) => {
        res.resume();
        resolve(res.statusCode);
      })
        .on('error', reject)
        .end();
    });
  for (const path of ['/', '/list', '/events', '/inbox.json', '/inbox.csv'])
    expect([path, await asked('GET', path)]).toEqual([path, 403]);
  expect(await asked('POST', '/fault')).toBe(403);
});

test('its page leads to the desk where there is one', async () => {
  const desk = 'http://localhost:1/site/desk/?inbox=http://127.0.0.1:2/';
  const beside = await serveInbox({ port: 0, desk: () => desk });
  try {
    const page = await (await fetch(new URL('/', beside.url))).text();
    expect(page.replaceAll('&#38;', '&')).toContain(`href="${desk}"`);
    expect(await read('/')).not.toContain('/desk/');
  } finally {
    await beside.close();
  }
});
