import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Arrival } from '../../src/desk/case';
import { readMail } from '../../src/desk/read-mail';
import { QUESTIONS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { toldBy } from './messy/expected';
import { form, SAMPLES } from './messy/requests';

const FOLDER = 'tests/desk/messy';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const languages = [makeLanguage('en', en, ['en', 'cy']), makeLanguage('cy', cy, ['en', 'cy'])];

/** What nobody can read from it any more: where a line was broken, which way a quotation mark was curled, and that
 * nothing was said of a blank answer. */
const asSeen = (value: unknown) =>
  JSON.stringify(value ?? '')
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replaceAll('‐', '-')
    .replaceAll(/(\\n|\s)+/g, ' ')
    .replace(/^(\[\]|\{"id":"","label":""\})$/, '""');
/** As it is when letters were lost. */
const damaged = (value: unknown) => asSeen(value).replaceAll(/[^ -~]|[?']/g, '?');

const wanted = (file: string) =>
  (file.split('.')[0] ?? '').split('+').map((name) => {
    const sample = SAMPLES[name];
    if (!sample) throw new Error(`${file}: no such request`);
    return { reference: sample.reference, told: toldBy(sample, languages) };
  });

function readings(text: string): Map<string, { arrival: Arrival; unsure: readonly string[] }> {
  const read = readMail(text, form, languages);
  return new Map(
    read.flatMap((one) => (one.is === 'arrival' ? [[one.arrival.reference, one] as const] : [])),
  );
}

function wrongIn(text: string, file: string): string[] {
  const read = readings(text);
  return wanted(file).flatMap(({ reference, told }) => {
    const asked = read.get(reference)?.arrival.asked;
    if (!asked) return [];
    return QUESTIONS.filter(
      ({ id }) => id in asked && damaged(asked[id]) !== damaged(told[id]),
    ).map(({ id }) => `${file}: ${id} is ${asSeen(asked[id])}, not ${asSeen(told[id])}`);
  });
}

function isWhole(text: string, file: string): boolean {
  const read = readings(text);
  return wanted(file).every(({ reference, told }) => {
    const one = read.get(reference);
    if (!one || one.unsure.length > 0) return false;
    return QUESTIONS.every(({ id }) => asSeen(one.arrival.asked[id]) === asSeen(told[id]));
  });
}

const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

test('there are more than sixty of them', () => {
  expect(files.length).toBeGreaterThan(60);
});

test('no answer is taken for that to another question', () => {
  expect(files.flatMap((file) => wrongIn(textOf(file), file))).toEqual([]);
});

test('all but what lost its letters or all its lines is read whole', () => {
  expect(files.filter((file) => !isWhole(textOf(file), file))).toEqual([
    'long.question-marks-for-letters.txt',
    'team.run-together.txt',
  ]);
});

test('the line ends of Windows change nothing', () => {
  for (const file of files) {
    const text = textOf(file);
    const read = readMail(text.replaceAll('\n', '\r\n'), form, languages);
    expect(read, file).toEqual(readMail(text, form, languages));
  }
});

test('nobody else is taken for whoever asks, and nothing else for a request', () => {
  const known = new Set(Object.values(SAMPLES).map(({ reference }) => reference));
  for (const file of files) {
    const found = [...readings(textOf(file)).keys()];
    expect(
      found.filter((reference) => !known.has(reference)),
      file,
    ).toEqual([]);
  }
});
