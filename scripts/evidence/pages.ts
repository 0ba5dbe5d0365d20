/** What the files of results say, in Markdown. A result that is not there is said to be not there. */

import { BLANK, DRAWN, measured, type Target, verdict } from '../bench/table';
import type { Line } from '../budgets';
import type { sumUp } from '../test/closing';

/** Under what something was measured. */
interface Under {
  readonly date: string;
  readonly commit: string;
}

/** What `npm test` leaves in test-results/run.json. */
export interface RunResult extends Under {
  readonly closing: string;
  readonly watch: ReturnType<typeof sumUp>;
}

/** What Playwright's reporter writes: suites in suites, the tests inside. */
export interface Suite {
  readonly file?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}
interface Spec {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly status: string;
    readonly results: readonly { readonly stdout: readonly { readonly text?: string }[] }[];
  }[];
}

export interface Release extends Under {
  readonly node: string;
  readonly identical: boolean;
  readonly sums: readonly string[];
}

export interface Bench {
  readonly under: Under & { readonly browser: string; readonly machine: string };
  readonly targets: readonly Target[];
  readonly rows: Readonly<Record<string, { readonly median: number }>>;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const missing = (command: string) => `Not there: run \`${command}\` first.`;
const of = ({ commit, date }: Under) => `Of commit ${commit.slice(0, 7)}, ${date.slice(0, 10)}.`;

export function benchPart(bench: Bench | undefined): string {
  if (!bench) return missing('npm run bench -- --save');
  const { under, targets } = bench;
  const verdicts = targets.map(verdict);
  const rows = targets.map((target, i) => [
    target.name,
    measured(target),
    `at most ${target.limit}`,
    verdicts[i] === 'met' ? 'met' : `**${verdicts[i]}**`,
  ]);
  const count = (wanted: string) => verdicts.filter((one) => one === wanted).length;
  const untold = count('cannot be told here');
  return [
    `${of(under)} Medians of cold runs in ${under.browser}, on ${under.machine}: ${count('met')} of ${targets.length} targets met${untold ? `, ${untold} that cannot be told on it` : ''}. A difference is the mean over pairs of loads, with the interval in which it lies with 95% certainty. Every measure, with its spread and the number of its runs, is in \`scripts/bench/baseline.json\`.`,
    table(['target', 'measured', '', ''], rows),
    ...drawing(bench.rows),
  ].join('\n\n');
}

/** How far from the blank page a first screen is before any script of ours: that much is its drawing. */
function drawing(rows: Bench['rows']): string[] {
  const parts = Object.entries(rows).flatMap(([name, { median }]) => {
    const blank = name.includes(DRAWN) && rows[name.replace(DRAWN, BLANK)];
    if (!blank) return [];
    return [`${name.replace(` paint${DRAWN}`, '')} ${(median / blank.median).toFixed(3)}`];
  });
  if (parts.length === 0) return [];
  return [`The same first screens without any script of ours, ÷ blank: ${parts.join('; ')}.`];
}

export function budgetsPart(lines: readonly Line[]): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = lines.map(({ what, bytes, limit }) => [
    what,
    kB(bytes),
    `at most ${limit} kB`,
    bytes <= limit * 1000 ? 'met' : '**over**',
  ]);
  return table(['first load, compressed', 'now', '', ''], rows);
}

export function testsPart(run: RunResult | undefined): string {
  if (!run) return missing('npm test');
  const { watch } = run;
  return [
    of(run),
    table(
      ['what', 'number'],
      [
        ['tests', run.closing],
        ['browsers watched', `${watch.browsers}, of them ${watch.firefox} Firefox`],
        ['requests that they made', String(watch.requests)],
        [
          'hosts called that neither the pack nor the person asked for',
          String(watch.strangers.length),
        ],
        ['content security policies broken', String(watch.violations.length)],
      ],
    ),
    `Hosts that the tests did ask for, most of them played by the test itself: ${watch.hosts.join(', ')}.`,
  ].join('\n\n');
}

/** The tests of one folder, each with what became of it. */
export function suitePart(e2e: Suite | undefined, folder: string): string {
  const specs = e2e ? specsOf(e2e).filter(({ file }) => file.startsWith(`${folder}/`)) : [];
  if (specs.length === 0) return missing('npm test');
  const became = ({ ok, tests }: Spec) =>
    tests.every(({ status }) => status === 'skipped') ? 'skipped' : ok ? 'passed' : '**failed**';
  return table(
    ['test', ''],
    specs.map((spec) => [spec.title, became(spec)]),
  );
}

/** What tests say of themselves as they run, such as how many screens they checked. */
export function saidPart(e2e: Suite | undefined): string {
  const lines = (e2e ? specsOf(e2e) : [])
    .flatMap(({ tests }) => tests)
    .flatMap(({ results }) => results)
    .flatMap(({ stdout }) => stdout)
    .map(({ text = '' }) => text.trim())
    .filter((text) => text !== '');
  return lines.length === 0 ? missing('npm test') : lines.map((text) => `- ${text}`).join('\n');
}

function specsOf({ suites = [], specs = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

export function releasePart(release: Release | undefined): string {
  if (!release) return missing('npm run release:twice');
  return [
    `${of(release)} Cloned to two places and released in each, with Node ${release.node}, in other time zones, languages and file masks: ${release.identical ? 'every checksum is the same.' : '**the checksums differ.**'}`,
    `\`\`\`\n${release.sums.join('\n')}\n\`\`\``,
  ].join('\n\n');
}
