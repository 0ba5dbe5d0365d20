/** The built tab in the local host, with a mailbox to send to: real msal-browser, through the real
 * bridge of teams-js, to a host and a Microsoft Graph on this machine. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { look, reachReview, SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { type Mood, serveGraph } from './graph';

const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };

/** The pack with that route before its own. */
const before = (route: Record<string, unknown>) => ({
  ...pack,
  routes: [{ id: 'first', ...route, fallback: pack.routes[0].id }, ...pack.routes],
});

export const TO = 'programme@example.ac.uk';
/** Where a request goes when it cannot go first: the pack's own email. */
export const NEXT = pack.routes[0] as { readonly name: { readonly en: string }; to: string };
export const BY_MAIL = before({
  kind: 'graph-mail',
  name: 'The programme’s mailbox',
  to: TO,
  signIn,
});
export const SCOPE = 'https://service.flow.microsoft.com//.default';
export const BY_FLOW = before({
  kind: 'webhook',
  name: 'The flow',
  url: 'https://prod-07.uksouth.logic.azure.com/requests',
  signIn: { ...signIn, scope: SCOPE },
});

const TEAMS = 'teams.cloud.microsoft';
const OURS = 'waymark.example.ac.uk';

export async function openMailbox() {
  const certificate = makeCertificate();
  const server = await serveTeams({ port: 0, siteDir: SITE, https: certificate });
  const graph = await serveGraph(certificate);
  const { host } = new URL(server.url);
  const browser = await launchWatched({
    asked: [
      'graph.microsoft.com',
      'outlook.office.com',
      'prod-07.uksouth.logic.azure.com',
      TEAMS,
      OURS,
    ],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP graph.microsoft.com ${graph.host}, MAP prod-07.uksouth.logic.azure.com ${graph.host}, MAP ${TEAMS} ${host}, MAP ${OURS} ${host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
  /** A new person with this pack. */
  const arrive = async (served: unknown = BY_MAIL): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.route('**/site/pack.json', (route) => route.fulfill({ json: served }));
    return page;
  };
  return {
    graph,
    arrive,
    /** Opens the host with that scene; under its real name, or as on this machine. */
    async visit(page: Page, scene: string, underItsName = false) {
      const at = underItsName ? `https://${TEAMS}/?site=https://${OURS}/site&` : `${server.url}?`;
      await page.goto(at + scene);
      return look(page);
    },
    async send(page: Page, scene: string, mood: Mood = { status: 202 }, underItsName = false) {
      graph.answerWith(mood);
      const visit = await this.visit(page, scene, underItsName);
      await reachReview(visit.tab);
      await visit.tab.getByRole('button', { name: en.review.sendNow, exact: true }).click();
      return visit;
    },
    async close() {
      await browser.close();
      graph.close();
      await server.close();
    },
  };
}

export type Mailbox = Awaited<ReturnType<typeof openMailbox>>;
