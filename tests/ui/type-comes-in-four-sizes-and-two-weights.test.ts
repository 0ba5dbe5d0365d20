import { readdirSync, readFileSync } from 'node:fs';
import { teamsLightTheme } from '@fluentui/tokens';
import { expect, test } from 'vitest';

// Every size in every weight is one more face for a browser to find before it paints.
const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');
const all = (pattern: RegExp) =>
  [...new Set([...styles.matchAll(pattern)].map(([, value]) => value))].sort();

test('type on the screen comes in four sizes of Fluent’s ramp', () => {
  const sizes = ['--text-300', '--text-400', '--text-500', '--text-600'];
  // What is printed has a size of its own, in points.
  expect(all(/\bfont(?:-size)?: ((?:var\(|[\d.]+(?!pt)[a-z%])[^;) ]+)/g)).toEqual(
    sizes.map((size) => `var(${size}`),
  );
  const fluents = sizes.map((size) => {
    const name = `fontSizeBase${size.slice(-3)}` as 'fontSizeBase300';
    return teamsLightTheme[name];
  });
  const ours = sizes.map((size) => new RegExp(`${size}: ([\\d.]+)rem;`).exec(styles)?.[1]);
  expect(ours.map((rem) => `${Number(rem) * 16}px`)).toEqual(fluents);
});

test('and in two weights, strong words and the smallest headings too', () => {
  expect(all(/\bfont-weight: ([^;]+);/g)).toEqual(['400', '600']);
  for (const bold of ['h1', 'h2', 'h4', 'strong'])
    expect(styles, bold).toMatch(new RegExp(`\\n\\s*${bold} \\{[^}]*font-weight: 600`));
});
