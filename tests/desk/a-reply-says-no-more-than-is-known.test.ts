import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPLIES } from '../../src/desk/case';
import { filled, paragraphsOf, type ReplyValues } from '../../src/desk/fill-reply';
import { requestLink } from '../../src/desk/reply-links';
import { deepLink, HOME, readAddress } from '../../src/host/teams-address';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';
import { REPLY_VALUES } from '../../src/pack/replies';
import type { Pack } from '../../src/pack/schema';
import { referenceIn } from '../../src/requests/by-reference';
import { inLanguage } from '../../src/text/language';

const pack = defaultPack as Pack;
const PAGE = 'https://way.example.ac.uk/tab/';
const APP = '8c1f4f0e-6a39-4b7e-9a53-0f6f0b0c2a11';
const texts = REPLIES.flatMap((kind) =>
  ['en', 'cy'].map((tag) => ({
    kind,
    tag,
    paragraphs: (paragraphsOf(pack, kind) ?? []).map((one) => inLanguage(one, tag, ['en'])),
  })),
);
const ALL: ReplyValues = Object.fromEntries(REPLY_VALUES.map((name) => [name, `<${name}>`]));

test('every reply of the default pack is there in both languages, and all of it can be filled', () => {
  expect(texts).toHaveLength(16);
  for (const { kind, tag, paragraphs } of texts) {
    const text = filled(paragraphs, ALL);
    expect(text.length, `${kind} ${tag}`).toBeGreaterThan(80);
    expect(text).not.toMatch(/[{}]/);
    // What brings two together names both.
    for (const one of kind === 'introduction' ? ['<asker>', '<person>'] : ['<name>'])
      expect(text).toContain(one);
  }
});

test('whatever is not known, its sentence is missing and every other one is there', () => {
  const some = fc.subarray([...REPLY_VALUES]);
  fc.assert(
    fc.property(fc.constantFrom(...texts), some, ({ paragraphs }, known) => {
      const values = Object.fromEntries(known.map((name) => [name, `<${name}>`]));
      const text = filled(paragraphs, values);
      expect(text).not.toMatch(/[{}]|undefined|\n{3}|^\s|\s$/);
      // Of each sentence, by hand: these packs end theirs with a full stop or a question mark and a space.
      const sentences = paragraphs.flatMap((one) => one.split(/(?<=[.?]) /));
      const kept = sentences.filter((one) =>
        [...one.matchAll(/\{(\w+)\}/g)].every(([, name]) => known.some((it) => it === name)),
      );
      const said = kept.map((one) => one.replaceAll(/\{(\w+)\}/g, '<$1>'));
      expect(text.split(/\n\n|(?<=[.?]) /).filter(Boolean)).toEqual(said);
    }),
  );
});

test('what somebody wrote stays text: it fills no other name, and makes no lines', () => {
  const values = {
    name: '{link} $& $1\n\nBcc: all',
    link: 'https://x.example',
    message: 'a {name}\n\nb.',
  };
  expect(filled(['Dear {name},', '{message}'], values)).toBe(
    'Dear {link} $& $1 Bcc: all,\n\na {name}\n\nb.',
  );
});

test('what is known of the very prototype of things fills nothing', () => {
  expect(filled(['Dear {constructor}. Hello {toString}. Here.'], {})).toBe('Here.');
});

test('a pack with a name in braces that nothing fills is refused, with the place and what was meant', () => {
  const wrong = { ...pack, replies: { waiting: [{ en: 'Dear {nam},', cy: 'Annwyl {name},' }] } };
  const { problems } = checkPack(wrong) as unknown as {
    problems: { path: string; message: string }[];
  };
  expect(JSON.stringify(problems)).toContain('{nam}');
  expect(JSON.stringify(problems)).toContain('name');
});

test('the address in a reply opens that request, by its reference and nothing else', () => {
  const reference = 'WM-7Q2F-K9PA';
  const web = requestLink(PAGE, reference);
  expect(web).toBe(`${PAGE}#/requests/${reference}`);
  const [, path = ''] = new URL(web).hash.split('#/requests/');
  expect(referenceIn(path)).toBe(reference);
  const teams = requestLink(PAGE, reference, APP);
  expect(teams).toBe(deepLink(APP, `requests/${reference}`, web));
  expect(new URL(teams).pathname).toBe(`/l/entity/${APP}/${HOME}`);
  const { subEntityId } = JSON.parse(new URL(teams).searchParams.get('context') ?? '');
  // As Teams then opens the tab.
  const tab = new URL(`${PAGE}?host=teams&theme=default&locale=en-gb#sub=${subEntityId}`);
  expect(readAddress(tab).path).toBe(`requests/${reference}`);
});
