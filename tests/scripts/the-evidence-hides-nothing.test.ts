import { expect, test } from 'vitest';
import {
  benchPart,
  budgetsPart,
  releasePart,
  saidPart,
  suitePart,
  testsPart,
} from '../../scripts/evidence/pages';

const under = { commit: '0123456789abcdef', date: '2026-11-25T10:00:00Z' };
const spec = (title: string, ok: boolean, status: string, text = '') => ({
  title,
  file: 'firefox/a.spec.ts',
  ok,
  tests: [{ status, results: [{ stdout: text ? [{ text }] : [] }] }],
});

test('a result that is not there is said to be not there, with the command that makes it', () => {
  expect(benchPart(undefined)).toMatch(/^Not there: .*npm run bench/);
  expect(testsPart(undefined)).toMatch(/^Not there: .*npm test/);
  expect(suitePart(undefined, 'firefox')).toMatch(/^Not there: .*npm test/);
  expect(saidPart(undefined)).toMatch(/^Not there: .*npm test/);
  expect(releasePart(undefined)).toMatch(/^Not there: .*npm run release:twice/);
});

test('what was missed, skipped, failed or differs stands there as plainly as what was met', () => {
  const bench = benchPart({
    under: { ...under, browser: 'A browser', machine: '2 × A' },
    targets: [
      { name: 'paint', value: 1.1, limit: 1.15 },
      { name: 'usable', value: 1.7, limit: 1.6 },
      { name: 'later, ms', value: 3.1, from: -4, to: 10.2, limit: 8 },
    ],
    rows: {
      'popup paint, blank, slow': { median: 40 },
      'popup paint, slow': { median: 50 },
      'popup paint, drawn without script, slow': { median: 46 },
    },
  });
  expect(bench).toContain('| paint | 1.10 | at most 1.15 | met |');
  expect(bench).toContain('| usable | 1.70 | at most 1.6 | **not met** |');
  expect(bench).toContain('without any script of ours, ÷ blank: popup, slow 1.150.');
  expect(bench).toContain(
    '| later, ms | 3.10 (-4.00 to 10.20) | at most 8 | **cannot be told here** |',
  );
  expect(bench).toContain('1 of 3 targets met, 1 that cannot be told on it');
  expect(bench).toContain('Of commit 0123456, 2026-11-25.');

  const line = { what: 'script', bytes: 23_000, limit: 22, parts: [], advice: '' };
  expect(budgetsPart([line])).toContain('| script | 23.0 kB | at most 22 kB | **over** |');

  const suite = {
    suites: [
      { specs: [spec('one', true, 'expected'), spec('two', false, 'unexpected')] },
      { suites: [{ specs: [spec('three', true, 'skipped', 'axe-core: 3 screens\n')] }] },
    ],
  };
  const part = suitePart(suite, 'firefox');
  expect(part).toContain('| one | passed |');
  expect(part).toContain('| two | **failed** |');
  expect(part).toContain('| three | skipped |');
  expect(saidPart(suite)).toBe('- axe-core: 3 screens');

  const release = { ...under, node: 'v20', sums: ['abc  a.zip'] };
  expect(releasePart({ ...release, identical: true })).toContain('every checksum is the same');
  expect(releasePart({ ...release, identical: false })).toContain('**the checksums differ.**');
});
