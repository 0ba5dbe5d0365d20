import { expect, test } from 'vitest';
import { mentionIn, namedBy, withoutMention } from '../../src/desk/names';
import { plainText } from '../../src/desk/plain-text';

// Each is done in a few milliseconds; what grows with the square of the length takes many seconds.
const SOON = 2_000;
const who = { name: 'Jane Smith', email: 'jane@example.ac.uk' };

const within = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test('a long run of letters without an email in it is read once', () => {
  const run = 'a'.repeat(200_000);
  expect(within(() => mentionIn(run, who, true))).toBeLessThan(SOON);
  expect(within(() => withoutMention(run, who))).toBeLessThan(SOON);
});

test('an email is found wherever it stands', () => {
  for (const text of ['<jane@example.ac.uk>', 'to:jane@example.ac.uk,', 'a b jane@example.ac.uk.'])
    expect([text, namedBy(text).email]).toEqual([text, 'jane@example.ac.uk']);
});

test.each(['<', '<!--', '<script>', '</p', '<title '])(
  'HTML of nothing but %s is read once',
  (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(within(() => plainText(html))).toBeLessThan(SOON);
  },
);

test('a tag that is never closed is not taken for words, and what stands before it is read', () => {
  expect(plainText('<p>One</p><p>Two</p><script>bad')).toBe('One\nTwo');
  expect(plainText('<p>One</p><a href="x')).toBe('One');
});
