/** `npm run bench -- [--quick] [--only load,interact,…] [--save]`: how fast the build in dist/ is, in
 * a real Chromium. Writes test-results/bench.json; `--save` makes it the baseline. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { background } from './bench/background';
import { interactions } from './bench/interact';
import { loads } from './bench/load';
import { memory } from './bench/memory';
import { packRow, packs } from './bench/pack';
import { FEW, MANY, opensWith, requests } from './bench/requests';
import { benchSearch } from './bench/search';
import {
  BLANK,
  type Row,
  type Samples,
  samples,
  type Target,
  table,
  targetLines,
} from './bench/table';
import { findChromium } from './drive/browser';
import { optionsOr } from './options';

const BASELINE = 'scripts/bench/baseline.json';
const parts: Record<string, typeof loads> = {
  load: loads,
  packs,
  interact: interactions,
  memory,
  background,
  requests,
  search,
};

const HELP = `  npm run bench -- [options]        how fast the build in dist/ is
    --quick                         5 runs of each, not 15
    --only load,packs               these alone, of ${Object.keys(parts).join(', ')}
    --save                          makes it the baseline`;

const { values } = optionsOr(HELP, () =>
  parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      save: { type: 'boolean', default: false },
    },
  }),
);
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
  browser: execFileSync(findChromium() ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim(),
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

/** A key in the search of other help; many keys make one run. */
async function search(_runs: number, into: Samples): Promise<void> {
  for (const { services, p50, p95 } of (await benchSearch()).times) {
    into.add(`search: a key among ${services}, p50, 4× slower`, p50);
    into.add(`search: a key among ${services}, p95, 4× slower`, p95);
  }
}

/** What is promised, out of what was measured. */
function judge(found: Record<string, Row>): Target[] {
  const ratio = (name: string, of: string, to: string, limit: number): Target[] => {
    const [ours, floor] = [found[of], found[to]];
    return ours && floor ? [{ name, value: ours.median / floor.median, limit }] : [];
  };
  const at = (measure: string, name: string, limit: number): Target[] => {
    const row = found[measure];
    return row ? [{ name, value: row.median, limit }] : [];
  };
  const speeds = ['', ', 4× slower'];
  return [
    ...['popup', 'tab'].flatMap((door) =>
      speeds.flatMap((speed) => [
        ...ratio(
          `${door} paint ÷ blank${speed}`,
          `${door} paint${speed}`,
          `${door} paint${BLANK}${speed}`,
          door === 'tab' ? 1.25 : 1.15,
        ),
        ...(door === 'popup'
          ? ratio(
              `popup usable ÷ blank${speed}`,
              `popup usable${speed}`,
              `popup usable${BLANK}${speed}`,
              1.6,
            )
          : []),
      ]),
    ),
    ...ratio(
      'action popup paint ÷ blank',
      'action popup paint',
      `action popup paint${BLANK}`,
      1.15,
    ),
    ...ratio(
      'action popup usable ÷ blank',
      'action popup usable',
      `action popup usable${BLANK}`,
      1.6,
    ),
    ...speeds.flatMap((speed) =>
      (['paint', 'usable'] as const).flatMap((what) =>
        ratio(
          `popup ${what} with 500 services ÷ pack of the build${speed}`,
          packRow(what, true, speed),
          packRow(what, false, speed),
          1.1,
        ),
      ),
    ),
    ...Object.entries(found)
      .filter(([name]) => name.startsWith('next paint'))
      .map(([name, row]) => ({ name: `${name}, ms`, value: row.median, limit: 50 })),
    ...ratio(`your requests: ${MANY} ÷ ${FEW}`, opensWith(MANY), opensWith(FEW), 2),
    ...at('memory grown', 'memory grown over 104 screens, kB', 100),
    ...at('elements grown', 'elements grown over 104 screens', 0),
    ...at('search: a key among 1000, p95, 4× slower', 'search among 1,000, p95, ms', 16),
  ];
}
