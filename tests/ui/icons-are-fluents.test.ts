import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST } from '../../src/ui/first-icons';
import { pathOf } from '../../src/ui/Icon';
import { MORE } from '../../src/ui/more-icons';

test('each icon is one of Fluent’s, whole, on the grid that it is drawn on, and has one place that brings it', () => {
  const icons = Object.entries({ ...FIRST, ...MORE });
  expect(icons.length).toBe(Object.keys(FIRST).length + Object.keys(MORE).length);
  for (const [name, svg] of icons) {
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path d="${pathOf(svg)}"/></svg>`;
    expect(svg.trim(), name).toBe(drawn);
  }
});

test('an icon that a screen names is there: none is left over, none is drawn by hand', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(first|more)-icons\.ts$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .concat(readFileSync('teams-app/configure/Configure.tsx', 'utf8'))
    .join('\n');
  const unused = Object.keys({ ...FIRST, ...MORE }).filter(
    (name) => !new RegExp(`['"]${name}['"]`).test(sources),
  );
  expect(unused).toEqual([]);
});
