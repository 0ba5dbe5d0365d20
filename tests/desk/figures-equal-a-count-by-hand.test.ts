import { expect, test } from 'vitest';
import type { Case, Deed } from '../../src/desk/case';
import { entryOf } from '../../src/desk/entries';
import { figuresOf, monthsOf, wholeYear } from '../../src/desk/figures';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { aCase, after, asked, person, proposed, reference } from './people';

const pack = shipped as unknown as Pack;
const TODAY = '2026-11-28';
const ann = person('ann', 'Ann Lloyd');
const noon = (day: string) => new Date(`${day}T12:00`).getTime();

let made = 0;
/** Asked on a day, due ten days later; then each of these on a day of its own. */
function one(day: string, kind: 'mentoring' | 'coaching', ...deeds: (readonly [string, Deed])[]) {
  const what = asked('Somebody', 'somebody@example.ac.uk', { kind });
  const due = new Date(noon(day) + 10 * 86_400_000).toISOString().slice(0, 10);
  const times = { createdAt: new Date(noon(day)).toISOString(), replyBy: due };
  const row = deeds.reduce(
    (before, [on, deed]) => after(before, noon(on), deed),
    aCase(reference(made++), what, times),
  );
  return row;
}
const withdrawn = (row: Case): Case => ({
  ...row,
  arrivals: [
    ...row.arrivals,
    { way: 'json', type: 'withdrawal', reference: row.reference, asked: {} },
  ],
});

const cases: readonly Case[] = [
  one(
    '2026-09-01',
    'mentoring',
    ['2026-09-04', { is: 'replied', reply: 'no' }],
    ['2026-09-04', { is: 'closed', outcome: 'other-help' }],
  ),
  one('2026-11-02', 'mentoring'),
  one('2026-11-03', 'coaching', ['2026-11-27', { is: 'taken', who: 'Me' }]),
  one('2026-11-25', 'coaching'),
  one('2026-11-20', 'coaching', ['2026-11-21', { is: 'replied', reply: 'question' }]),
  one('2026-10-05', 'coaching', ['2026-10-12', { is: 'replied', reply: 'waiting' }]),
  withdrawn(one('2026-11-01', 'mentoring')),
  one(
    '2026-11-05',
    'mentoring',
    ['2026-11-06', proposed(ann)],
    ['2026-11-07', { is: 'agreed', by: 'asker' }],
    ['2026-11-08', { is: 'agreed', by: 'person' }],
    ['2026-11-09', { is: 'closed', outcome: 'paired' }],
    ['2026-11-15', { is: 'replied', reply: 'ended' }],
  ),
];
const entries = cases.map((row) => entryOf(row, pack.request.replyDays));

test('each request is counted once, by month, kind, unit and end, and the middle of the days to a first reply is theirs', () => {
  const figures = figuresOf(entries, pack, TODAY, monthsOf(entries, TODAY));
  const counts = (of: keyof typeof figures.tables) =>
    Object.fromEntries(figures.tables[of].map(({ key, count }) => [key, count]));
  expect(figures.total).toBe(8);
  expect(counts('month')).toEqual({ '2026-09': 1, '2026-10': 1, '2026-11': 6 });
  expect(counts('kind')).toEqual({ mentoring: 4, coaching: 4, unsure: 0, other: 0 });
  expect(counts('unit')).toMatchObject({ 'arts-social': 8, 'science-engineering': 0, other: 0 });
  expect(counts('outcome')).toEqual({
    overdue: 2,
    waiting: 2,
    open: 1,
    paired: 1,
    'other-help': 1,
    nobody: 0,
    'no-answer': 0,
    withdrawn: 1,
  });
  // 1, 3, 7 and 10 days.
  expect([figures.replied, figures.medianDays]).toEqual([4, 5]);
});

test('what may be shared is of the twelve months that are over', () => {
  const months = wholeYear(TODAY);
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-11', '2026-10']);
  expect(figuresOf(entries, pack, TODAY, months).total).toBe(2);
});

test('with nothing there, each row is there and says none', () => {
  const figures = figuresOf([], pack, TODAY, monthsOf([], TODAY));
  expect(figures).toMatchObject({ total: 0, replied: 0, medianDays: undefined });
  expect(figures.tables.month).toEqual([{ key: '2026-11', count: 0 }]);
});

test.each([
  '9999-12-31T23:59:59-12:00',
  '+275760-09-13T00:00:00.000Z',
  '2031-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
])(
  'a request that says it was written %s counts for the month in which it was brought in',
  (createdAt) => {
    const plain = aCase(reference(900), asked('Somebody', 'somebody@example.ac.uk'));
    const [arrival] = plain.arrivals;
    const row = { ...plain, arrivals: arrival ? [{ ...arrival, createdAt }] : [] };
    const odd = [entryOf(row, pack.request.replyDays)];
    expect(odd[0]?.at).toBe(plain.since);
    expect(monthsOf(odd, TODAY)).toEqual(['2026-11']);
    expect(odd[0]?.due.slice(0, 4)).toBe('2026');
  },
);

test('a last month that a calendar of four digits has is the last that is counted', () => {
  const at = Date.UTC(9999, 11, 15);
  expect(monthsOf([{ ...(entries[0] as (typeof entries)[0]), at }], '9999-11-28').at(-1)).toBe(
    '9999-12',
  );
});

test('a request whose kind is empty counts as of another kind', () => {
  const row = aCase(
    reference(901),
    asked('Somebody', 'somebody@example.ac.uk', { kind: '' as never }),
  );
  const figures = figuresOf([entryOf(row, pack.request.replyDays)], pack, TODAY, ['2026-11']);
  expect(figures.tables.kind.find(({ key }) => key === 'other')?.count).toBe(1);
  expect(figures.tables.kind).toHaveLength(4);
});
