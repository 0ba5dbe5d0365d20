import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { NOW, seeded } from '../../scripts/drive/rows';
import { addArrivals } from '../../src/desk/add-arrivals';
import { askedOf, replyBy } from '../../src/desk/arrivals';
import type { Brought } from '../../src/desk/brought';
import type { Case } from '../../src/desk/case';
import { standingOf } from '../../src/desk/case-lifecycle';
import { openDesk } from '../../src/desk/kept-desk';
import { planOf } from '../../src/desk/plan';
import { readBrought } from '../../src/desk/read-brought';
import packJson from '../../src/pack/default/pack.json' with { type: 'json' };
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { asJson, asLines, asList, asMail, asTable, sent } from './ways';

const ROUNDS = process.env.WAYMARK_SOAK ? 10_000 : 200;
const ON_DISK = process.env.WAYMARK_SOAK ? 300 : 15;

const pack = packJson as unknown as Pack;
const english = makeLanguage('en', en, pack.languages);
const welsh = makeLanguage('cy', cy, pack.languages);

/** Each way by which these came; of four of them somebody takes one back, once before and once after. */
const people = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => sent(n, pack, n % 3 === 0 ? welsh : english));
const WITHDRAWN = [0, 3, 4];
const wires = people.map(({ wire }) => wire);
const notices = WITHDRAWN.flatMap((i) => people[i]?.notice ?? []);
/** One that is known by nothing but its withdrawal. */
const alone = sent(99, pack, english);

const FILES: readonly string[] = [
  asJson(...wires.slice(0, 3)),
  asLines(...wires.slice(2, 5), ...notices.slice(0, 1)),
  asTable(...wires.slice(1, 6), ...notices),
  asList(...wires.slice(3, 7), ...notices.slice(1)),
  ...wires.slice(0, 8).map(({ text }) => text),
  ...wires.slice(5, 8).map((wire) => asMail(wire)),
  ...notices.map(({ text }) => text),
  ...notices.map((notice) => asMail(notice)),
  asJson(alone.notice),
];

const readEach = (files: readonly string[]): Promise<Brought[]> =>
  Promise.all(
    files.map((text, i) =>
      readBrought([{ name: `${i}`, bytes: new TextEncoder().encode(text) }], pack),
    ),
  );

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** All that anybody can see of a desk; not when and how often something was brought in. */
const seen = (cases: Iterable<Case>) =>
  [...cases]
    .map((row) => ({
      reference: row.reference,
      arrivals: row.arrivals,
      asked: askedOf(row),
      standing: standingOf(row),
      due: replyBy(row, 10),
    }))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));

/** In batches of one, two or three files, some of them twice. */
function bringIn(brought: readonly Brought[], random: () => number): Map<string, Case> {
  const cases = new Map<string, Case>();
  const again = shuffled(brought, random).slice(0, 4);
  const order = shuffled([...brought, ...again], random);
  while (order.length > 0) {
    const batch = order.splice(0, 1 + Math.floor(random() * 3));
    const { changes } = planOf(
      batch.flatMap(({ arrivals }) => arrivals),
      cases,
      NOW,
    );
    for (const change of changes) {
      if (change.table === 'cases' && change.row) cases.set(change.key, change.row);
    }
  }
  return cases;
}

test('every way tells of the request that it is about, and of nothing else', async () => {
  const brought = await readEach(FILES);
  expect(brought.flatMap(({ refused }) => refused)).toEqual([]);
  const found = new Set(
    brought.flatMap(({ arrivals }) => arrivals.map(({ reference }) => reference)),
  );
  expect([...found].sort()).toEqual([...people, alone].map(({ row }) => row.reference).sort());
});

test(`${ROUNDS} orders of bringing in the same things by different ways give the same desk`, {
  timeout: 600_000,
}, async () => {
  const brought = await readEach(FILES);
  const first = seen(bringIn(brought, seeded(1)).values());
  expect(first).toHaveLength(people.length + 1);
  for (let round = 2; round <= ROUNDS; round++) {
    const again = seen(bringIn(brought, seeded(round)).values());
    if (JSON.stringify(again) !== JSON.stringify(first))
      expect(again, `seed ${round}`).toEqual(first);
  }
});

test('what was taken back is withdrawn, whichever came first; what was not is new', async () => {
  const brought = await readEach(FILES);
  for (let round = 1; round <= 20; round++) {
    const cases = bringIn(brought, seeded(round));
    people.forEach(({ row }, i) => {
      const standing = standingOf(cases.get(row.reference) as Case);
      expect(standing.withdrawn, row.reference).toBe(WITHDRAWN.includes(i));
      expect(standing.state).toBe(WITHDRAWN.includes(i) ? 'done' : 'new');
    });
    expect(standingOf(cases.get(alone.row.reference) as Case).outcome).toBe('withdrawn');
  }
});

test('an answer is what the way that tells most says, and the day of the reply is the one that was promised', async () => {
  const cases = bringIn(await readEach(FILES), seeded(7));
  for (const { wire } of people.slice(0, 7)) {
    const row = cases.get(wire.reference) as Case;
    const { name, email, change, kind, when } = askedOf(row);
    expect({ name, email, change, kind, when }).toEqual({
      name: wire.name,
      email: wire.email,
      change: wire.change,
      kind: wire.kind,
      when: wire.when,
    });
    expect(replyBy(row, 10)).toBe(wire.replyBy);
  }
});

test(`the same on disk, by two windows at once: ${ON_DISK} orders`, {
  timeout: 600_000,
}, async () => {
  const brought = await readEach(FILES);
  const first = seen(bringIn(brought, seeded(1)).values());
  for (let round = 1; round <= ON_DISK; round++) {
    const random = seeded(1000 + round);
    const account = Promise.resolve(crypto.randomUUID());
    const windows = [openDesk(account), openDesk(account)];
    const orders = windows.map(() => shuffled(brought, random));
    const done = await Promise.all(
      windows.map(async (desk, i) => {
        const plans = [];
        for (const { arrivals } of orders[i] ?? [])
          plans.push(await addArrivals(desk, arrivals, NOW));
        return plans;
      }),
    );
    expect(done.flat()).not.toContain('failed');
    const kept = await windows[0]?.all('cases');
    expect(seen(kept ?? []), `seed ${round}`).toEqual(first);
    for (const desk of windows) desk.close();
  }
});
