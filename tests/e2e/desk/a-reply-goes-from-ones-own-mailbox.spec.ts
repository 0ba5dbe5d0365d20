import { readFileSync } from 'node:fs';
import { type Browser, expect } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import type { Pack } from '../../../src/pack/schema';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { makeLanguage } from '../../../src/text/language';
import { serveTeams } from '../../../teams-app/local-host/server';
import { sent } from '../../desk/ways';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { serveEntra } from '../teams/entra';
import { serveGraph } from '../teams/graph';

// The built desk under its real policy, real msal-browser, a real window, and a sign-in and a mailbox on this machine.
const pack: Pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };
const TO = 'programme@example.ac.uk';
const asYou = { id: 'as-you', kind: 'graph-mail', name: 'Mailbox', to: TO, signIn };
const SERVED = { ...pack, routes: [{ ...asYou, fallback: pack.routes[0]?.id }, ...pack.routes] };
const ME = 'account.c@example.ac.uk';
const { bringIn, case: one, reply } = deskEn;

let server: Awaited<ReturnType<typeof serveTeams>>;
let graph: Awaited<ReturnType<typeof serveGraph>>;
let entra: Awaited<ReturnType<typeof serveEntra>>;
let browser: Browser;
test.beforeAll(async () => {
  const certificate = makeCertificate();
  server = await serveTeams({ port: 0, siteDir: SITE });
  graph = await serveGraph(certificate);
  entra = await serveEntra(certificate, [`${server.url}site/signed-in/`]);
  browser = await launchWatched({
    asked: ['graph.microsoft.com', 'login.microsoftonline.com'],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP graph.microsoft.com ${graph.host}, MAP login.microsoftonline.com ${entra.host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
});
test.afterAll(async () => {
  await browser.close();
  graph.close();
  entra.close();
  await server.close();
});

test('one press signs in and names the address, the next sends what was shown, once; and nothing is loaded before', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.route('**/site/pack.json', (route) => route.fulfill({ json: SERVED }));
  const library: string[] = [];
  page.on('request', (request) => {
    if (/\/(msal|graph-mail)-/.test(request.url())) library.push(request.url());
  });
  await page.goto(`${server.url}site/desk/#/bring-in`);
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
  expect(graph.sent).toEqual([]);
  await page.getByRole('button', { name: en.requests.sendAs(ME) }).click();
  await expect(page.locator('.notice', { hasText: en.requests.mail.aboutSent })).toBeVisible({
    timeout: 15_000,
  });
  expect(graph.sent).toHaveLength(1);
  const [first] = graph.sent;
  expect(first?.mail.message.toRecipients).toEqual([{ emailAddress: { address: wire.email } }]);
  expect(first?.mail.message.body).toEqual({ contentType: 'Text', content: body });
  expect(first?.authorization).toMatch(/^Bearer entra-token-\d+$/);

  await page.reload();
  await expect(page.locator('.desk-history')).toContainText(one.did.replied.received);
  expect(graph.sent).toHaveLength(1);
});
