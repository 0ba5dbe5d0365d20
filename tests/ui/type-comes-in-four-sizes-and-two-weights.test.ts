import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Every size in every weight is one more face for a browser to find before it paints.
const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');
const all = (pattern: RegExp) =>
  [...new Set([...styles.matchAll(pattern)].map(([, value]) => value))].sort();

test('type on the screen comes in four sizes', () => {
  const sizes = ['0.8125rem', '0.9375rem', '1.0625rem', '1.375rem'];
  // What is printed has a size of its own, in points.
  expect(all(/\bfont(?:-size)?: ([\d.]+(?!pt)[a-z%]+)/g)).toEqual(sizes);
});

test('and in two weights, strong words and the smallest headings too', () => {
  expect(all(/\bfont-weight: ([^;]+);/g)).toEqual(['400', '600']);
  for (const bold of ['h1', 'h2', 'h4', 'strong'])
    expect(styles, bold).toMatch(new RegExp(`\\n${bold} \\{[^}]*font-weight: 600`));
});
