/** A browser with any number of windows and a worker, each a process with a store of its own, as far as the store and the
 * outbox can tell. */
import { NOW } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { workerPass } from '../../src/outbox/in-worker';
import { databaseName, openStore, type Store } from '../../src/store/store';
import { aSafeCopy } from './copy';

export const ticks = async (many: number) => {
  for (let i = 0; i < many; i++) await new Promise((resolve) => setImmediate(resolve));
};

export class Browser {
  readonly area = aSafeCopy();
  readonly account = Promise.resolve(crypto.randomUUID());
  readonly wrong: string[] = [];
  /** The id of each request that came to the receiver, as often as it came. */
  readonly sent: string[] = [];
  deleted = new Set<string>();
  file = '';
  /** What the window of the last deletion can still undo. */
  undo: { readonly id: string; readonly back: () => Promise<boolean> } | undefined;
  now = NOW;
  /** How long a process that was killed goes on: not at all. */
  private life = { over: false };
  private readonly stores: Store[] = [];
  private readonly working: Promise<unknown>[] = [];

  /** One more window, or the worker, whose calls for the safe copy are late by so many ticks. */
  process(late = 0, hasDatabase = true): Store {
    const { life } = this;
    const view = this.area.anotherProcess(async () => {
      await ticks(late);
      if (life.over) await new Promise(() => undefined);
    });
    const account = hasDatabase ? this.account : Promise.resolve(undefined);
    const store = openStore({ account, safeCopy: view });
    this.stores.push(store);
    return store;
  }
  /** The worker looks, while whatever comes next happens. */
  work(late: number, status: number, by: 'look' | 'window') {
    const store = this.process(late);
    const { life } = this;
    const delivery = {
      store,
      owner: crypto.randomUUID(),
      now: () => this.now,
      random: () => 0.5,
      hasPermission: async () => true,
      showBadge: async () => undefined,
      wakeAt: async () => undefined,
      fetch: async (_url: unknown, init?: RequestInit) => {
        if (life.over) await new Promise(() => undefined);
        const id = new Headers(init?.headers).get('idempotency-key') ?? 'a knock';
        // It leaves as it is asked for; the answer takes its time.
        this.sent.push(id);
        if (this.deleted.has(id)) this.wrong.push(`sent after it was deleted: ${id}`);
        await ticks(late);
        if (life.over) await new Promise(() => undefined);
        return new Response(null, { status });
      },
    } as Parameters<typeof workerPass>[0];
    const done = by === 'look' ? workerPass(delivery) : deliver(delivery);
    this.working.push(done.catch(() => undefined));
  }
  /** Every process ends at once; `lost`: the database is found empty. */
  async restart(lost: boolean) {
    this.life.over = true;
    this.undo = undefined;
    this.life = { over: false };
    for (const store of this.stores.splice(0)) store.close();
    this.working.length = 0;
    await ticks(5);
    if (!lost) return;
    const name = databaseName(await this.account);
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  }
  async quiet() {
    await Promise.race([Promise.all(this.working), ticks(400)]);
    await this.area.quiet();
  }
}
