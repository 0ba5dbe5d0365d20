import { describe, expect, it } from 'vitest';
import { dueWhen } from '../../src/pack/author/entries';
import { reportCsv, reportText } from '../../src/pack/author/report';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { HOSTILE_TEXTS } from '../hostile-texts';

const TODAY = '2026-11-24';
const pack = defaultPack as Pack;

/** Cells by row, as RFC 4180 has them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('says who keeps what and when it is due', () => {
  expect(dueWhen('2026-11-23', TODAY)).toBe('overdue');
  expect(dueWhen('2026-11-24', TODAY)).toBe('30');
  expect(dueWhen('2027-01-23', TODAY)).toBe('60');
  expect(dueWhen('2027-02-22', TODAY)).toBe('90');
  expect(dueWhen('2027-02-23', TODAY)).toBe('later');
  for (const service of pack.services) expect(reportText(pack, TODAY)).toContain(service.owner);
});

describe('as a table for a spreadsheet', () => {
  /** The rows under a title, with the names of the columns. */
  const section = (rows: readonly string[][], title: string) => {
    const start = rows.findIndex(([first]) => first?.startsWith(title)) + 1;
    expect(start, title).toBeGreaterThan(0);
    const end = rows.findIndex((row, i) => i >= start && row.join('') === '');
    return rows.slice(start, end < 0 ? undefined : end);
  };

  it('has all that the text has: services, what is due, languages, situations', () => {
    const rows = readCsv(reportCsv(pack, TODAY));
    expect(section(rows, 'Who keeps what')).toHaveLength(pack.services.length + 1);
    const due = section(rows, 'What is due').slice(1);
    expect(due.map(([, count]) => Number(count)).reduce((a, b) => a + b)).toBe(
      pack.services.length,
    );
    const [, english, welsh] = section(rows, 'Languages');
    expect(english).toEqual(['en', english?.[2], english?.[2]]);
    expect(welsh).toEqual(['cy', english?.[2], english?.[2]]);
    expect(Number(english?.[2])).toBeGreaterThan(300);
    const situations = section(rows, 'Situations').slice(1);
    expect(situations).toHaveLength(pack.situations.length);
    expect(situations.every(([label, served]) => label && Number(served) > 0)).toBe(true);
  });

  it('counts a text that is missing in a language, and a situation that nobody serves', () => {
    const changed = structuredClone(pack);
    changed.organisation.name = { en: 'Anon' };
    changed.situations.push({ id: 'lonely', label: 'Alone' });
    const rows = readCsv(reportCsv(changed, TODAY));
    const [, english, welsh] = section(rows, 'Languages');
    expect(Number(welsh?.[1])).toBe(Number(english?.[1]) - 1);
    expect(section(rows, 'Situations').at(-1)).toEqual(['Alone', '0', '0']);
  });

  it.each(HOSTILE_TEXTS)('%j stays the text of one cell', (text) => {
    const changed = structuredClone(pack);
    const [service] = changed.services;
    const [situation] = changed.situations;
    if (service) Object.assign(service, { name: text, owner: text });
    if (situation) situation.label = text;
    const rows = readCsv(reportCsv(changed, TODAY));
    const widths = new Set(section(rows, 'Who keeps what').map((row) => row.length));
    expect([...widths]).toEqual([8]);
    const cells = rows.flat();
    expect(cells.filter((cell) => cell === text || cell === `'${text}`)).toHaveLength(3);
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});
