/** src/store/{store,use-query}.ts, src/outbox/in-page.ts */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import { mountApp } from '../app';

const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

for (const wake of [undefined, () => undefined]) {
  test(`a key press reads no request and no setting ${wake ? 'where a worker delivers' : 'where the page delivers'}`, async () => {
    const { root, store, reads } = await mountApp({ path: 'ask', wake });
    await store.change(['requests'], async (rows) =>
      rows.put('requests', aRequest({ state: 'told', dueAt: undefined })),
    );
    const box = await vi.waitUntil(() => root.querySelector<HTMLElement>('#change'), {
      timeout: 10_000,
    });
    box.focus();
    await userEvent.keyboard('a');
    await settle();
    reads.length = 0;
    await userEvent.keyboard('b');
    await vi.waitFor(
      async () => expect((await store.get('drafts', 'draft'))?.answers.change).toBe('ab'),
      10_000,
    );
    await settle();
    expect(reads.filter(({ of }) => of !== 'drafts')).toEqual([]);
    // What is written down is read again once, by whoever shows it.
    expect(reads.length).toBeGreaterThan(0);
  });
}
