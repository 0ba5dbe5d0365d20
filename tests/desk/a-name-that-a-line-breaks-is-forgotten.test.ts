import { expect, test } from 'vitest';
import { withoutMention } from '../../src/desk/names';

const who = { name: 'Jane Smith', email: 'jane@example.ac.uk' };

test.each([
  ['I spoke with Jane\nSmith on Monday.', 'I spoke with … on Monday.'],
  ['I spoke with Jane\r\n> Smith on Monday.', 'I spoke with … on Monday.'],
  ['Jane\n\nSmith', 'Jane\n\nSmith'],
  ['Jane\n \nSmith', 'Jane\n \nSmith'],
  ['Jane Doe\nBob Smith', 'Jane Doe\nBob Smith'],
  ['Jane Doe\nSmith, Bob', 'Jane Doe\nSmith, Bob'],
  ['Jane Mary Smith said so.', '… said so.'],
  ['Jane Q.\nSmith said so.', '… said so.'],
  ['Smith,\nJane', '…'],
  ['Bob Smith\nJane Doe', 'Bob Smith\nJane Doe'],
  ['Jane\nBob Smith', 'Jane\nBob Smith'],
  ['Jane\nSmith, who said so.', '…, who said so.'],
  ['Jane; Smith', 'Jane; Smith'],
])('of %j there is left %j', (text, left) => {
  expect(withoutMention(text, who)).toBe(left);
});
