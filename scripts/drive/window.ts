/** A window of the extension for tests: the product's own store and outbox, reachable from a test.
 * Added to a copy of the built extension, beside the built worker. */
import { browser } from 'wxt/browser';
import { EXTENSION_ACCOUNT, storageCopy, WAKE } from '../../src/host/extension-shared';
import { deliver } from '../../src/outbox/deliver';
import { save } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import { resend } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import type { LossNotice } from '../../src/store/schema';
import { openStore } from '../../src/store/store';

const store = openStore({ account: Promise.resolve(EXTENSION_ACCOUNT), safeCopy: storageCopy });

const tools = {
  store,
  async persistence() {
    await store.ready;
    return {
      persistence: store.persistence,
      loss: (await store.get('notices', 'loss')) as LossNotice | undefined,
    };
  },
  save: (row: Request) => save(store, row),
  put: (rows: Request[]) =>
    store.change(['requests'], async (tx) => {
      for (const row of rows) tx.put('requests', row);
    }),
  /** `ahead`: how many milliseconds later than now it believes it is. */
  deliver: (owner: string, ahead = 0) =>
    deliver({
      store,
      owner,
      now: () => Date.now() + ahead,
      random: Math.random,
      fetch: (...args) => fetch(...args),
    }),
  resend: (id: string) => updateRequest(store, id, (row) => resend(row, Date.now())),
  wake: () => browser.runtime.sendMessage(WAKE).catch(() => undefined),
};
export type Tools = typeof tools;
Object.assign(globalThis, { tools });
