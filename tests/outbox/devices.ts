/** Devices that may die between any two steps, around the real outbox, and a receiver that knows the
 * truth. What breaks a promise is thrown where it happens. */
import { expect } from 'vitest';
import { email, NOW, webhook } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { workerPass } from '../../src/outbox/in-worker';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cannotHaveArrived } from '../../src/request/actions';
import { MAX_ATTEMPTS } from '../../src/request/lifecycle';
import { databaseName, openStore, type Store } from '../../src/store/store';
import { aSafeCopy } from '../store/copy';

export const pack = {
  ...shipped,
  request: { ...shipped.request, keepDays: 730 },
  routes: [{ ...webhook(), fallback: 'mail' }, email],
} as unknown as Pack;

export const ANSWERS = {
  accepts: { takes: true, status: 202 },
  'breaks after taking it': { takes: true, status: 0 },
  'breaks before': { takes: false, status: 0 },
  'is busy': { takes: false, status: 429 },
  'fails after taking it': { takes: true, status: 503 },
  'fails before': { takes: false, status: 500 },
  'says no': { takes: false, status: 400 },
} as const;
export type Answer = keyof typeof ANSWERS;

/** Everything that one window or worker does, up to the step at which it dies. */
class Life {
  private steps: number;
  readonly dead: Promise<void>;
  private die: () => void = () => undefined;
  constructor(steps = Number.POSITIVE_INFINITY) {
    this.steps = steps;
    this.dead = new Promise((resolve) => {
      this.die = resolve;
    });
  }
  /** Mortal: it may end before the work, or before anybody hears of it. */
  of<A extends unknown[], R>(work: (...args: A) => Promise<R>) {
    return async (...args: A): Promise<R> => {
      await this.step();
      const result = await work(...args);
      await this.step();
      return result;
    };
  }
  private step(): Promise<void> {
    if (this.steps-- > 0) return Promise.resolve();
    this.die();
    return new Promise(() => undefined);
  }
}

export class World {
  now = NOW;
  /** What the receiver has. It keeps its promise about keys. */
  readonly there = new Set<string>();
  readonly devices = [new Device(this), new Device(this)] as const;
  file: string | undefined;
  posts = 0;
  /** Promises broken by what was sent. */
  readonly wrong: string[] = [];

  async close() {
    for (const device of this.devices) await device.restart('closed');
  }
}

export class Device {
  private readonly world: World;
  private readonly name = crypto.randomUUID();
  private readonly copy = aSafeCopy();
  private seed = 0;
  window: Store;
  online = true;
  /** Confirmed to the person, and so to be found for ever. */
  readonly saved = new Set<string>();
  /** Nobody answered, or with an end; only the person may send it from here again. */
  readonly unanswered = new Set<string>();
  /** It left from here and arrived. */
  readonly arrived = new Set<string>();
  /** The person was told that nothing had left, or sent it in another way. */
  readonly settled = new Set<string>();

  constructor(world: World) {
    this.world = world;
    this.window = this.open(new Life());
  }

  /** A store whose safe copy dies with its owner; the database ends what it has begun. */
  private open(life: Life): Store {
    const { all, get, set, remove } = this.copy.anotherProcess();
    const safeCopy = { all, get, set: life.of(set), remove: life.of(remove) };
    const store = openStore({ account: Promise.resolve(this.name), safeCopy });
    return { ...store, change: life.of(store.change), requestsBy: life.of(store.requestsBy) };
  }

  /** The person says to send it, and knows what may have become of it before. Returns how to take that
   * back, where the click was never heard of. */
  asked(id: string): () => void {
    const were = [this.unanswered, this.settled].filter((ids) => ids.delete(id));
    return () => {
      for (const ids of were) ids.add(id);
    };
  }

  /** The person does something in the window, which may die over it. `undefined`: it did. */
  async act<R>(
    steps: number | undefined,
    work: (store: Store) => Promise<R>,
  ): Promise<R | undefined> {
    if (steps === undefined) return work(this.window);
    const life = new Life(steps);
    const store = this.open(life);
    await store.ready;
    const done = await Promise.race([work(store), life.dead.then(() => undefined)]);
    store.close();
    await this.restart();
    return done;
  }

  /** The browser starts anew; where `wiped`, its database is found empty. */
  async restart(how: 'kept' | 'wiped' | 'closed' = 'kept'): Promise<void> {
    const rows = await this.window.all('requests');
    this.window.close();
    if (how !== 'kept') await wipe(databaseName(this.name));
    if (how === 'closed') return;
    // The safe copy holds what was not settled.
    const lost = rows.filter((row) => how === 'wiped' && !this.copy.rows.has(`requests/${row.id}`));
    for (const row of lost) this.saved.delete(row.id);
    this.window = this.open(new Life());
    await this.window.ready;
  }

  /** One look of the worker, or a window that delivers; dead after so many steps. */
  async deliver(who: 'worker' | 'window', answers: readonly Answer[], steps?: number) {
    const life = new Life(steps);
    const store = this.open(life);
    await store.ready;
    const delivery = {
      store,
      owner: `${who} ${this.seed}`,
      now: () => this.world.now,
      random: () => ((this.seed++ * 0.618) % 1) * 0.999,
      fetch: life.of(this.network(answers)),
      online: () => this.online,
      hasPermission: async () => true,
      showBadge: async () => undefined,
      wakeAt: async () => undefined,
    };
    const done = who === 'worker' ? workerPass(delivery) : deliver(delivery);
    await Promise.race([done, life.dead]);
    store.close();
  }

  private network(answers: readonly Answer[]): typeof fetch {
    let turn = 0;
    return async (_url, init) => {
      if (!this.online) throw new TypeError('offline');
      if (init?.method === 'HEAD') return new Response();
      this.world.posts++;
      const id = new Headers(init?.headers).get('idempotency-key') as string;
      // Thrown here, the sender would take it for a broken connection.
      if (this.unanswered.has(id)) this.world.wrong.push(`sent again unasked: ${id}`);
      if (this.settled.has(id)) this.world.wrong.push(`sent though it was said not to be: ${id}`);
      this.unanswered.add(id);
      const { takes, status } = ANSWERS[answers[turn++ % answers.length] as Answer];
      if (takes) {
        this.world.there.add(id);
        this.arrived.add(id);
      }
      if (status === 0) throw new TypeError('broken');
      if (status === 202) return new Response(null, { status });
      // A clear no, or a wish to get it again; told only to who lives to hear it.
      return heard(status, () => this.unanswered.delete(id));
    };
  }

  /** What is promised of this device, whatever has happened. */
  async check(): Promise<void> {
    expect(this.world.wrong).toEqual([]);
    const rows = await this.window.all('requests');
    const here = new Set(rows.map((row) => row.id));
    expect(
      [...this.saved].filter((id) => !here.has(id)),
      'none is missing',
    ).toEqual([]);
    for (const row of rows) {
      const { id, state } = row;
      if (state === 'delivered')
        expect(this.world.there.has(id), 'delivered: it is there').toBe(true);
      if (cannotHaveArrived(row))
        expect(this.arrived.has(id), `${state}: nothing arrived`).toBe(false);
      if (state === 'waiting' || state === 'sending') {
        expect(row.dueAt ?? row.asksAt, 'somebody will look at it').toBeDefined();
      } else expect(row.dueAt, `${state}: nothing more by itself`).toBeUndefined();
      if (state === 'uncertain') {
        const doubt = this.unanswered.has(id) || row.left || row.reason === 'imported';
        expect(doubt || row.reason === 'interrupted', 'doubt has a cause').toBe(true);
      }
      expect(row.attempts).toBeLessThanOrEqual(MAX_ATTEMPTS);
    }
  }
}

function heard(status: number, hear: () => void): Response {
  const response = new Response(null, { status });
  return new Proxy(response, {
    get(target, key) {
      // The first thing that a living sender reads.
      if (key === 'type') hear();
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const wipe = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
