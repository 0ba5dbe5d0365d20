/** By the guide. By a press or by words: `tests/e2e/help/each-situation-is-two-presses-from-help.spec.ts`. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import type { Pack } from '../../src/pack/schema';
import { inLanguage } from '../../src/text/language';
import { hidden } from './in-sight';
import { MONDAY, pack, type Shown, showSupport } from './shown';

/** Welsh takes more room: it has the smaller window; the long run tries each language in both. */
const VIEWS: [width: number, height: number, tag: 'en' | 'cy'][] = [
  [400, 600, 'en'],
  [320, 480, 'cy'],
];
if (import.meta.env.WAYMARK_SOAK) VIEWS.push([400, 600, 'cy'], [320, 480, 'en']);
/** When every entry of the pack is past the day by which it should have been looked at. */
const OVERDUE = Date.parse('2027-03-10T11:00Z');
/** As it is once an organisation has confirmed its own entries. */
const confirmed: Pack = {
  ...pack,
  services: pack.services.map(({ toConfirm: _, ...service }) => service),
};
let shown: Shown;
afterEach(() => shown.close());

const said = (text: Parameters<typeof inLanguage>[0] | undefined, tag: string) =>
  inLanguage(text ?? '?', tag, []);
const problemsOf = (card: Element | null, name: string) => {
  const heading = card?.querySelector('h3');
  const way = card?.querySelector('.contacts > li');
  const link = way?.querySelector('a') ?? way;
  return [
    heading?.textContent?.includes(name) ? undefined : `not ${name} but ${heading?.textContent}`,
    `its name ${hidden(heading)}`,
    `its first way ${hidden(link)}`,
  ].filter((problem) => problem && !problem.endsWith('undefined'));
};

describe.each(VIEWS)('at %i by %i', (width, height, tag) => {
  describe(`in ${tag}`, () => {
    const situations = pack.situations.map(({ id, label, first }) => {
      const service = pack.services.find((one) => one.id === first?.[0]);
      return [id, said(label, tag), said(service?.name, tag), service?.urgency] as const;
    });
    const urgent = situations.filter(([, , , urgency]) => urgency !== 'soon');

    test.each(situations)(
      '%s: where the guide leads to it, the right service and its first way are in view',
      async (id, label, name) => {
        await page.viewport(width, height);
        shown = showSupport({ tag, framed: true, situations: [id] });
        await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label), 10_000);
        expect(problemsOf(shown.root.querySelector('.chosen .service'), name)).toEqual([]);
      },
    );

    test('so they are, and no lower, where nobody has checked the entries in time', async () => {
      await page.viewport(width, height);
      const wrong: string[] = [];
      let warned = 0;
      for (const [id, label, name] of urgent) {
        const bottoms: number[] = [];
        for (const now of [MONDAY, OVERDUE]) {
          shown = showSupport({
            tag,
            framed: true,
            situations: [id],
            pack: confirmed,
            now: () => now,
          });
          await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label));
          const card = shown.root.querySelector('.chosen .service');
          if (now === OVERDUE) warned += card?.querySelectorAll('.notice').length ?? 0;
          wrong.push(...problemsOf(card, name).map((problem) => `${id}: ${problem}`));
          const { bottom = 0 } = card?.querySelector('.contacts a')?.getBoundingClientRect() ?? {};
          bottoms.push(bottom);
          shown.close();
        }
        if (bottoms[0] !== bottoms[1]) wrong.push(`${id}: ${bottoms.join(' → ')}`);
      }
      expect(wrong).toEqual([]);
      // It is still said.
      expect(warned).toBeGreaterThan(0);
    });

    test('the emergency numbers cost at most 72 pixels, and are whole', async () => {
      await page.viewport(width, height);
      shown = showSupport({ tag, framed: true });
      const strip = shown.root.querySelector('.strip');
      expect(strip?.getBoundingClientRect().height).toBeLessThanOrEqual(72);
      const links = [...shown.root.querySelectorAll('.strip a')];
      expect(links.map((link) => link.textContent)).toEqual(['999', '01632 960555']);
      for (const link of links) {
        expect(hidden(link)).toBe(undefined);
        // As tall as a finger needs.
        expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      }
      // At once beneath it: the search.
      const box = page.getByRole('searchbox').element().getBoundingClientRect();
      expect(box.top - (strip?.getBoundingClientRect().bottom ?? 0)).toBeLessThan(60);
    });
  });
});
