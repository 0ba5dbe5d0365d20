import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { pack, showExplain } from './show';

let root: HTMLElement;

async function show(width: number, tag: 'en' | 'cy' = 'en') {
  await page.viewport(width, 800);
  root = showExplain(tag);
}

const box = (cell: Element) => cell.getBoundingClientRect();
const rows = () => [...root.querySelectorAll('.compare tbody tr')];

describe.each([320, 400, 1200])('at %i pixels', (width) => {
  it.each(['en', 'cy'] as const)(
    'shows both answers of each row side by side, in %s',
    async (tag) => {
      await show(width, tag);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(rows().length).toBe(pack.explain.rows.length + 2);
      for (const row of rows()) {
        const [mentoring, coaching] = row.querySelectorAll('td');
        if (!mentoring || !coaching) throw new Error('a row without two answers');
        expect(box(mentoring).right).toBeLessThanOrEqual(box(coaching).left);
        expect(Math.abs(box(mentoring).top - box(coaching).top)).toBeLessThan(2);
        for (const cell of [mentoring, coaching]) {
          expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth + 1);
        }
      }
    },
  );

  it('says which answer is whose', async () => {
    await show(width);
    const which = root.querySelector<HTMLElement>('.which');
    const heading = root.querySelector('thead th');
    if (!which || !heading) throw new Error('no headings');
    const narrow = width < 600;
    expect(which.offsetHeight > 0).toBe(narrow);
    expect(box(heading).width > 20).toBe(!narrow);
  });

  it('passes axe', async () => {
    await show(width);
    const { violations } = await axe.run(root);
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

it('puts one answer under the other when text is made twice as large', async () => {
  document.documentElement.style.fontSize = '200%';
  try {
    await show(320);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

it('is a table to a screen reader on a narrow page as well', async () => {
  await show(320);
  const first = pack.explain.rows[0];
  if (!first || typeof first.label === 'string') throw new Error('no rows');
  await expect
    .element(page.getByRole('rowheader', { name: first.label.en, exact: true }))
    .toBeInTheDocument();
  expect(page.getByRole('columnheader').elements().length).toBe(2);
});
