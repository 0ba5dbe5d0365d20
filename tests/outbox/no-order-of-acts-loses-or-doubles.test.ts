/** The whole outbox on real stores, by the ways that the screens use, against a receiver that knows the
 * truth: any order of acts, deaths, spells offline, wiped databases and files between two devices.
 * Repeat a run with WAYMARK_SEED. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { email, seedOfRun, webhook } from '../../scripts/drive/rows';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { saveWithdrawn, send } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import { confirmSent, dismiss, remindTomorrow, reroute, resend } from '../../src/request/actions';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { type Request, referenceFor } from '../../src/request/request';
import type { Store } from '../../src/store/store';
import { ANSWERS, type Answer, type Device, pack, World } from './devices';

const RUNS = Number(process.env.WAYMARK_RUNS ?? (process.env.WAYMARK_SOAK ? 1000 : 25));
const met: Record<string, number> = {};

type Model = Record<string, never>;
class Act implements fc.AsyncCommand<Model, World> {
  readonly name: string;
  readonly act: (world: World) => Promise<void>;
  constructor(name: string, act: (world: World) => Promise<void>) {
    this.name = name;
    this.act = act;
  }
  check = () => true;
  async run(_model: Model, world: World) {
    await this.act(world);
    met[this.name.split(' ')[0] as string] = (met[this.name.split(' ')[0] as string] ?? 0) + 1;
    for (const device of world.devices) await device.check();
  }
  toString = () => this.name;
}

const which = fc.constantFrom(0, 0, 0, 1) as fc.Arbitrary<0 | 1>;
/** After how many steps the window or worker dies; mostly not. */
const death = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.nat(24) },
);
const deliverAnswers = fc.array(fc.constantFrom(...(Object.keys(ANSWERS) as Answer[])), {
  minLength: 1,
  maxLength: 4,
});

/** A choice of the person about one of the requests. `then`: it was confirmed. */
const choice = (
  name: string,
  choose: (row: Request, now: number) => Request | undefined,
  then: (device: Device, id: string, before: Request) => void = () => undefined,
) =>
  fc.tuple(which, fc.nat(20), death).map(
    ([d, n, dies]) =>
      new Act(`${name} ${d} ${n} ${dies ?? ''}`, async (world) => {
        const device = world.devices[d];
        const rows = (await device.window.all('requests')).filter((r) => choose(r, world.now));
        const row = rows[n % (rows.length || 1)];
        if (!row) return;
        // Sent again from this click on, also where the window dies before it can say that it heard.
        const unasked = name === 'resend' ? device.asked(row.id) : undefined;
        const made = await device.act(dies, (store) =>
          updateRequest(store, row.id, (r) => choose(r, world.now), true),
        );
        const after = await device.window.get('requests', row.id);
        if (!made && after?.revision === row.revision) unasked?.();
        if (made) then(device, row.id, row);
      }),
  );

const sending = async (store: Store, world: World, id: string, allow: boolean) => {
  const answers = { ...EMPTY_ANSWERS, kind: 'coaching', name: 'T' } as const;
  return send(
    { id, answers, message: { subject: referenceFor(id), body: 'b' } },
    {
      host: { signIn: undefined, wake: undefined, requestPermission: async () => allow },
      store,
      pack,
      say: String,
      now: () => world.now,
    },
  );
};

const sends = fc.tuple(which, fc.constantFrom(true, true, true, false), death, fc.uuid()).map(
  ([d, allow, dies, id]) =>
    new Act(`send ${d} ${allow} ${dies ?? ''}`, async (world) => {
      const device = world.devices[d];
      if (await device.act(dies, (store) => sending(store, world, id, allow))) {
        device.saved.add(id);
      }
    }),
);
const delivers = fc
  .tuple(which, fc.constantFrom('worker', 'window', 'both'), deliverAnswers, death)
  .map(
    ([d, who, answers, dies]) =>
      new Act(`deliver ${d} ${who} ${answers} ${dies ?? ''}`, async (world) => {
        const device = world.devices[d];
        const work = [];
        if (who !== 'window') work.push(device.deliver('worker', answers, dies));
        if (who !== 'worker') work.push(device.deliver('window', answers));
        await Promise.all(work);
      }),
  );

const clocks = fc
  .constantFrom(1000, 60_000, 3_600_000, 7 * 86_400_000, -3_600_000, -9 * 86_400_000)
  .map(
    (by) =>
      new Act(`clock ${by}`, async (world) => {
        world.now += by;
      }),
  );

/** What most of it is about comes most often. */
const commands = [
  ...[sends, sends, sends],
  ...[delivers, delivers, delivers, delivers, delivers, delivers],
  ...[clocks, clocks, clocks, clocks],
  fc
    .tuple(which, fc.constantFrom('kept', 'wiped'))
    .map(
      ([d, how]) =>
        new Act(`restart ${d} ${how}`, (world) =>
          world.devices[d].restart(how as 'kept' | 'wiped'),
        ),
    ),
  fc.tuple(which, fc.constantFrom(true, true, false)).map(
    ([d, online]) =>
      new Act(`network ${d} ${online}`, async (world) => {
        world.devices[d].online = online;
      }),
  ),
  choice('resend', resend),
  choice('leave', dismiss),
  choice('notYet', remindTomorrow),
  choice('tell', confirmSent, (device, id) => device.settled.add(id)),
  choice('toMail', (row, now) =>
    row.route.kind === 'email' ? undefined : reroute(row, email, now),
  ),
  choice('toFlow', (row, now) =>
    row.route.kind === 'webhook' ? undefined : reroute(row, webhook(), now),
  ),
  fc.tuple(which, fc.nat(20), death, fc.uuid()).map(
    ([d, n, dies, id]) =>
      new Act(`withdraw ${d} ${n} ${dies ?? ''}`, async (world) => {
        const device = world.devices[d];
        const rows = (await device.window.all('requests')).filter((r) => r.state !== 'withdrawn');
        const row = rows[n % (rows.length || 1)];
        if (!row) return;
        const message = { id, subject: 's', body: 'b' };
        const done = await device.act(dies, (store) =>
          saveWithdrawn(store, row.id, message, world.now),
        );
        if (!done) return;
        device.settled.add(row.id);
        if (done.notice) device.saved.add(done.notice.id);
        else expect(device.arrived.has(row.id), 'taken back in silence').toBe(false);
      }),
  ),
  which.map(
    (d) =>
      new Act(`export ${d}`, async (world) => {
        world.file = await exportData(world.devices[d].window, world.now);
      }),
  ),
  fc.tuple(which, death).map(
    ([d, dies]) =>
      new Act(`import ${d} ${dies ?? ''}`, async (world) => {
        const { file } = world;
        if (!file) return;
        const device = world.devices[d];
        const done = await device.act(dies, (store) =>
          importData(store, file, world.now, pack, { signIn: false }),
        );
        if (!done) return;
        expect(done.ok).toBe(true);
        for (const { id } of JSON.parse(file).requests) device.saved.add(id);
      }),
  ),
];

/** With the faults over and the person there, all that is open comes to an end. */
async function settle(world: World) {
  for (const device of world.devices) {
    device.online = true;
    for (let i = 0; i < 30; i++) {
      world.now += 90_000_000;
      for (const row of await device.window.all('requests')) {
        if (row.state !== 'uncertain') continue;
        device.asked(row.id);
        await updateRequest(device.window, row.id, (r) => resend(r, world.now), true);
      }
      await device.deliver('worker', ['accepts']);
      await device.check();
      const rows = await device.window.all('requests');
      if (!rows.some((r) => r.dueAt !== undefined || r.state === 'uncertain')) break;
      expect(i, 'it ends').toBeLessThan(29);
    }
  }
}

test('any order of acts and deaths, on two devices: none is lost, none sent twice by itself, no state lies', async () => {
  const seed = seedOfRun();
  let posts = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (script) => {
      const world = new World();
      try {
        for (const device of world.devices) await device.window.ready;
        await fc.asyncModelRun(() => ({ model: {}, real: world }), script);
        await settle(world);
      } finally {
        posts += world.posts;
        await world.close();
      }
    }),
    { numRuns: RUNS, seed },
  );
  const acts = Object.entries(met).map(([act, count]) => `${act} ${count}`);
  console.log(`seed ${seed}: ${RUNS} scripts, ${posts} requests left; ${acts.join(', ')}`);
  expect(acts.length, 'each act was tried').toBe(14);
}, 900_000);
