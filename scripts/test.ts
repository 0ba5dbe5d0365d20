/** `npm test`: types, lint, what nothing uses, unit, screens in a real browser, build, end to end; `npm run
 * soak`: the same with the long forms. Every step runs even when one before it failed, so that one run shows everything. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execa, execaSync } from 'execa';
import { COUNTS, type Count } from './drive/counts';
import { temporaryTogether } from './temporary';
import { closing, sumUp } from './test/closing';

type Step = readonly [
  name: string,
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
];

/** None of these needs what another makes, and each leaves a core idle. */
const CHECKS: readonly Step[] = [
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['unused', 'knip', []],
];
/** Only what comes after the tests of units and screens needs them. */
const BUILD: Step = ['build', 'tsx', ['scripts/build.ts']];
const BUDGETS: Step = ['budgets', 'tsx', ['scripts/budgets.ts']];
const UNITS: Step = [
  'unit and screens',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
];
const END_TO_END: Step = ['end to end', 'playwright', ['test']];

/** The tests that read clocks and words, again where the day and the letters are others'. */
const ELSEWHERE = ['ask', 'choose', 'help', 'outbox', 'request', 'text'].map(
  (name) => `tests/${name}`,
);
const elsewhere = (TZ: string, LC_ALL: string): Step => [
  `unit, as in ${TZ}`,
  'vitest',
  ['run', '--project', 'unit', ...ELSEWHERE],
  // Once for each place is enough.
  { TZ, LC_ALL, WAYMARK_SOAK: '' },
];
const SOAKED: readonly Step[] = [
  elsewhere('Pacific/Kiritimati', 'en_GB.UTF-8'),
  elsewhere('America/St_Johns', 'tr_TR.UTF-8'),
];

// The tests read it, in processes of their own.
const soak = process.argv.includes('--soak');
if (soak) process.env.WAYMARK_SOAK = '1';
rmSync('test-results', { recursive: true, force: true });
temporaryTogether();
const failed: string[] = [];
/** With this terminal as its own, or `quietly`. Resolves to what says how it ended. */
async function run([name, command, args, env = {}]: Step, quietly = false): Promise<() => void> {
  const began = Date.now();
  if (!quietly) console.log(`\n── ${name}`);
  const stdio = quietly ? ({ all: true } as const) : ({ stdio: 'inherit' } as const);
  const { exitCode, all } = await execa(command, args, {
    preferLocal: true,
    reject: false,
    env,
    ...stdio,
  });
  const took = Math.round((Date.now() - began) / 1000);
  if (exitCode !== 0) failed.push(name);
  return () => {
    if (quietly) console.log(`\n── ${name}\n${all}`);
    console.log(`── ${name}: ${exitCode === 0 ? 'passed' : 'FAILED'} in ${took} s`);
  };
}
const building = run(BUILD, true).then(async (said) => [said, await run(BUDGETS, true)]);
await Promise.all(CHECKS.map(async (one) => (await run(one, true))()));
(await run(UNITS))();
for (const say of await building) say();
for (const one of [END_TO_END, ...(soak ? SOAKED : [])]) (await run(one))();

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const files = existsSync(COUNTS) ? readdirSync(COUNTS) : [];
const counts = files.map((file) => read(`${COUNTS}/${file}`) as Count);
const unit = read('test-results/vitest.json');
const e2e = read('test-results/e2e.json').stats ?? {};
const { ok, lines } = closing({ failed, unit, e2e, counts });
// For docs/evidence.md.
const commit = execaSync('git', ['rev-parse', 'HEAD']).stdout;
const record = {
  commit,
  date: new Date().toISOString(),
  closing: lines.at(-1),
  watch: sumUp(counts),
};
writeFileSync('test-results/run.json', `${JSON.stringify(record, null, 2)}\n`);
console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);
