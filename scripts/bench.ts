/** `npm run bench -- [--quick] [--only load,interact,…] [--save]`: how fast the build in dist/ is, in
 * a real Chromium. Writes test-results/bench.json; `--save` makes it the baseline. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findChromium } from '../tests/e2e/browser';
import { background } from './bench/background';
import { interactions } from './bench/interact';
import { loads } from './bench/load';
import { memory } from './bench/memory';
import { type Row, samples, type Target, table, targetLines } from './bench/table';

const BASELINE = 'scripts/bench/baseline.json';
const parts: Record<string, typeof loads> = {
  load: loads,
  interact: interactions,
  memory,
  background,
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 5 : 15;
const wanted = values.only?.split(',') ?? Object.keys(parts);

const measured = samples();
for (const [name, run] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue;
  console.error(`measuring: ${name}`);
  await run(runs, measured);
}

const rows = measured.rows();
const before = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : { rows: {} };
const under = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  browser: execFileSync(findChromium() ?? 'chromium', ['--version'], { encoding: 'utf8' }).trim(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  load: loadavg()[0]?.toFixed(1),
  runs,
};
const targets = judge(rows);
console.log(`${Object.values(under).join(' · ')}\n\n${table(rows, before.rows)}`);
console.log(`\ntargets\n${targetLines(targets)}`);
if (before.under) console.log(`\nbaseline: ${Object.values(before.under).join(' · ')}`);

const result = `${JSON.stringify({ under, targets, rows }, null, 2)}\n`;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', result);
if (values.save) writeFileSync(BASELINE, result);

/** What is promised, out of what was measured. */
function judge(found: Record<string, Row>): Target[] {
  const ratio = (name: string, of: string, to: string, limit: number): Target[] => {
    const [ours, floor] = [found[of], found[to]];
    return ours && floor ? [{ name, value: ours.median / floor.median, limit }] : [];
  };
  const speeds = ['', ', 4× slower'];
  return [
    ...['popup', 'tab'].flatMap((door) =>
      speeds.flatMap((at) => [
        ...ratio(
          `${door} paint ÷ blank${at}`,
          `${door} paint${at}`,
          `${door} paint, blank${at}`,
          door === 'tab' ? 1.25 : 1.15,
        ),
        ...(door === 'popup'
          ? ratio(`popup usable ÷ blank${at}`, `popup usable${at}`, `popup usable, blank${at}`, 1.6)
          : []),
      ]),
    ),
    ...ratio('action popup paint ÷ blank', 'action popup paint', 'action popup paint, blank', 1.15),
    ...ratio(
      'action popup usable ÷ blank',
      'action popup usable',
      'action popup usable, blank',
      1.6,
    ),
    ...Object.entries(found)
      .filter(([name]) => name.startsWith('next paint'))
      .map(([name, row]) => ({ name: `${name}, ms`, value: row.median, limit: 50 })),
    ...(found['memory grown']
      ? [
          {
            name: 'memory grown over 100 screens, kB',
            value: found['memory grown'].median,
            limit: 100,
          },
        ]
      : []),
  ];
}
