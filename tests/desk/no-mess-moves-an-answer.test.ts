import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '../../src/desk/read-mail';
import { linesOf, messageOf } from '../../src/request/message';
import { QUESTIONS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { mess } from './mess';
import { toldBy } from './messy/expected';
import { form, SAMPLES, type Sample } from './messy/requests';

const ROUNDS = process.env.WAYMARK_SOAK ? 10_000 : 250;
const languages = [makeLanguage('en', en, ['en', 'cy']), makeLanguage('cy', cy, ['en', 'cy'])];

const composed = (sample: Sample) => {
  const language = languages.find(({ tag }) => tag === sample.tag);
  if (!language) throw new Error(sample.tag);
  const lines = linesOf(sample.answers, form, language);
  return messageOf(lines, sample.answers.kind, sample.reference, form, language).body;
};
const bare = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll('\\n', ' ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

test('whatever a mail went through, an answer that is read is the answer to that question', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(SAMPLES)), mess, (sample, change) => {
      const told = toldBy(sample, languages);
      for (const one of readMail(change(composed(sample)), form, languages)) {
        if (one.is !== 'arrival') continue;
        expect(one.arrival.type).toBe('request');
        expect(one.arrival.reference).toBe(sample.reference);
        const { asked } = one.arrival;
        for (const { id } of QUESTIONS) {
          if (id in asked) expect([id, bare(asked[id])]).toEqual([id, bare(told[id] ?? '')]);
        }
      }
    }),
    { numRuns: ROUNDS },
  );
});

test('most of them are read whole', () => {
  const all = fc.sample(fc.tuple(fc.constantFrom(...Object.values(SAMPLES)), mess), 400);
  const whole = all.filter(([sample, change]) => {
    const [read] = readMail(change(composed(sample)), form, languages);
    return read?.is === 'arrival' && read.unsure.length === 0 && 'manager' in read.arrival.asked;
  });
  expect(whole.length / all.length).toBeGreaterThan(0.7);
});
