import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { hidden } from './in-sight';
import { unseen } from './phrases/written-unseen';
import { pack, type Shown, showSupport } from './shown';

const WORDS = { en, cy };
/** Of the phrases, every third; all of them in the long run. */
const EACH = import.meta.env.WAYMARK_SOAK ? 1 : 3;
const SIZES = [
  [400, 600],
  [320, 480],
] as const;
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

describe.each(SIZES)('at %i by %i', (...size) => {
  describe.each(['en', 'cy'] as const)('in %s', (tag) => {
    const situations = pack.situations.map(({ id, label, first }) => {
      const service = pack.services.find((one) => one.id === first?.[0]);
      return [id, said(label, tag), said(service?.name, tag)] as const;
    });

    test.each(situations)(
      '%s: after the press, its name has focus, and the right service and its first way are in view',
      async (_id, label, name) => {
        await page.viewport(...size);
        shown = showSupport({ tag, framed: true });
        await page.getByRole('button', { name: label }).first().click();
        await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label));
        expect(problemsOf(shown.root.querySelector('.chosen .service'), name)).toEqual([]);
        for (const link of shown.root.querySelectorAll('.strip a'))
          expect(hidden(link)).toBe(undefined);
      },
    );

    test.each(situations)('%s: the same where the guide leads to it', async (id, label, name) => {
      await page.viewport(...size);
      shown = showSupport({ tag, framed: true, situations: [id] });
      await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(label));
      expect(problemsOf(shown.root.querySelector('.chosen .service'), name)).toEqual([]);
    });

    test('the emergency numbers cost at most 72 pixels, and are whole', async () => {
      await page.viewport(...size);
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

  test(`of ${60 / EACH} phrases, the first answer is in view with its name and first way`, async () => {
    await page.viewport(...size);
    const problems: string[] = [];
    for (const [tag, count] of [
      ['en', 48],
      ['cy', 12],
    ] as const) {
      shown = showSupport({ tag, framed: true });
      const phrases = unseen
        .filter(
          ({ half, lang, expect: [first] }) =>
            half === 'tune' && lang === tag && first !== 'kind:confidentiality',
        )
        .slice(0, count)
        .filter((_, i) => i % EACH === 0);
      for (const { text } of phrases) {
        await userEvent.fill(page.getByRole('searchbox'), text);
        // The count is of what is there, once the typing has paused.
        await vi.waitFor(() => {
          const cards = shown.root.querySelectorAll('.found :is(.service, .way-in, .privacy)');
          const heading = shown.root.querySelector('#answers')?.textContent;
          expect(heading).toBe(WORDS[tag].help.results(cards.length));
        });
        const card = shown.root.querySelector('.found .service');
        problems.push(...problemsOf(card, '').map((problem) => `${text}: ${problem}`));
      }
      if (tag === 'en') shown.close();
    }
    expect(problems).toEqual([]);
  }, 60_000);
});
