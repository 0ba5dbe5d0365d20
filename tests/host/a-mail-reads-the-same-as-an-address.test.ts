import { expect, test } from 'vitest';
import { mailOf } from '../../src/host/browser-page';
import { methodLink } from '../../src/pack/links';
import { mailtoAddress } from '../../src/text/mailto';

test('a mail becomes an address and the same mail again', () => {
  const mail = {
    to: 'a+b@example.ac.uk',
    subject: 'Is 1 + 1 = 2? & more #1 – 100% ŵ',
    body: 'First line\nA second; with + and %20\n\nLast',
  };
  expect(mailOf(mailtoAddress(mail))).toEqual(mail);
});

test('so does a way to reach somebody', () => {
  const { href = '' } = methodLink({
    kind: 'email',
    address: "o'n+b@example.ac.uk",
    hours: 'always',
  });
  expect(mailOf(href)).toEqual({ to: "o'n+b@example.ac.uk", subject: '', body: '' });
});
