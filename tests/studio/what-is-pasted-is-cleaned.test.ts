import { expect, test } from 'vitest';
import { odd, unfit } from '../../src/pack/characters';
import { cleaned } from '../../src/studio/cleaned';

test('what Word puts in and nobody sees is gone, and what people wrote is there', () => {
  expect(cleaned('A\u00a0soft\u00adly  \u200bhidden\u202e text')).toBe('A softly  hidden text');
  expect(cleaned('“Dw i’n iawn” – fi')).toBe('“Dw i’n iawn” – fi');
  expect(cleaned('می\u200cخواهم 👩\u200d🏫')).toBe('می\u200cخواهم 👩\u200d🏫');
  expect(cleaned('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree four');
});

test('an address comes out as one that can be pressed', () => {
  for (const pasted of [
    '“staff@example.ac.uk”',
    '\u00a0staff@example.ac.uk',
    'staff@exam\u00adple.ac.uk\u200b',
  ]) {
    const address = cleaned(pasted, true);
    expect(address).toBe('staff@example.ac.uk');
    expect(odd(address)).toBeUndefined();
  }
  expect(cleaned('https://example.ac.uk/it’s', true)).toBe("https://example.ac.uk/it's");
});

test('no text that is cleaned is refused for a character that nobody sees', () => {
  for (let code = 0xa0; code < 0x3000; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    if (unfit(text) === undefined || /[\u2028\u2029]|\p{Cc}/u.test(text)) continue;
    expect(unfit(cleaned(text)), code.toString(16)).toBeUndefined();
  }
});
