import type { Count } from '../drive/counts';

export interface Run {
  /** Of the steps that failed, the names. */
  readonly failed: readonly string[];
  /** What vitest and Playwright wrote; empty where one never came that far. */
  readonly unit: { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number };
  readonly e2e: { expected?: number; unexpected?: number; flaky?: number; skipped?: number };
  readonly counts: readonly Count[];
}

/** How a run of `npm test` ended, in the words of its last lines; `ok` is whether it passed. */
export function closing({ failed, unit, e2e, counts }: Run): { ok: boolean; lines: string[] } {
  const watch = sumUp(counts);
  const objections = [
    ...(counts.length === 0 ? ['no browser was watched'] : []),
    ...(watch.unfinished > 0 ? [`${watch.unfinished} browsers were never closed and counted`] : []),
    ...watch.strangers.map((host) => `nobody asked for ${host}`),
    ...watch.violations.map((text) => `policy broken: ${text}`),
  ];
  const steps = [...failed, ...(objections.length > 0 ? ['the watch over the browsers'] : [])];
  const failures = (unit.numFailedTests ?? 0) + (e2e.unexpected ?? 0) + (e2e.flaky ?? 0);
  const passes = (unit.numPassedTests ?? 0) + (e2e.expected ?? 0);
  const skips = (unit.numPendingTests ?? 0) + (e2e.skipped ?? 0);
  const ok = steps.length === 0 && failures === 0;
  // A step that failed without a failed test (types, lint, a crash) counts as one.
  const total = ok ? 0 : Math.max(failures, steps.length);
  return {
    ok,
    lines: [
      ok ? 'Everything passed.' : `Failed: ${(steps.length > 0 ? steps : ['a test']).join(', ')}.`,
      `${counts.length} watched browsers (${watch.firefox} of them Firefox) made ${watch.requests} requests to ${watch.hosts.length} hosts (${watch.hosts.join(', ')}): ${watch.strangers.length} hosts that nobody asked for, ${watch.violations.length} policies broken.`,
      ...objections.map((text) => `  ${text}`),
      `${passes} passed, ${total} failed, ${skips} skipped`,
    ],
  };
}

/** All counts of a run as one. */
export function sumUp(counts: readonly Count[]) {
  return {
    browsers: counts.length,
    firefox: counts.filter(({ browser }) => browser === 'Firefox').length,
    unfinished: counts.filter(({ ended }) => !ended).length,
    requests: counts.reduce((sum, { requests }) => sum + requests, 0),
    hosts: [...new Set(counts.flatMap(({ hosts }) => hosts))].sort(),
    strangers: counts.flatMap(({ strangers }) => strangers),
    violations: counts.flatMap(({ violations }) => violations),
  };
}
