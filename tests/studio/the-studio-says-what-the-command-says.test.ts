import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { today } from '../../scripts/pack/live';
import type { Finding } from '../../src/pack/author/check';
import { checkDocument } from '../../src/studio/check';
import {
  bytesOf,
  edit,
  openDocument,
  type PackDocument,
  textOf,
  undo,
} from '../../src/studio/document';
import { at, isList, isObject, pathOf, put } from '../../src/studio/json';
import { authored } from './author';
import { operate } from './operations';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const EDITS = SOAK ? 1000 : 500;
/** Each is a process of its own. */
const CHECKPOINTS = SOAK ? 25 : 2;

const TITLES: Readonly<Record<string, Finding['kind']>> = {
  'To fix, or Waymark will not use this pack': 'problem',
  'Worth a look': 'warn',
  'To make your own, or to confirm': 'replace',
};

/** What the command prints, a line a finding. */
async function commandOn(bytes: Uint8Array): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-')), 'pack.json');
  writeFileSync(file, bytes);
  const args = ['--import', 'tsx', 'scripts/pack.ts', 'check', file];
  const { stdout } = await execa(process.execPath, args, { reject: false });
  let kind = '';
  return stdout.split('\n').flatMap((line) => {
    kind = TITLES[line] ?? kind;
    return line.startsWith(`  ${file}:`) ? [`${kind} ${line.slice(file.length + 3)}`] : [];
  });
}

/** The same of the studio, in the order of the command: group by group. */
const inLines = (findings: readonly Finding[]) =>
  Object.values(TITLES).flatMap((kind) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(
        ({ line, column, where, message }) =>
          `${kind} ${line}:${column}  ${where ? `${where}: ` : ''}${message}`,
      ),
  );

const start = (): PackDocument => {
  const opened = openDocument(new TextEncoder().encode(`${JSON.stringify(authored, null, 2)}\n`));
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.document;
};

test(`after any of ${EDITS} edits both find the same, finding for finding`, async () => {
  let document = start();
  let seed = 7;
  const roll = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 8;
  };
  const kinds = new Set<string>();
  for (let i = 1; i <= EDITS; i++) {
    document = operate(document, [roll(), roll(), roll()]);
    // What makes it unusable hides the rest: mostly taken back, as an author would.
    if (
      i % 5 === 0 &&
      checkDocument(document, '2026-11-28').pack === undefined &&
      i % (EDITS / CHECKPOINTS) !== 0
    ) {
      for (let n = 0; n < 5; n++) document = undo(document);
    }
    if (i % 100 === 0) {
      for (const { path } of checkDocument(document, '2026-11-28').findings) {
        const there = pathOf(document.value, path);
        expect(there.join('.')).toBe(path.startsWith('(') ? '' : path);
        const group = at(document.value, there.slice(0, -1));
        expect(isList(group) || isObject(group), path).toBe(true);
      }
    }
    if (i % (EDITS / CHECKPOINTS) !== 0) continue;
    // Half of them with a mistake that both refuse.
    const mistake = put(
      put(document.value, ['updated'], '2026-02-30'),
      ['services', 0, 'colour'],
      'red',
    );
    const done = i % (2 * (EDITS / CHECKPOINTS)) === 0 ? edit(document, mistake) : { document };
    if ('refused' in done) throw new Error(done.refused);
    const { findings } = checkDocument(done.document, today());
    const said = await commandOn(bytesOf(done.document));
    expect(said).toEqual(inLines(findings));
    expect(said.length).toBeGreaterThan(0);
    for (const { kind } of findings) kinds.add(kind);
  }
  expect([...kinds].sort()).toEqual(['problem', 'replace', 'warn']);
  expect(JSON.parse(textOf(document))).toEqual(document.value);
}, 300_000);
