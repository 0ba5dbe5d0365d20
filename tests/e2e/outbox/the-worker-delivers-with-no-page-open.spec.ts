import { expect, test } from '@playwright/test';
import { serveInbox } from '../../../scripts/inbox/server';
import { aRequest, webhook } from '../../outbox/rows';
import { launch, newProfile, prepareExtension, removeFolder, until } from './extension';

test('queued while the receiver cannot be reached, delivered by the worker when it can, no page open', async () => {
  test.setTimeout(150_000);
  const extension = await prepareExtension();
  const profile = newProfile();
  // An address where nobody listens yet.
  const first = await serveInbox({ port: 0 });
  const { url } = first;
  await first.close();

  const running = await launch(extension, profile);
  try {
    const page = await running.window();
    const row = aRequest({ route: webhook(url), dueAt: Date.now(), createdAt: Date.now() });
    await page.evaluate((r) => tools.save(r), row);
    await page.evaluate(() => tools.wake());
    const stands = () => page.evaluate((id) => tools.store.get('requests', id), row.id);
    await until(async () => (await stands())?.reason === 'unreachable');
    expect((await stands())?.state).toBe('waiting');

    await page.close();
    for (const other of running.context.pages()) await other.close();
    const inbox = await serveInbox({ port: Number(new URL(url).port) });
    await until(() => inbox.received.length > 0, 100_000);
    expect(inbox.received.map((wire) => wire.id)).toEqual([row.id]);

    const after = await running.window();
    const state = () => after.evaluate((id) => tools.store.get('requests', id), row.id);
    await until(async () => (await state())?.state === 'delivered');
    await inbox.close();
  } finally {
    await running.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});
