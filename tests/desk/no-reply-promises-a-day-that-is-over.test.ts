import { expect, test } from 'vitest';
import { REPLIES } from '../../src/desk/case';
import { entryOf } from '../../src/desk/entries';
import { filled, paragraphsOf } from '../../src/desk/fill-reply';
import { replyValues } from '../../src/desk/reply-values';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { aCase, asked, reference } from './people';

const pack = defaultPack as Pack;
const languages = [makeLanguage('en', en, pack.languages), makeLanguage('cy', cy, pack.languages)];
const row = aCase(reference(1), asked('Priya Raman', 'priya@example.ac.uk'), {
  replyBy: '2026-11-19',
});

const AROUND = {
  pack,
  person: { name: 'Ade Bello', email: 'ade@example.ac.uk', when: 'Fridays' },
  me: 'Dana',
  message: '',
  page: 'https://x.example/',
};

const texts = (now: string) =>
  languages
    .flatMap((language) =>
      REPLIES.map((kind) => {
        const paragraphs = (paragraphsOf(pack, kind) ?? []).map((one) => language.localise(one));
        const around = { ...AROUND, language, now: Date.parse(now) };
        return filled(paragraphs, replyValues(kind, entryOf(row, 5), around));
      }),
    )
    .join('\n');

test('a reply says by when they hear again up to that day, and never after it', () => {
  for (const now of ['2026-11-10T12:00', '2026-11-19T23:00'])
    expect(texts(now).match(/19 (November|Tachwedd)/g), now).toHaveLength(2);
  for (const now of ['2026-11-20T00:30', '2026-11-29T12:00', '2027-11-01T12:00'])
    expect(texts(now), now).not.toMatch(/19 (November|Tachwedd)/);
});

test('whom it brings together read when each can meet, and neither is led to the other’s request', () => {
  const [language] = languages as [(typeof languages)[0]];
  const paragraphs = (paragraphsOf(pack, 'introduction') ?? []).map((one) =>
    language.localise(one),
  );
  const entry = entryOf(
    aCase(reference(2), asked('Priya Raman', 'p@example.ac.uk', { when: 'Mondays' })),
    5,
  );
  const proposed = {
    ...entry,
    standing: {
      ...entry.standing,
      proposal: {
        person: 'ade',
        name: AROUND.person.name,
        agreed: [],
        asked: [],
        introduced: false,
      },
    },
  };
  const text = filled(
    paragraphs,
    replyValues('introduction', proposed, { ...AROUND, language, now: 0 }),
  );
  for (const one of ['Priya Raman', 'Ade Bello', 'Mondays', 'Fridays']) expect(text).toContain(one);
  expect(text).not.toContain('x.example');
});
