import { expect, test } from 'vitest';
import { wordsFor } from '../../src/studio/Arrived';
import { checkDocument } from '../../src/studio/check';
import {
  beginWith,
  bytesOf,
  edit,
  openDocument,
  type PackDocument,
  textOf,
  undo,
} from '../../src/studio/document';
import { put } from '../../src/studio/json';
import {
  type Arrival,
  arrivalOf,
  asPublished,
  isMeanwhile,
  raised,
  versionOf,
} from '../../src/studio/publication';
import { studioCy } from '../../src/text/studio-cy';
import { studioEn } from '../../src/text/studio-en';
import { authored } from './author';

const opened = (text: string): PackDocument => {
  const found = openDocument(new TextEncoder().encode(text));
  if ('refused' in found) throw new Error(found.refused);
  return found.document;
};
const withVersion = (version: number, name = 'Here') =>
  put(put(authored, ['version'], version), ['organisation', 'programme', 'en'], name);
const file = (version: number, name?: string) =>
  `\ufeff${JSON.stringify(withVersion(version, name), null, '\t')}\r\n`;
const problemsIn = (document: PackDocument) =>
  checkDocument(document, '2026-11-28').findings.filter(({ kind }) => kind === 'problem').length;
const at = (written: string | Uint8Array, mine: PackDocument, had = 0): Arrival =>
  arrivalOf({ from: 'https://example.ac.uk/pack.json', attempt: { written } }, mine, {
    had,
    problems: () => problemsIn(mine),
  });

test('it has arrived where every byte is the same, and not where only the words are', () => {
  const mine = opened(file(7));
  expect(at(bytesOf(mine), mine)).toEqual({ state: 'arrived' });
  expect(at(file(7).slice(1), mine)).toEqual({ state: 'rewritten' });
  expect(at(`${file(7)} `, mine)).toEqual({ state: 'rewritten' });
});

test('what is there, and Waymark will not take, is not published', () => {
  const broken = opened(JSON.stringify(put(withVersion(8), ['services', 1, 'name'], undefined)));
  const found = at(bytesOf(broken), broken);
  expect(found).toEqual({ state: 'refused', problems: problemsIn(broken) });
  expect(problemsIn(broken)).toBeGreaterThan(0);
  const lower = opened(file(7));
  expect(at(bytesOf(lower), lower, 9)).toEqual({ state: 'lowered', version: 7, had: 9 });
  expect(at(bytesOf(lower), lower, 7).state).toBe('arrived');
  for (const text of [studioEn.publish, studioCy.publish]) {
    expect(wordsFor(found, text)).not.toContain(text.arrived);
    expect(wordsFor({ state: 'lowered', version: 7, had: 9 }, text)).toMatch(/7.*9/);
  }
});

test('what is there instead is told apart', () => {
  const mine = opened(file(7));
  expect(at(file(6), mine).state).toBe('older');
  expect(at(file(7, 'Elsewhere'), mine).state).toBe('other');
  expect(at(file(8), mine).state).toBe('newer');
  expect(at('<html>', mine).state).toBe('notPack');
  expect(at('[]', mine).state).toBe('notPack');
  // The studio would open it; Waymark reads no such file.
  const wide = Buffer.from(file(7), 'utf16le');
  expect(at(wide, mine).state).toBe('notPack');
  const taking = { had: 0, problems: () => 0 };
  expect(arrivalOf({ from: '' }, mine, taking)).toEqual({ state: 'nowhere' });
  const problem = { code: 'status', detail: '404' } as const;
  expect(arrivalOf({ from: 'x', attempt: { problem } }, mine, taking)).toEqual({
    state: 'problem',
    problem,
  });
});

test('somebody else published meanwhile: only a newer one, that is not this one, and not of whoever began from the example', () => {
  const mine = opened(file(7));
  expect(isMeanwhile(opened(file(8)), mine)).toBe(true);
  expect(isMeanwhile(opened(file(7, 'Elsewhere')), mine)).toBe(false);
  expect(isMeanwhile(opened(file(6)), mine)).toBe(false);
  const mineRaised = raised(mine, 8, '2026-11-28');
  expect(isMeanwhile(opened(textOf(mineRaised)), mineRaised)).toBe(false);
  const begun = beginWith(authored as object, '2026-11-28');
  expect(isMeanwhile(opened(file(8)), begun)).toBe(false);
});

test('once it has arrived, what follows is a change of that, in the same bytes, and every step can be taken back', () => {
  const done = edit(opened(file(7)), withVersion(7, 'Edited'));
  if ('refused' in done) throw new Error(done.refused);
  const mine = raised(done.document, 8, '2026-11-28');
  expect(versionOf(mine.value)).toBe(8);
  const there = asPublished(mine);
  expect(bytesOf(there)).toEqual(bytesOf(mine));
  expect(there.value).toBe(there.written.value);
  expect(isMeanwhile(opened(textOf(mine)), there)).toBe(false);
  expect(isMeanwhile(opened(file(9)), there)).toBe(true);
  expect(bytesOf(undo(undo(there)))).toEqual(new TextEncoder().encode(file(7)));
});
