import { expect, test } from 'vitest';
import { bankHolidays, type Nation } from '../../src/studio/bank-holidays';

/** As gov.uk/bank-holidays has them; without what was proclaimed for one year alone. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'england 2022': '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27',
  'england 2025': '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  'wales 2026': '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  'england 2027': '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  'england 2028': '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  'scotland 2022': '01-03 01-04 04-15 05-02 05-30 08-01 11-30 12-26 12-27',
  'scotland 2024': '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  'scotland 2026': '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
  'scotland 2027': '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
  'northern-ireland 2024': '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  'northern-ireland 2026': '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  'northern-ireland 2027': '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
};

test.each(Object.entries(PUBLISHED))('%s', (name, days) => {
  const [, nation = '', year = ''] = /^(.*) (\d+)$/.exec(name) ?? [];
  const found = bankHolidays(nation as Nation, Number(year));
  expect(found.map(({ date }) => date.slice(5)).join(' ')).toBe(days);
  expect(new Set(found.map(({ date }) => date.slice(0, 4)))).toEqual(new Set([year]));
});

test('each has a working day of its own, in any year', () => {
  for (let year = 2024; year < 2124; year++)
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const found = bankHolidays(nation, year);
      expect(found).toHaveLength(
        { england: 8, wales: 8, scotland: 9, 'northern-ireland': 10 }[nation],
      );
      for (const { date } of found)
        expect([0, 6]).not.toContain(new Date(`${date}T00:00Z`).getUTCDay());
    }
});
