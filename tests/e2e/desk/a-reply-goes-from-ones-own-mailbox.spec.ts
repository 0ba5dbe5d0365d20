import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Pack } from '../../../src/pack/schema';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { makeLanguage } from '../../../src/text/language';
import { sent } from '../../desk/ways';
import { test } from '../fixtures';
import { servePlainPage } from '../teams/plain-page';

const pack: Pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const ME = 'account.c@example.ac.uk';
const { bringIn, case: one, reply } = deskEn;

let site: Awaited<ReturnType<typeof servePlainPage>>;
test.beforeAll(async () => {
  site = await servePlainPage();
});
test.afterAll(() => site.close());

test('one press signs in and names the address, the next sends what was shown, once; and nothing is loaded before', async () => {
  const page = await site.page();
  const library: string[] = [];
  page.on('request', (request) => {
    if (/\/(msal|graph-mail)-/.test(request.url())) library.push(request.url());
  });
  await page.goto(`${site.url}desk/#/bring-in`);
  const { wire } = sent(1, pack, makeLanguage('en', en, pack.languages));
  await page.locator('input[type=file]').setInputFiles({
    name: 'request.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(wire)),
  });
  await page.getByRole('button', { name: bringIn.add }).click();
  await page.getByRole('link', { name: bringIn.toInbox }).click();
  await page.locator('.desk-case').click();
  const shown = page.locator('#reply ~ * pre, section:has(#reply) pre');
  await expect(shown).toContainText(wire.reference);
  const body = await shown.innerText();
  expect(library).toEqual([]);

  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: reply.own.send }).click();
  await popup;
  await expect(page.locator('.notice', { hasText: reply.own.account(ME) })).toBeVisible({
    timeout: 15_000,
  });
  expect(site.graph.sent).toEqual([]);
  await page.getByRole('button', { name: en.requests.sendAs(ME) }).click();
  await expect(page.locator('.notice', { hasText: en.requests.mail.aboutSent })).toBeVisible({
    timeout: 15_000,
  });
  expect(site.graph.sent).toHaveLength(1);
  const [first] = site.graph.sent;
  expect(first?.mail.message.toRecipients).toEqual([{ emailAddress: { address: wire.email } }]);
  expect(first?.mail.message.body).toEqual({ contentType: 'Text', content: body });
  expect(first?.authorization).toMatch(/^Bearer entra-token-\d+$/);

  await page.reload();
  await expect(page.locator('.desk-history')).toContainText(one.did.replied.received);
  expect(site.graph.sent).toHaveLength(1);
});
