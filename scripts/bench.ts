/** `npm run bench -- [--quick] [--only load,interact,…] [--save]`: how fast the build in dist/ is, in
 * a real Chromium. Writes test-results/bench.json; `--save` makes it the baseline. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { background } from './bench/background';
import { desk, deskRatios } from './bench/desk';
import { interactions } from './bench/interact';
import { heldUp, loads } from './bench/load';
import { memory } from './bench/memory';
import { packLater, packs } from './bench/pack';
import { FEW, MANY, opensWith, requests } from './bench/requests';
import { benchSearch } from './bench/search';
import { PREVIEW_LIMITS, studio } from './bench/studio';
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
import { temporaryTogether } from './temporary';

const BASELINE = 'scripts/bench/baseline.json';

interface Part {
  readonly measure: (runs: number, into: Samples) => Promise<void>;
  /** How often: for a first look, which is to end within two minutes and leaves out what has none, and to be judged. Of
   * loads more than of the rest, since a difference of a few milliseconds is asked for, and one differs from the next by
   * ten; a difference has an interval from two on. */
  readonly quick: number;
  readonly full: number;
}

const parts: Readonly<Record<string, Part>> = {
  load: { measure: loads, quick: 2, full: 60 },
  packs: { measure: packs, quick: 2, full: 15 },
  interact: { measure: interactions, quick: 1, full: 15 },
  memory: { measure: memory, quick: 0, full: 3 },
  background: { measure: background, quick: 1, full: 15 },
  requests: { measure: requests, quick: 1, full: 15 },
  search: { measure: search, quick: 1, full: 5 },
  studio: { measure: studio, quick: 1, full: 5 },
  desk: { measure: desk, quick: 1, full: 10 },
};

/** Nobody sees less than a frame, at 60 a second 16.7 ms: half of one, and a whole one where everything is
 * four times slower, is what our script may take of the first. */
const LATER = { '': 8, ', 4× slower': 16 } as const;
type Speed = keyof typeof LATER;

const HELP = `  npm run bench -- [options]        how fast the build in dist/ is
    --quick                         a first look, of a few runs: within two minutes
    --only load,packs               these alone, of ${Object.keys(parts).join(', ')}
    --save                          makes it the baseline`;

const values = optionsOr(HELP, () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      save: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only?.split(',').find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}" to measure`);
  if (values.save && (values.quick || values.only !== undefined))
    throw new Error('A baseline is of everything, in full: not --save with --quick or --only');
  return values;
});
temporaryTogether();
const pace = values.quick ? 'quick' : 'full';
const wanted = values.only?.split(',') ?? Object.keys(parts);

const measured = samples();
for (const [name, part] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue;
  const runs = values.only ? Math.max(1, part[pace]) : part[pace];
  if (runs === 0) continue;
  const began = performance.now();
  await part.measure(runs, measured);
  console.error(`measured: ${name}, in ${Math.round((performance.now() - began) / 1000)} s`);
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
  pace,
};
const targets = judge(rows);
console.log(`${Object.values(under).join(' · ')}\n\n${table(rows, before.rows)}`);
console.log(`\ntargets\n${targetLines(targets)}`);
if (before.under) console.log(`\nbaseline: ${Object.values(before.under).join(' · ')}`);

const result = `${JSON.stringify({ under, targets, rows }, null, 2)}\n`;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', result);
if (values.save) writeFileSync(BASELINE, result);

/** A key in the search of other help; many keys make one row. */
async function search(rounds: number, into: Samples): Promise<void> {
  for (const { services, p50, p95 } of (await benchSearch([100, 1000], rounds)).times) {
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
  const usable = (door: string, speed: string) =>
    ratio(
      `${door} usable ÷ blank${speed}`,
      `${door} usable${speed}`,
      `${door} usable${BLANK}${speed}`,
      1.6,
    );
  const later = (name: string, limit: number): Target[] => {
    const { mean: value, from, to } = found[name]?.interval ?? {};
    return value === undefined ? [] : [{ name: `${name}, ms`, value, from, to, limit }];
  };
  const at = (measure: string, name: string, limit: number): Target[] => {
    const row = found[measure];
    return row ? [{ name, value: row.median, limit }] : [];
  };
  const speeds = Object.keys(LATER) as Speed[];
  return [
    ...['popup', 'tab'].flatMap((door) =>
      speeds.flatMap((speed) => later(heldUp(door, speed), LATER[speed])),
    ),
    ...later(heldUp('action popup', ''), LATER['']),
    ...speeds.flatMap((speed) => usable('popup', speed)),
    ...usable('action popup', ''),
    ...speeds.flatMap((speed) =>
      (['paint', 'usable'] as const).flatMap((what) => later(packLater(what, speed), LATER[speed])),
    ),
    ...Object.entries(found)
      .filter(([name]) => name.startsWith('next paint'))
      .map(([name, row]) => ({ name: `${name}, ms`, value: row.median, limit: 50 })),
    ...ratio(`your requests: ${MANY} ÷ ${FEW}`, opensWith(MANY), opensWith(FEW), 2),
    ...deskRatios.flatMap(({ name, of, to }) => ratio(name, of, to, 2)),
    ...PREVIEW_LIMITS.flatMap(({ row, limit }) => at(row, `${row}, ms`, limit)),
    ...at('memory grown', 'memory grown over 104 screens, kB', 100),
    ...at('elements grown', 'elements grown over 104 screens', 0),
    ...at('search: a key among 1000, p95, 4× slower', 'search among 1,000, p95, ms', 16),
  ];
}
