/** `npm run pack -- translate`, with programs in between that know nothing of ours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { po } from 'gettext-parser';
import { afterAll, expect, test } from 'vitest';
import { readTranslationXliff, translationXliff } from '../../scripts/pack/xliff-file';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import type { Json } from '../../src/studio/json';
import { bringBack, textsBetween } from '../../src/studio/translation';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { parse, unparse } from './spreadsheet';

const ORIGINAL = readFileSync('src/pack/default/pack.json', 'utf8');
const whole = JSON.parse(JSON.stringify(defaultPack)) as Json;
const KEY = 'services/counselling/name';
const OLD = 'Cwnsela staff a llinell gymorth';
const NEW = 'Cwnsela “staff” & teulu, ŵ';

const folder = mkdtempSync(join(tmpdir(), 'waymark-translate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const there = (name: string) => join(folder, name);

function run(...args: string[]) {
  const { exitCode, stdout, stderr } = execaSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/pack.ts', 'translate', there('my-pack.json'), ...args],
    { reject: false },
  );
  return { status: exitCode, said: stdout + stderr };
}

/** As a translator's program changes that one text, and saves. */
const PROGRAMS: Readonly<Record<string, (file: string) => string | Buffer>> = {
  csv(file) {
    const rows = parse(file.slice(1), ',');
    return unparse(
      rows.map((row) => (row[0] === KEY ? row.with(3, NEW) : row)),
      ';',
    );
  },
  po(file) {
    const catalogue = po.parse(file);
    const [entry] = Object.values(catalogue.translations[KEY] ?? {});
    if (entry) entry.msgstr = [NEW];
    return po.compile(catalogue);
  },
  xlf: (file) =>
    file.replace(`<target>${OLD}</target>`, '<target>Cwnsela “staff” &#38; teulu, ŵ</target>'),
};

/** The studio's own tests read the other two; the command takes long to start. */
const KINDS = process.env.WAYMARK_SOAK ? Object.keys(PROGRAMS) : ['xlf'];
test.each(KINDS)(
  'one text changed in a .%s file: that one is changed in the pack, and no other byte',
  (kind) => {
    expect(ORIGINAL.split(`"cy": "${OLD}"`)).toHaveLength(2);
    writeFileSync(there('my-pack.json'), ORIGINAL);
    const file = there(`welsh.${kind}`);
    const out = run('--to', 'cy', '--out', file);
    expect(out).toMatchObject({ status: 0 });
    expect(out.said).toContain(
      `${textsBetween(whole, 'en', 'cy').length} texts, 0 of them not in cy`,
    );
    writeFileSync(file, PROGRAMS[kind]?.(readFileSync(file, 'utf8')) ?? '');
    const back = run('--to', 'cy', '--in', file);
    expect(back.said).toContain('Texts taken: 1. Set aside for you: 0.');
    expect(readFileSync(there('my-pack.json'), 'utf8')).toBe(
      ORIGINAL.replace(`"cy": "${OLD}"`, `"cy": "${NEW}"`),
    );
  },
  60_000,
);

test('where a file is of no use, the command says so and leaves the pack as it was', () => {
  writeFileSync(there('my-pack.json'), ORIGINAL);
  writeFileSync(there('letter.xlf'), 'Dear colleague,');
  writeFileSync(there('letter.csv'), 'Dear;colleague');
  const cases = [
    [['--to', 'cy', '--in', there('letter.csv')], 'has no column "key"'],
    [['--to', 'cy', '--out', there('x.doc')], 'must end in .csv, .po or .xlf'],
    [['--to', 'ga', '--out', there('x.po')], '"ga" is not among the languages behind the first'],
    [['--to', 'cy', '--in', there('letter.xlf')], 'is no XLIFF 1.2 with texts in it'],
  ] as const;
  for (const [args, why] of process.env.WAYMARK_SOAK ? cases : cases.slice(0, 2)) {
    const { status, said } = run(...args);
    expect(said).toContain(why);
    expect(status).not.toBe(0);
  }
  expect(readFileSync(there('my-pack.json'), 'utf8')).toBe(ORIGINAL);
}, 60_000);

const bytes = (text: string) => new TextEncoder().encode(text);
const unit = (inside: string, id = KEY) =>
  `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="p" datatype="plaintext" source-language="en" target-language="cy"><body><group id="g"><trans-unit id="${id}"><source>Staff counselling and assistance line</source>${inside}</trans-unit></group></body></file></xliff>`;
async function read(text: string) {
  const file = await readTranslationXliff(bytes(text), 'en', 'cy');
  if ('refused' in file) throw new Error(file.refused);
  return bringBack(whole, file.rows, 'en', 'cy', file.encoding);
}

test('in XLIFF, what a translator marks for review is set aside, and what is only proposed is not taken', async () => {
  const taken = await read(unit('<target state="translated">Newydd</target>'));
  expect(taken.changed).toHaveLength(1);
  for (const state of ['needs-review-translation', 'needs-adaptation'])
    expect((await read(unit(`<target state="${state}">Newydd</target>`))).aside).toMatchObject([
      { key: KEY, why: 'unsure', target: 'Newydd' },
    ]);
  const proposed = await read(
    unit('<alt-trans><target state="needs-translation">Arall</target></alt-trans>'),
  );
  expect([proposed.changed, proposed.aside]).toEqual([[], []]);
  // What a program put into a text is no word of it.
  expect((await read(unit('<target>New<g id="1">ydd</g></target>'))).aside).toMatchObject([
    { why: 'unsure', target: 'Newydd' },
  ]);
  const other = unit('<target>x</target>').replace('target-language="cy"', 'target-language="ga"');
  await expect(read(other)).rejects.toThrow('from "en" into "ga"');
  await expect(read('<xliff version="2.0" srcLang="en"><file/></xliff>')).rejects.toThrow(
    'no XLIFF',
  );
});

test('whatever the words, they come out of XLIFF as they went in', async () => {
  const texts = [
    ...HOSTILE_TEXTS,
    'one\ntwo\n\nthree',
    '<b>&amp;</b> ]]> "',
    ' space at the ends ',
    'تحدث \u200f',
  ];
  const entries = texts.map((text, i) => ({
    key: `services/s-${i}/name`,
    path: [],
    where: text,
    source: text,
    target: texts[(i + 1) % texts.length] as string,
  }));
  const file = await readTranslationXliff(
    bytes(await translationXliff(entries, 'en', 'cy')),
    'en',
    'cy',
  );
  if ('refused' in file) throw new Error(file.refused);
  const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');
  expect(file.rows.map(({ key, source, target }) => [key, lines(source), lines(target)])).toEqual(
    entries.map(({ key, source, target }) => [key, lines(source), lines(target)]),
  );
});
