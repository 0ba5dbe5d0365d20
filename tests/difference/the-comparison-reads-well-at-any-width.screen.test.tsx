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

  it('says which answer is whose: in a head over the columns, which stays in sight', async () => {
    await show(width);
    scrollTo(0, box(rows()[6] as Element).top);
    await new Promise(requestAnimationFrame);
    for (const [i, heading] of [...root.querySelectorAll('thead th')].entries()) {
      const { left, top, bottom } = box(heading);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(60);
      expect(heading.contains(document.elementFromPoint(left + 14, (top + bottom) / 2))).toBe(true);
      const answers = rows().map((row) => box(row.querySelectorAll('td')[i] as Element).left);
      for (const answer of answers) expect(Math.abs(answer - left)).toBeLessThan(1);
    }
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
    // With no columns, each answer says whose it is.
    expect(root.querySelector<HTMLElement>('.which')?.offsetHeight).toBeGreaterThan(20);
    expect(box(root.querySelector('thead') as Element).height).toBeLessThanOrEqual(2);
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

it('in a wide page the first column begins where its heading does, and the other two are equal', async () => {
  await show(1280);
  const [label, mentoring, coaching] = rows()[0]?.children ?? [];
  if (!label || !mentoring || !coaching) throw new Error('no rows');
  const text = document.createRange();
  text.selectNodeContents(label);
  const heading = box(root.querySelector('#side-by-side') as Element).left;
  expect(Math.abs(text.getBoundingClientRect().left - heading)).toBeLessThan(1);
  expect(Math.abs(box(mentoring).width - box(coaching).width)).toBeLessThan(1);
});

it('bullets stand at the first line of what they are for', async () => {
  await show(320);
  for (const link of root.querySelectorAll('.sources li > a')) {
    const item = link.parentElement as Element;
    // The first line of the item is that of the link, where a bullet is drawn.
    expect(getComputedStyle(link).display).toBe('block');
    expect(Math.abs(box(link).top - box(item).top)).toBeLessThan(1);
  }
});
