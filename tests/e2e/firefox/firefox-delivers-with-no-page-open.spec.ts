import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { until } from '../../../scripts/drive/worker-extension';
import pack from '../../../src/pack/default/pack.json' with { type: 'json' };
import { en } from '../../../src/text/en';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { launchFirefox } from './firefox';
import { fill, fillIn, press } from './person';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');

test('Firefox: nobody answers, page closed, background asleep, Firefox killed: the next life delivers it once, with no page open', {
  tag: '@soak',
}, async () => {
  test.setTimeout(600_000);
  const received: string[] = [];
  const receiver = createServer(makeCertificate(), async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method !== 'POST') return void response.writeHead(204, headers).end();
    const { id, reference } = JSON.parse(body);
    received.push(id);
    response.writeHead(202, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, reference }));
  });
  const listen = (port: number) =>
    new Promise<void>((done) => receiver.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = receiver.address() as AddressInfo;
  await new Promise((done) => receiver.close(done));

  const route = { id: 'direct', kind: 'webhook', name: { en: 'The team' } };
  const url = `https://127.0.0.1:${port}/ask`;
  const managed = { pack: { ...pack, version: 70, routes: [{ ...route, url }] } };
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  try {
    let firefox = await launchFirefox(profile, managed);
    const page = await firefox.open('ask');
    await page.until("$('#change')");
    await fill(page, 'change', 'To lead a small team');
    await fillIn(page);
    await press(page, en.ask.review);
    await press(page, en.review.sendNow);
    await page.until(
      `document.body.textContent.includes(${JSON.stringify(en.requests.states.waiting)})`,
    );
    await page.close();
    // It sleeps after 30 s without work; between its tries lies anything from a second to a doubling whole.
    await until(async () => !(await firefox.isAwake()), 300_000);
    await firefox.kill();

    await listen(port);
    firefox = await launchFirefox(profile, managed);
    await until(() => received.length > 0, 180_000);
    const after = await firefox.open('requests');
    await after.until(
      `document.body.textContent.includes(${JSON.stringify(en.requests.states.delivered)})`,
    );
    expect(received).toHaveLength(1);
    await firefox.close();
  } finally {
    receiver.close();
    receiver.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
});
