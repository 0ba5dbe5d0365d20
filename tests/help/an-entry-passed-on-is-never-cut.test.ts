import { expect, test } from 'vitest';
import { asText, chatText, contactAsText, entryMail } from '../../src/help/plain-text';
import { URL_LIMIT } from '../../src/outbox/compose';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { chatUrl } from '../../src/text/chat-url';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { MAILTO_LIMIT, mailtoAddress } from '../../src/text/mailto';

const pack = defaultPack as Pack;
const NOW = Date.parse('2026-11-23T11:00Z');
const languages = [makeLanguage('en', en, ['en']), makeLanguage('cy', cy, ['en'])];

test.each(languages)(
  'every entry fits the mail that opens, with every way to reach it',
  (language) => {
    let shortened = 0;
    for (const service of pack.services) {
      const mail = entryMail(service, NOW, language, MAILTO_LIMIT);
      expect(mailtoAddress(mail).length, service.id).toBeLessThanOrEqual(MAILTO_LIMIT);
      expect(mail.body).toContain(language.localise(service.name));
      for (const method of service.methods)
        expect(mail.body).toContain(contactAsText(method, language));
      if (mail.body !== asText(service, NOW, language)) shortened++;
    }
    // Some are too long, or this test says nothing.
    expect(shortened).toBeGreaterThan(0);
  },
);

test('where there is room, nothing is left out', () => {
  const [language] = languages;
  for (const service of pack.services)
    if (language) {
      const { body } = entryMail(service, NOW, language, 30_000);
      expect(body).toBe(asText(service, NOW, language));
      expect(body).toContain(`${en.help.runBy}: ${language.localise(service.runBy ?? '?')}`);
    }
});

test.each(languages)(
  'what a chat opens with is whole lines: who, what for, how to reach them',
  (language) => {
    const lines = (service: Pack['services'][number]) => chatText(service, language).split('\n');
    const to = Array.from({ length: 6 }, (_, i) => `somebody.number${i}@department.example.ac.uk`);
    for (const service of pack.services) {
      expect(chatUrl(to, chatText(service, language)).length).toBeLessThanOrEqual(URL_LIMIT);
      const [name, about, ...ways] = lines(service);
      expect([name, about]).toEqual([service.name, service.about].map(language.localise));
      expect(ways).toHaveLength(service.methods.length);
    }
    const [service] = pack.services;
    if (!service) return;
    const ways = Array.from({ length: 80 }, (_, i) => ({
      kind: 'phone' as const,
      number: `01632 9600${10 + i}`,
      hours: 'always' as const,
    }));
    const cut = lines({ ...service, methods: ways });
    expect(cut.length).toBeGreaterThan(10);
    expect(cut.length).toBeLessThan(82);
    expect(cut.at(-1)).toMatch(/01632 9600\d\d$/);
  },
);
