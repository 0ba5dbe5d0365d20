import fc from 'fast-check';
import { po } from 'gettext-parser';
import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { at, everyValue, insert, isSame, type Json, type Path, put } from '../../src/studio/json';
import { addLanguage, translate } from '../../src/studio/languages';
import { bringBack, outdated, type Returned, textsBetween } from '../../src/studio/translation';
import {
  type ReturnedFile,
  readTranslationCatalogue,
  readTranslationSheet,
  translationCatalogue,
  translationSheet,
} from '../../src/studio/translation-files';
import { authored } from './author';
import { ansi, parse, unparse, utf8, utf16 } from './spreadsheet';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const whole = JSON.parse(JSON.stringify(defaultPack)) as Json;
const HARD = [
  '=1+1',
  "'=1",
  '+44 113 496',
  '-',
  '@us',
  'a;b,c\td',
  '"quoted" “curly”',
  'ŵ ŷ â',
  'تحدث إلى «فريق» الدعم\u200f',
  'one\ntwo\n\nthree',
  ' space at the ends ',
  '0113',
  '\\n \\ "',
  "'",
  'sep=;',
];

type Saved = (csv: string) => Uint8Array;
/** Each opens the file and saves it, without a change. */
const PROGRAMS: Readonly<Record<string, Saved>> = {
  'no program': utf8,
  'Excel, UTF-8, semicolons and a mark': (csv) =>
    utf8(`\ufeff${unparse(parse(csv.slice(1), ','), ';')}`),
  'Excel, UTF-8, commas': (csv) => utf8(`\ufeff${unparse(parse(csv.slice(1), ','), ',')}`),
  'Excel, with the line that names the separator': (csv) =>
    utf8(`sep=;\r\n${unparse(parse(csv.slice(1), ','), ';')}`),
  'Excel, Unicode text': (csv) => utf16(unparse(parse(csv.slice(1), ','), '\t')),
  LibreOffice: (csv) => utf8(unparse(parse(csv.slice(1), ','), ',', '\n')),
  'a program with Windows line ends inside texts': (csv) =>
    utf8(unparse(parse(csv.slice(1), ','), ',').replaceAll(/(?<!\r)\n/g, '\r\n')),
  'Excel, plain CSV in Windows-1252': (csv) => ansi(unparse(parse(csv.slice(1), ','), ';')),
};

function accepted(file: ReturnedFile | { readonly refused: string }): ReturnedFile {
  if ('refused' in file) throw new Error(file.refused);
  expect(file.broken).toEqual([]);
  return file;
}
const through = async (pack: Json, save: Saved, to = 'cy') =>
  accepted(
    await readTranslationSheet(
      save(await translationSheet(textsBetween(pack, 'en', to), 'en', to)),
      'en',
      to,
    ),
  );

test('every text is there, those given once too, and search words are not', () => {
  const entries = textsBetween(whole, 'en', 'cy');
  const byLanguage = [...everyValue(whole)].filter(
    ([path, value]) => typeof value === 'string' && path.at(-1) === 'en',
  );
  expect(entries.length).toBeGreaterThanOrEqual(byLanguage.length);
  expect(entries.filter(({ path }) => path.includes('words'))).toEqual([]);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  expect(entries.map(({ key }) => key)).toContain('services/counselling/about');
  const once = textsBetween(authored, 'en', 'cy').find(({ key }) => key === 'schemes/reverse/who');
  expect(once).toMatchObject({
    source: 'Senior staff',
    target: '',
    where: 'scheme 1 “Reverse mentoring”, who',
  });
  // Not what is no text for people: addresses, ids, the kind of a route.
  expect(entries.filter(({ key }) => /\/(to|id|kind|url|owner|number)$/.test(key))).toEqual([]);
});

test.each(Object.entries(PROGRAMS))(
  'out and back through %s without a change: the same pack',
  async (_, save) => {
    for (const pack of [whole, hard()]) {
      const { rows, encoding } = await through(pack, save);
      expect(rows.length).toBe(textsBetween(pack, 'en', 'cy').length);
      const back = bringBack(pack, rows, 'en', 'cy', encoding);
      expect(back.value).toBe(pack);
      expect([back.changed, back.aside, back.gone]).toEqual([[], [], []]);
    }
  },
);

/** Each hard text once as the source and once as the translation. */
function hard(): Json {
  const entries = textsBetween(whole, 'en', 'cy').slice(0, HARD.length);
  return entries.reduce(
    (pack, { path }, i) =>
      put(pack, path, { en: HARD[i] as string, cy: HARD[(i + 3) % HARD.length] as string }),
    whole,
  );
}

test.each(Object.entries(PROGRAMS))(
  'with one text changed, through %s: that text alone',
  async (name, save) => {
    const words = name.includes('1252')
      ? 'Siarad â ni; “heddiw”'
      : 'Siarad â ni; “heddiw”, ŵ\nتحدث';
    const entries = textsBetween(whole, 'en', 'cy');
    for (const n of [0, 40, entries.length - 1]) {
      const { path, key } = entries[n] as { path: Path; key: string };
      const csv = await translationSheet(
        entries.map((one) => (one.key === key ? { ...one, target: words } : one)),
        'en',
        'cy',
      );
      const file = accepted(await readTranslationSheet(save(csv), 'en', 'cy'));
      const back = bringBack(whole, file.rows, 'en', 'cy', file.encoding);
      expect(back.changed).toEqual([path]);
      expect(back.aside).toEqual([]);
      expect(isSame(back.value, put(whole, [...path, 'cy'], words))).toBe(true);
    }
  },
);

test('a catalogue comes back the same, and another program reads and writes what we do', () => {
  for (const pack of [whole, hard()]) {
    const entries = textsBetween(pack, 'en', 'cy');
    const ours = translationCatalogue(entries, 'cy');
    const theirs = po.parse(ours);
    for (const { key, source, target } of entries)
      expect(theirs.translations[key]?.[source]?.msgstr).toEqual([target]);
    // It breaks long lines, and sorts by none of our rules.
    for (const bytes of [utf8(ours), po.compile(theirs, { foldLength: 40 })]) {
      const { rows } = readTranslationCatalogue(new Uint8Array(bytes));
      expect(rows).toHaveLength(entries.length);
      const back = bringBack(pack, rows, 'en', 'cy');
      expect(back.value).toBe(pack);
      expect(back.aside).toEqual([]);
    }
  }
  const fuzzy = readTranslationCatalogue(
    utf8(
      '#, fuzzy\nmsgctxt "a"\nmsgid "b"\nmsgstr ""\n"c"\n\n#~ msgctxt "old"\n#~ msgid "x"\n#~ msgstr "y"\n',
    ),
  );
  expect(fuzzy.rows).toEqual([{ key: 'a', source: 'b', target: 'c', unsure: true }]);
});

test('a new language comes in by its own column, also for texts that had none', async () => {
  const irish = addLanguage(authored, 'ga');
  const { rows } = await through(irish, utf8, 'ga');
  expect(rows.every(({ target }) => target === '')).toBe(true);
  const done = rows.map((row) => ({ ...row, target: `${row.source} (ga)` }));
  const back = bringBack(irish, done, 'en', 'ga');
  expect(back.changed).toHaveLength(rows.length);
  expect(
    textsBetween(back.value, 'en', 'ga').every(({ source, target }) => target === `${source} (ga)`),
  ).toBe(true);
  expect(at(back.value, ['schemes', 0, 'who'])).toEqual({
    en: 'Senior staff',
    ga: 'Senior staff (ga)',
  });
});

test('where the text was changed meanwhile, its translation is set aside; one that moved is found', async () => {
  const { rows } = await through(whole, utf8);
  const key = 'services/counselling/about';
  const entry = textsBetween(whole, 'en', 'cy').find((one) => one.key === key);
  const done = rows.map((row) =>
    row.key === key || row.key === 'services/acas/about' ? { ...row, target: 'Newydd' } : row,
  );
  const other = { ...(at(whole, ['services', 4]) as object), id: 'another' };
  const meanwhile = insert(
    put(whole, [...(entry?.path ?? []), 'en'], 'Other words now'),
    ['services'],
    0,
    other,
  );
  const back = bringBack(meanwhile, done, 'en', 'cy');
  expect(back.aside).toMatchObject([
    { key, why: 'source', target: 'Newydd', now: { source: 'Other words now' } },
  ]);
  expect(back.changed).toHaveLength(1);
  expect(bringBack(put(whole, ['services', 11], undefined), done, 'en', 'cy').gone).toContain(key);
  expect(outdated(whole, meanwhile, 'en', 'cy').map((one) => one.key)).toEqual([key]);
});

test('letters that Windows-1252 lost are put nowhere', async () => {
  const path: Path = ['organisation', 'programme'];
  const pack = put(whole, path, { en: 'Mentoring', cy: 'Tŷ mentora' });
  const save = PROGRAMS['Excel, plain CSV in Windows-1252'] as Saved;
  const csv = await translationSheet(
    textsBetween(put(pack, [...path, 'cy'], 'Tŷ mentora newydd'), 'en', 'cy'),
    'en',
    'cy',
  );
  const file = accepted(await readTranslationSheet(save(csv), 'en', 'cy'));
  const back = bringBack(pack, file.rows, 'en', 'cy', file.encoding);
  expect(file.encoding).toBe('windows-1252');
  expect(back.value).toBe(pack);
  expect(back.aside).toMatchObject([{ why: 'lost', target: 'T? mentora newydd' }]);
});

test('a table without its headings is refused by name; one that a quotation mark broke says where', async () => {
  expect(await readTranslationSheet(utf8('a,b\n1,2\n'), 'en', 'cy')).toEqual({ refused: 'key' });
  expect(await readTranslationSheet(utf8('Key;EN;where\n1;2;3\n'), 'en', 'cy')).toEqual({
    refused: 'cy',
  });
  expect(await readTranslationSheet(utf8(''), 'en', 'cy')).toEqual({ refused: 'key' });
  const broken = await readTranslationSheet(utf8('key,en,cy\na,"b,c\nd,e,f\n'), 'en', 'cy');
  expect('broken' in broken && broken.broken.length).toBe(1);
});

test('any words survive, in any program that keeps letters, and change what they should alone', async () => {
  const entries = textsBetween(authored, 'en', 'cy');
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((words) => words.replaceAll('\r', '').replaceAll('\0', '') || 'x');
  const programs = Object.entries(PROGRAMS)
    .filter(([name]) => !name.includes('1252'))
    .map(([, save]) => save);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(entries.length - 1),
      text,
      text,
      fc.constantFrom(...programs),
      async (n, source, target, save) => {
        const { path } = entries[n] as { path: Path };
        const pack = put(authored, path, { en: source, cy: 'x' });
        const wanted = translate(pack, path, 'cy', target);
        const csv = await translationSheet(textsBetween(wanted, 'en', 'cy'), 'en', 'cy');
        const { rows } = accepted(await readTranslationSheet(save(csv), 'en', 'cy'));
        expect(bringBack(pack, rows, 'en', 'cy').value).toEqual(wanted);
        const catalogue = readTranslationCatalogue(
          utf8(translationCatalogue(textsBetween(wanted, 'en', 'cy'), 'cy')),
        );
        expect(bringBack(pack, catalogue.rows as Returned[], 'en', 'cy').value).toEqual(wanted);
      },
    ),
    { numRuns: SOAK ? 1000 : 25 },
  );
}, 300_000);
