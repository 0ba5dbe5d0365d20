import { beforeEach, expect, it } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { Choose } from '../../src/choose/Choose';
import type { GuideAnswers } from '../../src/choose/recommend';
import { isAboutSupport } from '../../src/pack/outcome';
import type { GuideAnswer } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { draw, place } from '../draw';
import { pack } from './at-question-one';

const { questions } = pack.guide;
const about = questions.slice(0, 1).flatMap(({ answers }) => answers);
const pairs = about.flatMap((one, i) => about.slice(i + 1).map((two) => [one, two] as const));
const english = (text: GuideAnswer['label']) => inLanguage(text, 'en', []);
let root: HTMLElement;
beforeEach(() => {
  root = place();
});

function show(step: string, answers: GuideAnswers) {
  const none = () => undefined;
  draw(
    <Choose
      key={`${step} ${JSON.stringify(answers)}`}
      {...{ pack, step, answers }}
      host={{ openLink: async () => true, composeMail: async () => 'opened' }}
      navigate={none}
      onAnswer={none}
      onAsk={none}
      onSupport={none}
      onStartAgain={none}
      onHide={none}
    />,
    root,
  );
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
/** Answers to the other questions. */
const RESTS: readonly GuideAnswers[] = [
  {},
  { help: ['think'], ahead: ['soon'] },
  { help: ['hear'] },
];
/** By where they stand on the page. */
const groups = () =>
  [...root.querySelectorAll('.need')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((group) => group.querySelector('h2')?.textContent);

/** In the normal run every third. */
const shownPairs = pairs.filter((_, i) => import.meta.env.WAYMARK_SOAK || i % 3 === 0);

it('for any two ticks of question one, the first group shown is one of the two, and only the two are read back', () => {
  expect(pairs).toHaveLength((about.length * (about.length - 1)) / 2);
  for (const two of shownPairs) {
    const hard = two.filter(isAboutSupport).map(({ label }) => english(label));
    // Who can help comes before the next question, and again at the end.
    for (const step of hard.length > 0 ? ['now-1', 'result'] : ['result']) {
      show(step, { about: two.map(({ id }) => id) });
      const name = `${step}: ${two.map(({ id }) => id)}`;
      const shown = groups();
      expect([...shown].sort(), name).toEqual([...hard].sort());
      if (hard.length > 0) expect(hard, name).toContain(shown[0]);
    }
    const own = two.map(({ because = '' }) => english(because));
    expect(texts('.reasons .reason').sort(), `${own}`).toEqual(own.sort());
  }
});

it('the result reads back each answer of each question by its own words alone', () => {
  for (const { id, answers } of questions) {
    for (const answer of answers) {
      show('result', { [id]: [answer.id] });
      expect(texts('.reasons .reason'), answer.id).toEqual([english(answer.because ?? '')]);
    }
  }
});

it('where all that was ticked is for other support, the result puts no kind forward, by title, button or lean', () => {
  const alone = about.filter(isAboutSupport).map((one) => [one]);
  for (const ticked of [...alone, ...shownPairs.filter((two) => two.every(isAboutSupport))]) {
    // What else was said of it is no wish.
    for (const rest of ticked.length === 1 ? RESTS : RESTS.slice(-1)) {
      show('result', { about: ticked.map(({ id }) => id), ...rest });
      const name = ticked.map(({ id }) => id).join();
      expect(texts('h1'), name).toEqual([english(pack.guide.outcomes.support.title)]);
      expect(texts('.to-form button'), name).toEqual([en.choose.ask.unsure]);
      expect(root.querySelector('.button.main, .firsts, .drawing'), name).toBeNull();
      for (const lean of [en.choose.leans.mentoring, en.choose.leans.coaching])
        expect(root.textContent, name).not.toContain(lean);
    }
  }
});
