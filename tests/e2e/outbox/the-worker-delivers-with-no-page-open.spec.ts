import { expect } from '@playwright/test';
import { launchExtension, newProfile } from '../../../scripts/drive/extension';
import { ANSWER, fillIn } from '../../../scripts/drive/teams';
import { prepareExtension, removeFolder } from '../../../scripts/drive/worker-extension';
import { packForInbox } from '../../../scripts/inbox/pack';
import { serveInbox } from '../../../scripts/inbox/server';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { toolbarOf } from '../popup/action-popup';
import { shown } from '../shown';

declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, how: { when: number }): Promise<void>;
  };
};

const ALARM = 'waymark.look';

test('sent in the popup without a network, popup closed, network back: the worker delivers it with no page open', {
  tag: '@soak',
}, async () => {
  test.setTimeout(120_000);
  const inbox = await serveInbox({ port: 0 });
  const folder = await prepareExtension(packForInbox(inbox.url));
  const profile = newProfile();
  const extension = await launchExtension(profile, { folder });
  const { context } = extension;
  try {
    // Where it is typed does not matter: the draft is the popup's too.
    const form = await extension.open('ask');
    await fillIn(form);
    await expect(shown(form, en.ask.saved)).toBeVisible();
    const outside = await context.newPage();
    await form.close();

    await context.setOffline(true);
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('there is no worker');
    // The shortest wait that chance may give between two tries.
    await worker.evaluate(() => {
      Math.random = () => 0;
    });
    const toolbar = await toolbarOf(extension, outside);
    const popup = await toolbar.open();
    await popup.evaluate(`location.hash = '#/ask/review'`);
    const button = `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(en.review.sendNow)})`;
    await expect.poll(() => popup.evaluate(`${button} !== undefined`)).toBe(true);
    await popup.click(button);
    const says = () => popup.evaluate<string>('document.body.textContent');
    await expect.poll(says).toContain(en.requests.about.waiting);
    expect(await says()).toContain(en.requests.inBackground);
    await toolbar.clickOutside();
    for (const page of context.pages()) await page.close();

    // It will look again by itself, as soon as a browser lets it.
    const planned = () => worker.evaluate((name) => chrome.alarms.get(name), ALARM);
    await expect
      .poll(async () => ((await planned())?.scheduledTime ?? Infinity) - Date.now())
      .toBeLessThan(31_000);
    expect(inbox.posts).toBe(0);

    await context.setOffline(false);
    // The same alarm, without the half minute that browsers let pass before it, nor before the next one
    // where the first look was too early for the network.
    const soon = () =>
      worker.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 100 }), ALARM);
    await expect
      .poll(
        async () => {
          if (inbox.posts === 0) await soon();
          return inbox.received.map((wire) => wire.change);
        },
        { timeout: 70_000, intervals: [1000] },
      )
      .toEqual([ANSWER]);

    const after = await extension.open('requests');
    await expect(shown(after, en.requests.states.delivered)).toBeVisible();
    expect(inbox.posts).toBe(1);
  } finally {
    await extension.close();
    await inbox.close();
    removeFolder(profile);
    removeFolder(folder);
  }
});
