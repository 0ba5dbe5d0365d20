import { expect, test } from 'vitest';
import type { Count } from '../../scripts/drive/counts';
import { closing, type Run } from '../../scripts/test/closing';

const count = (more: Partial<Count> = {}): Count => ({
  browser: 'Chromium',
  requests: 2,
  hosts: ['127.0.0.1'],
  strangers: [],
  violations: [],
  ended: true,
  ...more,
});
const run = (more: Partial<Run> = {}): Run => ({
  failed: [],
  unit: { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1 },
  e2e: { expected: 5, unexpected: 0, flaky: 0, skipped: 2 },
  counts: [count(), count({ browser: 'Firefox' })],
  ...more,
});

test('the last line has the three numbers and nothing else', () => {
  const { ok, lines } = closing(run());
  expect(ok).toBe(true);
  expect(lines.at(-1)).toBe('15 passed, 0 failed, 3 skipped');
  expect(lines[1]).toMatch(
    /^2 watched browsers \(1 of them Firefox\) made 4 requests to 1 hosts \(127\.0\.0\.1\): 0 .*, 0 /,
  );
});

test.each<[string, Partial<Run>, RegExp]>([
  [
    'a host that nobody asked for',
    { counts: [count({ strangers: ['stranger.example'] })] },
    /stranger\.example/,
  ],
  ['a broken policy', { counts: [count({ violations: ['script-src'] })] }, /script-src/],
  ['no browser at all', { counts: [] }, /no browser was watched/],
  ['a browser that nobody closed', { counts: [count({ ended: false })] }, /never closed/],
  ['a step without a test', { failed: ['types'] }, /Failed: types/],
  ['a failed test', { failed: ['end to end'], e2e: { unexpected: 1 } }, /Failed: end to end/],
  ['a flaky test', { e2e: { expected: 5, flaky: 1 } }, /Failed: a test/],
])('%s fails the run, and is named', (_, more, named) => {
  const { ok, lines } = closing(run(more));
  expect(ok).toBe(false);
  expect(lines.join('\n')).toMatch(named);
  expect(lines.at(-1)).toMatch(/ 1 failed, /);
});
