/** What Firefox writes down by itself: the file that brings its windows back, its history, its memory for
 * forms. Each control of the guide, of other support and of a form whose draft is not kept is used;
 * afterwards there is nothing of it, however Firefox ended. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { SITE } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { test } from '../fixtures';
import { filesHolding, unpacked } from '../help/traces';
import { launchFirefox, type Tab } from './firefox';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');

type Way = 'close' | 'kill' | 'hide';
const WAYS: readonly Way[] = ['close', 'kill', 'hide'];

/** No file of a browser holds these by itself. */
const SECRET = 'zwyxqv';
/** Typed where a browser may keep it, to see that it does and that we would find it. */
const CONTROL = 'kvantcontrol';

const quote = JSON.stringify;
const press = (page: Tab, selector: string) =>
  page.until(`(() => { const found = $(${quote(selector)}); found?.click(); return !!found; })()`);
const named = (page: Tab, words: string) =>
  page.until(`(() => {
    const found = [...document.querySelectorAll('button')].find((b) => b.textContent.includes(${quote(words)}));
    found?.click();
    return !!found;
  })()`);
/** Uses every control that is there: ticks, chooses the second, types. */
const useAll = (page: Tab) =>
  page.run(`for (const details of document.querySelectorAll('details')) details.open = true;
    // Each after what the one before has changed.
    const drawn = () => new Promise((done) => setTimeout(done, 20));
    for (const one of document.querySelectorAll('main :is(input, select, textarea):not(#keep)')) {
      await drawn();
      if (one.type === 'checkbox' || one.type === 'radio') { if (!one.checked) one.click(); continue; }
      if (one.tagName === 'SELECT') one.selectedIndex = 2;
      else one.value = '${SECRET} ' + one.id;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }`);

async function stayInGuide(page: Tab): Promise<void> {
  await press(page, '.doors a[data-to=choose]');
  await press(page, 'main .button.main');
  await page.until("$('#about')");
  await useAll(page);
  await page.run("const hard = $('input[value=harassment]'); if (!hard.checked) hard.click();");
  await page.until("$('input[value=harassment]').checked");
}

async function stayInSupport(page: Tab): Promise<void> {
  await press(page, '.urgent a[data-to=help]');
  await named(page, en.help.unsure);
  await page.until("$('#support-nation')");
  await useAll(page);
  await page.until(`$('#support-search').value.startsWith('${SECRET}')`);
}

async function stayInForm(page: Tab): Promise<void> {
  await press(page, '.doors a[data-to=ask]');
  await page.until("$('[aria-describedby=keep-hint]')");
  await page.run("const keep = $('[aria-describedby=keep-hint]'); keep.id = 'keep'; keep.click();");
  await page.until("$('#name').getAttribute('autocomplete') === 'off'");
  await useAll(page);
  await page.until(`$('#change').value.startsWith('${SECRET}')`);
}

for (const way of WAYS) {
  test(`Firefox, ${way}: nothing chosen or typed in guide, support and an unkept form`, {
    tag: '@soak',
  }, async () => {
    test.setTimeout(180_000);
    const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<h1>Elsewhere</h1><input id="box"><input type="checkbox" id="tick">');
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const site = await serveTeams({ port: 0, siteDir: SITE });
    const firefox = await launchFirefox(profile);
    const hard: Tab[] = [];
    for (const address of [undefined, `${site.url}site/tab/`]) {
      for (const stay of [stayInGuide, stayInSupport]) {
        const page = await (address ? firefox.visit(address) : firefox.open());
        await page.until("$('.doors')");
        await stay(page);
        hard.push(page);
      }
    }
    await stayInForm(await firefox.open());
    if (way === 'hide') {
      // Whether or not the browser has written them down before.
      await new Promise((done) => setTimeout(done, 3000));
      for (const page of hard) {
        await page.run('window.close = () => {};');
        await named(page, en.help.clear);
        await page.until(`$('h1').textContent === ${quote(en.difference.title)}`);
        await page.close();
      }
    }
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const page = await firefox.visit(elsewhere);
    await page.run(`$('#box').focus(); $('#tick').click();`);
    await page.type(CONTROL);
    await expect.poll(() => filesHolding(profile, CONTROL), { timeout: 30_000 }).not.toEqual([]);
    await new Promise((done) => setTimeout(done, 3000));
    if (way === 'kill') await firefox.kill();
    else await firefox.close();
    other.close();
    await site.close();

    expect(filesHolding(profile, CONTROL), 'the search sees what is kept').not.toEqual([]);
    expect(filesHolding(profile, SECRET)).toEqual([]);
    const written = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /sessionstore|recovery|previous/.test(name) && name.endsWith('lz4'),
    );
    expect(written).not.toEqual([]);
    for (const name of written) {
      const text = unpacked(readFileSync(join(profile, name))).toString('utf8');
      // What a form held stands under the page that it was in: only that of somebody else is there.
      const forms = [...text.matchAll(/"formdata":\{[^}]*"url":"([^"]*)"/g)].map(([, url]) => url);
      expect(
        forms.filter((url) => url !== elsewhere),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(
        /about-|harassment|support-nation|"scotland"|#\/(help|choose|hidden)/,
      );
    }
    for (const said of ['#/help', '#/choose', '#/hidden', 'about-harassment'])
      expect(filesHolding(profile, said), said).toEqual([]);
    for (const name of ['places.sqlite', 'places.sqlite-wal', 'formhistory.sqlite'])
      for (const words of [en.help.title, 'What is on your mind'])
        expect(filesHolding(join(profile, name), words), `${name}: ${words}`).toEqual([]);
    rmSync(profile, { recursive: true, force: true });
  });
}
