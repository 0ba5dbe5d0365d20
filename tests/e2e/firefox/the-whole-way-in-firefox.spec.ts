import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import { SENT_DATA } from '../../../src/host/sent-data';
import pack from '../../../src/pack/default/pack.json' with { type: 'json' };
import { en } from '../../../src/text/en';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { BUILT, type Firefox, launchFirefox, type Tab } from './firefox';
import { fill, fillIn, named, press } from './person';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');

const CHANGE = 'I would like to lead a small team';
const SECOND = 'I would like to plan my next ye';

// Each starts Firefox up to twice.
test.describe.configure({ timeout: 120_000 });

let profile: string;
let firefox: Firefox;

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
});
test.afterEach(async () => {
  await firefox.close();
  rmSync(profile, { recursive: true, force: true });
});

const quote = JSON.stringify;
/** In the panel of the toolbar, which neither mouse nor keyboard of the protocol reach. */
const pressByScript = (panel: Tab, words: string) =>
  panel.until(`(() => {
    const found = ${named(words)};
    found?.click();
    return found !== undefined;
  })()`);
const fillByScript = (id: string, value: string) =>
  `{ const field = $('#${id}'); field.value = ${quote(value)};
     field.dispatchEvent(new InputEvent('input', { bubbles: true }));
     field.dispatchEvent(new Event('change', { bubbles: true })); }`;
const title = (words: string) => `$('h1')?.textContent.trim() === ${quote(words)}`;

test('Firefox: form, closed mid-word, sent, told, browser restarted: nothing is lost', async () => {
  firefox = await launchFirefox(profile);
  let page = await firefox.open('ask');
  await page.until(title(en.ask.title));
  await fill(page, 'change', CHANGE);
  await page.close();

  page = await firefox.open();
  await press(page, 'Continue your draft');
  await page.until(`$('#change')?.value === ${quote(CHANGE)}`);
  await fillIn(page);
  await press(page, en.ask.review);
  await page.until(title(en.review.title));
  await page.run(`window.mails = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.href.startsWith('mailto:')) window.mails.push(this.href); else click.call(this);
    };`);
  await press(page, en.review.openMail);
  const [mail] = await page.until<string[]>('window.mails.length && window.mails');
  expect(decodeURIComponent(mail ?? '')).toContain(CHANGE);
  await page.until(`document.body.textContent.includes(${quote(en.requests.states.ready)})`);
  await press(page, en.requests.yesSent);
  await page.until(`document.body.textContent.includes(${quote(en.requests.states.told)})`);
  // Another, closed mid-word with the browser itself.
  page = await firefox.open('ask');
  await page.until(title(en.ask.title));
  await fill(page, 'change', SECOND);
  await page.close();
  expect(firefox.errors).toEqual([]);
  expect(await firefox.requests()).toEqual([]);
  await firefox.close();

  firefox = await launchFirefox(profile);
  page = await firefox.open('requests');
  await page.until(`document.body.textContent.includes(${quote(en.requests.states.told)})`);
  page = await firefox.open('ask');
  await page.until(`$('#change')?.value === ${quote(SECOND)}`);
  expect(firefox.errors).toEqual([]);
  expect(await firefox.requests()).toEqual([]);
});

test('Firefox: what was typed in the popup itself is there when it is opened again', {
  tag: '@soak',
}, async () => {
  firefox = await launchFirefox(profile);
  let popup = await firefox.popup();
  await pressByScript(popup, en.start.ask);
  await popup.until("$('#change')");
  // The last key and the end of the popup in one breath.
  await popup.run(`${fillByScript('change', CHANGE)} document.defaultView.close();`);
  popup = await firefox.popup();
  await pressByScript(popup, 'Continue your draft');
  await popup.until(`$('#change')?.value === ${quote(CHANGE)}`);
  // A window to choose a file would close the popup under it: that is done in a tab.
  await popup.run('document.querySelector(\'header a[href="#/settings"]\').click()');
  await popup.until(`document.body.textContent.includes(${quote(en.settings.importInTab)})`);
  await pressByScript(popup, en.settings.import);
  await expect
    .poll(() => firefox.urls())
    .toContainEqual(expect.stringMatching(/view=tab.*#\/settings$/));
  expect(firefox.errors).toEqual([]);
});

test('Firefox: the administrator’s pack is shown, from policy and from an address', {
  tag: '@soak',
}, async () => {
  const packOf = (name: string, version: number) => ({
    ...pack,
    version,
    organisation: { ...pack.organisation, name: { en: name } },
  });
  firefox = await launchFirefox(profile, { pack: packOf('University in the policy', 50) });
  await (await firefox.open('settings')).until(
    "document.body.textContent.includes('University in the policy')",
  );
  await firefox.close();

  const served = createServer((_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.end(JSON.stringify(packOf('University at an address', 60)));
  });
  await new Promise<void>((done) => served.listen(0, '127.0.0.1', done));
  const packUrl = `http://127.0.0.1:${(served.address() as AddressInfo).port}/pack.json`;
  const extension = mayReachThisMachine(BUILT);
  try {
    firefox = await launchFirefox(profile, { packUrl }, extension);
    await (await firefox.open()).close();
    await (await firefox.open('settings')).until(
      "document.body.textContent.includes('University at an address')",
    );
    expect(firefox.errors).toEqual([]);
    expect([...new Set(await firefox.requests())]).toEqual([packUrl]);
  } finally {
    served.close();
    rmSync(extension, { recursive: true });
  }
});

test('Firefox: before Waymark itself sends, the person is asked for the host and for what is sent', {
  tag: '@soak',
}, async () => {
  const received: string[] = [];
  const receiver = createSecureServer(makeCertificate(), (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (request.method === 'POST') received.push(body);
      response.writeHead(202).end('{}');
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const origin = `https://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const direct = { id: 'direct', kind: 'webhook', name: { en: 'The team' }, url: `${origin}/ask` };
  try {
    firefox = await launchFirefox(profile, { pack: { ...pack, version: 70, routes: [direct] } });
    const page = await firefox.open('ask');
    const held = () => page.run<object>('return await browser.permissions.getAll()');
    expect(await held()).toMatchObject({ origins: [], data_collection: [] });
    await page.until("$('#change')");
    await fill(page, 'change', CHANGE);
    await fillIn(page);
    await press(page, en.ask.review);
    await page.until(title(en.review.title));
    await press(page, en.review.sendNow);
    await page.until(`document.body.textContent.includes(${quote(en.requests.about.delivered)})`);
    expect(received.join()).toContain(CHANGE);
    expect(await held()).toMatchObject({ data_collection: SENT_DATA });
    expect(new Set(await firefox.requests())).toEqual(new Set([direct.url]));
  } finally {
    receiver.closeAllConnections();
    receiver.close();
  }
});
