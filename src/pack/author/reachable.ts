/** Which outcomes of a guide some set of answers leads to, and by which answers: exact, by walking every total that
 * the questions can add up to instead of every combination of answers. */
import {
  asksNeeds,
  type Content,
  type Guide,
  isAboutSupport,
  isDanger,
  outcomeOf,
  type Total,
} from '../outcome';
import type { GuideAnswer, Question } from '../schema';

type Outcome = keyof Guide['outcomes'];
/** Ids of answers by id of question. */
type Answers = Readonly<Record<string, readonly string[]>>;

interface Way {
  readonly total: Total;
  readonly answers: Answers;
}

const NOTHING: Way = {
  total: { lead: 0, points: false, both: false, needs: false, danger: false, wished: false },
  answers: {},
};

export const reachable = (content: Content): Set<Outcome> => new Set(waysTo(content).keys());

/** Of each outcome that can be reached, few answers that lead to it. */
export function waysTo(content: Content): Map<Outcome, Answers> {
  const { guide } = content;
  const dangers = guide.questions
    .flatMap(({ answers }) => answers)
    .filter((answer) => isDanger(content, answer));
  let ways = new Map([['', NOTHING]]);
  for (const question of guide.questions) {
    const { answers, many } = question;
    // Several may be chosen: each answer is then a question of its own, to take or to leave.
    const steps = many ? answers.map((answer) => [answer]) : [answers];
    for (const step of steps) ways = withEach(ways, question, step, dangers);
  }
  const found = new Map<Outcome, Answers>();
  for (const { total, answers } of ways.values()) {
    const outcome = outcomeOf(guide, total);
    const known = found.get(outcome);
    if (!known || countOf(answers) < countOf(known)) found.set(outcome, answers);
  }
  return found;
}

const countOf = (answers: Answers) => Object.values(answers).flat().length;

function withEach(
  ways: Map<string, Way>,
  question: Question,
  step: readonly GuideAnswer[],
  dangers: readonly GuideAnswer[],
): Map<string, Way> {
  const next = new Map(ways);
  for (const { total, answers } of ways.values()) {
    for (const answer of step) {
      const added = plus(total, answer, asksNeeds(question), dangers.includes(answer));
      const key = Object.values(added).join(' ');
      // One way to each total is enough.
      if (next.has(key)) continue;
      const chosen = [...(answers[question.id] ?? []), answer.id];
      next.set(key, { total: added, answers: { ...answers, [question.id]: chosen } });
    }
  }
  return next;
}

function plus(total: Total, answer: GuideAnswer, amongNeeds: boolean, danger: boolean): Total {
  if (isAboutSupport(answer)) {
    return { ...total, needs: true, danger: total.danger || danger };
  }
  const { mentoring = 0, coaching = 0 } = answer;
  return {
    ...total,
    lead: total.lead + mentoring - coaching,
    points: total.points || mentoring + coaching > 0,
    both: total.both || answer.both === true,
    wished: total.wished || amongNeeds,
  };
}
