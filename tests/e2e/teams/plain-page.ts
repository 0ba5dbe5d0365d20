/** The built site as a plain page under its real policy, with a sign-in and a mailbox on this machine: real
 * msal-browser, in a real window. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { serveEntra } from './entra';
import { serveGraph } from './graph';

const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };

export const TO = 'programme@example.ac.uk';
const asYou = { id: 'as-you', kind: 'graph-mail', name: 'Mailbox', to: TO, signIn };
const BY_MAIL = { ...pack, routes: [{ ...asYou, fallback: pack.routes[0].id }, ...pack.routes] };

export async function servePlainPage() {
  const certificate = makeCertificate();
  const server = await serveTeams({ port: 0, siteDir: SITE });
  const graph = await serveGraph(certificate);
  const entra = await serveEntra(certificate, [`${server.url}site/signed-in/`]);
  const browser = await launchWatched({
    asked: ['graph.microsoft.com', 'login.microsoftonline.com'],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP graph.microsoft.com ${graph.host}, MAP login.microsoftonline.com ${entra.host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
  return {
    graph,
    entra,
    /** Of the site. */
    url: `${server.url}site/`,
    /** An empty page of somebody new, whose pack sends as the person. */
    async page(): Promise<Page> {
      const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      await page.route('**/site/pack.json', (route) => route.fulfill({ json: BY_MAIL }));
      return page;
    },
    async close() {
      await browser.close();
      graph.close();
      entra.close();
      await server.close();
    },
  };
}
