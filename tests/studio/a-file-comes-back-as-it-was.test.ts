import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginWith,
  bytesOf,
  DEPTH,
  edit,
  openDocument,
  type PackDocument,
  redo,
  textOf,
  undo,
} from '../../src/studio/document';
import { everyValue, type Json, type Path, put } from '../../src/studio/json';
import { readText, writeText } from '../../src/studio/written';
import { dice, randomEdit } from './edits';
import { type Variant, variants, wholePacks } from './variants';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
/** What is tried with edits: in the normal run every fourth way to write a pack. */
const EDITED: readonly Variant[] = SOAK
  ? [...wholePacks, ...variants]
  : [...wholePacks.slice(0, 1), ...variants.filter((_, i) => i % 4 === 0)];
/** Milliseconds for the long forms. */
const LIMIT = 300_000;

function open({ name, bytes }: Variant): PackDocument {
  const opened = openDocument(bytes);
  if ('refused' in opened) throw new Error(`${name} ${opened.refused}`);
  return opened.document;
}
function step(document: PackDocument, next: Json, group?: string): PackDocument {
  const done = edit(document, next, group);
  return 'refused' in done ? document : done.document;
}
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const withoutMark = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('there are at least twenty ways to write a pack, each unlike the others', () => {
  expect(variants.length).toBeGreaterThanOrEqual(20);
  expect(new Set(variants.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(
    variants.length,
  );
});

describe.each([...wholePacks, ...variants])('$name', (variant) => {
  test('opened and saved without an edit, it is the same, byte for byte', () => {
    expect(same(bytesOf(open(variant)), variant.bytes)).toBe(true);
  });
});

describe.each(EDITED)('$name', (variant) => {
  test(
    'after any edits it says what was edited, and undone to the start it is the same, byte for byte',
    () => {
      const start = open(variant);
      fc.assert(
        fc.property(fc.array(dice, { minLength: 1, maxLength: 12 }), (rolls) => {
          let document = start;
          const texts = [textOf(start)];
          for (const roll of rolls) {
            const next = step(document, randomEdit(document.value, roll));
            if (next.past.length > document.past.length) texts.push(textOf(next));
            document = next;
          }
          expect(JSON.parse(textOf(document))).toEqual(JSON.parse(JSON.stringify(document.value)));
          for (const text of texts.toReversed()) {
            expect(textOf(document) === text).toBe(true);
            document = undo(document);
          }
          expect(same(bytesOf(document), variant.bytes)).toBe(true);
          for (const text of texts.slice(1)) {
            document = redo(document);
            expect(textOf(document) === text).toBe(true);
          }
        }),
        { numRuns: wholePacks.includes(variant) ? (SOAK ? 8 : 1) : SOAK ? 40 : 2 },
      );
    },
    LIMIT,
  );

  test('one word changed changes one line', () => {
    const document = open(variant);
    const places = [...everyValue(document.value)].filter(([, value]) => typeof value === 'string');
    for (const [path] of places.filter((_, i) => i % Math.ceil(places.length / 5) === 0)) {
      const { removed, added } = changedLines(
        textOf(document),
        textOf(step(document, put(document.value, path, 'New words'))),
      );
      expect([removed, added]).toEqual([1, 1]);
    }
  });

  test('a service taken out takes out its lines alone, and a comma at most', () => {
    const document = open(variant);
    const lines = textOf(document).split(/\r\n|\n|\r/).length;
    const place: Path = ['services', 3];
    const { removed, added } = changedLines(
      textOf(document),
      textOf(step(document, put(document.value, place, undefined))),
    );
    if (lines === 1) expect([removed, added]).toEqual([1, 1]);
    else {
      const one = JSON.stringify(readText(textOf(document)).value, null, 1).split('\n').length;
      expect(removed).toBeLessThan(Math.max(200, one / 5));
      expect(added).toBeLessThanOrEqual(1);
    }
  });
});

/** Lines between the first and the last that differ, in each. */
function changedLines(before: string, after: string): { removed: number; added: number } {
  const [a, b] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  return { removed: a.length - start - end, added: b.length - start - end };
}

const space = fc.stringMatching(/^[ \t\r\n]{0,4}$/);

test(
  'any JSON in any layout keeps what no edit touched, and says what was edited',
  () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(space, { minLength: 1, maxLength: 9 }),
        fc.array(dice, { minLength: 1, maxLength: 8 }),
        (value, spaces, rolls) => {
          let n = 0;
          const between = () => spaces[n++ % spaces.length] ?? '';
          const text = JSON.stringify(value).replaceAll(
            /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g,
            (token) => between() + token + between(),
          );
          const written = readText(text);
          expect(writeText(written, JSON.parse(text))).toBe(text);
          let next: Json = written.value;
          for (const roll of rolls) next = randomEdit(next, roll);
          expect(JSON.parse(writeText(written, next))).toEqual(JSON.parse(JSON.stringify(next)));
        },
      ),
      { numRuns: SOAK ? 20_000 : 2000 },
    );
  },
  LIMIT,
);

test('two hundred steps can be undone, and typing in one field is one of them', () => {
  let document = open(wholePacks[0] as Variant);
  for (let i = 0; i < DEPTH + 50; i++)
    document = step(document, put(document.value, ['version'], i + 2));
  expect(document.past).toHaveLength(200);
  for (const word of ['H', 'He', 'Hel', 'Hello'])
    document = step(
      document,
      put(document.value, ['organisation', 'programme', 'en'], word),
      'programme',
    );
  expect(document.past).toHaveLength(200);
  const before = undo(document);
  expect(JSON.stringify(before.value)).toContain('Mentoring and coaching');
  expect(JSON.stringify(redo(before).value)).toContain('"programme":{"en":"Hello"');
  // What is undone by hand is no step.
  const typed = step(before, put(before.value, ['version'], 9), 'version');
  expect(step(typed, put(typed.value, ['version'], DEPTH + 51), 'version').past).toHaveLength(
    before.past.length,
  );
});

test('Notepad’s files are read, with what was done to them said', () => {
  const text = withoutMark(wholePacks[0]?.bytes ?? new Uint8Array());
  const wide = (little: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].join('');
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
    return new Uint8Array(view.buffer);
  };
  for (const [little, mark] of [
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ] as const) {
    const document = open({ name: 'UTF-16', bytes: wide(little, mark) });
    expect(document.notices).toEqual(['utf-16']);
    expect(same(bytesOf(document), wholePacks[0]?.bytes ?? new Uint8Array())).toBe(true);
  }
  const marked = variants.find(({ name }) => name === 'a byte order mark') as Variant;
  expect(open(marked).notices).toEqual(['mark']);
  expect(open(wholePacks[0] as Variant).notices).toEqual([]);
});

test('who begins with the example has its first version, of today, and no notes for other tools', () => {
  const example = JSON.parse(withoutMark(wholePacks[0]?.bytes ?? new Uint8Array()));
  const { past, value } = beginWith(example, '2026-11-28');
  expect(past).toEqual([]);
  expect(value).toEqual({ ...example, $schema: undefined, version: 1, updated: '2026-11-28' });
  expect('$schema' in (value as object)).toBe(false);
});

test('what is no pack is refused with words, whatever it is', () => {
  const refused = (bytes: Uint8Array | string) => {
    const opened = openDocument(
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    );
    return 'refused' in opened ? opened.refused : undefined;
  };
  expect(refused('')).toMatch(/ends too early/);
  expect(refused('{"services": [}')).toMatch(/line 1, column 15/);
  expect(refused('[]')).toMatch(/no pack/);
  expect(refused('{"name":"waymark"}')).toMatch(/no pack/);
  expect(refused('PK\u0003\u0004')).toMatch(/zip/);
  expect(refused(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d))).toMatch(/Windows-1252/);
  expect(refused(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d))).toMatch(/UTF-16/);
  expect(refused(new Uint8Array(9_000_000))).toMatch(/too large/);
  expect(refused(`{"services":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)).toMatch(/nested/);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      openDocument(bytes);
    }),
    { numRuns: 2000 },
  );
});
