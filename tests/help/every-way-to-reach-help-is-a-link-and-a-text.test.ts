import { expect, test } from 'vitest';
import pack from '../../src/pack/default/pack.json';
import { methodLink } from '../../src/pack/links';
import type { Method } from '../../src/pack/services';

const hours = 'always';
test.each<[Method, string | undefined, string]>([
  [{ kind: 'phone', number: '116 123', hours }, 'tel:116123', '116 123'],
  [{ kind: 'phone', number: '+44 1632 960001', hours }, 'tel:+441632960001', '+44 1632 960001'],
  [{ kind: 'relay', number: '18001 111', hours }, 'tel:18001111', '18001 111'],
  [{ kind: 'text', number: '85258', keyword: 'SHOUT', hours }, 'sms:85258?body=SHOUT', '85258'],
  [{ kind: 'text', number: '07700 900101', hours }, 'sms:07700900101', '07700 900101'],
  [
    { kind: 'email', address: 'a+b@example.ac.uk', hours },
    'mailto:a+b@example.ac.uk',
    'a+b@example.ac.uk',
  ],
  [{ kind: 'bsl', url: 'https://999bsl.co.uk/', hours }, 'https://999bsl.co.uk/', '999bsl.co.uk'],
  [
    { kind: 'web', url: 'https://www.acas.org.uk/contact', hours },
    'https://www.acas.org.uk/contact',
    'acas.org.uk/contact',
  ],
  [{ kind: 'visit', place: 'Room 12', hours }, undefined, 'Room 12'],
])('%o', (method, href, text) => {
  expect(methodLink(method)).toEqual(href ? { href, text } : { text });
});

test('nothing in the default pack leads to anything but a call, a text, a mail or an https page', () => {
  for (const service of pack.services) {
    for (const method of service.methods as Method[]) {
      const { href, text } = methodLink(method);
      expect(text).not.toBe('');
      if (href) expect(new URL(href).protocol).toMatch(/^(tel|sms|mailto|https):$/);
    }
  }
});
