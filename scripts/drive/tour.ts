/** Every screen and state worth seeing, in one list: the tests of looks and of access walk it, and so do
 * the pictures. */
import type { Frame } from '@playwright/test';
import { QUESTIONS, RESULTS } from './guide';
import { aDraft, aRequest, asks, keepRows } from './tour-rows';
import { answer, closed, goTo, help, plain, request, type Stop } from './tour-stops';

/** Every screen but Start that an address leads to by itself. */
export const ROUTES = [
  'difference',
  'choose',
  'ask',
  'requests',
  'settings',
  'help',
  'privacy',
  'terms',
  'accessibility',
  'contact',
] as const;

const nobody = { clear: ['drafts', 'requests', 'notices'] };
const DAY = 86_400_000;

/** For the popup's page and for the tab in one's own Teams. */
export const TOUR: readonly Stop[] = [
  {
    name: 'start',
    async reach(screen) {
      await keepRows(screen, nobody);
      await goTo(screen, '', '.doors .door.support');
      // Comes with the pack.
      await screen.locator('.who', { hasText: /\p{L}/u }).waitFor();
    },
  },
  plain('difference', 'difference', 'main .compare'),
  plain('choose', 'choose', 'main .button.main'),
  ...QUESTIONS.map((id, i) => plain(`choose-${i + 1}`, `choose/${i + 1}`, `#${id}`)),
  ...Object.entries(RESULTS).map(([name, answers]) => ({
    name: `result-${name}`,
    reach: (screen: Frame) => answer(screen, answers),
  })),
  ...(['safety', 'money'] as const).map((id) => ({
    name: `now-${id}`,
    async reach(screen: Frame) {
      await answer(screen, [[id]]);
      await goTo(screen, 'choose/now-1', 'main .need');
    },
  })),
  plain('requests-none', 'requests', 'main a[href="#/ask"]'),
  plain('ask', 'ask', '#ask-what'),
  {
    name: 'ask-errors',
    async reach(screen) {
      await goTo(screen, 'ask', '#ask-what');
      await screen.locator('button[type=submit]').click();
      await screen.locator('.notice.danger').waitFor();
    },
  },
  {
    name: 'ask-open',
    async reach(screen) {
      await screen.locator('form details > summary').first().click();
      await screen.locator('#change').fill('I would like to lead a small team. '.repeat(22));
      await screen.locator('.draft-note:visible').first().waitFor();
    },
  },
  {
    name: 'review',
    async reach(screen) {
      await screen.locator('#change').fill('I would like to lead a small team.');
      await screen.locator('#kind').check();
      await screen.locator('#name').fill('A member of staff');
      await screen.locator('#email').fill('a.member.of.staff@example.ac.uk');
      await screen.locator('#unit').selectOption({ index: 1 });
      await screen.locator('input[name=topics]').first().check();
      await screen.locator('button[type=submit]').click();
      await screen.locator('main .facts').waitFor();
    },
  },
  {
    name: 'start-under-way',
    async reach(screen) {
      const told = aRequest('told', { state: 'told', asksAt: Date.now() + 7 * DAY });
      await keepRows(screen, { ...nobody, put: [aDraft(), ['requests', told]] });
      await goTo(screen, '', 'a[href^="#/requests/"]');
    },
  },
  request('ready', { state: 'ready', ...asks() }),
  request('told', { state: 'told', asksAt: Date.now() + 7 * DAY }),
  request('waiting', {
    state: 'waiting',
    reason: 'busy',
    dueAt: Date.now() + 3_600_000,
    attempts: 2,
  }),
  request('uncertain', { state: 'uncertain', reason: 'web-page', ...asks() }),
  request('refused', {
    state: 'refused',
    reason: 'bad-request',
    detail: 'The field “unit” is unknown.',
    ...asks(),
  }),
  request('delivered', { state: 'delivered', asksAt: Date.now() + 5 * DAY }),
  request('withdrawn', { state: 'withdrawn', unsent: true }),
  request('overdue', { state: 'told', replyBy: Date.now() - 2 * DAY, ...asks() }),
  {
    name: 'request-withdraw',
    async reach(screen) {
      await screen.locator('main .beside details.part > summary').click();
      await screen.locator('main .beside details.part .button').first().click();
      await screen.locator('dialog[open]').waitFor();
    },
    leave: closed,
  },
  plain('request-gone', 'requests/gone', 'main a[href="#/requests"]'),
  plain('requests', 'requests', '.request-link'),
  plain('start-needs-you', '', '.door.lead[href="#/requests"]'),
  help('top', async () => {}),
  help('situation', async (screen) => {
    await screen.locator('.way-in').nth(1).click();
    await screen.locator('#chosen').waitFor();
  }),
  help('unfolded', async (screen) => {
    await screen.locator('.way-in').nth(3).click();
    await screen.locator('.service.card:not(.line) details summary').first().click();
    await screen.locator('main details.small.no-print > summary').click();
    await screen.locator('details[open] .service-facts').waitFor();
  }),
  help('found', async (screen) => {
    await screen.locator('#support-search').fill('samaritans');
    await screen.locator('.found .service').first().waitFor();
  }),
  help('nothing-found', async (screen) => {
    await screen.locator('#support-search').fill('zzzz');
    await screen.locator('#answers').waitFor();
  }),
  help('quiet', async (screen) => {
    await screen.locator('main .choice input').check();
  }),
  plain('settings', 'settings', '#settings-holds'),
  {
    name: 'settings-delete',
    async reach(screen) {
      await screen.locator('main .row:last-of-type .button').last().click();
      await screen.locator('dialog[open]').waitFor();
    },
    leave: closed,
  },
  plain('contact', 'contact', 'main details'),
  plain('privacy', 'privacy', 'main h1'),
  plain('terms', 'terms', 'main h1'),
  plain('accessibility', 'accessibility', 'main h1'),
  {
    name: 'restored',
    async reach(screen) {
      await keepRows(screen, { put: [['notices', { id: 'loss', restored: 2 }]] });
      await goTo(screen, '', '.top-note .button');
    },
    leave: (screen) => screen.locator('.top-note .button').click(),
  },
  {
    name: 'hidden',
    reach: (screen) => goTo(screen, 'hidden', '.explained > .explained-more > details:last-child'),
    async leave(screen) {
      await screen.locator('main details:last-child > summary').click();
      await screen.locator('main details:last-child button').click();
      await screen.locator('.doors').waitFor();
    },
  },
];

/** A page whose browser keeps nothing (`closeDatabase` before it loads). */
export const NOT_KEPT: readonly Stop[] = [plain('not-kept', '', '.top-note .notice')];

/** The tab in a channel, which everybody sees. */
export const CHANNEL: readonly Stop[] = [plain('channel', '', '.top-note .button')];

/** The same, opened at a page that is one's own. */
export const CHANNEL_ASK: readonly Stop[] = [
  { name: 'channel-ask', reach: (screen) => screen.locator('main .button.main').waitFor() },
];

/** The page that sets a channel's tab up. */
export const CONFIGURE: readonly Stop[] = [
  { name: 'configure', reach: (screen) => screen.locator('main.configure figure').waitFor() },
];

/** Goes from stop to stop and does `look` at each. */
export async function walk(
  screen: Frame,
  stops: readonly Stop[],
  look: (stop: Stop) => Promise<void>,
): Promise<void> {
  for (const stop of stops) {
    try {
      await stop.reach(screen);
      await look(stop);
      await stop.leave?.(screen);
    } catch (error) {
      if (error instanceof Error) error.message = `${stop.name}: ${error.message}`;
      throw error;
    }
  }
}
