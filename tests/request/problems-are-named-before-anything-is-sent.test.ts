import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { email as packEmail } from '../../src/pack/fields';
import type { Pack } from '../../src/pack/schema';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS, type FormAnswers, LIMITS } from '../../src/request/questions';
import { referenceFor } from '../../src/request/request';
import { tidied } from '../../src/request/tidied';
import { validate } from '../../src/request/validate';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const pack = defaultPack as unknown as Pack;
const english = makeLanguage('en', en, pack.languages);
const good: FormAnswers = {
  ...EMPTY_ANSWERS,
  kind: 'mentoring',
  change: 'I would like to lead a small team.',
  name: 'A member of staff',
  email: 'staff@example.ac.uk',
  unit: pack.request.units[0]?.id ?? '',
};
const ids = (answers: FormAnswers) =>
  validate(answers, pack.request, english).map((problem) => problem.id);

test('a form with every required answer has no problem', () => {
  expect(ids(good)).toEqual([]);
});

test('an empty form names each required answer, in the order of the form', () => {
  expect(ids(EMPTY_ANSWERS)).toEqual(['kind', 'change', 'name', 'email', 'unit']);
});

test('blanks are not an answer', () => {
  expect(ids({ ...good, change: ' \n ', name: '  ' })).toEqual(['change', 'name']);
});

test.each(['staff', 'staff@', '@example.ac.uk', 'staff@example', 'a b@example.ac.uk'])(
  '%s is not an email address',
  (email) => {
    expect(ids({ ...good, email })).toEqual(['email']);
  },
);

test.each([
  "sean.o'neil@example.ac.uk",
  'learning&development@example.ac.uk',
  'first+mentoring@sub.example.ac.uk',
  'zoë@münchen.example',
  'two..dots@example.ac.uk',
])('%s is one', (email) => {
  expect(ids({ ...good, email })).toEqual([]);
});

const faults = en.ask.errors.emailFaults;
test.each([
  ['sean.o’neil@example.ac.uk', faults.quote],
  ['mentоring@example.ac.uk', faults.alphabets],
  ['ｓam@example.ac.uk', faults.alphabets],
  ['sam\u00a0smith@example.ac.uk', faults.hidden],
])('of %s it is said what is wrong', (email, words) => {
  const [problem] = validate(tidied({ ...good, email }, pack.request), pack.request, english);
  expect(problem).toEqual({ id: 'email', message: words });
});

test.each([
  '\u200bsam@example.ac.uk',
  '\u200esam@example.ac.uk\u202c',
  '\u2066sam@example.ac.uk\u2069',
  '\ufeffsam@example.ac.uk ',
  'sam\u0000\u0007@example.ac.uk',
])('what nobody sees in an address is not sent with it: %j', (email) => {
  const sent = tidied({ ...good, email }, pack.request);
  expect(sent.email).toBe('sam@example.ac.uk');
  expect(ids(sent)).toEqual([]);
});

test('the form and the pack take the same addresses', () => {
  const address = fc.oneof(
    fc.emailAddress(),
    fc.string({ unit: fc.constantFrom(...'ab.-_+%&\'’"@ @1é’\u200b\u00a0оｓ'), maxLength: 20 }),
  );
  fc.assert(
    fc.property(address, (email) => {
      const inForm = !ids({ ...good, email }).includes('email');
      if (email === email.trim()) expect(inForm).toBe(v.safeParse(packEmail, email).success);
    }),
    { numRuns: 3000 },
  );
});

test('a faculty that the pack no longer knows has to be chosen again', () => {
  expect(ids({ ...good, unit: 'gone' })).toEqual(['unit']);
});

test('the question for it is called what the organisation calls it, wherever it is named', () => {
  const said = (unitLabel: Pack['request']['unitLabel']) => {
    const form = { ...pack.request, unitLabel };
    const [problem] = validate({ ...good, unit: '' }, form, english);
    const line = linesOf(good, form, english).find(({ field }) => field === 'unit');
    return [problem?.message, line?.label];
  };
  const label = 'Your service or school';
  expect(said({ en: label, cy: 'x' })).toEqual([en.ask.errors.unit(label), label]);
  expect(said(undefined)).toEqual([en.ask.errors.unit(en.ask.unit), en.ask.unit]);
});

test('too long says by how much, and at the limit is fine', () => {
  expect(ids({ ...good, change: 'x'.repeat(LIMITS.change) })).toEqual([]);
  const [problem] = validate(
    { ...good, change: 'x'.repeat(LIMITS.change + 7) },
    pack.request,
    english,
  );
  expect(problem?.message).toContain(String(LIMITS.change + 7));
});

test('the message carries every answer that was given, and no blank one', () => {
  const full: FormAnswers = {
    ...good,
    topics: pack.request.topics.slice(0, 2).map((topic) => topic.id),
    meeting: pack.request.meeting.slice(0, 1).map((way) => way.id),
    when: 'Tuesday mornings',
    language: 'Cymraeg',
    adjustments: 'Captions',
    preferences: 'Outside my area',
    avoid: 'My head of section',
    contact: 'Teams, not by telephone',
    manager: 'no',
  };
  const lines = linesOf(full, pack.request, english);
  const { subject, body } = messageOf(lines, full.kind, 'WM-TEST-TEST', pack.request, english);
  expect(subject).toContain('WM-TEST-TEST');
  for (const value of [
    'I would like to lead',
    'Tuesday mornings',
    'Cymraeg',
    'Captions',
    'Outside my area',
    'My head of section',
    'not by telephone',
    'staff@example.ac.uk',
  ]) {
    expect(body).toContain(value);
  }
  for (const topic of pack.request.topics.slice(0, 2))
    expect(body).toContain(english.localise(topic.label));
  const few = messageOf(
    linesOf(good, pack.request, english),
    good.kind,
    'WM-TEST-TEST',
    pack.request,
    english,
  ).body;
  expect(few).not.toContain(en.ask.adjustments);
});

test('a reference is always the same for an id, and easy to read aloud', () => {
  const id = '8c1f4f0e-6a39-4b7e-9a53-0f6f0b0c2a11';
  expect(referenceFor(id)).toBe(referenceFor(id));
  expect(referenceFor(id)).toMatch(/^WM-[2-9A-HJKMNPQ-TV-Z]{4}-[2-9A-HJKMNPQ-TV-Z]{4}$/);
  const many = new Set(Array.from({ length: 5000 }, () => referenceFor(crypto.randomUUID())));
  expect(many.size).toBe(5000);
});
