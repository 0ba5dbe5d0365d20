/** `npm test`: types, lint, unit, screens in a real browser, build, end to end. Every step runs even
 * when one before it failed, so that one run shows everything. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { COUNTS, type Count } from '../tests/e2e/watched';

const STEPS: readonly [string, string, readonly string[]][] = [
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'biome', ['check', '.']],
  ['build', 'tsx', ['scripts/build.ts']],
  ['budgets', 'tsx', ['scripts/budgets.ts']],
  [
    'unit and screens',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
  ],
  ['end to end', 'playwright', ['test']],
];

rmSync('test-results', { recursive: true, force: true });
const failed: string[] = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`,
  );
  if (status !== 0) failed.push(name);
}

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const unit = read('test-results/vitest.json');
const e2e = read('test-results/e2e.json').stats ?? {};
const passes = (unit.numPassedTests ?? 0) + (e2e.expected ?? 0);
const failures = (unit.numFailedTests ?? 0) + (e2e.unexpected ?? 0) + (e2e.flaky ?? 0);
// A step that failed without a failed test (types, lint, a crash) counts as one.
const total = failed.length === 0 ? failures : Math.max(failures, failed.length);
console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(watched());
console.log(`${passes} passed, ${total} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** What the browsers of the end-to-end tests wrote down about themselves. */
function watched(): string {
  const files = existsSync(COUNTS) ? readdirSync(COUNTS) : [];
  const counts = files.map((file) => read(`${COUNTS}/${file}`) as Count);
  const sum = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
  return `${counts.length} watched browsers made ${sum((c) => c.requests)} requests: ${sum((c) => c.strangers.length)} hosts that nobody asked for, ${sum((c) => c.violations.length)} policies broken.`;
}
