import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packToBuild, watchPack } from '../../scripts/pack/live';
import { starterPack } from '../../scripts/pack/starter';
import { checkText } from '../../src/pack/author/check';
import { readWritten } from '../../src/pack/json';
import type { Pack } from '../../src/pack/schema';

const TODAY = '2026-11-24';
const starter = starterPack(TODAY);

/** The findings after one replacement in the starter's text, which must be there. */
function after(from: string | RegExp, to: string) {
  const text = starter.replace(from, to);
  expect(text).not.toBe(starter);
  return { text, findings: checkText(text, TODAY).findings };
}
/** Counted from 1, as editors do. */
function placeOf(words: string, text: string) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
/** The findings after a change to the starter's document. */
function changed(change: (pack: Pack) => void) {
  const pack = JSON.parse(starter) as Pack;
  change(pack);
  return checkText(JSON.stringify(pack, null, 2), TODAY).findings;
}
const said = (findings: readonly { where: string; message: string }[]) =>
  findings.map((f) => `${f.where}: ${f.message}`).join('\n');

describe('a file that is not JSON', () => {
  const cases: [string, string | RegExp, string, RegExp][] = [
    ['a comma is missing', '"format": 1,', '"format": 1', /comma is missing/],
    ['a comma too many', /\n\s*\]\n\}\s*$/, ',]}', /comma too many/],
    ['curly quotation marks', '"format"', '“format”', /straight quotation marks/],
    ['no quotation marks', '"format"', 'format', /need quotation marks/],
    ['a comment', '"format": 1,', '// mine\n"format": 1,', /comments are not allowed/],
    ['an open quotation mark', '"format"', '"format', /closes these words|colon/],
    ['an end too early', /\}\s*$/, '', /ends too early/],
  ];
  it.each(cases)('with %s is said to be so, at that place', (_, from, to, message) => {
    const { findings, text } = after(from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'problem', message: expect.stringMatching(message) });
    expect(findings[0]?.line).toBeLessThanOrEqual(text.split('\n').length);
  });

  it('agrees with JSON.parse on what is JSON, whatever the text', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((t) => t.slice(0, -1)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(readWritten(text).mistake === undefined).toBe(valid);
      }),
      { numRuns: process.env.WAYMARK_SOAK ? 20_000 : 2000 },
    );
  });

  it('finds each text and number where it stands', () => {
    const { offsets } = readWritten(starter);
    const leaves = (value: unknown, path: string): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, v]) => leaves(v, path ? `${path}.${key}` : key))
        : [[path, value]];
    const misplaced = leaves(JSON.parse(starter), '').filter(
      ([path, value]) => !starter.startsWith(JSON.stringify(value), offsets.get(path)),
    );
    expect(misplaced).toEqual([]);
    expect(offsets.size).toBeGreaterThan(1000);
  });
});

describe('a pack that Waymark would refuse', () => {
  it('is told where, in the words of an author, and what to write', () => {
    const { text, findings } = after('"number": "116 123"', '"number": "call us"');
    const problem = findings.find((f) => f.kind === 'problem');
    expect(problem?.where).toMatch(/^service \d+ “Samaritans”, contact method 1, number$/);
    expect(problem?.message).toBe('must be digits and spaces');
    expect(problem).toMatchObject(placeOf('"call us"', text));
  });

  it('has every problem listed at once', () => {
    const findings = changed((pack) => {
      Object.assign(pack, { version: 'two' });
      Object.assign(pack.organisation, { name: undefined });
      pack.routes = [];
    });
    const problems = findings.filter((f) => f.kind === 'problem').map((f) => f.where);
    expect(problems).toEqual(expect.arrayContaining(['version', 'organisation, name', 'routes']));
  });
});

describe('a valid pack', () => {
  it('is told of what is worth a look', () => {
    const findings = changed((pack) => {
      const [service] = pack.services;
      const route = pack.routes[0];
      if (!service || !route) return;
      Object.assign(service, { reviewed: '2025-01-01', due: '2025-06-01' });
      pack.services = pack.services.map((s) => ({
        ...s,
        urgency: s.urgency === 'urgent' ? 'soon' : s.urgency,
      }));
      const answer = pack.guide.questions[0]?.answers[0];
      if (answer) delete answer.because;
      pack.guide.questions[0]?.groups?.push({ id: 'empty', label: 'Empty' });
      const harmless = pack.guide.questions[1]?.answers[0];
      if (harmless) harmless.danger = true;
      pack.guide.lead = 20;
      pack.organisation.name = { en: 'Anon' };
      const url = `https://flow.example.org/run?sig=${'a1'.repeat(20)}`;
      pack.routes.push({ id: 'flow', kind: 'link', name: 'Flow', url });
      pack.services[1] = { ...service, id: 'odd', sourceUrl: 'https://gòv.uk/help' };
      pack.situations.push({ id: 'lonely', label: 'Alone' });
    });
    expect(findings.filter((f) => f.kind === 'problem')).toEqual([]);
    const all = said(findings);
    for (const expected of [
      /due: was due for review on 2025-06-01/,
      /services: has none that is "urgent"/,
      /answer 1 .*: has no "because"/,
      /“Empty”: has no answer in it/,
      /danger: does nothing without "situations"/,
      /outcomes, mentoring: can never be the result/,
      /organisation, name: is missing in: cy/,
      /“Flow”, url: looks as if it holds a key/,
      /sourceUrl: has a name with letters that can look like others/,
      /“Alone”: has no service/,
    ]) {
      expect(all).toMatch(expected);
    }
  });

  it('is told of a name that stands twice', () => {
    const { findings } = after('"format": 1,', '"format": 1, "format": 1,');
    expect(said(findings)).toContain('"format" stands here twice');
  });

  it('has one list of what an organisation must make its own, and it can become empty', () => {
    const left = checkText(starter, TODAY).findings.filter((f) => f.kind === 'replace');
    expect(left.length).toBeGreaterThan(20);
    const own = starter
      .replaceAll('example.ac.uk', 'uni.test')
      .replaceAll('Example University', 'Our University')
      .replaceAll('rifysgol Enghraifft', 'rifysgol Ni')
      .replaceAll('01632 960', '01632 950')
      .replaceAll('07700 900', '07700 950')
      .replaceAll('0808 157 0', '0808 157 5')
      .replaceAll('Sample entry: ', '')
      .replaceAll('Cofnod enghreifftiol: ', '')
      .replace('Faculty of Health and Medicine', 'School of Health')
      .replaceAll(/"reviewed": "[^"]+"/g, `"reviewed": "${TODAY}"`)
      .replaceAll(/,\s*"toConfirm": true/g, '');
    const { findings } = checkText(own, TODAY);
    expect(findings.filter((f) => f.kind !== 'warn')).toEqual([]);
  });
});

describe('in an author’s folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pack-'));
  const file = join(folder, 'my-pack.json');
  const run = (...args: string[]) =>
    execaSync(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', ...args]).stdout;

  it('a new pack is written, passes its own check, and is not written over', () => {
    run('new', file);
    expect(run('check', file)).toMatch(/Waymark can use this pack: 0 to mend/);
    expect(() => run('new', file)).toThrow(/left as it is/);
    expect(packToBuild(file).file).toBe(file);
  });

  it('a broken one fails the check, and cannot be built in', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(
      broken,
      readFileSync(file, 'utf8').replace('"urgency": "urgent"', '"urgency": 1'),
    );
    expect(() => run('check', broken)).toThrow();
    expect(() => packToBuild(broken)).toThrow(/urgency must be "emergency"/);
  });

  it('each save is seen, with what is wrong', async () => {
    const live = join(folder, 'live.json');
    writeFileSync(live, starter);
    const seen: number[] = [];
    const stop = watchPack(live, (p) =>
      seen.push(p.findings.filter((f) => f.kind === 'problem').length),
    );
    writeFileSync(live, starter.replace('"format": 1', '"format": 9'));
    for (let i = 0; i < 100 && seen.length < 2; i++) await new Promise((r) => setTimeout(r, 20));
    stop();
    expect(seen).toEqual([0, 1]);
  });
});
