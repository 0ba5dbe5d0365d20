/** `npm test`: types, lint, unit, screens in a real browser, build, end to end. Every step runs even
 * when one before it failed, so that one run shows everything. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { COUNTS, type Count } from '../tests/e2e/counts';
import { closing, sumUp } from './test/closing';

const STEPS: readonly [string, string, readonly string[]][] = [
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
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
const files = existsSync(COUNTS) ? readdirSync(COUNTS) : [];
const counts = files.map((file) => read(`${COUNTS}/${file}`) as Count);
const unit = read('test-results/vitest.json');
const e2e = read('test-results/e2e.json').stats ?? {};
const { ok, lines } = closing({ failed, unit, e2e, counts });
// For docs/evidence.md.
const commit = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
const run = { commit, date: new Date().toISOString(), closing: lines.at(-1), watch: sumUp(counts) };
writeFileSync('test-results/run.json', `${JSON.stringify(run, null, 2)}\n`);
console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);
