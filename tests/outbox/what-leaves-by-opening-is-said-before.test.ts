import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest } from '../../scripts/drive/rows';
import { beforeOpening } from '../../src/outbox/before-opening';
import { composeFor } from '../../src/outbox/compose';
import { OUR_FIELDS } from '../../src/pack/ours';
import type { Route } from '../../src/pack/schema';
import type { Request } from '../../src/request/request';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const languages = [makeLanguage('en', en, ['en']), makeLanguage('cy', cy, ['en'])];
const program = { mailIn: 'program', mailLimit: 1900 } as const;
const web = { mailIn: 'web', mailLimit: 1900 } as const;
const teams = { mailIn: 'host', mailLimit: 30_000 } as const;
const form = { unitLabel: 'Faculty' };
const TO = 'team@example.ac.uk';

const by = (route: object, body = 'The text.'): Request => {
  const row = aRequest({ route: { id: 'r', name: 'N', ...route } as Route });
  return { ...row, message: { ...row.message, body } };
};
const said = (row: Request, host: typeof program | typeof web | typeof teams) =>
  beforeOpening(row, host, form, languages[0] as (typeof languages)[0]).join(' ');

/** What stands in the answers of the rows here, and the words that it is asked for with. */
const ASKED: Readonly<Record<string, string>> = {
  name: en.ask.name,
  email: en.ask.email,
  change: en.ask.change,
  unit: 'Faculty',
  topics: en.ask.topics,
  campus: 'Campus',
  reference: en.message.reference,
  subject: en.review.subject,
  text: en.opening.wholeText,
  kind: en.ask.kind,
};

test('each answer that a form’s address holds is named before it opens, with who then has it; and no other', () => {
  fc.assert(
    fc.property(
      fc.subarray([...OUR_FIELDS, 'campus', 'nothing-of-ours']),
      fc.integer({ min: 0, max: 3000 }),
      (names, length) => {
        const fields = Object.fromEntries(names.map((name, i) => [name, `entry.${i}`]));
        const url = 'https://forms.example.org/x?id=1';
        const row = by({ kind: 'link', url, fields }, 'x'.repeat(length + 1));
        const over = composeFor(row, 0, '');
        if (over?.as !== 'url') throw new Error('not an address');
        const params = new URL(over.url).searchParams;
        const words = said(row, program);
        for (const [name, label] of Object.entries(ASKED)) {
          const held = params.has(`entry.${names.indexOf(name as (typeof names)[0])}`);
          const named = words.includes(`“${label}”`);
          expect(named, `${name}: in the address ${held}, said ${named}`).toBe(held);
        }
        const holds = [...params.keys()].some((key) => key.startsWith('entry.'));
        expect(words.includes('forms.example.org')).toBe(holds);
        expect(words.includes(en.opening.nothing)).toBe(!holds);
        expect(words.includes(en.opening.copies)).toBe(over.cut);
      },
    ),
  );
});

test('a chat’s address holds none of what the person wrote, and it says so and that the text is copied', () => {
  const row = by({ kind: 'teams-chat', to: TO }, 'qjxkvbz words of mine');
  const over = composeFor(row, 1900, en.message.short(row.reference));
  if (over?.as !== 'url') throw new Error('not an address');
  const address = decodeURIComponent(over.url);
  for (const mine of ['qjxkvbz', row.answers.change, row.answers.name, row.answers.email]) {
    expect(address).not.toContain(mine);
  }
  expect(said(row, program)).toBe(`${en.opening.nothing} ${en.opening.copies}`);
});

test('a mail says who has the text before Send is pressed, as far as that is known', () => {
  const mail = by({ kind: 'email', to: TO });
  expect(said(mail, web)).toBe(en.opening.mail.web);
  expect(said(mail, program)).toBe(en.opening.mail.program);
  expect(said(mail, teams)).toBe('');
  // Past the limit its address holds the reference alone, and the text is on the clipboard.
  const long = by({ kind: 'email', to: TO }, 'x'.repeat(5000));
  expect(said(long, web)).toBe(en.opening.copies);
});

test('what we send ourselves leaves by nothing but Send', () => {
  for (const language of languages) {
    expect(beforeOpening(aRequest(), program, form, language)).toEqual([]);
  }
});
