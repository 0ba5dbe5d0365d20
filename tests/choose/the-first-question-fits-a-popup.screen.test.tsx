import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { hidden } from '../help/in-sight';
import { atQuestionOne, pack, tick } from './at-question-one';

const WORDS = { en, cy };
const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('.onward button')].find((one) => one.textContent === name);
const lines = (root: HTMLElement) =>
  [...root.querySelectorAll('.answers .choice, .answers summary')].filter((line) =>
    line.checkVisibility(),
  );

/** Welsh takes more room. */
const LANGUAGES = import.meta.env.WAYMARK_SOAK ? (['en', 'cy'] as const) : (['cy'] as const);

describe.each(LANGUAGES)('the first question, in %s', (tag) => {
  const { next, chosen } = WORDS[tag].choose;
  const { back } = WORDS[tag].app;

  it('has at most eight lines, and they, Continue and Back lie whole in the first view', async () => {
    const root = await atQuestionOne(tag);
    const { groups = [], answers = [] } = pack.guide.questions[0] ?? {};
    const alone = answers.filter(({ group }) => group === undefined);
    // With “not sure”.
    expect(lines(root)).toHaveLength(groups.length + alone.length + 1);
    expect(lines(root).length).toBeLessThanOrEqual(8);
    const out = [...lines(root), button(root, next), button(root, back)].map(
      (one) => [one?.textContent, hidden(one)] as const,
    );
    expect(out.filter(([, why]) => why !== undefined)).toEqual([]);
  });

  it('keeps them there once the way out has come', async () => {
    const root = await atQuestionOne(tag);
    await tick(root, 'safety');
    expect([...lines(root), button(root, next), button(root, back)].map(hidden)).not.toContainEqual(
      expect.any(String),
    );
    expect(hidden(root.querySelector('.leave > button'))).toBe(undefined);
  });

  it('keeps Continue in sight when its groups are open, and says what is chosen in one that is closed', async () => {
    const root = await atQuestionOne(tag);
    for (const name of root.querySelectorAll('.answer-group > summary'))
      await page.elementLocator(name).click();
    expect(hidden(button(root, next))).toBe(undefined);
    await tick(root, 'money');
    await tick(root, 'bereavement');
    const name = root.querySelector('input[value=money]')?.closest('details')?.firstElementChild;
    expect(name?.textContent).toContain(chosen(2));
  });
});
