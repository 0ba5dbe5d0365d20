import { expect, test } from 'vitest';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';

/** Every string of the words, a function's with each of its parts left blank. */
function* strings(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'function') yield part.toString();
  else for (const inner of Object.values(part as object)) yield* strings(inner);
}

// What only some organisations have, or call so; and what only a pack can count.
const ITS_OWN =
  /facult|directorate|campus|universit|college|student|academic|\.ac\.|cyfadran|cyfarwyddiaeth|campws|prifysgol|coleg|myfyriwr|(six|chwe) (short )?(questions|chwestiwn)/i;

test.each([
  ['English', en],
  ['Welsh', cy],
])('the interface in %s says nothing that is one organisation’s own', (_, words) => {
  const all = [...strings(words)];
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((text) => ITS_OWN.test(text))).toEqual([]);
});
