import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pack from '../../../src/pack/default/pack.json' with { type: 'json' };
import { en } from '../../../src/text/en';
import { findFirefox } from '../browser';
import { type Firefox, launchFirefox } from './firefox';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');

const CHANGE = 'I would like to lead a small team';

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
const fill = (id: string, value: string) =>
  `{ const field = $('#${id}'); field.value = ${quote(value)};
     field.dispatchEvent(new InputEvent('input', { bubbles: true }));
     field.dispatchEvent(new Event('change', { bubbles: true })); }`;
const press = (words: string) =>
  `[...document.querySelectorAll('button, a')].find((b) => b.textContent.includes(${quote(words)})).click();`;
const title = (words: string) => `$('h1')?.textContent.trim() === ${quote(words)}`;

test('Firefox: form, closed mid-word, sent, told, browser restarted: nothing is lost', async () => {
  firefox = await launchFirefox(profile);
  let page = await firefox.open('ask');
  await page.until(title(en.ask.title));
  await page.run("$('#change').focus()");
  await page.type(CHANGE);
  await page.close();

  page = await firefox.open();
  await page.until(`document.body.textContent.includes(${quote('You have a request under way')})`);
  await page.close();
  await firefox.close();

  firefox = await launchFirefox(profile);
  page = await firefox.open('ask');
  await page.until(`$('#change')?.value === ${quote(CHANGE)}`);
  await page.run("document.querySelector('input[type=radio][value=mentoring]').click()");
  await page.run(
    fill('name', 'A member of staff') +
      fill('email', 'staff@example.ac.uk') +
      "{ const unit = $('#unit'); unit.selectedIndex = 1; unit.dispatchEvent(new Event('change', { bubbles: true })); }",
  );
  await page.run(press(en.ask.review));
  await page.until(title(en.review.title));
  await page.run(`window.mails = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.href.startsWith('mailto:')) window.mails.push(this.href); else click.call(this);
    };`);
  await page.run(press(en.review.openMail));
  const [mail] = await page.until<string[]>('window.mails.length && window.mails');
  expect(decodeURIComponent(mail ?? '')).toContain(CHANGE);
  await page.until(`document.body.textContent.includes(${quote('Ready to send')})`);
  await page.run(press('Yes, I sent it'));
  await page.until(`document.body.textContent.includes(${quote('You told us you sent it')})`);
  await firefox.close();

  firefox = await launchFirefox(profile);
  page = await firefox.open('requests');
  await page.until(`document.body.textContent.includes(${quote('You told us you sent it')})`);
  expect(firefox.errors).toEqual([]);
  expect(firefox.requests).toEqual([]);
});

test('Firefox: what was typed in the popup itself is there when it is opened again', async () => {
  firefox = await launchFirefox(profile);
  let popup = await firefox.popup();
  await popup.run(press(en.start.ask));
  await popup.until("$('#change')");
  // The last key and the end of the popup in one breath.
  await popup.run(`${fill('change', CHANGE)} document.defaultView.close();`);
  popup = await firefox.popup();
  await popup.run(press('You have a request under way'));
  await popup.until(`$('#change')?.value === ${quote(CHANGE)}`);
  expect(firefox.errors).toEqual([]);
});

test('Firefox: the administrator’s pack is shown, from policy and from an address', async () => {
  const named = (name: string, version: number) => ({
    ...pack,
    version,
    organisation: { ...pack.organisation, name: { en: name } },
  });
  firefox = await launchFirefox(profile, { pack: named('University in the policy', 50) });
  await (await firefox.open('about')).until(
    "document.body.textContent.includes('University in the policy')",
  );
  await firefox.close();

  const served = createServer((_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.end(JSON.stringify(named('University at an address', 60)));
  });
  await new Promise<void>((done) => served.listen(0, '127.0.0.1', done));
  const packUrl = `http://127.0.0.1:${(served.address() as AddressInfo).port}/pack.json`;
  try {
    firefox = await launchFirefox(profile, { packUrl });
    await (await firefox.open()).close();
    await (await firefox.open('about')).until(
      "document.body.textContent.includes('University at an address')",
    );
    expect(firefox.errors).toEqual([]);
    expect([...new Set(firefox.requests)]).toEqual([packUrl]);
  } finally {
    served.close();
  }
});
