import { expect, test } from 'vitest';
import { withoutMention } from '../../src/desk/names';

const who = { name: 'Jane Smith', email: 'jane@example.ac.uk' };

test.each([
  ['I spoke with Jane\nSmith on Monday.', 'I spoke with … on Monday.'],
  ['I spoke with Jane\r\n> Smith on Monday.', 'I spoke with … on Monday.'],
  ['Jane\n\nSmith', 'Jane\n\nSmith'],
  ['Jane\n \nSmith', 'Jane\n \nSmith'],
  ['Jane Doe\nBob Smith', 'Jane Doe\nBob Smith'],
  ['Jane; Smith', 'Jane; Smith'],
])('of %j there is left %j', (text, left) => {
  expect(withoutMention(text, who)).toBe(left);
});
