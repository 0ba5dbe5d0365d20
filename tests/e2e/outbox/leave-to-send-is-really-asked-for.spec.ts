import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { EXTENSION, launchExtension, newProfile } from '../../../scripts/drive/extension';
import { ANSWER, fillIn } from '../../../scripts/drive/teams';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import { carry, removeFolder, until } from '../../../scripts/drive/worker-extension';
import { packForInbox } from '../../../scripts/inbox/pack';
import { en } from '../../../src/text/en';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { toolbarOf } from '../popup/action-popup';
import { shown } from '../shown';

/** A receiver over https, as every deployed one is. */
async function serveSecurely() {
  const received: { id: string; change: string }[] = [];
  const server = createServer(makeCertificate(), async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method !== 'POST') return void response.writeHead(204, headers).end();
    const { id, change, reference } = JSON.parse(body);
    received.push({ id, change });
    response.writeHead(202, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, reference }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}/requests`,
    received,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
const granted = (page: Page) =>
  page.evaluate(async () => (await chrome.permissions.getAll()).origins);

/** Runs in the worker: its own view of the database. */
const countRequests = () =>
  new Promise<number>((found) => {
    const opening = indexedDB.open('waymark-extension');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('requests').objectStore('requests').count();
      counting.onsuccess = () => {
        opening.result.close();
        found(counting.result);
      };
    };
  });

// What is shipped may reach no receiver until the person says so. The browser's own question cannot be
// pressed from here: it stays open while the popup goes, and the answer is given where the browser keeps
// all such answers, so that what comes after the question in the popup never runs.
test('asked for leave, the popup is closed, and leave is given later: it waits meanwhile, and goes out with no page open', async () => {
  const receiver = await serveSecurely();
  const folder = mayReachThisMachine(EXTENSION);
  // The browser's own list gives and takes what a manifest names, of what it may ask for only the former.
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://127.0.0.1/*'] }));
  carry(folder, packForInbox(receiver.url));
  const profile = newProfile();
  const extension = await launchExtension(profile, {
    folder,
    args: ['--ignore-certificate-errors'],
  });
  const { context, id } = extension;
  try {
    const form = await extension.open('ask');
    await fillIn(form);
    await expect(shown(form, en.ask.saved)).toBeVisible();
    const list = await context.newPage();
    await list.goto('chrome://extensions/');
    const access = `{ extensionId: '${id}', hostAccess: 'ON_CLICK' }`;
    await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${access})`);
    expect(await granted(form)).toEqual([]);
    await form.close();

    const toolbar = await toolbarOf(extension, list);
    const popup = await toolbar.open();
    const press = async (words: string) => {
      const found = `[...document.querySelectorAll('button, a')].find((b) => b.textContent.includes(${JSON.stringify(words)}))`;
      await until(() => popup.evaluate<boolean>(`${found} !== undefined`));
      await popup.click(found);
    };
    await press(en.start.draftTitle);
    await press(en.ask.review);
    await press(en.review.sendNow);
    // Saved while the browser asks, which the popup cannot say before it is answered.
    const [worker] = context.serviceWorkers();
    await expect.poll(() => worker?.evaluate(countRequests)).toBe(1);
    await toolbar.clickOutside();

    const requests = await extension.open('requests');
    await requests.getByRole('link', { name: en.requests.needsYou }).click();
    await expect(
      requests.getByText(en.requests.reasons.permission(new URL(receiver.url).host)),
    ).toBeVisible();
    expect(receiver.received).toEqual([]);
    expect(await granted(requests)).toEqual([]);
    await requests.close();

    const given = `chrome.developerPrivate.addHostPermission('${id}', 'https://127.0.0.1/*')`;
    await list.evaluate(given);
    await expect.poll(() => receiver.received.map(({ change }) => change)).toEqual([ANSWER]);
    const after = await extension.open('requests');
    await expect(after.getByText(en.requests.states.delivered)).toBeVisible();
    expect(receiver.received).toHaveLength(1);
  } finally {
    await extension.close();
    receiver.close();
    removeFolder(profile);
    rmSync(folder, { recursive: true });
  }
});
