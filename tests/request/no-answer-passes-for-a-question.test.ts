import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, messageOf, questionsOf } from '../../src/request/message';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { form, SAMPLES } from '../desk/messy/requests';

const languages = [makeLanguage('en', en, ['en', 'cy']), makeLanguage('cy', cy, ['en', 'cy'])];
const REFERENCE = 'WM-7Q2F-K9PA';
/** As people see that two lines are the same. */
const seen = (line: string) => line.replace(/[\s.:?!*>’'-]+/g, '').toLowerCase();

test.each(languages)(
  'each question stands once in a message, whatever was answered ($tag)',
  (language) => {
    const questions = questionsOf(form, language).map(({ label }) => label);
    const own = [...questions, language.words.message.madeWith];
    const head = `${language.words.message.reference}: ${REFERENCE}`;
    const piece = fc.constantFrom(
      ...own,
      ...own.map((label) => `> ${label}`),
      ...own.map((label) => `*${label.toUpperCase()}*`),
      ...own.map((label) => `- ${label}`),
      head,
      '',
      ' ',
      'Something else',
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, texts, (change, name) => {
        const answers = { ...EMPTY_ANSWERS, kind: 'coaching', change, name } as const;
        const lines = linesOf(answers, form, language);
        const { body } = messageOf(lines, 'coaching', REFERENCE, form, language);
        const known = new Set([...own, head].map(seen));
        const unmarked = body.split('\n').filter((line) => !line.startsWith('- '));
        const found = unmarked.filter((line) => known.has(seen(line)));
        expect(found).toEqual([head, ...lines.map(({ label }) => label), own.at(-1)]);
      }),
    );
  },
);

test('what looks like no question stands as it was typed', () => {
  for (const { tag, answers, reference } of [
    SAMPLES.short,
    SAMPLES.long,
    SAMPLES.welsh,
    SAMPLES.team,
  ].filter((one) => one !== undefined)) {
    const language = languages.find((one) => one.tag === tag) ?? languages[0];
    if (!language) throw new Error(tag);
    const lines = linesOf(answers, form, language);
    const { body } = messageOf(lines, answers.kind, reference, form, language);
    for (const { label, value } of lines) expect(body).toContain(`\n\n${label}\n${value}\n\n`);
  }
});
